package org.whereabouts.canonical;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/// The canonical text of a value: RFC 8785 (JCS) in a narrow profile. Keys are `[a-z_]{1,40}` and
/// sorted, numbers are whole with |n| <= 2^53 - 1, no `null`, depth <= 16. In this profile the
/// sorting by UTF-16 units of RFC 8785 section 3.2.3 is sorting by ASCII, and numbers need no
/// ECMAScript formatting (3.2.2.3).
///
/// Strings are not Unicode-normalised: a spelling is evidence.
public final class CanonicalJson {
    /// Depth of nesting that is read and written.
    public static final int DEPTH_MAX = 16;

    /// Largest magnitude of a number: 2^53 - 1, exact in every JSON reader.
    public static final long WHOLE_MAX = (1L << 53) - 1;

    private CanonicalJson() {}

    /// The canonical bytes (UTF-8) of a value.
    ///
    /// @throws IllegalArgumentException if the value is outside the profile: that is the caller's
    ///   error
    public static byte[] bytes(Json value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /// The canonical text of a value; see [#bytes].
    public static String text(Json value) {
        var out = new StringBuilder(256);
        write(value, out, 0);
        return out.toString();
    }

    /// Reads canonical bytes strictly: anything but the canonical text of a value is refused.
    ///
    /// @param bytesMax the longest text to look at
    public static Parsed parse(byte[] bytes, int bytesMax) {
        return JsonParser.parse(bytes, bytesMax, JsonParser.Profile.CANONICAL);
    }

    private static void write(Json value, StringBuilder out, int depth) {
        if (depth > DEPTH_MAX) {
            throw new IllegalArgumentException("nested deeper than " + DEPTH_MAX);
        }
        switch (value) {
            case Json.Members(var members) -> {
                out.append('{');
                boolean first = true;
                for (var member : new TreeMap<>(members).entrySet()) {
                    if (!isKey(member.getKey())) {
                        throw new IllegalArgumentException("key outside [a-z_]{1,40}");
                    }
                    if (!first) {
                        out.append(',');
                    }
                    first = false;
                    out.append('"').append(member.getKey()).append("\":");
                    write(member.getValue(), out, depth + 1);
                }
                out.append('}');
            }
            case Json.Array(var items) -> {
                out.append('[');
                for (int i = 0; i < items.size(); i++) {
                    if (i > 0) {
                        out.append(',');
                    }
                    write(items.get(i), out, depth + 1);
                }
                out.append(']');
            }
            case Json.Text(var text) -> JsonText.quote(text, out);
            case Json.Whole(var number) -> {
                if (Math.abs(number) > WHOLE_MAX || number == Long.MIN_VALUE) {
                    throw new IllegalArgumentException("number beyond 2^53 - 1");
                }
                out.append(number);
            }
            case Json.Truth(var truth) -> out.append(truth);
            case Json.Decimal _ -> throw new IllegalArgumentException("fraction in canonical JSON");
            case Json.Null _ -> throw new IllegalArgumentException("null in canonical JSON");
        }
    }

    static boolean isKey(String key) {
        int n = key.length();
        if (n == 0 || n > 40) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            char c = key.charAt(i);
            if (c != '_' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }
}
