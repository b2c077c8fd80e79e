package org.kerros.workstation.studio;

/** Which Kerros this is, and on what it runs. */
public final class Version {
    private Version() {}

    /** The number this was built as: "0.1.0". */
    public static String number() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "0.1.0-SNAPSHOT" : built;
    }

    /** What may matter to the last bit of a processed sound. */
    static String engine() {
        return "Kerros " + number() + ", Java " + System.getProperty("java.version");
    }
}
