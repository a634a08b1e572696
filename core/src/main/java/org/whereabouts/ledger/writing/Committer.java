package org.whereabouts.ledger.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.whereabouts.ledger.Appended;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;

/// One writes at a time. Appends that wait at the same time become one transaction: a commit costs
/// a flush of the disk, whatever it carries.
///
/// Everything is written by one thread of its own, which nobody else knows and nobody can
/// interrupt; only an append that finds nobody writing and nobody waiting writes itself, because
/// handing it over and waiting costs as much as the rest of it.
///
/// After a failure of which nobody knows what was kept, it writes no more: the ledger must be
/// opened again, and the writers repeat their writes under the same client ids.
public final class Committer implements AutoCloseable {

    /// A group stops growing here: about ten megabytes.
    private static final int GROUP_MAX = 16 * 1024;

    private final Appending appending;
    private final BlockingQueue<Task> queue = new LinkedBlockingQueue<>();

    /// Held while something is written.
    private final ReentrantLock turn = new ReentrantLock();

    private final Thread thread;
    private volatile boolean stopped;
    private boolean closed;

    /// What waits to be written.
    private sealed interface Task {
        /// An append.
        record Append(SealedBatch batch, CompletableFuture<Appended> done) implements Task {}

        /// Anything else that must not run beside an append.
        record Job(Runnable work) implements Task {}

        /// The end.
        record End() implements Task {}
    }

    /// Starts the thread.
    public Committer(Appending appending) {
        this.appending = appending;
        this.thread = new Thread(this::run, "ledger-commit");
        thread.setDaemon(true);
        thread.start();
    }

    /// Writes a batch; durable when it returns.
    public Appended append(SealedBatch batch) {
        var append = new Task.Append(batch, new CompletableFuture<Appended>());
        if (!writesItself(append)) {
            put(append);
        }
        return await(append.done());
    }

    /// Not when the key file is to be written first: an interrupt would break that off.
    private boolean writesItself(Task.Append append) {
        if (Thread.currentThread().isInterrupted()
                || appending.beginsWithKeys()
                || !queue.isEmpty()
                || !turn.tryLock()) {
            return false;
        }
        try {
            refuseIfClosed();
            commit(List.of(append));
            return true;
        } finally {
            turn.unlock();
        }
    }

    /// Runs something on the writing thread, after all appends that wait already.
    public <T> T run(Callable<T> work) {
        var done = new CompletableFuture<T>();
        put(
                new Task.Job(() -> {
                    try {
                        refuseIfStopped();
                        done.complete(work.call());
                    } catch (Exception | Error failed) {
                        stopUnlessHarmless(failed);
                        done.completeExceptionally(failed);
                    }
                }));
        return await(done);
    }

    /// Fails once a write failed of which nobody knows what was kept: what is on the disk must not
    /// be read back by the process that met the failure.
    public void refuseIfStopped() {
        if (stopped) {
            throw new LedgerException(LedgerReason.STOPPED);
        }
    }

    private synchronized void put(Task task) {
        refuseIfClosed();
        queue.add(task);
    }

    private synchronized void refuseIfClosed() {
        if (closed) {
            throw new LedgerException(LedgerReason.CLOSED);
        }
    }

    private static <T> T await(CompletableFuture<T> done) {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            var reason =
                    failed.getCause() instanceof LedgerException known
                            ? known.reason()
                            : LedgerReason.STOPPED;
            throw new LedgerException(reason, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LedgerException(LedgerReason.INTERRUPTED, interrupted);
        }
    }

    private void run() {
        try {
            for (Task task = queue.take(); !(task instanceof Task.End); ) {
                switch (task) {
                    case Task.Job(Runnable work) -> {
                        inTurn(work);
                        task = queue.take();
                    }
                    case Task.Append first -> {
                        var group = new ArrayList<Task.Append>();
                        var next = new AtomicReference<@Nullable Task>();
                        inTurn(() -> {
                            next.set(gather(first, group));
                            commit(group);
                        });
                        var last = next.get();
                        task = last == null ? queue.take() : last;
                    }
                    case Task.End _ -> {}
                }
            }
        } catch (InterruptedException nobodyElseKnowsThisThread) {
            throw new IllegalStateException(nobodyElseKnowsThisThread);
        }
    }

    private void inTurn(Runnable work) {
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    /// Takes the appends that wait behind the first one; returns what came after them, if anything.
    private @Nullable Task gather(Task.Append first, List<Task.Append> group) {
        group.add(first);
        int size = first.batch().size();
        var next = queue.poll();
        while (next instanceof Task.Append more && size < GROUP_MAX) {
            group.add(more);
            size += more.batch().size();
            next = queue.poll();
        }
        return next;
    }

    private void commit(List<Task.Append> group) {
        try {
            refuseIfStopped();
            var outcomes = appending.append(group.stream().map(Task.Append::batch).toList());
            for (int i = 0; i < group.size(); i++) {
                var done = group.get(i).done();
                switch (outcomes.get(i)) {
                    case Appending.Outcome.Done(Appended appended) -> done.complete(appended);
                    case Appending.Outcome.Refused(LedgerReason reason) ->
                            done.completeExceptionally(new LedgerException(reason));
                }
            }
        } catch (RuntimeException | Error failed) {
            stopUnlessHarmless(failed);
            group.forEach(append -> append.done().completeExceptionally(failed));
        }
    }

    /// A refusal, and a disk that was found full in time, leave everything as it was.
    private void stopUnlessHarmless(Throwable failed) {
        boolean harmless =
                failed instanceof LedgerException known && known.reason() != LedgerReason.STOPPED;
        stopped |= !harmless;
    }

    /// Finishes what waits and ends the thread.
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            queue.add(new Task.End());
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
