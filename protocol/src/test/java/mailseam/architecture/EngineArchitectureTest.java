package mailseam.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the engine to the structure that {@code docs/architecture.md} describes. */
class EngineArchitectureTest {
    /** A package depends only on packages that stand before it. */
    private static final List<String> LAYERS = List.of("smtp", "session", "timeline", "compare", "play", "wire", "lab",
            "capture",
            "diagnosis", "sweep", "report");
    private static final JavaClasses ENGINE = new ClassFileImporter().importPath(Path.of("target/classes"));

    static Stream<String> layers() {
        return LAYERS.stream().limit(LAYERS.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void dependsOnNoLaterPackage(String layer) {
        String[] later = LAYERS.stream().skip(LAYERS.indexOf(layer) + 1).map("mailseam.%s.."::formatted)
                .toArray(String[]::new);
        noClasses().that().resideInAPackage("mailseam." + layer + "..").should().dependOnClassesThat()
                .resideInAnyPackage(later).allowEmptyShould(true).check(ENGINE);
    }

    @Test
    void everyPackageIsOneOfTheLayers() {
        assertThat(ENGINE).filteredOn(type -> !type.getName().equals("module-info"))
                .allSatisfy(type -> assertThat(LAYERS).contains(type.getPackageName().split("\\.", 3)[1]));
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("mailseam.(**)").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void knowsNothingOfADesktop() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "javax.imageio..").check(ENGINE);
    }

    @Test
    void onlyTheWireAndTheLabKnowNetty() {
        noClasses().that().resideOutsideOfPackages("mailseam.wire..", "mailseam.lab..").should().dependOnClassesThat()
                .resideInAPackage("io.netty..").check(ENGINE);
    }

    @Test
    void neverPrints() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").check(ENGINE);
    }

    @Test
    void onlyTheWireAndTheLabAskForTheTime() {
        noClasses().that().resideOutsideOfPackages("mailseam.wire..", "mailseam.lab..").should()
                .callMethod(System.class, "nanoTime").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.Clock.class, "systemUTC")
                .orShould().callMethod(java.time.Clock.class, "systemDefaultZone").check(ENGINE);
    }

    @Test
    void randomnessHasASeed() {
        noClasses().should().callConstructor(Random.class).orShould().callConstructor(SplittableRandom.class)
                .orShould().callMethod(Math.class, "random").orShould().callMethod(java.util.UUID.class, "randomUUID")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .check(ENGINE);
    }

    @Test
    void neverSleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Thread.class, "sleep", java.time.Duration.class)
                .orShould().callMethod(Thread.class, "sleep", long.class, int.class).check(ENGINE);
    }

    @Test
    void keepsNoStaticState() {
        fields().that().areStatic().should().beFinal()
                .andShould().notHaveRawType("java.lang.StringBuilder")
                .andShould().notHaveRawType("java.util.ArrayList")
                .andShould().notHaveRawType("java.util.HashMap")
                .andShould().notHaveRawType("java.util.concurrent.ConcurrentHashMap")
                .andShould().notHaveRawType("java.util.concurrent.atomic.AtomicInteger")
                .andShould().notHaveRawType("java.util.concurrent.atomic.AtomicLong")
                .andShould().notHaveRawType("java.util.concurrent.atomic.AtomicReference").check(ENGINE);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(ENGINE).filteredOn(type -> !type.getName().equals("module-info"))
                .allSatisfy(type -> assertThat(type.getPackage().isAnnotatedWith(NullMarked.class))
                        .as("package-info with @NullMarked in " + type.getPackageName()).isTrue());
    }
}
