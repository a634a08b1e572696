package org.whereabouts.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.whereabouts.linkage.block.CapReport;
import org.whereabouts.linkage.cluster.Clusters;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.engine.SecondLook;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanFault;
import org.whereabouts.linkage.plan.PlanRead;
import org.whereabouts.linkage.plan.PlanReader;

/// Links records on Spark: the command for spark-submit. Reads CSV or Parquet and writes two tables
/// into a new folder: `pairs` (first, second, weight in bits, probability) and `clusters` (id,
/// cluster; records that stand alone are not listed). What it prints are counts, never a value of a
/// record.
public final class LinkOnSpark {
    /// The plan or the records were refused.
    static final int REFUSED = 65;

    private static final int WRONG_USE = 64;
    private static final int NO_PLAN = 66;

    private static final StructType PAIRS =
            new StructType()
                    .add("first", DataTypes.StringType)
                    .add("second", DataTypes.StringType)
                    .add("weight", DataTypes.DoubleType)
                    .add("probability", DataTypes.DoubleType);
    private static final StructType CLUSTERS =
            new StructType().add("id", DataTypes.StringType).add("cluster", DataTypes.StringType);

    private final SparkSession session;
    private final PrintStream out;

    LinkOnSpark(SparkSession session, PrintStream out) {
        this.session = session;
        this.out = out;
    }

    /// Arguments: see [LinkOptions]. Ends with 0, 64 for a wrong command line, 65 for a plan that
    /// was refused, 66 for a plan that cannot be read.
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = WRONG_USE;
        try {
            LinkOptions options = LinkOptions.of(arguments);
            SparkSession session = SparkSession.builder().appName("whereabouts link").getOrCreate();
            try {
                code = new LinkOnSpark(session, out).run(options);
            } finally {
                session.stop();
            }
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
        }
        if (code != 0) {
            // spark-submit hands the code on.
            System.exit(code);
        }
    }

    /// Links and writes.
    ///
    /// @return the exit code
    int run(LinkOptions options) {
        String text;
        try {
            text = Files.readString(options.plan());
        } catch (IOException e) {
            out.println("the plan cannot be read: " + e.getClass().getSimpleName());
            return NO_PLAN;
        }
        return switch (PlanReader.read(text)) {
            case PlanRead.Refused(var faults) -> refuse(faults);
            case PlanRead.Usable(var plan) -> link(plan, options);
        };
    }

    private int refuse(List<PlanFault> faults) {
        faults.forEach(fault -> out.println(fault.message()));
        return REFUSED;
    }

    private int link(Plan plan, LinkOptions options) {
        var engine =
                new SparkEngine(
                        new JavaSparkContext(session.sparkContext()),
                        plan,
                        options.partitions(),
                        options.seed());
        Dataset<Row> rows = read(options);
        return switch (engine.link(rows, options.id(), options.source(), Constraints.NONE)) {
            case SparkLinkage.Refused(var faults) -> refuse(faults);
            case SparkLinkage.Linked(var _, var pairs, var clusters, var rules, var second) -> {
                write(pairs(pairs), "pairs", options);
                write(clusters(clusters), "clusters", options);
                report(pairs.count(), clusters, rules, second);
                yield 0;
            }
        };
    }

    private Dataset<Row> read(LinkOptions options) {
        return switch (options.read()) {
            case CSV ->
                    session.read()
                            .option("header", true)
                            .option("escape", "\"")
                            .option("multiLine", true)
                            .csv(options.records());
            case PARQUET -> session.read().parquet(options.records());
        };
    }

    private Dataset<Row> pairs(JavaRDD<LinkedPair> pairs) {
        JavaRDD<Row> rows =
                pairs.map(
                        p -> RowFactory.create(p.first(), p.second(), p.weight(), p.probability()));
        return session.createDataFrame(rows, PAIRS);
    }

    private Dataset<Row> clusters(Clusters clusters) {
        var rows = new ArrayList<Row>();
        clusters.groups()
                .forEach((cluster, ids) ->
                        ids.forEach(id -> rows.add(RowFactory.create(id, cluster))));
        return session.createDataFrame(rows, CLUSTERS);
    }

    private static void write(Dataset<Row> table, String name, LinkOptions options) {
        var writer = table.write().mode(SaveMode.ErrorIfExists);
        String place = options.results() + "/" + name;
        switch (options.written()) {
            case CSV -> writer.option("header", true).option("escape", "\"").csv(place);
            case PARQUET -> writer.parquet(place);
        }
    }

    private void report(
            long pairs, Clusters clusters, List<CapReport> rules, SecondLook.Report second) {
        out.printf(Locale.ROOT, "%,d pairs kept, %,d clusters%n", pairs, clusters.count());
        for (CapReport rule : rules) {
            out.printf(
                    Locale.ROOT,
                    "rule %s: %,d pairs, greatest block %,d records, %,d blocks capped, %,d left"
                            + " out%n",
                    rule.rule(),
                    rule.pairs(),
                    rule.greatestBlock(),
                    rule.blocksCapped(),
                    rule.blocksLeftOut());
        }
        out.printf(
                Locale.ROOT,
                "pairs missing in groups that links connect: %,d; greatest group %,d records,"
                        + " %,d groups too great%n",
                second.pairs(),
                second.greatest(),
                second.tooGreat());
    }
}
