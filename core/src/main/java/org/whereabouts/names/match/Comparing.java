package org.whereabouts.names.match;

import org.whereabouts.names.parts.Analysis;
import org.whereabouts.names.tables.TableFile;

/// The kernel's tables, loaded once; makes kernels and numbers.
public final class Comparing {
    /// More parts than any register has.
    private static final int APART = 1 << 30;

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

    /// A kernel for one name against some hundreds, with a memory of 16 KiB.
    public NameKernel kernelForOne() {
        return new NameKernel(scores, 10);
    }

    /// A maker of numbers.
    public NameNumbers numbers() {
        return new NameNumbers(interning, 0);
    }

    /// A maker of numbers for a name that is compared with those of another maker: its parts have
    /// numbers that no part of the other has.
    public NameNumbers numbersApart() {
        return new NameNumbers(interning, APART);
    }

    /// An empty set of names that are to be found by their sounds.
    public NearParts near() {
        return new NearParts(scores);
    }
}
