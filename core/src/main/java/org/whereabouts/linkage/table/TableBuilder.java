package org.whereabouts.linkage.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.plan.BlockingRule;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Condition;
import org.whereabouts.linkage.plan.Expression;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.Test;
import org.whereabouts.names.NameInterner;

/// Makes a [Table] of records. Values are cleaned and interned as they come; what tests and rules
/// need of them is made once at the end.
public final class TableBuilder {
    private static final Frequencies NONE =
            new OwnFrequencies(0, new int[0][], new long[0], new NameParts[0]);

    final Layout layout;
    final Values[] values;
    final int[][][] tupleParts;
    final Map<Expression, Values> derived = new LinkedHashMap<>();
    final Map<Expression, int[]> derivedOf = new HashMap<>();
    final Map<Expression, long[][]> keys = new HashMap<>();
    final long[][] hashes;
    final int[][] localCounts;
    final int[][] counts;
    final NameParts[] nameParts;
    int[] wideCells = new int[0];
    Frequencies frequencies = NONE;

    private final Cleaning cleaning;
    private final int columns;
    private final Interner[] interners;
    private final Interner sources = new Interner();
    private String[] ids = new String[256];
    private int[] raw;
    private int[] rowSources = new int[256];
    private int rows;

    /// @param layout of the rows
    public TableBuilder(Layout layout) {
        this.layout = layout;
        cleaning = new Cleaning(layout.plan().missing());
        columns = layout.plan().columns().size();
        interners = new Interner[columns];
        Arrays.setAll(interners, _ -> new Interner());
        values = new Values[columns];
        tupleParts = new int[layout.width()][][];
        hashes = new long[layout.width()][];
        localCounts = new int[layout.width()][];
        counts = new int[layout.counted()][];
        nameParts = new NameParts[columns];
        raw = new int[256 * Math.max(1, columns)];
    }

    /// A table of all records of a source.
    ///
    /// @throws IllegalArgumentException if the source lacks a column of the plan
    public static Table of(Layout layout, LinkSource source) {
        var builder = new TableBuilder(layout);
        builder.addAll(source);
        return builder.build();
    }

    /// Adds all records of a source.
    ///
    /// @throws IllegalArgumentException if the source lacks a column of the plan
    public void addAll(LinkSource source) {
        int[] positions = positions(layout.plan(), source.columns());
        source.read(record -> add(record, positions));
    }

    /// Where a source keeps the plan's columns.
    ///
    /// @throws IllegalArgumentException if it lacks one
    public static int[] positions(Plan plan, List<String> sourceColumns) {
        return plan.columns().stream()
                .mapToInt(c -> {
                    int at = sourceColumns.indexOf(c.name());
                    if (at < 0) {
                        throw new IllegalArgumentException("no column " + c.name());
                    }
                    return at;
                })
                .toArray();
    }

    /// Adds a record.
    ///
    /// @param positions where the record keeps the plan's columns
    public void add(LinkRecord record, int[] positions) {
        if (rows == ids.length) {
            int length = rows + (rows >> 1);
            ids = Arrays.copyOf(ids, length);
            rowSources = Arrays.copyOf(rowSources, length);
            raw = Arrays.copyOf(raw, length * columns);
        }
        ids[rows] = record.id();
        rowSources[rows] = sources.intern(record.source());
        List<Plan.Column> all = layout.plan().columns();
        for (int c = 0; c < columns; c++) {
            String cell = record.cells().get(positions[c]);
            raw[rows * columns + c] = interners[c].intern(cleaning.clean(cell, all.get(c)));
        }
        rows++;
    }

    /// How many rows there are so far.
    public int rows() {
        return rows;
    }

    /// The table, which is all records of the run.
    public Table build() {
        return build(false, NONE);
    }

    /// The table, which is a part of the records of a run with these frequencies.
    public Table build(Frequencies ofTheRun) {
        return build(true, ofTheRun);
    }

    private Table build(boolean part, Frequencies ofTheRun) {
        var own = new int[layout.counted()][];
        var texts = new String[layout.counted()][];
        for (int c = 0; c < columns; c++) {
            values[c] = new Values(layout.plan().columns().get(c), interners[c].values());
            texts[c] = interners[c].values();
            own[c] = interners[c].counts();
        }
        widen();
        layout.tuples().forEach((names, slot) -> texts[slot] = tuple(names, slot, own));
        layout.expressions().forEach(this::expression);
        prepareRules();
        prepareTests();
        var words = new NameParts.Maker();
        for (int column : layout.parted()) {
            nameParts[column] = words.of(values[column], own[column], part, ofTheRun, column);
        }
        if (part) {
            frequencies = ofTheRun;
            for (int s = 0; s < counts.length; s++) {
                counts[s] = new int[texts[s].length];
                for (int id = 1; id < counts[s].length; id++) {
                    counts[s][id] = ofTheRun.count(s, id, texts[s][id]);
                }
            }
        } else {
            System.arraycopy(own, 0, counts, 0, own.length);
            frequencies = new OwnFrequencies(rows, own, samePairs(own), nameParts);
        }
        return new Table(this);
    }

    private long[] samePairs(int[][] own) {
        var same = new long[own.length];
        for (int s = 0; s < own.length; s++) {
            for (int id = 1; id < own[s].length; id++) {
                if (s < columns || complete(tupleParts[s][id])) {
                    same[s] += (long) own[s][id] * (own[s][id] - 1) / 2;
                }
            }
        }
        return same;
    }

    private static boolean complete(int[] tuple) {
        for (int part : tuple) {
            if (part == 0) {
                return false;
            }
        }
        return true;
    }

