package org.whereabouts.linkage.block;

import java.util.Arrays;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Table;

/// The blocks of one rule: rows sorted by the hash of their key, blocks of two or more. Blocks
/// greater than the rule's cap are narrowed or left out.
public final class RuleBlocks {
    private final RuleKeys keys;
    private final Capped capped;
    private final CapReport report;
    private final SortedKeys sorted;
    private final int[] starts;
    private final int[] ends;

    private RuleBlocks(
            RuleKeys keys,
            Capped capped,
            CapReport report,
            SortedKeys sorted,
            int[] starts,
            int[] ends) {
        this.keys = keys;
        this.capped = capped;
        this.report = report;
        this.sorted = sorted;
        this.starts = starts;
        this.ends = ends;
    }

    /// The blocks of a table whose rows are all records of the run.
    public static RuleBlocks of(Table table, BlockingRule rule) {
        var keys = new RuleKeys(table, rule);
        SortedKeys base = collect(table, keys, Capped.NONE, _ -> true);
        LongStream.Builder great = LongStream.builder();
        var narrowed = new SortedKeys(16);
        int[] cells = new int[table.layout().width()];
        long pairsUncapped = 0;
        long greatest = 0;
        for (int from = 0; from < base.size(); ) {
            int end = base.blockEnd(from);
            long n = (long) end - from;
            pairsUncapped += n * (n - 1) / 2;
            greatest = Math.max(greatest, n);
            if (rule.cap() > 0 && n > rule.cap()) {
                great.add(base.key(from));
                for (int i = from; i < end; i++) {
                    table.copy(base.row(i), cells, 0);
                    add(narrowed, keys.narrowed(base.key(i), cells, 0), base.row(i), _ -> true);
                }
            }
            from = end;
        }
        narrowed.sort();
        LongSet over = LongSet.of(great.build().toArray());
        Capped capped = new Capped(over, stillGreat(narrowed, rule.cap()));
        // Narrowed keys are mixed once more, so none is a key of the base.
        base.addAll(narrowed);
        return cut(keys, capped, base, pairsUncapped, greatest);
    }

    /// The blocks of a table that holds a part of the records, when it is known which keys are
    /// capped. The part holds all records of every key it holds.
    ///
    /// @param mine tells the keys of this part from keys of other parts, which rows with several
    ///   keys have too
    public static RuleBlocks of(Table table, BlockingRule rule, Capped capped, LongPredicate mine) {
        var keys = new RuleKeys(table, rule);
        return cut(keys, capped, collect(table, keys, capped, mine), 0, 0);
    }

    private static LongSet stillGreat(SortedKeys sorted, int cap) {
        LongStream.Builder great = LongStream.builder();
        for (int from = 0; from < sorted.size(); ) {
            int end = sorted.blockEnd(from);
            if (end - from > cap) {
                great.add(sorted.key(from));
            }
            from = end;
        }
        return LongSet.of(great.build().toArray());
    }

    private static SortedKeys collect(
            Table table, RuleKeys keys, Capped capped, LongPredicate mine) {
        var sorted = new SortedKeys(table.rows());
        int[] row = new int[table.layout().width()];
        for (int r = 0; r < table.rows(); r++) {
            if (keys.alone(r)) {
                continue;
            }
            table.copy(r, row, 0);
            long base = keys.base(row, 0);
            if (!keys.explodes()) {
                add(sorted, keys.effective(capped, base, row, 0), r, mine);
            } else {
                for (long key : keys.several(row, 0)) {
                    long whole = Hashing.and(base, key);
                    add(sorted, keys.effective(capped, whole, row, 0), r, mine);
                }
            }
        }
        sorted.sort();
        return sorted;
    }

    private static void add(SortedKeys sorted, long key, int row, LongPredicate mine) {
        if (key != 0 && mine.test(key)) {
            sorted.add(key, row);
        }
    }

    private static RuleBlocks cut(
            RuleKeys keys, Capped capped, SortedKeys sorted, long pairsUncapped, long greatest) {
        int[] starts = new int[1024];
        int[] ends = new int[1024];
        int n = 0;
        long pairs = 0;
        for (int from = 0; from < sorted.size(); ) {
            int end = sorted.blockEnd(from);
            long key = sorted.key(from);
            boolean leftOut = capped.keys().contains(key) || capped.narrowed().contains(key);
            if (end - from > 1 && !leftOut) {
                if (n == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * n);
                    ends = Arrays.copyOf(ends, 2 * n);
                }
                starts[n] = from;
                ends[n++] = end;
                pairs += (long) (end - from) * (end - from - 1) / 2;
            }
            from = end;
        }
        var report =
                new CapReport(
                        keys.rule().toString(),
                        pairsUncapped,
                        pairs,
                        greatest,
                        capped.keys().size(),
                        capped.narrowed().size());
        return new RuleBlocks(
                keys, capped, report, sorted, Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    /// The keys of the rule.
    public RuleKeys keys() {
        return keys;
    }

    /// The capped blocks.
    public Capped capped() {
        return capped;
    }

    /// How many pairs the rule makes and what the cap left out.
    public CapReport report() {
        return report;
    }

    /// How many blocks of two or more rows there are.
    public int blocks() {
        return starts.length;
    }

    /// How many rows a block has.
    public int size(int block) {
        return ends[block] - starts[block];
    }

    /// A row of a block.
    public int row(int block, int index) {
        return sorted.row(starts[block] + index);
    }

    /// The key of a block.
    public long key(int block) {
        return sorted.key(starts[block]);
    }
}
