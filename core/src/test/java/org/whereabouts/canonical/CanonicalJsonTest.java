package org.whereabouts.canonical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    private static final int MAX = 48 * 1024;

    @Test
    void keysAreSortedAndNothingIsPutBetween() {
        var value =
                Json.object()
                        .put("v", 1)
                        .put("about", "m1")
                        .put("list", Json.array(List.of(Json.of(true), Json.of(-5))))
                        .build();
        assertEquals("{\"about\":\"m1\",\"list\":[true,-5],\"v\":1}", CanonicalJson.text(value));
    }

    /// The string of RFC 8785 section 3.2.2.2 (its "string" member).
    @Test
    void stringsAreEscapedAsInTheExampleOfTheRfc() {
        String value = "\u20ac$\u000f\nA'B\"\\\\\"/";
        assertEquals(
                "\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"", CanonicalJson.text(Json.of(value)));
    }

    @Test
    void spellingsAreNotNormalised() {
        String composed = "\u0439";
        String decomposed = "\u0438\u0306";
        assertEquals(
                2,
                List.of(
                                CanonicalJson.text(Json.of(composed)),
                                CanonicalJson.text(Json.of(decomposed)))
                        .stream()
                        .distinct()
                        .count());
    }

    @Test
    void everyValueOfTheProfileComesBackAsItWas() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(8785);
        for (int i = 0; i < 5_000; i++) {
            Json value = value(random, 0);
            byte[] bytes = CanonicalJson.bytes(value);
            Json back = CanonicalJson.parse(bytes, MAX).orThrow();
            assertArrayEquals(bytes, CanonicalJson.bytes(back));
            assertEquals(
                    CanonicalJson.text(value),
                    CanonicalJson.text(JsonText.parse(bytes, MAX).orThrow()));
        }
    }

    @Test
    void noOneByteAlterationIsReadAsAnotherTextOfTheSameValue() {
        byte[] bytes =
                CanonicalJson.bytes(
                        Json.object()
                                .put("a", "x\u0001y\"\u20ac")
                                .put("b", 120)
                                .put("c", true)
                                .build());
        for (int i = 0; i < bytes.length; i++) {
            for (int b = 0; b < 256; b++) {
                byte[] altered = bytes.clone();
                altered[i] = (byte) b;
                if (CanonicalJson.parse(altered, MAX) instanceof Parsed.Value(var json)) {
                    assertArrayEquals(altered, CanonicalJson.bytes(json));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"b\":1,\"a\":2} | NOT_CANONICAL",
                "{\"a\":1,\"a\":2} | DUPLICATE_KEY",
                "{\"A\":1} | KEY",
                "{\"a\": 1} | NOT_CANONICAL",
                "[1.5] | NUMBER",
                "[1e3] | NUMBER",
                "[-0] | NUMBER",
                "[01] | NUMBER",
                "[9007199254740992] | NUMBER",
                "[null] | NULL",
                "[1,] | UNEXPECTED",
                "[1 | TRUNCATED",
                "[1]x | TRAILING",
                "[\"\\u0041\"] | NOT_CANONICAL",
                "[\"\\u001F\"] | NOT_CANONICAL",
                "[\"\\ud800\"] | NOT_CANONICAL",
                "[\"\\/\"] | NOT_CANONICAL",
                "[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]] | DEPTH",
                "tru | UNEXPECTED",
            })
    void aTextOutsideTheProfileIsRefusedWithItsCode(String text, JsonFault.Code code) {
        Parsed parsed = CanonicalJson.parse(text.getBytes(StandardCharsets.UTF_8), MAX);
        assertEquals(code, ((Parsed.Refused) parsed).fault().code());
    }

    @Test
    void halfASurrogatePairIsNeitherWrittenNorRead() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text(Json.of("\ud800")));
        var parsed = JsonText.parse("\"\\ud800\"".getBytes(StandardCharsets.UTF_8), MAX);
        assertEquals(JsonFault.Code.NOT_UNICODE, ((Parsed.Refused) parsed).fault().code());
        var bytes = CanonicalJson.parse(new byte[] {'"', (byte) 0xff, '"'}, MAX);
        assertEquals(JsonFault.Code.NOT_UNICODE, ((Parsed.Refused) bytes).fault().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"A b\": [1.50, null, -2e3]}", "  [ ]  "})
    void theWideProfileReadsWhatOthersWrite(String text) {
        JsonText.parse(text.getBytes(StandardCharsets.UTF_8), MAX).orThrow();
    }

    @Test
    void aLongTextIsNotLookedAt() {
        Parsed parsed = CanonicalJson.parse(new byte[MAX + 1], MAX);
        assertEquals(JsonFault.Code.SIZE, ((Parsed.Refused) parsed).fault().code());
    }

    private static Json value(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth > 4 ? 3 : 5)) {
            case 0 -> Json.of(text(random));
            case 1 ->
                    Json.of(random.nextLong(-CanonicalJson.WHOLE_MAX, CanonicalJson.WHOLE_MAX + 1));
            case 2 -> Json.of(random.nextBoolean());
            case 3 -> {
                var items = new ArrayList<Json>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth + 1));
                }
                yield Json.array(items);
            }
            default -> {
                var members = new LinkedHashMap<String, Json>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.put("k" + (char) ('a' + random.nextInt(26)), value(random, depth + 1));
                }
                yield Json.object(members);
            }
        };
    }

    private static String text(RandomGenerator random) {
        int[] points = new int[random.nextInt(12)];
        for (int i = 0; i < points.length; i++) {
            int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x11000);
            points[i] = point >= 0xd800 && point < 0xe000 ? 0x20ac : point;
        }
        return new String(points, 0, points.length);
    }
}
