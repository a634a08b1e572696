package org.whereabouts.linkage.table;

import java.util.Map;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Expression;

/// Records as rows of numbers. Never changes once made; any number of threads may read it.
public final class Table {
    private final Layout layout;
    private final String[] ids;
    private final long[] idHashes;
    private final int[] cells;
    private final Values[] values;
    private final int[][][] tupleParts;
    private final Map<Expression, Values> derived;
    private final Map<Expression, int[]> derivedOf;
    private final long[][] hashes;
    private final int[][] localCounts;
    private final Map<Expression, long[][]> keys;
    private final int[][] counts;
    private final Frequencies frequencies;

    private final NameParts[] nameParts;

    Table(TableBuilder b) {
        layout = b.layout;
        ids = b.ids();
        idHashes = b.idHashes();
        cells = b.wideCells;
        values = b.values;
        tupleParts = b.tupleParts;
        derived = b.derived;
        derivedOf = b.derivedOf;
        hashes = b.hashes;
        localCounts = b.localCounts;
        keys = b.keys;
        counts = b.counts;
        frequencies = b.frequencies;
        nameParts = b.nameParts;
    }

    /// Where a row keeps what.
    public Layout layout() {
        return layout;
    }

    /// How many rows.
    public int rows() {
        return ids.length;
    }

    /// The id of a row's record.
    public String id(int row) {
        return ids[row];
    }

    /// The hash of a row's record id.
    public long idHash(int row) {
        return idHashes[row];
    }

    /// A number of a row.
    public int cell(int row, int slot) {
        return cells[row * layout.width() + slot];
    }

    /// Copies a row.
    public void copy(int row, int[] to, int at) {
        System.arraycopy(cells, row * layout.width(), to, at, layout.width());
    }

    /// The values of a column.
    public Values values(int column) {
        return values[column];
    }

    /// The values of an expression of a level, and for each value of the column the number of its
    /// part.
    public Values derivedValues(Expression expression) {
        Values found = derived.get(expression);
        return found == null ? values[layout.plan().columnIndex(expression.column())] : found;
    }

    /// For each value of the column the number of its part; empty where the part is the whole.
    public int[] derivedOf(Expression expression) {
        int[] found = derivedOf.get(expression);
        return found == null ? new int[0] : found;
    }

    /// The columns' values that a tuple joins, by tuple number.
    public int[] tuple(int slot, int id) {
        return tupleParts[slot][id];
    }

    /// One column's values of all tuples of a slot, by tuple number.
    public int[] tupleParts(int slot, int part) {
        var parts = new int[tupleParts[slot].length];
        for (int id = 0; id < parts.length; id++) {
            parts[id] = tupleParts[slot][id][part];
        }
        return parts;
    }

    /// How many records of the run have this value.
    public int count(int slot, int id) {
        return counts[slot][id];
    }

    /// The parts of the names of a column whose parts are counted ([Layout#parted]).
    public NameParts nameParts(int column) {
        return nameParts[column];
    }

    /// How often values occur among all records of the run.
    public Frequencies frequencies() {
        return frequencies;
    }

    /// The hash of a slot's value.
    public long hash(int slot, int id) {
        return hashes[slot][id];
    }

    /// How many rows of this table have this value in an expression's slot.
    public int localCount(int slot, int id) {
        return localCounts[slot][id];
    }

    /// The hashed keys of a value, rising, for an expression that gives several.
    public long[] keys(Expression expression, int id) {
        long[][] found = keys.get(expression);
        if (found == null) {
            throw new IllegalArgumentException("no such expression in the plan's rules");
        }
        return found[id];
    }

    /// How many rows this rule can use: all parts are there.
    public int usable(BlockingRule rule) {
        int usable = 0;
        for (int row = 0; row < rows(); row++) {
            boolean all = true;
            for (Expression e : rule.on()) {
                int slot =
                        e.part().explodes()
                                ? layout.plan().columnIndex(e.column())
                                : layout.slot(e);
                all &= cell(row, slot) != 0;
            }
            usable += all ? 1 : 0;
        }
        return usable;
    }
}
