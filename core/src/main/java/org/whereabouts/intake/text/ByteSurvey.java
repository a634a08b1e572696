package org.whereabouts.intake.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Looks once at all bytes of a text: which lines are UTF-8, and what the lines beyond ASCII are.
/// Memory is bounded whatever the length of file and lines.
final class ByteSurvey {
    private static final int HEAD = 4_096;
    private static final int SAMPLE_MAX = 64 * 1024;
    private static final int LINE_KEPT = 4_096;
    private static final int CONTROLS_MAX = 8;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private final byte[] line = new byte[LINE_KEPT];
    private int lineLength;
    private boolean beyondAscii;
    private boolean broken;
    private long utf8Lines;
    private long brokenLines;

    /// Bytes that the character under way still needs, and the range of the next of them.
    private int needed;

    private int lowest = 0x80;
    private int highest = 0xBF;

    private ByteSurvey() {}

    static ByteSurvey of(InputStream bytes) throws IOException {
        var survey = new ByteSurvey();
        var buffer = new byte[64 * 1024];
        int n = bytes.read(buffer);
        while (n >= 0) {
            survey.head.write(buffer, 0, Math.clamp(HEAD - survey.head.size(), 0, n));
            for (int i = 0; i < n; i++) {
                survey.take(buffer[i] & 0xFF);
            }
            n = bytes.read(buffer);
        }
        survey.endLine();
        return survey;
    }

    byte[] head() {
        return head.toByteArray();
    }

    /// Lines beyond ASCII that are whole UTF-8.
    long utf8Lines() {
        return utf8Lines;
    }

    /// Lines that are not UTF-8.
    long brokenLines() {
        return brokenLines;
    }

    /// The first lines that are not UTF-8; where there are none, those beyond ASCII.
    byte[] sample() {
        return sample.toByteArray();
    }

    /// Whether every second byte of the beginning is mostly NUL, as it is where UTF-16 writes
    /// letters, digits, separators and line ends of ASCII. A list holds many of them in any script.
    boolean looksLikeUtf16(boolean littleEndian) {
        byte[] bytes = head.toByteArray();
        int high = littleEndian ? 1 : 0;
        int nuls = 0;
        int others = 0;
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            nuls += bytes[i + high] == 0 ? 1 : 0;
            others += bytes[i + 1 - high] == 0 ? 1 : 0;
        }
        int pairs = bytes.length / 2;
        return nuls > 2 && nuls * 8 > pairs && others * 50 < pairs;
    }

    /// Whether the beginning holds so many controls that it is no text of one byte for each sign.
    boolean looksLikeNoText() {
        byte[] bytes = head.toByteArray();
        int controls = 0;
        for (byte b : bytes) {
            boolean control = (b >= 0 && b < 0x20) || b == 0x7F;
            controls += control && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return controls > CONTROLS_MAX && controls * 20 > bytes.length;
    }

    private void take(int b) {
        if (b == '\n' && needed == 0) {
            endLine();
            return;
        }
        if (lineLength < LINE_KEPT) {
            line[lineLength++] = (byte) b;
        }
        beyondAscii |= b >= 0x80;
        if (needed > 0) {
            if (b < lowest || b > highest) {
                broken = true;
                needed = 0;
                lead(b);
            } else {
                needed--;
                lowest = 0x80;
                highest = 0xBF;
            }
        } else {
            lead(b);
        }
    }

    /// The first byte of a character, by table 3-7 of the Unicode standard.
    private void lead(int b) {
        lowest = 0x80;
        highest = 0xBF;
        if (b < 0x80) {
            return;
        }
        if (b >= 0xC2 && b <= 0xDF) {
            needed = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            needed = 2;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            needed = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            broken = true;
        }
    }

    private void endLine() {
        broken |= needed > 0;
        if (broken) {
            brokenLines++;
            if (sample.size() < SAMPLE_MAX) {
                byte[] whole = Arrays.copyOf(line, lineLength);
                sample.write(whole, 0, whole.length);
                sample.write('\n');
            }
        } else if (beyondAscii) {
            utf8Lines++;
        }
        lineLength = 0;
        beyondAscii = false;
        broken = false;
        needed = 0;
    }
}
