package org.whereabouts.ledger.reading;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;

/// Works through the ledger in stretches: several are fetched and opened at the same time, and
/// handed over one after the other. A few stretches per core are under way, so memory stays the
/// same however long the ledger is.
public final class ReadAhead {

    /// Large enough that threads rarely wait for each other, small enough for 64 KiB entries.
    private static final int STRETCH = 512;

    private static final int STRETCHES_PER_THREAD = 3;

    private final ForkJoinPool workers;

    /// Works on these threads.
    public ReadAhead(ForkJoinPool workers) {
        this.workers = workers;
    }

    /// Opens a stretch; called by several threads at once.
    ///
    /// @param <T> what becomes of a stretch
    @FunctionalInterface
    public interface Work<T> {
        /// Works on the entries `first` to `first + count - 1`.
        T on(long first, int count);
    }

    /// Works through the entries from `from` to `to - 1`.
    ///
    /// @param fold called on the calling thread, in order
    public <T> void run(long from, long to, Work<T> work, Consumer<T> fold) {
        var underWay = new ArrayDeque<ForkJoinTask<T>>();
        int ahead = STRETCHES_PER_THREAD * workers.getParallelism();
        try {
            for (long next = from; next < to || !underWay.isEmpty(); ) {
                while (next < to && underWay.size() < ahead) {
                    long first = next;
                    int count = (int) Math.min(STRETCH, to - first);
                    underWay.add(workers.submit(() -> work.on(first, count)));
                    next += count;
                }
                fold.accept(result(underWay.remove()));
            }
        } finally {
            // Whoever stops early must not leave threads behind that still use the keys.
            underWay.forEach(ForkJoinTask::quietlyJoin);
        }
    }

    private static <T> T result(ForkJoinTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LedgerException(LedgerReason.INTERRUPTED, interrupted);
        }
    }
}
