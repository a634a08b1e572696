package org.whereabouts.linkage.block;

import java.util.Arrays;
import java.util.List;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Expression;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Layout;
import org.whereabouts.linkage.table.Table;

/// The keys of rows under one rule. Equal keys mean the same block; a row without a value in any
/// part of the rule has no key.
public final class RuleKeys {
    private static final long[] NO_KEYS = new long[0];

    private final Table table;
    private final int[] slots;
    private final int[] narrowSlots;
    private final int explodedSlot;
    private final Expression exploded;
    private final BlockingRule rule;

    /// The keys of a table's rows under a rule.
    public RuleKeys(Table table, BlockingRule rule) {
        this.table = table;
        this.rule = rule;
        Layout layout = table.layout();
        slots =
                rule.on().stream()
                        .filter(e -> !e.part().explodes())
                        .mapToInt(layout::slot)
                        .toArray();
        narrowSlots = rule.narrow().stream().mapToInt(layout::slot).toArray();
        List<Expression> several = rule.on().stream().filter(e -> e.part().explodes()).toList();
        exploded = several.isEmpty() ? rule.on().getFirst() : several.getFirst();
        explodedSlot = several.isEmpty() ? -1 : plan().columnIndex(exploded.column());
    }

    private Plan plan() {
        return table.layout().plan();
    }

    /// The rule.
    public BlockingRule rule() {
        return rule;
    }

    /// Whether rows have several keys.
    public boolean explodes() {
        return explodedSlot >= 0;
    }

    /// Whether two rows, which stand at two places of an array, agree on all parts that give one
    /// value.
    boolean agree(int[] rows, int a, int b) {
        for (int slot : slots) {
            int value = rows[a + slot];
            if (value == 0 || value != rows[b + slot]) {
                return false;
            }
        }
        return true;
    }

    boolean narrowAgree(int[] rows, int a, int b) {
        for (int slot : narrowSlots) {
            int value = rows[a + slot];
            if (value == 0 || value != rows[b + slot]) {
                return false;
            }
        }
        return true;
    }

    boolean alone(int row) {
        for (int slot : slots) {
            int value = table.cell(row, slot);
            if (value == 0 || table.localCount(slot, value) < 2) {
                return true;
            }
        }
        return false;
    }

    /// The hash of the parts that give one value; 0 where one is missing.
    long base(int[] rows, int at) {
        long key = 1;
        for (int slot : slots) {
            int value = rows[at + slot];
            if (value == 0) {
                return 0;
            }
            key = Hashing.and(key, table.hash(slot, value));
        }
        return key;
    }

    /// The several keys of a row's exploding part, rising; none where it is missing.
    long[] several(int[] rows, int at) {
        return explodedSlot < 0 ? NO_KEYS : table.keys(exploded, rows[at + explodedSlot]);
    }

    /// The key that narrows a block; 0 where a part is missing.
    long narrowed(long key, int[] rows, int at) {
        if (narrowSlots.length == 0) {
            return 0;
        }
        long narrow = Hashing.and(key, 2);
        for (int slot : narrowSlots) {
            int value = rows[at + slot];
            if (value == 0) {
                return 0;
            }
            narrow = Hashing.and(narrow, table.hash(slot, value));
        }
        return narrow;
    }

    /// The key under which a row is compared: narrowed where its block is capped; 0 for none.
    long effective(Capped capped, long key, int[] rows, int at) {
        if (!capped.keys().contains(key)) {
            return key;
        }
        long narrowed = narrowed(key, rows, at);
        return narrowed != 0 && !capped.narrowed().contains(narrowed) ? narrowed : 0;
    }

    /// All keys under which a row is compared, when it is known which are capped.
    public long[] keys(int row, Capped capped) {
        int[] cells = new int[table.layout().width()];
        table.copy(row, cells, 0);
        long base = base(cells, 0);
        if (base == 0) {
            return NO_KEYS;
        }
        if (!explodes()) {
            long key = effective(capped, base, cells, 0);
            return key == 0 ? NO_KEYS : new long[] {key};
        }
        return Arrays.stream(several(cells, 0))
                .map(k -> effective(capped, Hashing.and(base, k), cells, 0))
                .filter(k -> k != 0)
                .toArray();
    }

    /// Whether two rows have a key in common, caps aside.
    public boolean meet(int rowA, int rowB) {
        int width = table.layout().width();
        int[] pair = new int[2 * width];
        table.copy(rowA, pair, 0);
        table.copy(rowB, pair, width);
        if (!agree(pair, 0, width)) {
            return false;
        }
        if (!explodes()) {
            return true;
        }
        long[] other = several(pair, width);
        return Arrays.stream(several(pair, 0))
                .anyMatch(key -> Arrays.binarySearch(other, key) >= 0);
    }
}
