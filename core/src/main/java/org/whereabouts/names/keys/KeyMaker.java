package org.whereabouts.names.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NamePart;
import org.whereabouts.names.Role;
import org.whereabouts.names.Script;
import org.whereabouts.names.parts.Tables;
import org.whereabouts.names.sound.Sound;

/// Makes keys and search terms of a name. The first letter of a key names its kind, so kinds never
/// meet: `x` the letters of a part, `r` a reading, `e` elements, `s` a consonant skeleton, `v` a
/// skeleton without K as well, `w` two skeletons of one name, `h` two neighbouring characters.
public final class KeyMaker {
    private static final int SHORT = 2;
    private static final int SKELETONS_MAX = 5;

    private final Tables tables;
    private final Skeletons skeletons;

    public KeyMaker(Tables tables) {
        this.tables = tables;
        skeletons = new Skeletons(tables);
    }

    /// Keys for blocking. A key of kind `w` joins two parts and is selective; the others stand for
    /// one part.
    public Set<String> keys(NameForm name) {
        var keys = new LinkedHashSet<String>();
        var parts = new ArrayList<Set<String>>();
        for (NamePart part : evidence(name)) {
            Set<String> own = skeletons(part);
            parts.add(own.isEmpty() ? Set.copyOf(part.sounds().looseStem()) : own);
            for (String skeleton : own) {
                if (skeleton.length() >= SHORT) {
                    keys.add("s" + skeleton);
                    addWithoutK(skeleton, keys);
                }
            }
            elements(part).ifPresent(e -> keys.add("e" + e));
            if (own.stream().allMatch(s -> s.length() < SHORT)) {
                part.sounds().looseStem().forEach(l -> keys.add("r" + l));
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                pairs(parts.get(i), parts.get(j), keys);
            }
        }
        return keys;
    }

    private static void pairs(Set<String> a, Set<String> b, Set<String> keys) {
        for (String x : a) {
            for (String y : b) {
                keys.add(x.compareTo(y) <= 0 ? "w" + x + '.' + y : "w" + y + '.' + x);
            }
        }
    }

    /// A skeleton without its K, where enough is left: q and k change places with h, which no
    /// skeleton keeps (Рақыжан, 热合江).
    private static void addWithoutK(String skeleton, Set<String> keys) {
        String without = skeleton.replace("K", "");
        if (without.length() > SHORT) {
            keys.add("v" + without);
        }
    }

    /// The words of a search index, with weights from 8 (the same letters) to 1 (a coarse key).
    public Map<String, Integer> terms(NameForm name) {
        var terms = new LinkedHashMap<String, Integer>();
        for (NamePart part : evidence(name)) {
            terms.put("x" + letters(part), 8);
            part.sounds().loose().forEach(l -> terms.putIfAbsent("r" + l, 6));
            part.sounds().looseStem().forEach(l -> terms.putIfAbsent("r" + l, 5));
            elements(part).ifPresent(e -> terms.putIfAbsent("e" + e, 5));
            if (name.script() == Script.HAN) {
                String simple = tables.chinese().simplified(part.written());
                for (int i = 0; i + 2 <= simple.length(); i++) {
                    terms.putIfAbsent("h" + simple.substring(i, i + 2), 2);
                }
            }
            for (String skeleton : skeletons(part)) {
                if (skeleton.length() >= SHORT) {
                    terms.putIfAbsent("s" + skeleton, Math.min(4, skeleton.length()));
                    var without = new LinkedHashSet<String>();
                    addWithoutK(skeleton, without);
                    without.forEach(w -> terms.putIfAbsent(w, 1));
                }
            }
        }
        // Two parts together: what the search for a whole name finds first, whatever the script.
        keys(name).stream().filter(k -> k.charAt(0) == 'w').forEach(k -> terms.put(k, 8));
        return terms;
    }

    private static List<NamePart> evidence(NameForm name) {
        return name.parts().stream()
                .filter(p -> p.role().isEvidence() && p.role() != Role.INITIAL)
                .toList();
    }

    private static java.util.Optional<String> elements(NamePart part) {
        String elements = part.sounds().elements();
        return elements.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(elements);
    }

    private String letters(NamePart part) {
        return part.written().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /// The skeletons of the stem, of the whole part where it has an ending, and without a word of
    /// respect.
    private Set<String> skeletons(NamePart part) {
        var out = new LinkedHashSet<String>();
        for (Sound sound : part.sounds().stem()) {
            addSome(skeletons.of(sound), out);
        }
        if (part.sounds().ending().isSurname()) {
            part.sounds().full().forEach(s -> addSome(skeletons.of(s), out));
        }
        part.sounds().bare().forEach(s -> addSome(skeletons.of(s), out));
        return out;
    }

    private static void addSome(Set<String> more, Set<String> out) {
        for (String skeleton : more) {
            if (out.size() < SKELETONS_MAX) {
                out.add(skeleton);
            }
        }
    }
}
