package org.whereabouts.lab.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Counts of one or more documents.
final class Score {
    int proposals;
    int hits;
    int wanted;
    int found;
    int person;
    int speaker;
    int named;
    int namedRight;
    int stance;
    int values;
    int valuesRight;
    int joint;
    final Map<String, int[]> families = new TreeMap<>();
    final List<String> violations = new ArrayList<>();
    final List<String> missed = new ArrayList<>();
    final List<String> wrong = new ArrayList<>();
    final Slots slots = new Slots();

    void add(Score other) {
        proposals += other.proposals;
        hits += other.hits;
        wanted += other.wanted;
        found += other.found;
        person += other.person;
        speaker += other.speaker;
        named += other.named;
        namedRight += other.namedRight;
        stance += other.stance;
        values += other.values;
        valuesRight += other.valuesRight;
        joint += other.joint;
        violations.addAll(other.violations);
        slots.add(other.slots);
        other.families.forEach((family, counts) -> {
            int[] mine = family(family);
            for (int i = 0; i < mine.length; i++) {
                mine[i] += counts[i];
            }
        });
    }

    /// Proposals, hits, wanted, found.
    int[] family(String family) {
        return families.computeIfAbsent(family, f -> new int[4]);
    }

    String line(String name) {
        double p = precision();
        double r = recall();
        return String.format(
                Locale.ROOT,
                "%-24s P %.2f (%d/%d)  R %.2f (%d/%d)  F1 %.2f | person %.2f  speaker %.2f  named speaker"
                        + " %.2f (%d)  stance %.2f  dates and durations %.2f (%d) | fully right %.2f"
                        + " of proposals | gate %d",
                name,
                p,
                hits,
                proposals,
                r,
                found,
                wanted,
                p + r == 0 ? 0 : 2 * p * r / (p + r),
                ratio(person, hits),
                ratio(speaker, hits),
                ratio(namedRight, named),
                named,
                ratio(stance, hits),
                ratio(valuesRight, values),
                values,
                ratio(joint, proposals),
                violations.size());
    }

    /// The share of proposals that answer a statement of the annotation.
    double precision() {
        return ratio(hits, proposals);
    }

    /// The share of core statements of the annotation that are found.
    double recall() {
        return ratio(found, wanted);
    }

    String table() {
        var out = new StringBuilder();
        families.forEach((family, c) ->
                out.append(
                        String.format(
                                Locale.ROOT,
                                "    %-28s proposals %3d  hits %3d%s%n",
                                family,
                                c[0],
                                c[1],
                                c[2] == 0 ? "" : "  wanted " + c[2] + "  found " + c[3])));
        return out.toString();
    }

    private static double ratio(int a, int b) {
        return b == 0 ? 1 : (double) a / b;
    }
}
