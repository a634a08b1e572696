package org.whereabouts.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.InventedPeople;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.LinkageContract;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanReader;

class SparkEngineTest implements LinkageContract {
    private static SparkSession session =
            SparkSession.builder()
                    .master("local[2]")
                    .config("spark.ui.enabled", "false")
                    .config("spark.sql.shuffle.partitions", "4")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.driver.host", "127.0.0.1")
                    .getOrCreate();

    @BeforeAll
    static void quiet() {
        session.sparkContext().setLogLevel("ERROR");
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    @Override
    public Found link(Plan plan, LinkSource source, Constraints constraints, long seed) {
        var engine = new SparkEngine(new JavaSparkContext(session.sparkContext()), plan, 3, seed);
        return switch (engine.link(rows(source), "id", "source", constraints)) {
            case SparkLinkage.Refused(var faults) -> new Found.Refused(faults);
            case SparkLinkage.Linked(var _, var pairs, var clusters, var _, var _) ->
                    new Found.Links(sorted(pairs.collect()), clusters.groups());
        };
    }

    private static List<LinkedPair> sorted(List<LinkedPair> pairs) {
        var sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparing(LinkedPair::first).thenComparing(LinkedPair::second));
        return sorted;
    }

    private static Dataset<Row> rows(LinkSource source) {
        var type = new StructType().add("id", DataTypes.StringType).add("source", "string");
        for (String column : source.columns()) {
            type = type.add(column, DataTypes.StringType);
        }
        var rows = new ArrayList<Row>();
        source.read(record -> {
            var cells = new ArrayList<Object>(List.of(record.id(), record.source()));
            cells.addAll(record.cells());
            rows.add(RowFactory.create(cells.toArray()));
        });
        return session.createDataFrame(rows, type).repartition(3);
    }

    @Test
    void aBlockThatHoldsEverybodyIsNarrowedAndGivesTheSamePairs() {
        String skewed =
                InventedPeople.PLAN.replace("on: [family, town], cap: 40", "on: [town], cap: 40");
        Plan plan = PlanReader.read(skewed).orThrow();
        var source = LinkSource.of(InventedPeople.COLUMNS, InventedPeople.records(900, 4));
        Found expected = LinkageContract.local(plan, source, Constraints.NONE, 2);
        Found actual = link(plan, source, Constraints.NONE, 2);
        assertEquals(expected, actual);
    }

    @Test
    void rulesWithSeveralKeysMakeEachPairOnceAndTheSame() {
        String words =
                InventedPeople.PLAN
                        .replace("given: text", "given: several text")
                        .replace(
                                "- [given, family]\n  - [born]\n  - {on",
                                "- [each(given), born]\n  - {on")
                        .replace(
                                "column: given\n    levels: [exact, jaro_winkler >= 0.88]",
                                "column: given\n    levels: [exact, shared >= 1, jaro_winkler >= 0.88]");
        Plan plan = PlanReader.read(words).orThrow();
        var records =
                InventedPeople.records(600, 4).stream()
                        .map(r -> {
                            var cells = new ArrayList<>(r.cells());
                            cells.set(0, cells.get(0) + "|" + cells.get(0).replace('a', 'e'));
                            return new org.whereabouts.linkage.LinkRecord(
                                    r.id(), r.source(), cells);
                        })
                        .toList();
        var source = LinkSource.of(InventedPeople.COLUMNS, records);
        Found expected = LinkageContract.local(plan, source, Constraints.NONE, 2);
        Found actual = link(plan, source, Constraints.NONE, 2);
        assertTrue(((Found.Links) expected).pairs().size() > 100);
        assertEquals(expected, actual);
    }
}
