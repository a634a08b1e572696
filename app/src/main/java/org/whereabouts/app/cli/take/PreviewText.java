package org.whereabouts.app.cli.take;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.list.Column;
import org.whereabouts.intake.list.IntakeReport;
import org.whereabouts.intake.list.Mapping;
import org.whereabouts.intake.list.Preview;
import org.whereabouts.statement.json.StatementJson;

/// What a list gives, in words and numbers. Cells are shown only in a preview, which a person asked
/// for.
final class PreviewText {
    private static final int CHARS_SHOWN = 300;

    private PreviewText() {}

    /// One row: its cells under their columns' names, and what would be recorded.
    static void print(PrintWriter out, Mapping mapping, Preview.PreviewRow row) {
        out.println("Row " + row.number());
        List<String> cells = row.cells();
        mapping.columns()
                .forEach(column -> {
                    int at = column.position() - 1;
                    if (at < cells.size() && !cells.get(at).isBlank()) {
                        out.println(
                                "  "
                                        + shown(column.header())
                                        + " ("
                                        + column.kind()
                                        + "): "
                                        + shown(cells.get(at)));
                    }
                });
        row.pieces().stream()
                .flatMap(piece -> piece.statements().stream())
                .forEach(s ->
                        out.println(
                                "    -> "
                                        + s.stance()
                                        + " "
                                        + shown(
                                                CanonicalJson.text(
                                                        StatementJson.write(s.claim())))));
        row.faults().forEach(f -> out.println("    !! " + f.message()));
    }

    /// Columns whose keys the edition before did not have, where others of its keys are gone: one
    /// may be the other under a new name, and only a person can tell.
    static void renamed(PrintWriter out, Mapping before, Mapping now) {
        List<Column> gone = without(before, now);
        List<Column> fresh = without(now, before);
        if (gone.isEmpty() || fresh.isEmpty()) {
            return;
        }
        out.println("Columns of the edition before that are not in this one: " + names(gone));
        out.println("Columns that are new in it: " + names(fresh));
        out.println(
                "  If one is another under a new name, give it the old key in the mapping."
                        + " Otherwise every row counts as changed by it.");
    }

    private static List<Column> without(Mapping some, Mapping others) {
        var keys = others.columns().stream().map(Column::key).collect(Collectors.toSet());
        return some.columns().stream().filter(column -> !keys.contains(column.key())).toList();
    }

    private static String names(List<Column> columns) {
        return columns.stream()
                .map(column -> shown(column.header()) + " (" + column.key() + ")")
                .collect(Collectors.joining(", "));
    }

    /// Words of the list on a terminal: nothing in them acts, and long ones are cut.
    private static String shown(String text) {
        if (text.length() <= CHARS_SHOWN) {
            return Safe.text(text);
        }
        int end =
                Character.isHighSurrogate(text.charAt(CHARS_SHOWN - 1))
                        ? CHARS_SHOWN - 1
                        : CHARS_SHOWN;
        return Safe.text(text.substring(0, end))
                + String.format(Locale.ROOT, " ... (%,d characters)", text.length());
    }

    /// The numbers of an intake.
    static void print(PrintWriter out, IntakeReport report) {
        out.printf(
                "  %s: %,d new, %,d changed, %,d unchanged, %,d no longer listed%n",
                Plural.of(report.rows(), "row"),
                report.rowsNew(),
                report.rowsChanged(),
                report.rowsUnchanged(),
                report.rowsGone());
        out.printf(
                "  %s, %s, %s kept as remarks, %s that nothing is known%n",
                Plural.of(report.mentions(), "mention"),
                Plural.of(report.statements(), "statement"),
                Plural.of(report.remarks(), "cell"),
                Plural.of(report.placeholders(), "cell says", "cells say"));
        report.faults()
                .forEach((code, count) -> {
                    out.printf("  %,d x %s, first: ", count.number(), code);
                    out.println(
                            String.join(
                                    "; ",
                                    count.first().stream()
                                            .limit(3)
                                            .map(f -> f.message())
                                            .toList()));
                });
        report.broken().ifPresent(f -> out.println("  The file breaks off: " + f.message() + "."));
    }

    /// Whether everything was understood. That a row is no longer listed is news, not a fault.
    static boolean clean(IntakeReport report) {
        String gone = new Fault.InTable(Fault.TableCode.NO_LONGER_LISTED, 1, 0).code();
        return report.broken().isEmpty()
                && report.faultsInAll() == report.numbers().getOrDefault(gone, 0L);
    }

    /// The same for programs.
    static Json.ObjectBuilder json(IntakeReport report) {
        var faults = Json.object();
        report.numbers().forEach((code, number) -> faults.put(code, number));
        return Json.object()
                .put("rows", report.rows())
                .put("rows_new", report.rowsNew())
                .put("rows_changed", report.rowsChanged())
                .put("rows_unchanged", report.rowsUnchanged())
                .put("rows_gone", report.rowsGone())
                .put("mentions", report.mentions())
                .put("statements", report.statements())
                .put("remarks", report.remarks())
                .put("placeholders", report.placeholders())
                .put("faults", faults.build());
    }
}
