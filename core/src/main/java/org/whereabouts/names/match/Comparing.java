package org.whereabouts.names.match;

import org.whereabouts.names.parts.Analysis;
import org.whereabouts.names.tables.TableFile;

/// The kernel's tables, loaded once; makes kernels and numbers.
public final class Comparing {
    private final ScoreTables scores;
    private final Interning interning;

    public Comparing(Analysis analysis) {
        var tables = analysis.tables();
        scores =
                new ScoreTables(
                        tables.alphabet(), tables.syllables(), TableFile.load("scores.tab"));
        interning = new Interning(analysis, scores);
    }

    /// A kernel for millions of comparisons by one thread, with a memory of 1 MiB.
    public NameKernel kernel() {
        return new NameKernel(scores, 16);
    }

    /// A kernel for one comparison.
    public NameKernel kernelOnce() {
        return new NameKernel(scores, 4);
    }

    /// A maker of numbers.
    public NameNumbers numbers() {
        return new NameNumbers(interning);
    }
}
