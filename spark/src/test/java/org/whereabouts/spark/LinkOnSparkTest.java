package org.whereabouts.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.linkage.InventedPeople;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.LinkageContract;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.plan.PlanReader;

class LinkOnSparkTest {
    private static SparkSession session =
            SparkSession.builder()
                    .master("local[2]")
                    .config("spark.ui.enabled", "false")
                    .config("spark.sql.shuffle.partitions", "4")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .getOrCreate();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir Path folder;

    @BeforeAll
    static void quiet() {
        session.sparkContext().setLogLevel("ERROR");
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @Test
    void csvAndParquetGiveThePairsOfTheLocalEngine() throws IOException {
        var source = LinkSource.of(InventedPeople.COLUMNS, InventedPeople.records(300, 4));
        Path plan = Files.writeString(folder.resolve("plan.yml"), InventedPeople.PLAN);
        Path csv = csv(source);
        var local =
                (LinkageContract.Found.Links)
                        LinkageContract.local(
                                PlanReader.read(InventedPeople.PLAN).orThrow(),
                                source,
                                Constraints.NONE,
                                1);

        assertEquals(0, run(plan, csv, "first", "parquet"), printed::toString);
        Path parquet = folder.resolve("records");
        session.read().option("header", true).csv(csv.toString()).write().parquet("" + parquet);
        assertEquals(0, run(plan, parquet, "second", "csv"), printed::toString);

        Dataset<Row> first = session.read().parquet("" + folder.resolve("first/pairs"));
        var second = session.read().option("header", true).csv("" + folder.resolve("second/pairs"));
        List<String> wanted = wanted(local);
        assertFalse(wanted.isEmpty());
        assertEquals(wanted, lines(first));
        assertEquals(wanted, lines(second));
        List<String> groups = new ArrayList<>();
        local.clusters().forEach((name, ids) -> ids.forEach(id -> groups.add(id + " " + name)));
        Dataset<Row> clusters = session.read().parquet("" + folder.resolve("first/clusters"));
        assertEquals(groups.stream().sorted().toList(), lines(clusters));
    }

    @Test
    void aBlockThatHoldsEverybodyIsNarrowedAndSaidInTheReport() throws IOException {
        String skewed =
                InventedPeople.PLAN.replace("on: [family, town], cap: 40", "on: [town], cap: 40");
        var oneTown =
                InventedPeople.records(900, 4).stream()
                        .map(r -> {
                            var cells = new ArrayList<>(r.cells());
                            cells.set(3, "sary");
                            return new LinkRecord(r.id(), r.source(), cells);
                        })
                        .toList();
        var source = LinkSource.of(InventedPeople.COLUMNS, oneTown);
        Path plan = Files.writeString(folder.resolve("plan.yml"), skewed);
        var local =
                (LinkageContract.Found.Links)
                        LinkageContract.local(
                                PlanReader.read(skewed).orThrow(), source, Constraints.NONE, 1);

        assertEquals(0, run(plan, csv(source), "skewed", "parquet"), printed::toString);
        assertEquals(
                wanted(local), lines(session.read().parquet("" + folder.resolve("skewed/pairs"))));
        String said = printed.toString(StandardCharsets.UTF_8);
        String all = String.format(Locale.ROOT, "greatest block %,d records", oneTown.size());
        assertTrue(said.contains(all + ", 1 blocks capped"), said);
    }

    @Test
    void aPlanThatDoesNotFitTheRecordsIsRefusedAndNothingIsWritten() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.yml"), InventedPeople.PLAN);
        Path csv = Files.writeString(folder.resolve("records.csv"), "id,source\na,b\n");
        assertEquals(LinkOnSpark.REFUSED, run(plan, csv, "out", "csv"));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("is not there"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aWrongCommandLineSaysWhatIsMissing() {
        var without =
                assertThrows(
                        IllegalArgumentException.class, () -> LinkOptions.of("--plan", "p.yml"));
        assertTrue(String.valueOf(without.getMessage()).startsWith("--records is missing"));
        assertThrows(IllegalArgumentException.class, () -> LinkOptions.of("--plan"));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        LinkOptions.of(
                                "--plan", "p", "--records", "r", "--results", "o", "--seed", "0"));
    }

    private int run(Path plan, Path records, String results, String form) {
        var options =
                LinkOptions.of(
                        "--plan",
                        "" + plan,
                        "--records",
                        "" + records,
                        "--results",
                        "" + folder.resolve(results),
                        "--to",
                        form,
                        "--source",
                        "source",
                        "--partitions",
                        "3");
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new LinkOnSpark(session, out).run(options);
    }

    private Path csv(LinkSource source) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("id,source," + String.join(",", source.columns()));
        source.read(r -> lines.add(r.id() + "," + r.source() + "," + String.join(",", r.cells())));
        return Files.write(folder.resolve("records.csv"), lines);
    }

    private static List<String> wanted(LinkageContract.Found.Links local) {
        return local.pairs().stream()
                .map(p -> p.first() + " " + p.second() + " " + p.weight() + " " + p.probability())
                .sorted()
                .toList();
    }

    private static List<String> lines(Dataset<Row> table) {
        return table.collectAsList().stream().map(row -> row.mkString(" ")).sorted().toList();
    }
}
