package org.whereabouts.names.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whereabouts.names.InventedNames;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.parts.Analysis;
import org.whereabouts.names.parts.Tables;
import org.whereabouts.names.tables.TableFile;

/// What the kernel finds by bounds and from memory is what the comparison in full finds.
class NameKernelTest {
    private final Analysis analysis = new Analysis(Tables.load());
    private final ScoreTables scores =
            new ScoreTables(
                    analysis.tables().alphabet(),
                    analysis.tables().syllables(),
                    TableFile.load("scores.tab"));
    private final NameNumbers numbers = new NameNumbers(new Interning(analysis, scores), 0);

    @Test
    void theKernelFindsLevelScoreAndPartsOfTheComparisonInFull() {
        List<NameData> names =
                InventedNames.of(420, 11).stream()
                        .map(n -> numbers.name(analysis.form(n)))
                        .toList();
        var plain = new PlainComparison(scores);
        var kernel = new NameKernel(scores, 8);
        Set<NameLevel> seen = EnumSet.noneOf(NameLevel.class);
        Set<Ground> grounds = EnumSet.noneOf(Ground.class);
        for (NameData a : names) {
            for (NameData b : names) {
                String both = a.written() + " | " + b.written();
                PlainComparison.Found found = plain.compare(a, b);
                kernel.compare(a, b);
                assertEquals(found.level(), kernel.level(), both);
                assertEquals(found.score(), kernel.score(), both);
                assertEquals(found.evidence(), kernel.evidence(), both);
                assertEquals(found.aligned(), kernel.aligned(a, b), both);
                assertEquals(found.level(), kernel.level(a, b), both);
                seen.add(found.level());
                found.aligned().forEach(part -> grounds.add(part.ground()));
            }
        }
        assertEquals(EnumSet.allOf(NameLevel.class), seen);
        assertTrue(grounds.containsAll(EnumSet.complementOf(EnumSet.of(Ground.OTHER_CHARACTERS))));
    }

    /// People with given name, father's name and family name, no two of which need be alike: what
    /// most pairs are, and what bounds are for.
    @Test
    void theKernelFindsTheSameOfStrangers() {
        List<NameData> names =
                InventedNames.ofStrangers(420, 13).stream()
                        .map(n -> numbers.name(analysis.form(n)))
                        .toList();
        var plain = new PlainComparison(scores);
        var kernel = new NameKernel(scores, 8);
        Set<NameLevel> seen = EnumSet.noneOf(NameLevel.class);
        for (NameData a : names) {
            for (NameData b : names) {
                String both = a.written() + " | " + b.written();
                PlainComparison.Found found = plain.compare(a, b);
                assertEquals(found.level(), kernel.level(a, b), both);
                kernel.compare(a, b);
                assertEquals(found.level(), kernel.level(), both);
                assertEquals(found.evidence(), kernel.evidence(), both);
                assertEquals(found.score(), kernel.score(), both);
                seen.add(found.level());
            }
        }
        assertTrue(seen.contains(NameLevel.PARTIAL) && seen.contains(NameLevel.DIFFERENT));
    }

    @Test
    void aNameIsLaidTheSameWayInEitherOrder() {
        List<NameData> names =
                InventedNames.of(150, 12).stream()
                        .map(n -> numbers.name(analysis.form(n)))
                        .toList();
        var kernel = new NameKernel(scores, 8);
        for (NameData a : names) {
            for (NameData b : names) {
                kernel.compare(a, b);
                int score = kernel.score();
                NameLevel level = kernel.level();
                kernel.compare(b, a);
                String both = a.written() + " | " + b.written();
                assertEquals(score, kernel.score(), both);
                assertEquals(level, kernel.level(), both);
            }
        }
    }
}
