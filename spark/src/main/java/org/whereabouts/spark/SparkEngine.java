package org.whereabouts.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.block.CapReport;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.cluster.Edges;
import org.whereabouts.linkage.cluster.LinkedGroups;
import org.whereabouts.linkage.cluster.PairsById;
import org.whereabouts.linkage.compare.Patterns;
import org.whereabouts.linkage.engine.Counting;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.engine.SecondLook;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.model.PatternCounts;
import org.whereabouts.linkage.model.Trainer;
import org.whereabouts.linkage.model.Training;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanFault;
import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Layout;
import org.whereabouts.linkage.table.Table;
import scala.Tuple2;

/// Links the rows of a data set. Pairs, weights and clusters are those that the local engine finds
/// for the same records, plan, constraints and seed. Pairs are compared on the workers; the model
/// is learned and clusters are grown on the driver, which must hold the kept pairs as numbers (16
/// bytes each) and the ids of their records.
public final class SparkEngine {
    private static final int PARTS_PER_JOB = 4;

    private final JavaSparkContext spark;
    private final Plan plan;
    private final long seed;
    private final int partitions;

    /// @param partitions into how many parts blocks are cut; some tens of thousands of records each
    ///   is a good size
    /// @param seed chooses the pairs that are sampled for training
    public SparkEngine(JavaSparkContext spark, Plan plan, int partitions, long seed) {
        if (partitions < 1) {
            throw new IllegalArgumentException("at least one partition");
        }
        this.spark = spark;
        this.plan = plan;
        this.partitions = partitions;
        this.seed = seed;
    }

    /// Learns a model from the rows and links them.
    ///
    /// @param idColumn the column whose text is the id; unique
    /// @param sourceColumn the column that says which list a row came from; empty for none
    public SparkLinkage link(
            Dataset<Row> rows, String idColumn, String sourceColumn, Constraints constraints) {
        List<String> columns = List.of(rows.columns());
        var faults = new ArrayList<PlanFault>();
        var wanted = new ArrayList<>(plan.columns().stream().map(Plan.Column::name).toList());
        wanted.add(idColumn);
        if (!sourceColumn.isEmpty()) {
            wanted.add(sourceColumn);
        }
        for (String column : wanted) {
            if (!columns.contains(column)) {
                faults.add(
                        new PlanFault(
                                PlanFault.Code.UNKNOWN_COLUMN,
                                "the records",
                                "the column " + column + " is not there"));
            }
        }
        if (!faults.isEmpty()) {
            return new SparkLinkage.Refused(faults);
        }
        var reading =
                new Records(
                        plan,
                        columns.indexOf(idColumn),
                        columns.indexOf(sourceColumn),
                        plan.columns().stream().map(c -> columns.indexOf(c.name())).toList());
        JavaRDD<String> texts = rows.javaRDD().mapPartitions(reading::texts);
        // A file that cannot be cut, such as a packed one, comes as one part: one worker would do
        // everything that follows.
        JavaRDD<String> spread =
                texts.getNumPartitions() < partitions ? texts.repartition(partitions) : texts;
        return link(spread.persist(StorageLevel.MEMORY_AND_DISK_SER()), constraints);
    }

    private SparkLinkage link(JavaRDD<String> records, Constraints constraints) {
        HashedCounts counted = Counter.count(plan, records, partitions);
        Broadcast<HashedCounts> frequencies = spark.broadcast(counted);
        var faults = new ArrayList<PlanFault>();
        Optional<Training> training = training(records, counted, frequencies, faults);
        if (training.isEmpty()) {
            return new SparkLinkage.Refused(faults);
        }
        Model model = Trainer.train(new Layout(plan), counted, training.get());
        var runs = new ArrayList<RuleRun>();
        var reports = new ArrayList<CapReport>();
        JavaRDD<LinkedPair> pairs = spark.emptyRDD();
        for (RuleRun run : RuleRun.all(plan, plan.blocking(), records, partitions)) {
            reports.add(run.report());
            if (!explodes("blocking rule", run.report(), faults)) {
                JavaRDD<LinkedPair> found =
                        run.walk(List.copyOf(runs), frequencies, new Scoring(plan, model))
                                .persist(StorageLevel.MEMORY_AND_DISK_SER());
                // Counted now, so that one rule's blocks travel at a time.
                found.count();
                pairs = pairs.union(found);
            }
            runs.add(run);
        }
        if (!faults.isEmpty()) {
            return new SparkLinkage.Refused(faults);
        }
        PairsById collected = records(records, pairs, constraints);
        collect(collected, pairs, model);
        LinkedGroups groups = collected.groups(plan.grouping(), constraints);
        JavaRDD<LinkedPair> second =
                new SecondRun(plan, model, partitions)
                        .compare(spark, groups, collected, records, frequencies)
                        .persist(StorageLevel.MEMORY_AND_DISK_SER());
        collect(collected, second, model);
        return new SparkLinkage.Linked(
                model,
                pairs.union(second.filter(p -> p.weight() != Edges.SILENT)),
                collected.clusters(plan.grouping(), constraints),
                reports,
                SecondLook.Report.of(groups));
    }

