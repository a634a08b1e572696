package org.whereabouts.estimation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.estimation.capture.CaptureTable;

/// Which combinations of lists hold how many persons: one row for each combination, a filled dot
/// for each list it is on, a bar for its count (Lex, Gehlenborg, Strobelt, Vuillemot and Pfister,
/// IEEE TVCG 20, 2014, turned on its side so that it fits a telephone).
final class UpsetPlot {
    private static final int ROWS_MAX = 20;

    private final CaptureTable table;
    private final Audience audience;

    UpsetPlot(CaptureTable table, Audience audience) {
        this.table = table;
        this.audience = audience;
    }

    void write(Html html) {
        var histories = histories();
        long most = Math.max(1, audience.shown(table.count(histories.getFirst())));
        html.raw("<div class=\"wide\"><table class=\"upset\"><thead><tr>");
        for (String list : table.lists()) {
            html.raw("<th class=\"list\" scope=\"col\">").name(list).raw("</th>");
        }
        html.raw(
                "<th scope=\"col\">&nbsp;</th><th class=\"number\" scope=\"col\">persons</th></tr></thead><tbody>\n");
        for (int history : histories.subList(0, Math.min(ROWS_MAX, histories.size()))) {
            row(html, history, most);
        }
        html.raw("</tbody></table></div>\n");
        if (histories.size() > ROWS_MAX) {
            html.element(
                    "p class=\"faint\"",
                    (histories.size() - ROWS_MAX) + " more combinations with fewer persons.");
        }
    }

    private List<Integer> histories() {
        var histories = new ArrayList<Integer>();
        for (int h = 1; h <= table.histories(); h++) {
            // In public an empty combination looks like a withheld one; with many lists only seen
            // combinations are named.
            if (table.count(h) > 0 || table.size() <= 4) {
                histories.add(h);
            }
        }
        histories.sort((a, b) -> {
            int byCount =
                    Long.compare(audience.shown(table.count(b)), audience.shown(table.count(a)));
            return byCount != 0 ? byCount : Integer.compare(a, b);
        });
        return histories;
    }

    private void row(Html html, int history, long most) {
        long count = table.count(history);
        html.raw("<tr>");
        for (int j = 0; j < table.size(); j++) {
            boolean in = (history >> j & 1) == 1;
            html.raw("<td class=\"dot\"><svg viewBox=\"0 0 16 16\" role=\"img\" aria-label=\"");
            html.text((in ? "on " : "not on ") + table.lists().get(j));
            html.raw(
                    "\"><circle class=\""
                            + (in ? "in" : "out")
                            + "\" cx=\"8\" cy=\"8\" r=\""
                            + (in ? 6 : 4)
                            + "\"/></svg></td>");
        }
        String width = String.format(Locale.ROOT, "%.1f", 1000.0 * audience.shown(count) / most);
        html.raw(
                "<td class=\"bar\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\""
                        + width
                        + "\" height=\"10\"/></svg></td>");
        html.element("td class=\"number\"", audience.count(count)).raw("</tr>\n");
    }
}
