package org.whereabouts.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The arrows between the rooms of `core`. The table is the rule; ARCHITECTURE.md shows the same
/// table.
class RoomsTest {

    /// Room -> the rooms it may import. A room that is not in this table fails the check.
    static final Map<String, Set<String>> ROOMS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("canonical", Set.of()),
                            Map.entry("statement", Set.of("canonical")),
                            Map.entry("names", Set.of()),
                            Map.entry("ledger", Set.of("canonical")),
                            Map.entry("estimation", Set.of("canonical")),
                            Map.entry("consent", Set.of("statement")),
                            Map.entry(
                                    "register",
                                    Set.of("canonical", "statement", "names", "ledger", "consent")),
                            Map.entry("linkage", Set.of("canonical", "statement", "names")),
                            Map.entry("intake", Set.of("canonical", "statement", "names")),
                            Map.entry(
                                    "publication",
                                    Set.of(
                                            "canonical",
                                            "statement",
                                            "consent",
                                            "register",
                                            "names",
                                            "estimation")),
                            Map.entry(
                                    "review",
                                    Set.of(
                                            "canonical",
                                            "statement",
                                            "intake",
                                            "register",
                                            "publication")),
                            Map.entry("store", Set.of("ledger", "register"))));

    private static final String ROOT = "org.whereabouts";
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    @Test
    void aRoomImportsOnlyTheRoomsOfItsTable() {
        var faults = new ArrayList<String>();
        for (var room : ROOMS.entrySet()) {
            for (var other : ROOMS.keySet()) {
                if (other.equals(room.getKey()) || room.getValue().contains(other)) {
                    continue;
                }
                var result =
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT + "." + room.getKey() + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(ROOT + "." + other + "..")
                                .allowEmptyShould(true)
                                .evaluate(MAIN);
                faults.addAll(result.getFailureReport().getDetails());
            }
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    @Test
    void everyRoomIsInTheTable() {
        var strangers =
                MAIN.stream()
                        .map(c -> c.getPackageName())
                        .filter(p -> p.startsWith(ROOT + "."))
                        .map(p -> p.substring(ROOT.length() + 1).split("\\.", 2)[0])
                        .filter(room -> !ROOMS.containsKey(room))
                        .distinct()
                        .toList();
        assertTrue(strangers.isEmpty(), () -> "rooms without a row: " + strangers);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void coreKnowsNoContainerAndNoCommandLine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "picocli..",
                        "org.apache.spark..",
                        "org.apache.tika..")
                .check(MAIN);
    }

    @Test
    void coreWritesToNoStandardStream() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @Test
    void everyPackageIsNullMarkedAndHasASign() throws Exception {
        var bare = new ArrayList<Path>();
        for (Path module : SourceTree.moduleFolders()) {
            for (String half : List.of("src/main/java", "src/test/java")) {
                Path root = module.resolve(half);
                if (!Files.isDirectory(root)) {
                    continue;
                }
                for (Path folder : SourceTree.foldersWithSources(root)) {
                    Path sign = folder.resolve("package-info.java");
                    boolean ok =
                            half.contains("test")
                                    || (Files.isRegularFile(sign)
                                            && Files.readString(sign).contains("@NullMarked")
                                            && Files.readString(sign).contains("///"));
                    if (!ok) {
                        bare.add(folder);
                    }
                }
            }
        }
        assertTrue(bare.isEmpty(), () -> "folders without a @NullMarked sign: " + bare);
    }

    @Test
    void enoughClassesWereSeen() {
        assertTrue(
                MAIN.size() > 8, () -> "only " + MAIN.size() + " classes: is the import broken?");
    }
}
