package org.whereabouts.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.whereabouts.ledger.durable.Folders;

/// Keeps a register to one process. The operating system frees the lock when the process ends,
/// however it ends.
///
/// @param channel holds the lock as long as it is open
record RegisterLock(FileChannel channel) implements AutoCloseable {

    static RegisterLock take(Path path) {
        try {
            var channel =
                    FileChannel.open(
                            path,
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            Folders.onlyOwner());
            try {
                if (channel.tryLock() == null) {
                    throw new LedgerException(LedgerReason.IN_USE);
                }
            } catch (OverlappingFileLockException inThisProcess) {
                channel.close();
                throw new LedgerException(LedgerReason.IN_USE, inThisProcess);
            } catch (IOException | LedgerException failed) {
                channel.close();
                throw failed;
            }
            return new RegisterLock(channel);
        } catch (IOException cause) {
            throw new LedgerException(Folders.writeFailure(path, 0, cause), cause);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException cause) {
            throw new LedgerException(LedgerReason.STOPPED, cause);
        }
    }
}
