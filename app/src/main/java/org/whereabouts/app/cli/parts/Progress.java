package org.whereabouts.app.cli.parts;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A progress bar on standard error while a person watches; silent otherwise. Shows counts and
/// time, never content.
public final class Progress implements AutoCloseable {
    private final java.util.Optional<ProgressBar> bar;

    private Progress(java.util.Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    public static Progress of(Terminal terminal, String what) {
        if (!terminal.interactive()) {
            return new Progress(java.util.Optional.empty());
        }
        return new Progress(
                java.util.Optional.of(
                        new ProgressBarBuilder()
                                .setTaskName(what)
                                .setInitialMax(-1)
                                .setUpdateIntervalMillis(250)
                                .setStyle(ProgressBarStyle.ASCII)
                                .build()));
    }

    /// So many rows are done, and this share of the file.
    public void rows(long rows, double share) {
        at(rows, share > 0 ? Math.round(rows / share) : 0);
    }

    /// So much is done of so much; a total of 0 or less is not known yet.
    public void at(long done, long total) {
        bar.ifPresent(b -> {
            if (total > 0) {
                b.maxHint(total);
            }
            b.stepTo(done);
        });
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
