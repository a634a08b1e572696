package org.whereabouts.publication.html;

import static org.whereabouts.publication.html.Html.element;
import static org.whereabouts.publication.html.Html.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Extent;
import org.whereabouts.publication.casefile.Scale;
import org.whereabouts.publication.casefile.Sequence;
import org.whereabouts.publication.casefile.Timeline;
import org.whereabouts.publication.casefile.Timeline.Lane;
import org.whereabouts.publication.casefile.Timeline.Row;
import org.whereabouts.publication.casefile.Timeline.Shape;
import org.whereabouts.publication.html.Attribute.Name;
import org.whereabouts.publication.words.Words;

/// The timeline: a list that reads aloud in order, and beside each item a strip of the drawing.
/// Words stand in the list, where they wrap on a telephone and where a right-to-left name keeps its
/// place; the strips hold shapes only and are drawn in percent of the width.
final class TimelineHtml {
    private static final int STRIP_HEIGHT = 20;
    private static final int BAR_TOP = 4;
    private static final int BAR_HEIGHT = 12;
    private static final int THIN_TOP = 7;
    private static final int THIN_HEIGHT = 6;
    private static final int MIDDLE = 10;

    private final CaseFile file;
    private final Words words;
    private final LineHtml lines;

    TimelineHtml(CaseFile file, Words words, LineHtml lines) {
        this.file = file;
        this.words = words;
        this.lines = lines;
    }

    Html section() {
        Timeline timeline = file.timeline();
        if (timeline.isEmpty()) {
            return Html.NOTHING;
        }
        var parts = new ArrayList<Html>();
        parts.add(element(Tag.H2, words.phrase("section.timeline")));
        parts.add(element(Tag.P, words.phrase("section.timeline.explain")).in("explain"));
        parts.add(patterns());
        timeline.sequences().forEach(rows -> parts.add(sequence(rows)));
        if (!timeline.calendar().isEmpty()) {
            parts.add(calendar(timeline.calendar()));
        }
        return element(Tag.SECTION, parts).in("timeline");
    }

    private Html calendar(List<Row> rows) {
        Scale scale = Scale.of(rows, file.made().asOf());
        var parts = new ArrayList<Html>();
        for (Lane lane : Lane.values()) {
            var items = new ArrayList<Html>();
            for (Row row : rows) {
                if (row.lane() == lane) {
                    items.add(item(row, strip(row, scale)));
                }
            }
            if (!items.isEmpty()) {
                parts.add(element(Tag.H3, words.phrase("lane", lane)));
                parts.add(axis(scale));
                parts.add(element(Tag.OL, items).in("rows"));
            }
        }
        return element(Tag.DIV, parts).in("calendar");
    }

    private Html sequence(List<Row> rows) {
        List<Sequence.Box> boxes = Sequence.boxes(rows);
        var items = new ArrayList<Html>();
        for (int i = 0; i < rows.size(); i++) {
            items.add(item(rows.get(i), sequenceStrip(boxes, i, rows.get(i))));
        }
        return element(
                        Tag.DIV,
                        element(Tag.H3, words.phrase("section.sequence")),
                        element(Tag.P, words.phrase("section.sequence.explain")).in("explain"),
                        element(Tag.OL, items).in("rows ordered"))
                .in("sequence");
    }

    private Html item(Row row, Html strip) {
        var told = new ArrayList<Html>();
        if (row.lines().isEmpty()) {
            told.add(element(Tag.P, words.phrase("timeline.gap")).in("claim"));
        } else {
            told.add(lines.headline(row.lines().getFirst()));
            row.lines().forEach(line -> told.add(lines.voice(line)));
        }
        if (row.extent().concluded()) {
            told.add(element(Tag.P, words.phrase("timeline.concluded")).in("concluded"));
        }
        if (row.disputed()) {
            told.add(element(Tag.P, words.phrase("timeline.disputed")).in("disputed"));
        }
        return element(Tag.LI, element(Tag.DIV, told).in("told"), strip)
                .in("row " + css(row) + stance(row));
    }

    /// The years, once above each lane.
    private Html axis(Scale scale) {
        var parts = new ArrayList<Html>();
        for (int year : scale.years()) {
            int x = scale.at(LocalDate.of(year, 1, 1));
            String anchor = x == 0 ? "start" : x > 9_300 ? "end" : "middle";
            parts.add(
                    element(Tag.TEXT, text(Integer.toString(year)))
                            .in("year")
                            .with(Name.X, percent(x))
                            .with(Name.Y, "13")
                            .with(Name.TEXT_ANCHOR, anchor));
        }
        return svg(18, "axis", parts);
    }

    private Html strip(Row row, Scale scale) {
        var shapes = new ArrayList<Html>();
        for (int year : scale.years()) {
            shapes.add(rule(scale.at(LocalDate.of(year, 1, 1)), "grid"));
        }
        shapes.add(rule(scale.at(file.made().asOf()), "today"));
        Extent extent = row.extent();
        int from = scale.at(extent.possibleFrom());
        boolean event = row.shape() == Shape.EVENT;
        LocalDate last = event ? extent.start().latest() : extent.possibleTo();
        boolean open = last.equals(LocalDate.MAX) || (!event && extent.goesOn());
        int to = Math.max(from, scale.after(open ? file.made().asOf() : last));
        boolean quiet = row.shape() == Shape.GAP || row.shape() == Shape.SILENCE;
        int width = Math.max(to - from, 40);
        shapes.add(bar(from, width, THIN_TOP, THIN_HEIGHT).in(quiet ? "quietbar" : "possible"));
        if (event) {
            if (to - from < 150) {
                shapes.add(dot((from + to) / 2, row.lane()));
            }
        } else if (!quiet && extent.hasCore()) {
            int coreFrom = scale.at(extent.start().latest());
            int coreTo = scale.after(extent.end().earliest());
            shapes.add(filled(bar(coreFrom, Math.max(coreTo - coreFrom, 40)), row.lane()));
        }
        if (!extent.start().hasStart()) {
            shapes.add(mark(0, "‹", "start"));
        }
        if (!event && extent.goesOn()) {
            shapes.add(mark(to, "›", to > 9_700 ? "end" : "start"));
        }
        return svg(STRIP_HEIGHT, "strip", shapes);
    }

