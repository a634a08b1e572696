package org.whereabouts.intake.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.Fault.CodingCode;

/// Gives every quote its place in the document's text. White space in a quote stands for any white
/// space in the text, so that a quote may run over the end of a line; everything else must be the
/// same characters. What is recorded is the text's own words.
final class Quotes {
    /// The longest quote that is looked for.
    static final int CHARS_MAX = 8_000;

    private static final List<String> SHORT = List.of("quote", "start", "end", "nth");

    private final Optional<String> text;
    private final Faults faults;

    Quotes(Optional<String> text, Faults faults) {
        this.text = text;
        this.faults = faults;
    }

    /// The statement with its evidence in the form of the statement room.
    Json placed(Json statement, String path) {
        if (!(statement instanceof Json.Members object)) {
            return statement;
        }
        String at = path + ".evidence";
        List<Json> items =
                switch (object.get("evidence")) {
                    case Json.Null _ -> List.<Json>of();
                    case Json.Array(var several) -> several;
                    case Json one -> List.of(one);
                };
        var placed = new ArrayList<Json>();
        for (int i = 0; i < items.size(); i++) {
            placed.add(item(items.get(i), items.size() == 1 ? at : at + "[" + i + "]"));
        }
        var whole = new LinkedHashMap<>(object.members());
        whole.put("evidence", Json.array(placed));
        return Json.object(whole);
    }

    private Json item(Json value, String path) {
        return switch (value) {
            case Json.Text(var quote) -> search(quote, 0, path);
            case Json.Members object when object.members().containsKey("where") ->
                    located(object, path);
            case Json.Members object -> shortForm(object, path);
            default -> value;
        };
    }

    /// A full form: its span, if it has one into the text, is checked too.
    private Json located(Json.Members object, String path) {
        boolean ofText =
                object.get("where") instanceof Json.Members where
                        && where.get("type").equals(Json.of("span"))
                        && (object.get("attachment") instanceof Json.Null
                                || object.get("attachment").equals(Json.of(0)));
        if (!ofText) {
            return object;
        }
        var where = (Json.Members) object.get("where");
        var flat = new LinkedHashMap<String, Json>();
        flat.put("start", where.get("start"));
        flat.put("end", where.get("end"));
        if (object.members().containsKey("quote")) {
            flat.put("quote", object.get("quote"));
        }
        return shortForm(Json.object(flat), path);
    }

    private Json shortForm(Json.Members object, String path) {
        faults.strangers(object, path, SHORT);
        String quote = object.get("quote") instanceof Json.Text(var words) ? words : "";
        boolean kinds =
                isTextOrNothing(object.get("quote"))
                        && isWholeOrNothing(object.get("start"))
                        && isWholeOrNothing(object.get("end"))
                        && isWholeOrNothing(object.get("nth"));
        if (!kinds) {
            return refused(CodingCode.KIND, path);
        }
        long start = whole(object.get("start"), -1);
        long end = whole(object.get("end"), start < 0 ? -1 : start + quote.length());
        if (start < 0) {
            return end >= 0 || quote.isEmpty()
                    ? refused(CodingCode.MISSING, path)
                    : search(quote, whole(object.get("nth"), 0), path);
        }
        return at(start, end, quote, path);
    }

    private Json at(long start, long end, String quote, String path) {
        if (text.isEmpty()) {
            return refused(CodingCode.NO_TEXT, path);
        }
        String words = text.get();
        if (end <= start || end > words.length()) {
            return refused(CodingCode.RANGE, path);
        }
        String there = words.substring((int) start, (int) end);
        if (!quote.isEmpty() && !quote.equals(there)) {
            return refused(CodingCode.QUOTE_ELSEWHERE, path);
        }
        return span((int) start, there);
    }

    private Json search(String quote, long nth, String path) {
        if (text.isEmpty()) {
            return refused(CodingCode.NO_TEXT, path);
        }
        if (quote.isBlank() || quote.length() > CHARS_MAX) {
            return refused(CodingCode.RANGE, path);
        }
        String words = text.get();
        int from = 0;
        int found = 0;
        int start = -1;
        int end = -1;
        while (found < Math.max(nth, 2)) {
            int next = QuoteSearch.find(words, quote, from);
            if (next < 0) {
                break;
            }
            found++;
            if (nth == 0 ? found == 1 : found == nth) {
                start = next;
                end = QuoteSearch.end(words, quote, next);
            }
            from = next + 1;
        }
        if (start < 0) {
            return refused(CodingCode.QUOTE_NOT_FOUND, path);
        }
        if (nth == 0 && found > 1) {
            return refused(CodingCode.QUOTE_AMBIGUOUS, path);
        }
        return span(start, words.substring(start, end));
    }

    private static Json span(int start, String words) {
        return Json.object()
                .put("attachment", 0)
                .put(
                        "where",
                        Json.object()
                                .put("type", "span")
                                .put("start", start)
                                .put("end", start + words.length())
                                .build())
                .put("quote", words)
                .build();
    }

    /// A fault, and evidence that can be read so that no second fault is told of the same thing.
    private Json refused(CodingCode code, String path) {
        faults.add(code, path);
        return Json.object().put("where", Json.object().put("type", "whole").build()).build();
    }

    private static boolean isTextOrNothing(Json value) {
        return value instanceof Json.Text || value instanceof Json.Null;
    }

    private static boolean isWholeOrNothing(Json value) {
        return value instanceof Json.Null || (value instanceof Json.Whole(var n) && n >= 0);
    }

    private static long whole(Json value, long absent) {
        return value instanceof Json.Whole(var number) ? number : absent;
    }
}
