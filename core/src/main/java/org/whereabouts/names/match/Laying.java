package org.whereabouts.names.match;

/// Lays the parts of one name beside those of another: each part of the shorter name has a partner,
/// and the sum of what the pairs are worth is the greatest. Of several such ways the one that comes
/// first, counted from the first part, is taken. Holds scratch space; for one thread.
final class Laying {
    private static final int DIFFER = NameKernel.DIFFER;

    private final long[] agreements = new long[NameData.PARTS_MAX * NameData.PARTS_MAX];
    private final int[] values = new int[NameData.PARTS_MAX * NameData.PARTS_MAX];
    private final int[] trial = new int[NameData.PARTS_MAX];
    private final int[] best = new int[NameData.PARTS_MAX];

    /// The most that each part and all after it can be worth.
    private final int[] most = new int[NameData.PARTS_MAX + 1];

    private int rows;
    private int columns;
    private int bestSum;

    /// How many pairs are worth more than a pair that differs, and the last of them.
    private int speaking;

    private int row;
    private int column;

    /// Begins anew.
    ///
    /// @param columns how many parts the longer name has
    void start(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        speaking = 0;
    }

    /// What a pair is worth, at least {@link NameKernel#DIFFER}.
    void put(int i, int j, long agreement, int value) {
        agreements[i * columns + j] = agreement;
        values[i * columns + j] = value;
        if (value > DIFFER) {
            speaking++;
            row = i;
            column = j;
        }
    }

    /// Finds the partners; the sum of what they are worth.
    int best() {
        if (speaking <= 1) {
            int used = speaking == 0 ? 0 : 1 << column;
            for (int i = 0; i < rows; i++) {
                int j = speaking == 1 && i == row ? column : Integer.numberOfTrailingZeros(~used);
                best[i] = j;
                used |= 1 << j;
            }
            return speaking == 0
                    ? rows * DIFFER
                    : values[row * columns + column] + (rows - 1) * DIFFER;
        }
        most[rows] = 0;
        for (int i = rows - 1; i >= 0; i--) {
            int top = DIFFER;
            for (int j = 0; j < columns; j++) {
                top = Math.max(top, values[i * columns + j]);
            }
            most[i] = most[i + 1] + top;
        }
        bestSum = Integer.MIN_VALUE;
        search(0, 0, 0);
        return bestSum;
    }

    private void search(int i, int used, int sum) {
        if (i == rows) {
            bestSum = sum;
            System.arraycopy(trial, 0, best, 0, rows);
            return;
        }
        for (int j = 0; j < columns; j++) {
            if ((used & (1 << j)) == 0) {
                int with = sum + values[i * columns + j];
                if (with + most[i + 1] > bestSum) {
                    trial[i] = j;
                    search(i + 1, used | (1 << j), with);
                }
            }
        }
    }

    /// The partner of a part of the shorter name.
    int partner(int i) {
        return best[i];
    }

    /// How a part of the shorter name agrees with its partner.
    long agreement(int i) {
        return agreements[i * columns + best[i]];
    }
}
