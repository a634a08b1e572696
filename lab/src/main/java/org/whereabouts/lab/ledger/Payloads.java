package org.whereabouts.lab.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Payloads as a list's rows make them: canonical JSON of one mention with a few statements, in
/// Cyrillic and Latin, about one kilobyte. The names are syllables drawn by lot.
final class Payloads {
    private static final String[] SYLLABLES = {
        "нұр", "бек", "ай", "гүл", "жан", "сер", "даур", "мар"
    };
    private static final int STATEMENTS = 3;

    private final Random random;
    private int number;

    Payloads(long seed) {
        random = new Random(seed);
    }

    byte[] next() {
        var text = new StringBuilder(1024);
        int row = number++;
        text.append("{\"mention\":{\"id\":\"r").append(row).append("\",\"kind\":\"person\",");
        text.append("\"label\":\"").append(word()).append(' ').append(word()).append("\"},");
        text.append("\"statements\":[");
        for (int i = 0; i < STATEMENTS; i++) {
            text.append(i == 0 ? "" : ",");
            text.append("{\"basis\":\"unknown\",\"claim\":{\"form\":\"camp\",\"from\":\"");
            text.append(2015 + random.nextInt(8)).append("-0").append(1 + random.nextInt(9));
            text.append("\",\"place\":\"").append(word()).append(" district\",\"reason\":\"");
            text.append(word()).append(' ').append(word()).append("\",\"type\":\"held\"},");
            text.append("\"evidence\":[{\"attachment\":0,\"cell\":[1,").append(row).append(',');
            text.append(i + 1).append("]}],\"id\":\"r").append(row).append('-').append(i);
            text.append("\",\"speaker\":\"author\",\"stance\":\"asserts\",\"subject\":\"r");
            text.append(row).append("\"}");
        }
        return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String word() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)]
                + SYLLABLES[random.nextInt(SYLLABLES.length)];
    }
}
