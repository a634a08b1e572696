package org.whereabouts.linkage.score;

/// What the frequency of a value adds to the weight of a level.
interface TermFrequency {
    /// Adds nothing.
    TermFrequency NONE =
            new TermFrequency() {
                @Override
                public double most() {
                    return 0;
                }

                @Override
                public double weight(int[] rows, int a, int b) {
                    return 0;
                }
            };

    /// The most it can add.
    double most();

    /// What it adds for the rows that stand at two places of an array.
    double weight(int[] rows, int a, int b);
}
