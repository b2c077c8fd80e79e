package org.kerros.workstation;

/** Starts Kerros. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("kerros");
    }
}
