package org.whereabouts.reader.corenlp.install;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Takes so many bytes and no more: what unpacks to more than was published is something else, and
/// does not get to fill the disk.
final class Bounded extends FilterOutputStream {
    private long left;

    Bounded(OutputStream out, long most) {
        super(out);
        left = most;
    }

    @Override
    public void write(int b) throws IOException {
        take(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        take(count);
        out.write(bytes, from, count);
    }

    private void take(long count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new TooLong();
        }
    }

    /// More bytes than were announced.
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("more bytes than were published");
        }
    }
}