    String[] ids() {
        return Arrays.copyOf(ids, rows);
    }

    long[] idHashes() {
        var result = new long[rows];
        for (int row = 0; row < rows; row++) {
            result[row] = Hashing.of(ids[row]);
        }
        return result;
    }

    private void widen() {
        int width = layout.width();
        wideCells = new int[Math.multiplyExact(rows, width)];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(raw, row * columns, wideCells, row * width, columns);
            wideCells[row * width + layout.sourceSlot()] = rowSources[row];
        }
        raw = new int[0];
    }

    /// The text of a tuple: the columns' texts, parted by a sign that cleaned text cannot hold.
    public static String tupleText(List<String> parts) {
        return String.join("\u001f", parts);
    }

    private String[] tuple(List<String> names, int slot, int[][] own) {
        int[] from = names.stream().mapToInt(layout.plan()::columnIndex).toArray();
        var interner = new TupleInterner(from.length);
        int width = layout.width();
        var tuple = new int[from.length];
        for (int row = 0; row < rows; row++) {
            int any = 0;
            for (int i = 0; i < from.length; i++) {
                tuple[i] = wideCells[row * width + from[i]];
                any |= tuple[i];
            }
            wideCells[row * width + slot] = any == 0 ? 0 : interner.intern(tuple);
        }
        tupleParts[slot] = interner.tuples();
        own[slot] = interner.counts();
        var texts = new String[tupleParts[slot].length];
        for (int id = 0; id < texts.length; id++) {
            var parts = new String[from.length];
            for (int i = 0; i < from.length; i++) {
                parts[i] = values[from[i]].text(tupleParts[slot][id][i]);
            }
            texts[id] = tupleText(List.of(parts));
        }
        return texts;
    }

    private void expression(Expression expression, int slot) {
        int column = layout.plan().columnIndex(expression.column());
        var interner = new Interner();
        int[] of = derive(expression, column, interner);
        int width = layout.width();
        for (int at = 0; at < wideCells.length; at += width) {
            wideCells[at + slot] = of[wideCells[at + column]];
        }
        hashes[slot] = hashes(interner.values());
    }

    private int[] derive(Expression expression, int column, Interner interner) {
        var of = new int[values[column].size()];
        for (int id = 1; id < of.length; id++) {
            of[id] = interner.intern(Derivation.one(expression, values[column].text(id)));
        }
        return of;
    }

    private void prepareRules() {
        int width = layout.width();
        for (BlockingRule rule : Layout.rules(layout.plan())) {
            for (var list : List.of(rule.on(), rule.narrow())) {
                for (Expression e : list) {
                    if (e.part().explodes()) {
                        continue;
                    }
                    int slot = layout.slot(e);
                    if (e.part() == Expression.Part.WHOLE && hashes[slot] == null) {
                        hashes[slot] = hashes(interners[slot].values());
                    }
                    if (localCounts[slot] == null) {
                        localCounts[slot] = new int[hashes[slot].length];
                        for (int at = slot; at < wideCells.length; at += width) {
                            localCounts[slot][wideCells[at]]++;
                        }
                    }
                }
            }
        }
        for (Expression e : layout.exploding()) {
            Values column = values[layout.plan().columnIndex(e.column())];
            var perValue = new long[column.size()][];
            for (int id = 0; id < perValue.length; id++) {
                perValue[id] =
                        Derivation.many(e, column.text(id)).stream()
                                .mapToLong(Hashing::of)
                                .distinct()
                                .sorted()
                                .toArray();
            }
            keys.put(e, perValue);
        }
    }

    private static long[] hashes(String[] texts) {
        var result = new long[texts.length];
        for (int id = 1; id < texts.length; id++) {
            result[id] = Hashing.of(texts[id]);
        }
        return result;
    }

    private void prepareTests() {
        var names = new NameInterner();
        for (Comparison comparison : layout.plan().comparisons()) {
            if (comparison.oneScript()) {
                comparison
                        .columns()
                        .forEach(c -> values[layout.plan().columnIndex(c)].needScripts());
            }
            for (Comparison.Level level : comparison.levels()) {
                for (Condition condition : level.when()) {
                    prepare(condition.left(), condition, names);
                    prepare(condition.right(), condition, names);
                }
            }
        }
    }

    private void prepare(Expression expression, Condition condition, NameInterner names) {
        int column = layout.plan().columnIndex(expression.column());
        Values of = values[column];
        if (expression.part() != Expression.Part.WHOLE) {
            if (!derived.containsKey(expression)) {
                var interner = new Interner();
                derivedOf.put(expression, derive(expression, column, interner));
                derived.put(
                        expression,
                        new Values(
                                new Plan.Column(expression.column(), Plan.Kind.TEXT, false),
                                interner.values()));
            }
            of = java.util.Objects.requireNonNull(derived.get(expression));
        }
        switch (condition.test()) {
            case Test.Exact _ -> {}
            case Test.JaroWinkler _,
                    Test.JaroAlone _,
                    Test.Levenshtein _,
                    Test.DamerauLevenshtein _ -> {
                of.needLetters();
                if (of.column().several()) {
                    of.needEach();
                }
            }
            case Test.DatesApart _, Test.Compatible _ -> of.needDays();
            case Test.Shared _, Test.Overlap _ -> of.needParts();
            case Test.Name _ -> of.needNames(names);
            case Test.Place _ -> of.needPlaces(names);
            case Test.NumbersApart _ -> of.needNumbers();
        }
    }
}
