package org.whereabouts.ledger.attachments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/// Passes on what is written and stays open when it is closed: an encrypting channel closes its
/// target with itself, but the file must be flushed to disk after the last chunk was written.
///
/// @param target what is written to
record OpenEnd(WritableByteChannel target) implements WritableByteChannel {

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return target.write(bytes);
    }

    @Override
    public boolean isOpen() {
        return target.isOpen();
    }

    @Override
    public void close() {}
}
