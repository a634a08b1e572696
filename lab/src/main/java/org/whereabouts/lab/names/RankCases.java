package org.whereabouts.lab.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Makes ranking tasks of the data sets: each pair of names of one person in two scripts, with
/// names of 50 other people, of the second script as far as there are enough.
final class RankCases {
    static final int OTHERS = 50;
    private static final int TOKENS = 1000;

    private record Named(String person, String script, String name) {}

    private final Random random = new Random(20261123);
    private final List<RankCase> cases = new ArrayList<>();

    List<RankCase> cases() {
        return List.copyOf(cases);
    }

    /// Public figures of Kazakhstan and Xinjiang.
    void development(Path folder) throws IOException {
        var names = new ArrayList<Named>();
        var lines = Files.readAllLines(folder.resolve("names-dev.tsv"), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            names.add(new Named(cells[0], group(cells[1]), cells[2]));
        }
        add("names-dev", names, true, Integer.MAX_VALUE);
    }

    private static String group(String tag) {
        return switch (tag) {
            case "kk-Cyrl", "kk-Latn", "kk-Arab", "ru-Cyrl", "en-Latn", "ug-Arab" -> tag;
            case "zh-Hans", "zh-Hant" -> "zh-Hani";
            case "zh-Latn-pinyin" -> "pinyin";
            case "ar-Arab", "fa-Arab", "ur-Arab" -> "ar-Arab";
            default -> tag.endsWith("Cyrl") ? "other-Cyrl" : "other-Latn";
        };
    }

    /// Members of a parliament.
    void parliament(Path folder, String country, String file) throws IOException {
        var names = new ArrayList<Named>();
        var lines = Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            int comma = line.lastIndexOf(',');
            String name = line.substring(0, comma).replace("\"", "");
            names.add(new Named(line.substring(comma + 1), script(name), name));
        }
        names.removeIf(n -> n.script().isEmpty());
        add(country, names, false, 400);
    }

    private static String script(String name) {
        int latin = 0;
        int cyrillic = 0;
        int arabic = 0;
        int han = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                switch (Character.UnicodeScript.of(c)) {
                    case LATIN -> latin++;
                    case CYRILLIC -> cyrillic++;
                    case ARABIC -> arabic++;
                    case HAN -> han++;
                    default -> {}
                }
            }
        }
        int most = Math.max(Math.max(latin, cyrillic), Math.max(arabic, han));
        if (most == 0) {
            return "";
        }
        return most == latin
                ? "Latn"
                : most == cyrillic ? "Cyrl" : most == arabic ? "Arab" : "Hani";
    }

    /// Single name tokens; none of them was used to count sounds.
    void tokens(Path folder, String script) throws IOException {
        var pairs =
                new ArrayList<>(
                        NamePairs.read(folder.resolve("wd_translit/wd_" + script + "_16.tsv.gz"))
                                .pairs());
        Collections.shuffle(pairs, random);
        for (var pair : pairs.subList(0, TOKENS)) {
            var candidates = new ArrayList<String>();
            candidates.add(pair.other());
            while (candidates.size() <= OTHERS) {
                var other = pairs.get(random.nextInt(pairs.size()));
                if (!other.latin().equals(pair.latin()) && !candidates.contains(other.other())) {
                    candidates.add(other.other());
                }
            }
            cases.add(
                    new RankCase("wd_translit", "all", "Latn " + script, pair.latin(), candidates));
        }
    }

    private void add(String set, List<Named> names, boolean halves, int most) {
        Map<String, List<Named>> people = new LinkedHashMap<>();
        names.forEach(n -> people.computeIfAbsent(n.person(), _ -> new ArrayList<>()).add(n));
        var found = new TreeMap<String, List<RankCase>>();
        for (var person : people.entrySet()) {
            for (Named a : person.getValue()) {
                for (Named b : person.getValue()) {
                    if (a.script().compareTo(b.script()) < 0) {
                        String pair = a.script() + " " + b.script();
                        String half = halves ? half(a.person()) : "all";
                        var candidates = candidates(b, names);
                        found.computeIfAbsent(pair, _ -> new ArrayList<>())
                                .add(new RankCase(set, half, pair, a.name(), candidates));
                    }
                }
            }
        }
        for (List<RankCase> all : found.values()) {
            Collections.shuffle(all, random);
            cases.addAll(all.subList(0, Math.min(most, all.size())));
        }
    }

    private List<String> candidates(Named right, Collection<Named> names) {
        var others = new ArrayList<Named>();
        var rest = new ArrayList<Named>();
        var people = new ArrayList<String>();
        for (Named n : names) {
            if (!n.person().equals(right.person())) {
                (n.script().equals(right.script()) ? others : rest).add(n);
            }
        }
        Collections.shuffle(others, random);
        Collections.shuffle(rest, random);
        others.addAll(rest);
        var out = new ArrayList<String>();
        out.add(right.name());
        for (Named n : others) {
            if (out.size() <= OTHERS && !people.contains(n.person())) {
                out.add(n.name());
                people.add(n.person());
            }
        }
        return out;
    }

    /// Which half a person belongs to: rules were tuned on `tune` only.
    static String half(String person) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(person.getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 1) == 0 ? "tune" : "hold";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
