package org.whereabouts.names.sound;

import java.util.List;
import org.whereabouts.names.tables.TableFile;

/// How well symbols agree, in sixteenths of a bit: above 0 they answer each other in one name more
/// often than by chance. The last row and column of a table are "nothing".
public final class Scores {
    private final int[][] alphabet;
    private final int[][] consonants;

    public Scores(TableFile table) {
        alphabet = numbers(table.rows("alphabet"));
        consonants = numbers(table.rows("consonants"));
    }

    private static int[][] numbers(List<List<String>> rows) {
        return rows.stream()
                .map(r -> r.stream().mapToInt(Integer::parseInt).toArray())
                .toArray(int[][]::new);
    }

    /// Sounds of the alphabet with each other.
    int[][] alphabet() {
        return alphabet;
    }

    /// Sounds of the alphabet with Arabic letters.
    int[][] consonants() {
        return consonants;
    }
}
