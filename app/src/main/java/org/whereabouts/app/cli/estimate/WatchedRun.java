package org.whereabouts.app.cli.estimate;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.Progress;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.estimation.figure.Watch;

/// A computation under somebody's eyes: it shows how far it is once it has taken a second, and
/// stops when the program is told to end (Ctrl-C), before anything is written.
final class WatchedRun implements Watch {
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LAST_SECONDS = 5;

    private final Terminal terminal;
    private final long begin = System.nanoTime();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean cancelled;
    private @Nullable Progress bar;
    private String work = "";

    WatchedRun(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Runs it. Told to end, the program waits until the computation has noticed.
    <T> T run(Function<Watch, T> computation) {
        var hook = new Thread(this::cancel, "cancel the estimation");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return computation.apply(this);
        } finally {
            close();
            ended.countDown();
            if (!cancelled) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    /// Asks the computation to stop and waits a little for it.
    void cancel() {
        cancelled = true;
        try {
            if (ended.await(LAST_SECONDS, TimeUnit.SECONDS)) {
                terminal.err().println("Cancelled; nothing was written.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void at(String now, long done, long whole) {
        if (bar != null && !now.equals(work)) {
            close();
        }
        if (bar == null && System.nanoTime() - begin > QUIET_NANOS) {
            bar = Progress.of(terminal, now);
            work = now;
        }
        if (bar != null) {
            bar.at(done, whole);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled || Thread.currentThread().isInterrupted();
    }

    private synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
