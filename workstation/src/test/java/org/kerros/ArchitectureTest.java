package org.kerros;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The invariants of ARCHITECTURE.md. Where a rule and the page disagree, one of them is a bug. */
@AnalyzeClasses(packages = "org.kerros", importOptions = ArchitectureTest.WhatIsShipped.class)
class ArchitectureTest {

    private static final String TIMELINE = "org.kerros.timeline..";
    private static final String LIBRARY = "org.kerros.library..";
    private static final String GENERATORS = "org.kerros.generators..";
    private static final String RENDER = "org.kerros.render..";
    private static final String PROJECTS = "org.kerros.projects..";
    private static final String WORKSTATION = "org.kerros.workstation..";
    private static final String MAIN = "org.kerros.workstation";
    private static final String STUDIO = "org.kerros.workstation.studio..";
    private static final String UI = "org.kerros.workstation.ui..";
    private static final String CLI = "org.kerros.workstation.cli..";

    @ArchTest
    static final ArchRule modules_know_each_other_only_along_the_arrows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("timeline")
            .definedBy(TIMELINE)
            .layer("library")
            .definedBy(LIBRARY)
            .layer("generators")
            .definedBy(GENERATORS)
            .layer("render")
            .definedBy(RENDER)
            .layer("projects")
            .definedBy(PROJECTS)
            .layer("workstation")
            .definedBy(WORKSTATION)
            .whereLayer("timeline")
            .mayNotAccessAnyLayer()
            .whereLayer("library")
            .mayOnlyAccessLayers("timeline")
            .whereLayer("generators")
            .mayOnlyAccessLayers("library", "timeline")
            .whereLayer("render")
            .mayOnlyAccessLayers("library", "timeline")
            .whereLayer("projects")
            .mayOnlyAccessLayers("library", "timeline")
            .whereLayer("workstation")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule every_class_is_in_a_module = classes()
            .should()
            .resideInAnyPackage(TIMELINE, LIBRARY, GENERATORS, RENDER, PROJECTS, WORKSTATION)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("org.kerros.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_studio_knows_neither_window_nor_command_line = noClasses()
            .that()
            .resideInAPackage(STUDIO)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(UI, CLI)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_timeline_knows_nothing_but_the_jdk = classes()
            .that()
            .resideInAPackage(TIMELINE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(TIMELINE, "java..", "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeline_values_cannot_be_changed = fields().that()
            .areDeclaredInClassesThat(
                    resideInAPackage("org.kerros.timeline").and(describe("records", JavaClass::isRecord)))
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(describe("arrays", JavaClass::isArray))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule djl_is_at_home_in_generators = only(GENERATORS).mayUse("ai.djl..");

    @ArchTest
    static final ArchRule sql_is_at_home_in_projects =
            only(PROJECTS).mayUse("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb..");

    @ArchTest
    static final ArchRule pages_are_made_in_projects = only(PROJECTS)
            .mayUse("com.openhtmltopdf..", "org.commonmark..", "org.apache.pdfbox..", "org.apache.batik..");

    @ArchTest
    static final ArchRule tarsos_is_at_home_in_library_and_render =
            only(LIBRARY, RENDER).mayUse("be.tarsos..");

    @ArchTest
    static final ArchRule audio_formats_are_at_home_in_the_library = only(LIBRARY)
            .mayUse("org.jflac..", "javazoom..", "org.tritonus..", "com.jcraft.jorbis..", "com.jcraft.jogg..");

    @ArchTest
    static final ArchRule java_sound_is_at_home_in_library_and_render =
            only(LIBRARY, RENDER).mayUse("javax.sound..", "com.sun.media.sound..");

    @ArchTest
    static final ArchRule jack_is_at_home_in_render = only(RENDER).mayUse("org.jaudiolibs..", "com.sun.jna..");

    @ArchTest
    static final ArchRule picocli_is_at_home_in_the_command_line =
            only(CLI, MAIN).mayUse("picocli..");

    @ArchTest
    static final ArchRule only_the_window_needs_a_screen =
            only(UI).mayUse("java.awt..", "javax.swing..", "com.formdev..", "net.miginfocom..", "org.kordamp..");

    @ArchTest
    static final ArchRule nobody_is_interrupted = noClasses()
            .should()
            .callMethod(Thread.class, "interrupt")
            .orShould()
            .callMethod(Thread.class, "stop")
            .because(
                    "an interrupt closes the file channel under whoever is writing; long work is asked through Progress")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_is_read_by_java_serialisation = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .because("a project somebody sends must not be able to run code")
            .allowEmptyShould(true);

    /** Leaves out tests, and what modules lend each other for tests. */
    static final class WhatIsShipped implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");
        }
    }

    private static Home only(String... homes) {
        return new Home(homes);
    }

    /** Where a technology may be imported, so that it can be replaced there. */
    private record Home(String... packages) {

        ArchRule mayUse(String... technologies) {
            DescribedPredicate<JavaClass> elsewhere = not(resideInAnyPackage(packages));
            return noClasses()
                    .that(elsewhere)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(technologies)
                    .allowEmptyShould(true);
        }
    }
}
