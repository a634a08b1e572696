package org.whereabouts.canonical;

import java.util.List;

/// JSON for people and other programs: any value, with or without indentation, members in their own
/// order. Never hashed; what is hashed is [CanonicalJson].
public final class JsonText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private JsonText() {}

    /// Indented by two spaces, ending in a line feed.
    public static String pretty(Json value) {
        var out = new StringBuilder(1024);
        write(value, out, 0, true);
        return out.append('\n').toString();
    }

    /// On one line, without a line feed.
    public static String line(Json value) {
        var out = new StringBuilder(256);
        write(value, out, 0, false);
        return out.toString();
    }

    /// Reads JSON in the wide profile: any keys, fractions, `null`, white space.
    ///
    /// @param bytesMax the longest text to look at
    public static Parsed parse(byte[] bytes, int bytesMax) {
        return JsonParser.parse(bytes, bytesMax, JsonParser.Profile.WIDE);
    }

    private static void write(Json value, StringBuilder out, int indent, boolean pretty) {
        switch (value) {
            case Json.Members(var members) -> {
                out.append('{');
                int n = 0;
                for (var member : members.entrySet()) {
                    next(out, n++, indent + 1, pretty);
                    quote(member.getKey(), out);
                    out.append(pretty ? ": " : ":");
                    write(member.getValue(), out, indent + 1, pretty);
                }
                end(out, n, indent, pretty);
                out.append('}');
            }
            case Json.Array(List<Json> items) -> {
                out.append('[');
                int n = 0;
                for (Json item : items) {
                    next(out, n++, indent + 1, pretty);
                    write(item, out, indent + 1, pretty);
                }
                end(out, n, indent, pretty);
                out.append(']');
            }
            case Json.Text(var text) -> quote(text, out);
            case Json.Whole(var number) -> out.append(number);
            case Json.Decimal(var number) -> out.append(number.toPlainString());
            case Json.Truth(var truth) -> out.append(truth);
            case Json.Null _ -> out.append("null");
        }
    }

    private static void next(StringBuilder out, int n, int indent, boolean pretty) {
        if (n > 0) {
            out.append(',');
        }
        newLine(out, indent, pretty);
    }

    private static void end(StringBuilder out, int n, int indent, boolean pretty) {
        if (n > 0) {
            newLine(out, indent, pretty);
        }
    }

    private static void newLine(StringBuilder out, int indent, boolean pretty) {
        if (pretty) {
            out.append('\n').repeat(' ', 2 * indent);
        }
    }

    /// Writes a string as RFC 8785 section 3.2.2.2 demands: two-character escapes where JSON has
    /// them, `\\u00xx` for the other control characters, everything else as it is.
    ///
    /// @throws IllegalArgumentException if the string holds half a surrogate pair
    static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c != '"' && c != '\\' && !Character.isSurrogate(c)) {
                out.append(c);
            } else {
                i += escape(text, i, out);
            }
        }
        out.append('"');
    }

    private static int escape(String text, int i, StringBuilder out) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            boolean whole =
                    Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
            if (!whole) {
                throw new IllegalArgumentException("half a surrogate pair");
            }
            out.append(c).append(text.charAt(i + 1));
            return 1;
        }
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
        return 0;
    }
}
