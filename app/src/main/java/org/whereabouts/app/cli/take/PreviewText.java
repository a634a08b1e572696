package org.whereabouts.app.cli.take;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.Fault;
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
                "  %,d rows: %,d new, %,d changed, %,d unchanged, %,d no longer listed%n",
                report.rows(),
                report.rowsNew(),
                report.rowsChanged(),
                report.rowsUnchanged(),
                report.rowsGone());
        out.printf(
                "  %,d mentions, %,d statements, %,d cells kept as remarks, %,d cells say that nothing is known%n",
                report.mentions(), report.statements(), report.remarks(), report.placeholders());
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
