package org.whereabouts.linkage.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.plan.Plan;

/// Puts a cell into the form that is compared: one kind of space, small letters (names keep theirs
/// for the names room), dates in EDTF, the plan's words for "not known" empty. Never fails.
public final class Cleaning {
    /// Longer values are cut: nothing that names a person or place needs more, and edit distances
    /// grow with the square of the length.
    public static final int CHARACTERS_MAX = 400;

    private final Set<String> missing;

    /// @param missing texts that mean "not known", lower case
    public Cleaning(List<String> missing) {
        this.missing = new HashSet<>(missing);
    }

    /// The value of a cell; empty if it says nothing.
    public String clean(String cell, Plan.Column column) {
        if (cell.isEmpty()) {
            return "";
        }
        if (!column.several()) {
            return one(cell, column.kind());
        }
        return Arrays.stream(cell.split("\\" + LinkRecord.SEPARATOR, -1))
                .map(v -> one(v, column.kind()))
                .filter(v -> !v.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(String.valueOf(LinkRecord.SEPARATOR)));
    }

    private String one(String cell, Plan.Kind kind) {
        String cut = cell.length() > CHARACTERS_MAX ? cell.substring(0, CHARACTERS_MAX) : cell;
        String spaced = oneKindOfSpace(cut);
        String lower = spaced.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || missing.contains(lower) || !saysSomething(lower)) {
            return "";
        }
        return switch (kind) {
            case TEXT -> lower;
            case NAME -> spaced;
            case DATE -> Dates.clean(spaced);
            case NUMBER -> number(spaced);
        };
    }

    private static boolean saysSomething(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static String oneKindOfSpace(String text) {
        boolean plain =
                !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
        for (int i = 0; plain && i < text.length(); i++) {
            char c = text.charAt(i);
            plain = (c > ' ' && c < 0x7F) || (c == ' ' && text.charAt(i - 1) != ' ');
        }
        if (plain) {
            return text;
        }
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)) {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? text : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
