package org.whereabouts.canonical;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/// One strict parser for both profiles. In the canonical profile a text is accepted only if it is
/// exactly the text that [CanonicalJson] would write: sorted keys, no white space, shortest
/// escapes; this is checked while reading, so nothing is ever written again to be compared.
final class JsonParser {
    enum Profile {
        CANONICAL,
        WIDE
    }

    private static final char REPLACEMENT = '\uFFFD';
    private static final int NUMBER_LENGTH_MAX = 64;
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    private final String text;
    private final boolean strict;
    private int at;

    private JsonParser(String text, Profile profile) {
        this.text = text;
        this.strict = profile == Profile.CANONICAL;
    }

    static Parsed parse(byte[] bytes, int bytesMax, Profile profile) {
        if (bytes.length > bytesMax) {
            return new Parsed.Refused(new JsonFault(JsonFault.Code.SIZE, bytesMax));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUnicode(bytes)) {
            return new Parsed.Refused(new JsonFault(JsonFault.Code.NOT_UNICODE, 0));
        }
        var parser = new JsonParser(text, profile);
        try {
            parser.space();
            Json value = parser.value(0);
            parser.space();
            if (parser.at < text.length()) {
                throw parser.stop(JsonFault.Code.TRAILING);
            }
            return new Parsed.Value(value);
        } catch (Stop stop) {
            return new Parsed.Refused(stop.fault);
        }
    }

    /// Asked only of the few texts that hold the character which stands for bytes that are none: it
    /// may be meant.
    private static boolean isUnicode(byte[] bytes) {
        try {
            var _ =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private Json value(int depth) {
        if (depth > CanonicalJson.DEPTH_MAX) {
            throw stop(JsonFault.Code.DEPTH);
        }
        char c = peek();
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Truth(true));
            case 'f' -> word("false", new Json.Truth(false));
            case 'n' -> {
                if (strict) {
                    throw stop(JsonFault.Code.NULL);
                }
                yield word("null", Json.Null.NULL);
            }
            default -> number();
        };
    }

    private Json object(int depth) {
        var members = new LinkedHashMap<String, Json>();
        at++;
        space();
        if (peek() == '}') {
            at++;
            return new Json.Members(members);
        }
        String last = "";
        while (true) {
            int keyAt = at;
            String key = string();
            if (strict) {
                if (!CanonicalJson.isKey(key)) {
                    throw stop(JsonFault.Code.KEY, keyAt);
                }
                if (key.compareTo(last) < 0) {
                    throw stop(JsonFault.Code.NOT_CANONICAL, keyAt);
                }
                last = key;
            }
            space();
            expect(':');
            space();
            if (members.put(key, value(depth + 1)) != null) {
                throw stop(JsonFault.Code.DUPLICATE_KEY, keyAt);
            }
            space();
            if (peek() == '}') {
                at++;
                return new Json.Members(members);
            }
            expect(',');
            space();
        }
    }

    private Json array(int depth) {
        var items = new ArrayList<Json>();
        at++;
        space();
        if (peek() == ']') {
            at++;
            return new Json.Array(items);
        }
        while (true) {
            items.add(value(depth + 1));
            space();
            if (peek() == ']') {
                at++;
                return new Json.Array(items);
            }
            expect(',');
            space();
        }
    }

    private String string() {
        expect('"');
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return text.substring(start, at++);
            }
            if (c == '\\') {
                return stringWithEscapes(start);
            }
            if (c < 0x20) {
                throw stop(JsonFault.Code.UNEXPECTED);
            }
            at++;
        }
        throw stop(JsonFault.Code.TRUNCATED);
    }

    private String stringWithEscapes(int start) {
        var out = new StringBuilder(text.substring(start, at));
        while (true) {
            char c = peek();
            if (c == '"') {
                at++;
                return whole(out, start);
            }
            if (c < 0x20) {
                throw stop(JsonFault.Code.UNEXPECTED);
            }
            at++;
            if (c == '\\') {
                out.append(escape());
            } else {
                out.append(c);
            }
        }
    }

    private String whole(StringBuilder out, int start) {
        for (int i = 0; i < out.length(); i++) {
            if (Character.isHighSurrogate(out.charAt(i))
                    && i + 1 < out.length()
                    && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(out.charAt(i))) {
                throw stop(JsonFault.Code.NOT_UNICODE, start);
            }
        }
        return out.toString();
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\' -> c;
            case '/' -> {
                if (strict) {
                    throw stop(JsonFault.Code.NOT_CANONICAL);
                }
                yield '/';
            }
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unicode();
            default -> throw stop(JsonFault.Code.UNEXPECTED, at - 1);
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw stop(JsonFault.Code.TRUNCATED);
        }
        int value = 0;
        boolean lower = true;
        for (int i = 0; i < 4; i++) {
            char c = text.charAt(at++);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw stop(JsonFault.Code.UNEXPECTED, at - 1);
            }
            lower &= c < 'A' || c > 'F';
            value = value * 16 + digit;
        }
        boolean needed = value < 0x20 && "\b\t\n\f\r".indexOf(value) < 0;
        if (strict && !(needed && lower)) {
            throw stop(JsonFault.Code.NOT_CANONICAL, at - 6);
        }
        return (char) value;
    }

    private Json number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        if (digits.isEmpty()) {
            throw stop(JsonFault.Code.UNEXPECTED, start);
        }
        if (isSmallWhole(digits)) {
            return new Json.Whole(Long.parseLong(digits));
        }
        if (digits.length() > NUMBER_LENGTH_MAX || !NUMBER.matcher(digits).matches()) {
            throw stop(JsonFault.Code.NUMBER, start);
        }
        boolean whole = digits.length() <= 17 && WHOLE.matcher(digits).matches();
        if (whole) {
            long value = Long.parseLong(digits);
            if (Math.abs(value) <= CanonicalJson.WHOLE_MAX && !digits.equals("-0")) {
                return new Json.Whole(value);
            }
        }
        if (strict) {
            throw stop(JsonFault.Code.NUMBER, start);
        }
        return new Json.Decimal(new BigDecimal(digits));
    }

    /// What nearly every number is: up to nine digits without sign and leading zero.
    private static boolean isSmallWhole(String digits) {
        int n = digits.length();
        if (n > 9 || (digits.charAt(0) == '0' && n > 1)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw stop(JsonFault.Code.UNEXPECTED);
        }
        at += word.length();
        return value;
    }

    private void space() {
        int start = at;
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (strict && at > start) {
            throw stop(JsonFault.Code.NOT_CANONICAL, start);
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw stop(JsonFault.Code.TRUNCATED);
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw stop(JsonFault.Code.UNEXPECTED);
        }
        at++;
    }

    private Stop stop(JsonFault.Code code) {
        return stop(code, at);
    }

    private Stop stop(JsonFault.Code code, int position) {
        return new Stop(new JsonFault(code, position));
    }

    /// Leaves the recursion; never seen outside this class, hence without a stack trace.
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient JsonFault fault;

        Stop(JsonFault fault) {
            super("", null, false, false);
            this.fault = fault;
        }
    }
}
