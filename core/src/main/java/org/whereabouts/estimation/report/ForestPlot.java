package org.whereabouts.estimation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.Rounded;

/// Intervals under each other on one line of numbers, as rows of small drawings with their words
/// beside them, so that the page stays readable on a telephone.
final class ForestPlot {
    /// One row.
    ///
    /// @param name what the row is of
    /// @param note a few words under the name; may be empty
    /// @param interval the bar; absent for a point alone, or nothing
    /// @param point the mark; absent where there is none
    /// @param value the row in words, interval first
    /// @param middle the point in words; may be empty
    /// @param used whether it takes part in the headline
    record Row(
            String name,
            String note,
            Optional<Interval> interval,
            Optional<Double> point,
            String value,
            String middle,
            boolean used) {}

    private final List<Row> rows = new ArrayList<>();
    private final double documented;
    private final Optional<Interval> span;

    /// @param documented the firm minimum, drawn as a line
    /// @param span the headline, drawn as a band
    ForestPlot(double documented, Optional<Interval> span) {
        this.documented = documented;
        this.span = span;
    }

    void add(Row row) {
        rows.add(row);
    }

    void write(Html html, String label) {
        Scale scale = scale();
        html.raw("<div class=\"plot\" role=\"table\" aria-label=\"").text(label).raw("\">\n");
        for (Row row : rows) {
            html.raw("<div class=\"row" + (row.used ? " used" : "") + "\" role=\"row\">");
            html.raw("<div class=\"name\" role=\"rowheader\"><b>").name(row.name).raw("</b>");
            if (!row.note.isEmpty()) {
                html.raw("<br><small>").text(row.note).raw("</small>");
            }
            html.raw("</div>");
            if (row.interval.isPresent() || row.point.isPresent()) {
                html.raw("<div class=\"draw\" role=\"cell\">");
                draw(html, row, scale);
                html.raw("</div><div class=\"value\" role=\"cell\">").text(row.value);
                if (!row.middle.isEmpty()) {
                    html.raw("<br>").element("small", row.middle);
                }
                html.raw("</div></div>\n");
            } else {
                html.raw("<div class=\"refused\" role=\"cell\">").text(row.value);
                html.raw("</div></div>\n");
            }
        }
        axis(html, scale);
        html.raw("</div>\n");
    }

    private Scale scale() {
        double least = documented;
        double most = documented;
        for (Row row : rows) {
            if (row.interval.isPresent()) {
                var interval = row.interval.get();
                least = Math.min(least, interval.low());
                most = Math.max(most, interval.openAbove() ? interval.low() * 2 : interval.high());
            }
            if (row.point.isPresent()) {
                most = Math.max(most, row.point.get());
                least = Math.min(least, row.point.get());
            }
        }
        return Scale.over(least, most);
    }

    private void draw(Html html, Row row, Scale scale) {
        html.raw(
                "<svg viewBox=\"0 0 1000 24\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"");
        html.text(row.name + ": " + row.value).raw("\">");
        span.ifPresent(s -> {
            double from = scale.at(s.low());
            double width = scale.at(s.high()) - from;
            html.raw(
                    "<rect class=\"span\" x=\""
                            + Math.round(from)
                            + "\" y=\"0\" width=\""
                            + Math.round(width)
                            + "\" height=\"24\"/>");
        });
        vertical(html, "firm", scale.place(documented), 0, 24);
        row.interval.ifPresent(i -> {
            String low = scale.place(i.low());
            String high = i.openAbove() ? "1000" : scale.place(i.high());
            html.raw(
                    "<line class=\"bar"
                            + (row.used ? "" : " aside")
                            + "\" x1=\""
                            + low
                            + "\" x2=\""
                            + high
                            + "\" y1=\"12\" y2=\"12\"/>");
        });
        row.point.ifPresent(p -> vertical(html, "point", scale.place(p), 4, 20));
        html.raw("</svg>");
    }

    private static void vertical(Html html, String kind, String x, int from, int to) {
        html.raw(
                "<line class=\""
                        + kind
                        + "\" x1=\""
                        + x
                        + "\" x2=\""
                        + x
                        + "\" y1=\""
                        + from
                        + "\" y2=\""
                        + to
                        + "\"/>");
    }

    private static void axis(Html html, Scale scale) {
        html.raw("<div class=\"row axisrow\" aria-hidden=\"true\"><div class=\"name\"></div>");
        html.raw("<div class=\"draw axis\">");
        for (double tick : scale.ticks()) {
            double share = scale.at(tick) / 10;
            String edge = share < 6 ? " class=\"first\"" : share > 94 ? " class=\"last\"" : "";
            html.raw(
                    "<span"
                            + edge
                            + " style=\"left:"
                            + Math.round(share * 10) / 10.0
                            + "%\">"
                            + Rounded.grouped(tick)
                            + "</span>");
        }
        html.raw("</div><div class=\"value\">persons</div></div>\n");
    }
}
