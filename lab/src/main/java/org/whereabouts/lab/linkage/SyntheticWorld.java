package org.whereabouts.lab.linkage;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Writes records of invented people as CSV, of any size, the same for a seed. People live in
/// households that share a family name, a father, a home and sometimes the night on which they were
/// taken; lists overlap, repeat each other and know more or less; names are common or rare; writers
/// slip, shorten, swap, leave out, and write in Latin, Cyrillic, Chinese or Arabic letters.
public final class SyntheticWorld {
    static final List<String> COLUMNS =
            List.of(
                    "id", "list", "given", "family", "father", "born", "sex", "origin", "place",
                    "since");

    private final RandomGenerator random;
    private final boolean scripts;
    private final int families;
    private final int origins;

    /// @param records about how many records will be made; more people have more family names
    /// @param scripts whether lists are written in several scripts ([Scripts])
    SyntheticWorld(long records, boolean scripts, long seed) {
        random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
        this.scripts = scripts;
        families = (int) Math.max(2000, Math.min(400_000, records / 10));
        origins = (int) Math.max(200, Math.min(20_000, records / 100));
    }

    /// Arguments: file, records, seed, scripts (latin or all).
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        long records = Long.parseLong(arguments[1]);
        long seed = Long.parseLong(arguments[2]);
        boolean all = arguments.length > 3 && arguments[3].equals("all");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            long made = new SyntheticWorld(records, all, seed).write(out, records);
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println(made + " records, seed " + seed);
        }
    }

    /// Writes at least so many records.
    long write(Writer out, long records) throws IOException {
        out.write(String.join(",", COLUMNS) + "\n");
        long made = 0;
        for (long household = 0; made < records; household++) {
            made += household(out, household);
        }
        return made;
    }

    private int household(Writer out, long household) throws IOException {
        String root = People.family(random, families);
        String head = People.given(random, false);
        String origin = "v" + zipf(origins);
        String place = "p" + zipf(400);
        String since = day(2016, 3);
        int members = 1 + random.nextInt(4);
        int made = 0;
        var names = new HashSet<String>();
        names.add(head);
        for (int m = 0; m < members; m++) {
            boolean woman = random.nextInt(10) < 3;
            boolean father = m == 0;
            var person =
                    new Person(
                            household + "_" + m,
                            father ? head : child(woman, names),
                            root + (woman ? "ova" : "ov"),
                            father ? People.given(random, false) : head,
                            father ? day(1940, 25) : day(1965, 38),
                            woman ? "f" : "m",
                            origin,
                            random.nextInt(3) > 0 ? place : "p" + zipf(400),
                            random.nextInt(3) > 0 ? since : day(2016, 3));
            made += records(out, person);
        }
        return made;
    }

    /// The given name of a child. Nobody gives two children of one house the same name; worlds in
    /// one script are left as they were first measured.
    private String child(boolean woman, Set<String> names) {
        String name = People.given(random, woman);
        while (scripts && !names.add(name)) {
            name = People.given(random, woman);
        }
        return name;
    }

    /// A person as known to nobody.
    private record Person(
            String id,
            String given,
            String family,
            String father,
            String born,
            String sex,
            String origin,
            String place,
            String since) {}

    private int records(Writer out, Person p) throws IOException {
        int lists = 1;
        while (lists < 6 && random.nextInt(10) < 4) {
            lists++;
        }
        for (int r = 0; r < lists; r++) {
            int list = random.nextInt(12);
            Scripts script = scripts ? Scripts.of(list) : Scripts.LATIN;
            String given = slip(p.given());
            String family = random.nextInt(12) == 0 ? "" : slip(p.family());
            if (random.nextInt(50) == 0) {
                String swapped = given;
                given = family;
                family = swapped;
            }
            String line =
                    String.join(
                            ",",
                            p.id() + "-" + r,
                            "list" + list,
                            script.write(given, random),
                            script.write(family, random),
                            script.write(maybe(slip(p.father()), 45), random),
                            born(p.born()),
                            maybe(p.sex(), 90),
                            script.place(maybe(p.origin(), 75)),
                            script.place(maybe(p.place(), 55)),
                            since(p.since()));
            out.write(line);
            out.write('\n');
        }
        return lists;
    }

    private String maybe(String value, int percent) {
        return random.nextInt(100) < percent ? value : "";
    }

    private String born(String date) {
        int kind = random.nextInt(100);
        if (kind < 25) {
            return "";
        }
        if (kind < 40) {
            return date.substring(0, 4);
        }
        if (kind < 46) {
            int year = Integer.parseInt(date.substring(0, 4)) + random.nextInt(3) - 1;
            return year + date.substring(4);
        }
        if (kind < 49) {
            return date.substring(0, 5) + date.substring(8) + "-" + date.substring(5, 7);
        }
        if (kind < 52) {
            return slip(date);
        }
        return date;
    }

    private String since(String date) {
        int kind = random.nextInt(10);
        return kind < 4
                ? ""
                : kind < 7 ? date.substring(0, 7) : kind < 9 ? date.substring(0, 4) : date;
    }

    private String slip(String text) {
        if (random.nextInt(100) >= 18 || text.length() < 3) {
            return text;
        }
        int at = 1 + random.nextInt(text.length() - 2);
        var out = new StringBuilder(text);
        switch (random.nextInt(4)) {
            case 0 -> out.deleteCharAt(at);
            case 1 -> out.insert(at, text.charAt(at));
            case 2 -> {
                out.setCharAt(at, text.charAt(at + 1));
                out.setCharAt(at + 1, text.charAt(at));
            }
            default -> out.setCharAt(at, near(text.charAt(at)));
        }
        return out.toString();
    }

    private char near(char c) {
        String vowels = "aeiouy";
        if (c >= '0' && c <= '9') {
            return (char) ('0' + random.nextInt(10));
        }
        return vowels.indexOf(c) >= 0
                ? vowels.charAt(random.nextInt(vowels.length()))
                : (char) ('b' + random.nextInt(24));
    }

    private String day(int from, int years) {
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                from + random.nextInt(years),
                1 + random.nextInt(12),
                1 + random.nextInt(28));
    }

    private int zipf(int most) {
        return (int) Math.exp(random.nextDouble() * Math.log(most));
    }
}
