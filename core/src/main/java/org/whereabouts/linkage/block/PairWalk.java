package org.whereabouts.linkage.block;

import java.util.List;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Table;

/// Walks over the pairs of a rule's blocks, each pair once in a run: a pair that an earlier rule
/// makes too, or another key of the same rule, is left to it. Copies the rows of a block side by
/// side first, so that the double loop stays in the cache. One per thread.
public final class PairWalk {
    private final Table table;
    private final List<RuleKeys> earlier;
    private final List<Capped> earlierCapped;
    private final RuleBlocks blocks;
    private final boolean acrossSources;
    private final int firstNew;
    private final int width;
    private int[] buffer = new int[0];

    /// @param earlier the blocks' rules before this one, with their capped blocks
    /// @param firstNew rows from this one on are new; only pairs with a new row are made. 0 if all
    ///   are
    public PairWalk(
            Table table,
            List<RuleKeys> earlier,
            List<Capped> earlierCapped,
            RuleBlocks blocks,
            int firstNew) {
        this.table = table;
        this.earlier = List.copyOf(earlier);
        this.earlierCapped = List.copyOf(earlierCapped);
        this.blocks = blocks;
        this.firstNew = firstNew;
        acrossSources = table.layout().plan().mode() == Plan.Mode.ACROSS_SOURCES;
        width = table.layout().width();
    }

    /// The pairs of one block whose first row lies in a range of the block.
    public void walk(int block, int from, int to, PairSink sink) {
        int n = blocks.size(block);
        if (firstNew > 0 && blocks.row(block, n - 1) < firstNew) {
            return;
        }
        if (buffer.length < n * width) {
            buffer = new int[Math.max(n * width, 2 * buffer.length)];
        }
        for (int i = from; i < n; i++) {
            table.copy(blocks.row(block, i), buffer, i * width);
        }
        int source = table.layout().sourceSlot();
        for (int i = from; i < to; i++) {
            int a = i * width;
            int rowA = blocks.row(block, i);
            for (int j = i + 1; j < n; j++) {
                int b = j * width;
                int rowB = blocks.row(block, j);
                if ((acrossSources && buffer[a + source] == buffer[b + source])
                        || rowB < firstNew
                        || madeBefore(block, a, b)) {
                    continue;
                }
                sink.pair(buffer, a, b, rowA, rowB);
            }
        }
    }

    private boolean madeBefore(int block, int a, int b) {
        for (int r = 0; r < earlier.size(); r++) {
            if (makes(earlier.get(r), earlierCapped.get(r), a, b)) {
                return true;
            }
        }
        return blocks.keys().explodes() && !firstKey(block, a, b);
    }

    private boolean makes(RuleKeys keys, Capped capped, int a, int b) {
        if (!keys.agree(buffer, a, b)) {
            return false;
        }
        if (!keys.explodes()) {
            return capped.keys().isEmpty() || stands(keys, capped, keys.base(buffer, a), a, b);
        }
        return firstCommon(keys, capped, a, b) != 0;
    }

    /// Whether the block of a key that both rows have is compared.
    private boolean stands(RuleKeys keys, Capped capped, long key, int a, int b) {
        if (!capped.keys().contains(key)) {
            return true;
        }
        return keys.narrowAgree(buffer, a, b)
                && keys.narrowed(key, buffer, a) != 0
                && !capped.narrowed().contains(keys.narrowed(key, buffer, a));
    }

    /// Whether this block's key is the first that makes the pair in this rule.
    private boolean firstKey(int block, int a, int b) {
        long first = firstCommon(blocks.keys(), blocks.capped(), a, b);
        long key = blocks.key(block);
        return first == key
                || (blocks.capped().keys().contains(first)
                        && blocks.keys().narrowed(first, buffer, a) == key);
    }

    private long firstCommon(RuleKeys keys, Capped capped, int a, int b) {
        long base = keys.base(buffer, a);
        long[] x = keys.several(buffer, a);
        long[] y = keys.several(buffer, b);
        for (int i = 0, j = 0; i < x.length && j < y.length; ) {
            if (x[i] == y[j]) {
                long key = Hashing.and(base, x[i]);
                if (stands(keys, capped, key, a, b)) {
                    return key;
                }
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 0;
    }
}
