package org.whereabouts.reader.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.document.DocumentText.Flag;

/// Plain text in any encoding: a byte order mark decides, then UTF-8 if the bytes are valid UTF-8,
/// then what the bytes look like.
final class PlainText {
    private static final int CONFIDENT = 50;

    private PlainText() {}

    static Parsed read(byte[] bytes) throws Refusal {
        Optional<Charset> mark = byMark(bytes);
        if (mark.isPresent()) {
            return decoded(bytes, mark.get(), EnumSet.noneOf(Flag.class));
        }
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return Parsed.of(utf8.get(), "UTF-8", EnumSet.noneOf(Flag.class));
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            throw new Refusal(org.whereabouts.intake.Fault.DocumentCode.MEDIA_TYPE);
        }
        var flags = EnumSet.noneOf(Flag.class);
        if (match.getConfidence() < CONFIDENT) {
            flags.add(Flag.ENCODING_DOUBTFUL);
        }
        return decoded(bytes, Charset.forName(match.getName()), flags);
    }

    /// Whether bytes that nothing else recognised may be text: hardly any controls among them.
    static boolean looksLikeText(byte[] head) {
        if (byMark(head).isPresent()) {
            return true;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return false;
            }
            if (b > 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls * 50 <= head.length;
    }

    private static Parsed decoded(byte[] bytes, Charset charset, Set<Flag> flags) {
        return Parsed.of(new String(bytes, charset), charset.name(), flags);
    }

    private static Optional<Charset> byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