    private void collect(PairsById collected, JavaRDD<LinkedPair> pairs, Model model) {
        var patterns = new Patterns(plan.comparisons());
        // One job for each part: each rule left as many as there are parts of the blocks.
        int parts = Math.max(1, Math.min(pairs.getNumPartitions(), partitions / PARTS_PER_JOB));
        Iterator<LinkedPair> all = pairs.coalesce(parts).toLocalIterator();
        while (all.hasNext()) {
            LinkedPair pair = all.next();
            int a = collected.record(pair.first(), "");
            int b = collected.record(pair.second(), "");
            double weight = SecondLook.inClusters(model, patterns, pair.weight(), pair.pattern());
            collected.pair(a, b, weight);
        }
    }

    private Optional<Training> training(
            JavaRDD<String> records,
            HashedCounts counted,
            Broadcast<HashedCounts> frequencies,
            List<PlanFault> faults) {
        long found = 0;
        if (plan.prior() instanceof Plan.Prior.FoundBy(var rules, var _)) {
            var runs = new ArrayList<RuleRun>();
            for (RuleRun run : RuleRun.all(plan, rules, records, partitions)) {
                if (!explodes("prior rule", run.report(), faults)) {
                    found +=
                            run.walk(List.copyOf(runs), frequencies, new PairCount())
                                    .reduce(Long::sum);
                }
                runs.add(run);
            }
        }
        var sessions = new ArrayList<PatternCounts>();
        var pairs = new ArrayList<Long>();
        for (RuleRun run : RuleRun.all(plan, plan.training(), records, partitions)) {
            if (explodes("training rule", run.report(), faults)) {
                continue;
            }
            var counts = new PatternCounts();
            var sampling = new Sampling(run.report().pairs(), plan.limits().trainingPairs(), seed);
            run.walk(List.of(), frequencies, sampling)
                    .mapToPair(t -> t)
                    .reduceByKey(Long::sum)
                    .collect()
                    .forEach(t -> counts.add(t._1(), t._2()));
            sessions.add(counts);
            pairs.add(run.report().pairs());
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Training(
                        Counter.pairsPossible(plan, records, counted.records()),
                        found,
                        random(records),
                        sessions,
                        pairs));
    }

    private PatternCounts random(JavaRDD<String> records) {
        long theSeed = seed;
        List<Tuple2<Long, String>> first =
                records.map(
                                text -> {
                                    String id = RecordText.record(text).id();
                                    long order = Counting.samplingOrder(Hashing.of(id), theSeed);
                                    return new Tuple2<>(order, text);
                                })
                        .takeOrdered(Counting.SAMPLE_RECORDS, new SamplingOrder());
        List<String> texts = first.stream().map(Tuple2::_2).toList();
        Table table = Records.table(plan, texts, NoFrequencies.NONE);
        return Counting.random(table, IntStream.range(0, texts.size()).toArray());
    }

    private boolean explodes(String what, CapReport report, List<PlanFault> faults) {
        Optional<PlanFault> fault = report.explodes(what, plan.limits().pairs());
        fault.ifPresent(faults::add);
        return fault.isPresent();
    }

    /// The records that judgements speak of, and the sources of others where they matter.
    private PairsById records(
            JavaRDD<String> records, JavaRDD<LinkedPair> pairs, Constraints constraints) {
        var collected = new PairsById();
        var judged = new HashSet<String>();
        constraints
                .decided()
                .keySet()
                .forEach(p -> {
                    judged.add(p.first());
                    judged.add(p.second());
                });
        if (!judged.isEmpty()) {
            for (String text :
                    records.filter(text -> judged.contains(RecordText.record(text).id()))
                            .collect()) {
                LinkRecord record = RecordText.record(text);
                collected.record(record.id(), record.source());
            }
        }
        if (plan.grouping().oneToOne()) {
            // Sources matter only here; they are added for every record that is in a pair.
            var inPairs =
                    pairs.flatMapToPair(p ->
                                    List.of(new Tuple2<>(p.first(), 1), new Tuple2<>(p.second(), 1))
                                            .iterator())
                            .reduceByKey((a, _) -> a, partitions);
            Iterator<Tuple2<String, Tuple2<Integer, String>>> sources =
                    inPairs.join(
                                    records.mapToPair(text -> {
                                        LinkRecord r = RecordText.record(text);
                                        return new Tuple2<>(r.id(), r.source());
                                    }))
                            .toLocalIterator();
            sources.forEachRemaining(t -> collected.record(t._1(), t._2()._2()));
        }
        return collected;
    }
}
