package org.whereabouts.linkage.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.block.CapReport;
import org.whereabouts.linkage.block.Capped;
import org.whereabouts.linkage.block.PairSink;
import org.whereabouts.linkage.block.PairWalk;
import org.whereabouts.linkage.block.RuleBlocks;
import org.whereabouts.linkage.block.RuleKeys;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.model.PatternCounts;
import org.whereabouts.linkage.model.Trainer;
import org.whereabouts.linkage.model.Training;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanFault;
import org.whereabouts.linkage.score.ScoredPairs;
import org.whereabouts.linkage.score.Scorer;
import org.whereabouts.linkage.table.Layout;
import org.whereabouts.linkage.table.Table;
import org.whereabouts.linkage.table.TableBuilder;

/// Links records on one machine. The result depends on the records, the plan, the constraints and
/// the seed, and on nothing else: not on the order of the records, not on the number of threads.
public final class LocalEngine {
    private final Plan plan;
    private final long seed;
    private final Work work;

    /// @param threads how many threads compare pairs; at least 1
    /// @param seed chooses the pairs that are sampled for training
    public LocalEngine(Plan plan, int threads, long seed) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread");
        }
        this.plan = plan;
        this.seed = seed;
        work = new Work(threads);
    }

    /// Learns a model from the records and links them.
    public Outcome link(LinkSource source, Constraints constraints) {
        return run(List.of(source), Optional.empty(), constraints);
    }

    /// Links with a model that was learned before.
    public Outcome link(LinkSource source, Model model, Constraints constraints) {
        return run(List.of(source), Optional.of(model), constraints);
    }

    /// Links new records against each other and against existing ones; pairs of two existing
    /// records are not compared. The clusters of the existing records come in as constraints that
    /// hold them together ([Constraints], verdict same) or as judged.
    public Outcome linkNew(
            LinkSource existing, LinkSource added, Model model, Constraints constraints) {
        return run(List.of(existing, added), Optional.of(model), constraints);
    }

    /// The same with a model that is learned from all records, existing and new.
    public Outcome linkNew(LinkSource existing, LinkSource added, Constraints constraints) {
        return run(List.of(existing, added), Optional.empty(), constraints);
    }

    private Outcome run(List<LinkSource> sources, Optional<Model> known, Constraints constraints) {
        List<PlanFault> missing = missingColumns(sources);
        if (!missing.isEmpty()) {
            return new Outcome.Refused(missing);
        }
        var builder = new TableBuilder(new Layout(plan));
        int firstNew = 0;
        for (LinkSource source : sources) {
            firstNew = builder.rows();
            builder.addAll(source);
        }
        Table table = builder.build();
        var faults = new ArrayList<PlanFault>();
        Optional<Model> model = known;
        if (model.isEmpty()) {
            Optional<Training> training = training(table, faults);
            model = training.map(t -> Trainer.train(table.layout(), table.frequencies(), t));
        }
        var found = new ScoredPairs();
        var reports = new ArrayList<CapReport>();
        long compared = 0;
        if (model.isPresent()) {
            compared = score(table, model.get(), firstNew, found, reports, faults);
        }
        if (!faults.isEmpty() || model.isEmpty()) {
            return new Outcome.Refused(faults);
        }
        var silent = new ScoredPairs();
        var second = new SecondLook(table, model.get(), firstNew);
        var report = second.look(found, silent, constraints);
        var ordered = new Ordered(table, found);
        return new Outcome.Linked(
                new Linkage(
                        table,
                        model.get(),
                        ordered.pairs(),
                        ordered.clusters(model.get(), silent, constraints),
                        constraints,
                        reports,
                        report,
                        compared + second.compared()));
    }

    private List<PlanFault> missingColumns(List<LinkSource> sources) {
        var faults = new ArrayList<PlanFault>();
        for (LinkSource source : sources) {
            for (Plan.Column column : plan.columns()) {
                if (!source.columns().contains(column.name())) {
                    faults.add(
                            new PlanFault(
                                    PlanFault.Code.UNKNOWN_COLUMN,
                                    "the records",
                                    "the plan's column " + column.name() + " is not there"));
                }
            }
        }
        return faults;
    }

    private Optional<Training> training(Table table, List<PlanFault> faults) {
        long found = 0;
        if (plan.prior() instanceof Plan.Prior.FoundBy(var rules, var _)) {
            found = countPairs(table, rules, faults);
        }
        var sessions = new ArrayList<PatternCounts>();
        var pairs = new ArrayList<Long>();
        for (BlockingRule rule : plan.training()) {
            RuleBlocks blocks = RuleBlocks.of(table, rule);
            if (explodes("training rule", blocks, faults)) {
                continue;
            }
            var counts = new PatternCounts();
            work.run(
                            blocks,
                            PatternCounts::new,
                            () -> {
                                var walk = new PairWalk(table, List.of(), List.of(), blocks, 0);
                                // One sink, with its comparer, per thread; it fills `own`.
                                var own = new PatternCounts();
                                PairSink sink =
                                        Counting.sampled(
                                                table,
                                                blocks.report().pairs(),
                                                plan.limits().trainingPairs(),
                                                seed,
                                                own);
                                return (Work.Chunk chunk, PatternCounts to) -> {
                                    own.clear();
                                    walk(walk, blocks, chunk, sink);
                                    to.addAll(own);
                                };
                            })
                    .forEach(counts::addAll);
            sessions.add(counts);
            pairs.add(blocks.report().pairs());
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        PatternCounts random = Counting.random(table, Counting.sample(table, seed));
        return Optional.of(new Training(pairsPossible(table), found, random, sessions, pairs));
    }

    private long pairsPossible(Table table) {
        long n = table.rows();
        long all = n * (n - 1) / 2;
        if (plan.mode() == Plan.Mode.ALL) {
            return all;
        }
        var sizes = new java.util.HashMap<Integer, Long>();
        for (int row = 0; row < table.rows(); row++) {
            sizes.merge(table.cell(row, table.layout().sourceSlot()), 1L, Long::sum);
        }
        for (long size : sizes.values()) {
            all -= size * (size - 1) / 2;
        }
        return all;
    }

    private boolean explodes(String what, RuleBlocks blocks, List<PlanFault> faults) {
        Optional<PlanFault> fault = blocks.report().explodes(what, plan.limits().pairs());
        fault.ifPresent(faults::add);
        return fault.isPresent();
    }

    private long countPairs(Table table, List<BlockingRule> rules, List<PlanFault> faults) {
        long total = 0;
        var earlier = new ArrayList<RuleKeys>();
        var capped = new ArrayList<Capped>();
        for (BlockingRule rule : rules) {
            RuleBlocks blocks = RuleBlocks.of(table, rule);
            if (!explodes("prior rule", blocks, faults)) {
                List<long[]> counts =
                        work.run(
                                blocks,
                                () -> new long[1],
                                () -> {
                                    var walk = new PairWalk(table, earlier, capped, blocks, 0);
                                    return (Work.Chunk chunk, long[] to) ->
                                            walk(walk, blocks, chunk, (_, _, _, _, _) -> to[0]++);
                                });
                for (long[] count : counts) {
                    total += count[0];
                }
            }
            earlier.add(blocks.keys());
            capped.add(blocks.capped());
        }
        return total;
    }

    private long score(
            Table table,
            Model model,
            int firstNew,
            ScoredPairs found,
            List<CapReport> reports,
            List<PlanFault> faults) {
        double least = Model.weightOf(plan.grouping().keep());
        var earlier = new ArrayList<RuleKeys>();
        var capped = new ArrayList<Capped>();
        long compared = 0;
        for (BlockingRule rule : plan.blocking()) {
            RuleBlocks blocks = RuleBlocks.of(table, rule);
            reports.add(blocks.report());
            if (!explodes("blocking rule", blocks, faults)) {
                for (Scores scores :
                        work.run(
                                blocks,
                                Scores::new,
                                () ->
                                        scoring(
                                                table, model, least, earlier, capped, blocks,
                                                firstNew))) {
                    found.addAll(scores.pairs);
                    compared += scores.compared;
                }
            }
            earlier.add(blocks.keys());
            capped.add(blocks.capped());
        }
        return compared;
    }

    private static BiConsumer<Work.Chunk, Scores> scoring(
            Table table,
            Model model,
            double least,
            List<RuleKeys> earlier,
            List<Capped> capped,
            RuleBlocks blocks,
            int firstNew) {
        var walk = new PairWalk(table, earlier, capped, blocks, firstNew);
        var scorer = new Scorer(table, model, least);
        return (chunk, to) ->
                walk(
                        walk,
                        blocks,
                        chunk,
                        (rows, a, b, rowA, rowB) -> {
                            to.compared++;
                            scorer.score(rows, a, b, rowA, rowB, to.pairs);
                        });
    }

    private static void walk(PairWalk walk, RuleBlocks blocks, Work.Chunk chunk, PairSink sink) {
        for (int block = chunk.block(); block <= chunk.lastBlock(); block++) {
            int from = block == chunk.block() ? chunk.from() : 0;
            int to = block == chunk.lastBlock() ? chunk.to() : blocks.size(block);
            walk.walk(block, from, to, sink);
        }
    }

    private static final class Scores {
        private final ScoredPairs pairs = new ScoredPairs();
        private long compared;
    }
}
