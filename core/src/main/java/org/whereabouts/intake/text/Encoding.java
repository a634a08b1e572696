package org.whereabouts.intake.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The encoding of a text.
///
/// @param charset that decodes it
/// @param skip bytes of the byte order mark
/// @param doubtful whether another encoding is nearly as likely, or parts of the text are not of
///   this one
/// @param mixed whether lines that are UTF-8 stand among those of `charset`, and are to be read as
///   such ([MixedLines])
public record Encoding(Charset charset, int skip, boolean doubtful, boolean mixed) {
    /// One encoding throughout.
    public Encoding(Charset charset, int skip, boolean doubtful) {
        this(charset, skip, doubtful, false);
    }

    /// ICU's confidence (0 to 100) under which an encoding is doubtful.
    static final int CONFIDENCE_MIN = 30;

    /// The part of lines that must be UTF-8 for a text with other bytes to count as UTF-8. A line
    /// of another encoding is hardly ever UTF-8 by chance, so that half of them decides.
    private static final double UTF8_LINES_MIN = 0.5;

    /// Finds the encoding. A byte order mark settles it; a text that is UTF-8 throughout is UTF-8;
    /// otherwise the lines with letters beyond ASCII are compared with the encodings that ICU
    /// knows, and what cannot decode them without error is left out.
    ///
    /// @param bytes from the beginning; read to the end, not closed
    /// @return empty where the bytes are no text in any encoding
    public static Optional<Encoding> detect(InputStream bytes) throws IOException {
        var survey = ByteSurvey.of(bytes);
        Encoding found = of(survey);
        boolean wide = found.charset().name().startsWith("UTF-16") || found.skip() > 0;
        return !wide && survey.looksLikeNoText() ? Optional.empty() : Optional.of(found);
    }

    private static Encoding of(ByteSurvey survey) {
        byte[] head = survey.head();
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, survey.brokenLines() > 0);
        }
        if (startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return new Encoding(Charset.forName("UTF-32LE"), 4, false);
        }
        if (startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return new Encoding(Charset.forName("UTF-32BE"), 4, false);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        if (survey.looksLikeUtf16(true)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, true);
        }
        if (survey.looksLikeUtf16(false)) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, true);
        }
        if (survey.brokenLines() == 0) {
            return new Encoding(StandardCharsets.UTF_8, 0, false);
        }
        double good = (double) survey.utf8Lines() / (survey.utf8Lines() + survey.brokenLines());
        if (survey.utf8Lines() > 1 && good >= UTF8_LINES_MIN) {
            return new Encoding(StandardCharsets.UTF_8, 0, true);
        }
        Encoding old = ofOldEncodings(survey.sample());
        return survey.utf8Lines() == 0 ? old : new Encoding(old.charset(), 0, true, true);
    }

    private static Encoding ofOldEncodings(byte[] sample) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        for (int i = 0; i < matches.length; i++) {
            String name = matches[i].getName().replaceFirst("_(rtl|ltr)$", "");
            if (name.startsWith("UTF") || !Charset.isSupported(name)) {
                continue;
            }
            Charset charset = Charset.forName(name);
            if (decodes(charset, sample)) {
                boolean doubtful = matches[i].getConfidence() < CONFIDENCE_MIN;
                Optional<Charset> better =
                        doubtful || CyrillicLetters.knows(charset)
                                ? CyrillicLetters.betterThan(charset, sample)
                                : Optional.empty();
                return new Encoding(better.orElse(charset), 0, doubtful || better.isPresent());
            }
        }
        return new Encoding(Charset.forName("windows-1252"), 0, true);
    }

    /// Whether the bytes are of this encoding: no error, and none of the controls that stand where
    /// other encodings of eight bits have letters.
    private static boolean decodes(Charset charset, byte[] sample) {
        try {
            var text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(sample));
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80 && c < 0xA0) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] head, int... signs) {
        if (head.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((head[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
