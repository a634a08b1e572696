package org.whereabouts.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.whereabouts.linkage.people.PeoplePlan;
import org.whereabouts.linkage.plan.Plan;

/// Small seeded worlds of invented people for tests: every person is recorded one to three times,
/// with slips. The entity of a record is the part of its id before the dash.
public final class InventedPeople {
    private static final String[] GIVEN = {
        "aidos", "botagoz", "daulet", "erlan", "gulnar", "janar", "kairat", "laura", "marat",
        "nurlan", "raushan", "sabit", "timur", "ulan", "zarina", "askar", "dina", "yerke"
    };
    private static final String[] ROOTS = {
        "abai", "bek", "dosan", "ertai", "iskak", "kenzhe", "mukan", "nurpei", "omar", "rakhim",
        "sadyk", "tolegen", "uali", "zhaksy", "baimen", "kasym", "sultan", "temir"
    };
    private static final String[] TOWNS = {
        "sary", "kokzhar", "aksu", "ulan", "tekeli", "shalkar", "korday", "zaisan"
    };

    /// The columns of the records.
    public static final List<String> COLUMNS = List.of("given", "family", "born", "town");

    /// The plan that links them.
    public static final String PLAN =
            """
            plan: invented
            columns: {given: text, family: text, born: date, town: text}
            prior:
              found_by: [[given, family, born]]
              recall: 0.5
            comparisons:
              - comparison: given name
                column: given
                levels: [exact, jaro_winkler >= 0.88]
                term_frequency: true
              - comparison: family name
                column: family
                levels: [exact, damerau_levenshtein <= 1]
                term_frequency: true
              - comparison: birth date
                column: born
                levels: [exact, damerau_levenshtein <= 1, years_apart <= 1]
              - comparison: town
                column: town
                levels: [exact]
            blocking:
              - [given, family]
              - [born]
              - {on: [family, town], cap: 40, narrow: [year(born)]}
            training:
              - [born]
              - [given, family]
            grouping: {match: 0.9, keep: 0.01}
            limits: {sample_pairs: 60000}
            """;

    private InventedPeople() {}

    /// Records of so many people.
    public static List<LinkRecord> records(int people, long seed) {
        RandomGenerator random =
                RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(seed);
        var records = new ArrayList<LinkRecord>();
        for (int p = 0; p < people; p++) {
            String given = GIVEN[random.nextInt(GIVEN.length)];
            String family =
                    ROOTS[random.nextInt(ROOTS.length)]
                            + ROOTS[random.nextInt(ROOTS.length)].substring(0, 2)
                            + "ov";
            String born =
                    String.format(
                            java.util.Locale.ROOT,
                            "%04d-%02d-%02d",
                            1940 + random.nextInt(60),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28));
            String town = TOWNS[random.nextInt(TOWNS.length)];
            int times = 1 + random.nextInt(3);
            for (int t = 0; t < times; t++) {
                String id = "p" + p + "-" + t;
                List<String> cells =
                        List.of(
                                slip(given, random),
                                slip(family, random),
                                slip(born, random),
                                random.nextInt(4) == 0 ? "" : town);
                records.add(new LinkRecord(id, "list" + t, cells));
            }
        }
        return records;
    }

    /// The columns of the default plan for people.
    public static final List<String> PEOPLE_COLUMNS =
            PeoplePlan.read().columns().stream().map(Plan.Column::name).toList();

    /// The same people as records of the default plan, every other one in Cyrillic letters.
    public static List<LinkRecord> inTwoScripts(int people, long seed) {
        var records = new ArrayList<LinkRecord>();
        for (LinkRecord r : records(people, seed)) {
            String name = (r.cells().get(0) + " " + r.cells().get(1)).strip();
            String town = r.cells().get(3);
            boolean cyrillic = records.size() % 2 == 1;
            records.add(
                    new LinkRecord(
                            r.id(),
                            r.source(),
                            List.of(
                                    cyrillic ? cyrillic(name) : name,
                                    "",
                                    r.cells().get(2),
                                    "m",
                                    cyrillic ? cyrillic(town) : town,
                                    "",
                                    "",
                                    "",
                                    "2017")));
        }
        return records;
    }

    private static String cyrillic(String latin) {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        String others = "абцдефгхижклмнопкрстувухыз";
        var out = new StringBuilder();
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            int at = letters.indexOf(c);
            out.append(at < 0 ? c : others.charAt(at));
        }
        return out.toString();
    }

    private static String slip(String text, RandomGenerator random) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return "";
        }
        if (kind > 2) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        var out = new StringBuilder(text);
        if (kind == 1) {
            out.setCharAt(at, text.charAt(at + 1));
            out.setCharAt(at + 1, text.charAt(at));
        } else {
            out.deleteCharAt(at);
        }
        return out.toString();
    }
}