    /// Full for what is said, striped for what is denied, dotted for what is feared.
    private static Html.Element filled(Html.Element shape, Lane lane) {
        return switch (lane) {
            case SAID -> shape.in("core");
            case DENIED -> shape.in("hatched").with(Name.FILL, "url(#hatch)");
            case NOT_CERTAIN -> shape.in("dotted").with(Name.FILL, "url(#dots)");
        };
    }

    private static Html sequenceStrip(List<Sequence.Box> boxes, int own, Row row) {
        var shapes = new ArrayList<Html>();
        for (int i = 0; i < boxes.size(); i++) {
            Sequence.Box box = boxes.get(i);
            String css = i != own ? "other" : box.told() ? "core" : "possible";
            shapes.add(bar(box.from(), box.width(), css));
        }
        if (row.extent().goesOn()) {
            shapes.add(mark(10_000, "›", "end"));
        }
        return svg(STRIP_HEIGHT, "strip", shapes);
    }

    private static Html.Element bar(int from, int width, String css) {
        return bar(from, width).in(css);
    }

    private static Html.Element bar(int from, int width) {
        return bar(from, width, BAR_TOP, BAR_HEIGHT);
    }

    private static Html.Element bar(int from, int width, int top, int height) {
        return element(Tag.RECT)
                .with(Name.X, percent(from))
                .with(Name.Y, Integer.toString(top))
                .with(Name.WIDTH, percent(Math.min(width, 10_000 - Math.min(from, 9_960))))
                .with(Name.HEIGHT, Integer.toString(height));
    }

    private static Html dot(int x, Lane lane) {
        return filled(
                element(Tag.CIRCLE)
                        .with(Name.CX, percent(x))
                        .with(Name.CY, Integer.toString(MIDDLE))
                        .with(Name.R, "6"),
                lane);
    }

    private static Html rule(int x, String css) {
        return element(Tag.LINE)
                .in(css)
                .with(Name.X1, percent(x))
                .with(Name.X2, percent(x))
                .with(Name.Y1, "0")
                .with(Name.Y2, Integer.toString(STRIP_HEIGHT));
    }

    private static Html mark(int x, String sign, String anchor) {
        return element(Tag.TEXT, text(sign))
                .in("mark")
                .with(Name.X, percent(x))
                .with(Name.Y, "15")
                .with(Name.TEXT_ANCHOR, anchor);
    }

    /// Hatching for what is denied and dots for what is feared: seen without colour, printed in
    /// black.
    private static Html patterns() {
        var hatch =
                element(
                                Tag.PATTERN,
                                element(Tag.PATH)
                                        .in("ink")
                                        .with(Name.D, "M-1 7 L7 -1 M-1 1 L1 -1 M5 7 L7 5"))
                        .with(Name.ID, "hatch")
                        .with(Name.PATTERNUNITS, "userSpaceOnUse")
                        .with(Name.WIDTH, "6")
                        .with(Name.HEIGHT, "6");
        var dots =
                element(
                                Tag.PATTERN,
                                element(Tag.CIRCLE)
                                        .in("speck")
                                        .with(Name.CX, "2.5")
                                        .with(Name.CY, "2.5")
                                        .with(Name.R, "1.2"))
                        .with(Name.ID, "dots")
                        .with(Name.PATTERNUNITS, "userSpaceOnUse")
                        .with(Name.WIDTH, "5")
                        .with(Name.HEIGHT, "5");
        return element(Tag.SVG, element(Tag.DEFS, hatch, dots))
                .in("patterns")
                .with(Name.WIDTH, "0")
                .with(Name.HEIGHT, "0")
                .with(Name.ARIA_HIDDEN, "true")
                .with(Name.FOCUSABLE, "false");
    }

    private static Html svg(int height, String css, List<Html> shapes) {
        return element(Tag.SVG, shapes)
                .in(css)
                .with(Name.WIDTH, "100%")
                .with(Name.HEIGHT, Integer.toString(height))
                .with(Name.ARIA_HIDDEN, "true")
                .with(Name.FOCUSABLE, "false");
    }

    /// The colours of the stance, for the word in the headline.
    private static String stance(Row row) {
        return row.lines().isEmpty()
                ? ""
                : " " + LineHtml.css(row.lines().getFirst().statement().stance());
    }

    private static String css(Row row) {
        String shape =
                switch (row.shape()) {
                    case STRETCH -> "stretch";
                    case EVENT -> "event";
                    case SILENCE -> "silence";
                    case GAP -> "gap";
                };
        String lane =
                switch (row.lane()) {
                    case SAID -> "lane-said";
                    case DENIED -> "lane-denied";
                    case NOT_CERTAIN -> "lane-unsure";
                };
        return shape + " " + lane;
    }

    private static String percent(int hundredths) {
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10 + "%";
    }
}
