package org.whereabouts.lab.names;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.whereabouts.lab.linkage.People;
import org.whereabouts.lab.register.SyllablePeople;
import org.whereabouts.names.InternedName;
import org.whereabouts.names.NameComparer;
import org.whereabouts.names.NameInterner;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.Names;

/// How many distinct pairs of invented names one thread compares in a second once the names are
/// interned, and how many names it analyses and interns. No pair comes twice in a round: random
/// pairs, and pairs of neighbours in sorted order, which share their beginnings and need the full
/// alignment.
public final class NameBench {
    private static final int NAMES = 20_000;
    private static final int NEAR = 40;
    private static final int ROUNDS = 3;

    private final PrintStream out;

    private NameBench(PrintStream out) {
        this.out = out;
    }

    /// Prints the table.
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                Locale.ROOT,
                "%,d names of each kind, one thread, Java %s; CPU seconds of the thread, best of %d"
                        + " rounds%n",
                NAMES,
                Runtime.version(),
                ROUNDS);
        var bench = new NameBench(out);
        bench.kind("Latin", of(1, 0));
        bench.kind("Latin, Cyrillic", of(2, 0));
        bench.kind("four scripts", of(0, 4));
        bench.kind("all of these", of(2, 4));
    }

    /// Names with given name, father's name and family name.
    ///
    /// @param letters scripts of names with many different parts: Latin, Cyrillic
    /// @param syllables scripts of names of syllables: Cyrillic, Latin, Arabic, Han
    private static List<String> of(int letters, int syllables) {
        var random = new Random(11);
        var names = new java.util.LinkedHashSet<String>();
        while (names.size() < NAMES) {
            int script = random.nextInt(letters + syllables);
            names.add(
                    script < letters
                            ? ofLetters(random, script == 1)
                            : ofSyllables(random, script - letters));
        }
        return List.copyOf(names);
    }

    private static String ofLetters(Random random, boolean cyrillic) {
        boolean woman = random.nextInt(3) == 0;
        String name =
                upper(People.given(random, woman))
                        + " "
                        + (random.nextBoolean() ? upper(People.given(random, false)) + "uly " : "")
                        + upper(People.family(random, 20_000))
                        + (woman ? "ova" : "ov");
        if (!cyrillic) {
            return name;
        }
        var words = new ArrayList<String>();
        for (String word : name.split(" ", -1)) {
            words.add(upper(People.cyrillic(word)));
        }
        return String.join(" ", words);
    }

    private static String ofSyllables(Random random, int script) {
        String gap = script == 3 ? "·" : " ";
        return SyllablePeople.word(script, random.nextInt(30), random.nextInt(30))
                + gap
                + SyllablePeople.word(
                        script, random.nextInt(30), random.nextInt(30), random.nextInt(30));
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void kind(String kind, List<String> names) {
        long start = cpu();
        var interner = new NameInterner();
        var random =
                names.stream()
                        .map(n -> interner.intern(Names.analyse(n)))
                        .toArray(InternedName[]::new);
        out.printf(
                Locale.ROOT,
                "%-16s analysed and interned %,10.0f names/s%n",
                kind,
                names.size() / seconds(start));
        var sorted = random.clone();
        Arrays.sort(sorted, java.util.Comparator.comparing(n -> n.written()));
        run(kind, "random pairs, level", random, NameComparer::levelOf);
        run(kind, "random pairs, score", random, NameBench::scored);
        run(kind, "neighbours, level", sorted, NameComparer::levelOf);
        run(kind, "neighbours, score", sorted, NameBench::scored);
    }

    /// What is measured: the level alone, as linkage asks, or with the score, as search does.
    private interface Way {
        NameLevel level(NameComparer comparer, InternedName first, InternedName second);
    }

    private static NameLevel scored(
            NameComparer comparer, InternedName first, InternedName second) {
        return NameComparer.level(comparer.compare(first, second));
    }

    private void run(String kind, String what, InternedName[] names, Way way) {
        double best = Double.MAX_VALUE;
        var tally = new EnumMap<NameLevel, long[]>(NameLevel.class);
        for (NameLevel level : NameLevel.values()) {
            tally.put(level, new long[1]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            tally.values().forEach(count -> count[0] = 0);
            var comparer = new NameComparer();
            long start = cpu();
            for (int step = 1; step <= NEAR; step++) {
                for (int i = 0; i + step < names.length; i++) {
                    NameLevel level = way.level(comparer, names[i], names[i + step]);
                    count(tally, level)[0]++;
                }
            }
            best = Math.min(best, seconds(start));
        }
        long pairs = tally.values().stream().mapToLong(count -> count[0]).sum();
        out.printf(
                Locale.ROOT,
                "%-16s %-19s %,11.0f pairs/s of %,d distinct pairs; %.2f %% partial, %.2f %% close or more%n",
                kind,
                what,
                pairs / best,
                pairs,
                100.0 * count(tally, NameLevel.PARTIAL)[0] / pairs,
                100.0 * close(tally) / pairs);
    }

    private static long[] count(Map<NameLevel, long[]> tally, NameLevel level) {
        return Objects.requireNonNull(tally.get(level));
    }

    private static long close(Map<NameLevel, long[]> tally) {
        long sum = 0;
        for (NameLevel level : NameLevel.values()) {
            if (level.strength() >= NameLevel.CLOSE.strength()) {
                sum += count(tally, level)[0];
            }
        }
        return sum;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long since) {
        return (cpu() - since) / 1e9;
    }
}
