package org.whereabouts.intake.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/// Reads a text of which some lines are UTF-8 and the others are not, as it comes from pasting one
/// list under another. Each line is read as what it is; which were UTF-8 is remembered. Memory is
/// bounded whatever the length of a line.
public final class MixedLines extends Reader {
    private static final int CHUNK = 64 * 1024;

    /// Signs beyond ASCII that a line must have, all of them UTF-8, to be read so: fewer can be
    /// UTF-8 by chance.
    private static final int SIGNS_MIN = 4;

    private final InputStream in;
    private final Charset charset;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK + 8);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK + 16);
    private final BitSet utf8 = new BitSet();
    private int line = 1;
    private boolean within;
    private boolean over;
    private CharsetDecoder decoder;

    /// @param charset of the lines that are not UTF-8
    public MixedLines(InputStream in, Charset charset) {
        this.in = new BufferedInputStream(in, CHUNK);
        this.charset = charset;
        this.decoder = decoder(charset);
        chars.limit(0);
    }

    /// Whether a line that was read, counted from 1, was UTF-8.
    public boolean isUtf8(long number) {
        return number <= Integer.MAX_VALUE && utf8.get((int) number);
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (over) {
                return -1;
            }
            fill();
        }
        int n = Math.min(count, chars.remaining());
        chars.get(buffer, offset, n);
        return n;
    }

    /// Decodes the next line, or as much of it as there is room for.
    private void fill() throws IOException {
        int b = 0;
        while (bytes.position() < CHUNK && b != '\n') {
            b = in.read();
            if (b < 0) {
                over = true;
                break;
            }
            bytes.put((byte) b);
        }
        boolean ends = over || b == '\n';
        bytes.flip();
        if (!within) {
            boolean isUtf8 = looksLikeUtf8(bytes.array(), bytes.limit(), ends);
            utf8.set(line, isUtf8);
            decoder = decoder(isUtf8 ? StandardCharsets.UTF_8 : charset);
        }
        chars.clear();
        decoder.decode(bytes, chars, ends);
        if (ends) {
            decoder.flush(chars);
            line++;
        }
        bytes.compact();
        chars.flip();
        within = !ends;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private static boolean looksLikeUtf8(byte[] bytes, int length, boolean whole) {
        var out = CharBuffer.allocate(length + 1);
        var result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, length), out, whole);
        if (result.isError()) {
            return false;
        }
        out.flip();
        return out.codePoints().filter(c -> c >= 0x80).limit(SIGNS_MIN).count() == SIGNS_MIN;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
