package mailseam.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the workbench and the command line to the structure that {@code docs/architecture.md} describes. */
class AppArchitectureTest {
    private static final String[] DESKTOP = {"javafx..", "java.awt..", "atlantafx..", "org.controlsfx..",
            "org.fxmisc..", "org.kordamp.."};
    private static final JavaClasses APP = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void knowsNothingOfNetty() {
        noClasses().should().dependOnClassesThat().resideInAPackage("io.netty..").check(APP);
    }

    @Test
    void commandLineNeverReachesTheDesktop() {
        noClasses().that().resideInAPackage("mailseam.app.cli..").should().transitivelyDependOnClassesThat()
                .resideInAnyPackage(DESKTOP).allowEmptyShould(true).check(APP);
    }

    @Test
    void entryPointDoesNotLoadTheDesktop() {
        noClasses().that().haveFullyQualifiedName("mailseam.app.Main").should().dependOnClassesThat()
                .resideInAnyPackage(DESKTOP).check(APP);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses().that().resideOutsideOfPackage("mailseam.app.cli..").and()
                .doNotHaveFullyQualifiedName("mailseam.app.Main").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").check(APP);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("mailseam.app.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(APP);
    }

    @Test
    void randomnessHasASeed() {
        noClasses().should().callConstructor(Random.class).orShould().callMethod(Math.class, "random").check(APP);
    }

    @Test
    void keepsNoStaticState() {
        fields().that().areStatic().should().beFinal()
                .andShould().notHaveRawType("java.util.ArrayList")
                .andShould().notHaveRawType("java.util.HashMap")
                .andShould().notHaveRawType("java.util.concurrent.ConcurrentHashMap")
                .andShould().notHaveRawType("java.util.concurrent.atomic.AtomicInteger")
                .andShould().notHaveRawType("java.util.concurrent.atomic.AtomicReference")
                .allowEmptyShould(true).check(APP);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(APP).filteredOn(type -> !type.getName().equals("module-info"))
                .allSatisfy(type -> assertThat(type.getPackage().isAnnotatedWith(NullMarked.class))
                        .as("package-info with @NullMarked in " + type.getPackageName()).isTrue());
    }
}
