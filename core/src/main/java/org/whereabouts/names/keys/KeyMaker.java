package org.whereabouts.names.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NamePart;
import org.whereabouts.names.Role;
import org.whereabouts.names.Script;
import org.whereabouts.names.parts.PartSounds;
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
    private final Map<PartSounds, PartKeys> known = new ConcurrentHashMap<>();
    private final int most;

    public KeyMaker(Tables tables) {
        this(tables, 0);
    }

    /// @param most the keys of so many parts are kept; those of others are made each time anew
    public KeyMaker(Tables tables, int most) {
        this.tables = tables;
        this.most = most;
        skeletons = new Skeletons(tables);
    }

    /// Keys for blocking. A key of kind `w` joins two parts and is selective; the others stand for
    /// one part.
    public Set<String> keys(NameForm name) {
        var keys = new LinkedHashSet<String>();
        List<PartKeys> parts = evidence(name).stream().map(this::part).toList();
        parts.forEach(p -> keys.addAll(p.blocking()));
        pairs(parts, keys::add);
        return keys;
    }

    private static void pairs(List<PartKeys> parts, Consumer<String> out) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                for (String x : parts.get(i).together()) {
                    for (String y : parts.get(j).together()) {
                        out.accept(x.compareTo(y) <= 0 ? "w" + x + '.' + y : "w" + y + '.' + x);
                    }
                }
            }
        }
    }

    /// A skeleton without its K, where enough is left: q and k change places with h, which no
    /// skeleton keeps (Рақыжан, 热合江).
    private static Optional<String> withoutK(String skeleton) {
        String without = skeleton.replace("K", "");
        return without.length() > SHORT ? Optional.of("v" + without) : Optional.empty();
    }

    /// The words of a search index, with weights from 8 (the same letters) to 1 (a coarse key).
    public Map<String, Integer> terms(NameForm name) {
        var terms = new LinkedHashMap<String, Integer>();
        var parts = new ArrayList<PartKeys>();
        for (NamePart part : evidence(name)) {
            terms.put("x" + letters(part), 8);
            PartKeys own = part(part);
            parts.add(own);
            own.terms().forEach(terms::putIfAbsent);
            if (name.script() == Script.HAN) {
                String simple = tables.chinese().simplified(part.written());
                for (int i = 0; i + 2 <= simple.length(); i++) {
                    terms.putIfAbsent("h" + simple.substring(i, i + 2), 2);
                }
            }
        }
        // Two parts together: what the search for a whole name finds first, whatever the script.
        pairs(parts, pair -> terms.put(pair, 8));
        return terms;
    }

    /// What a part is kept under, and looked for under, among many: its skeletons, or its sounds
    /// where it has no consonants, and its elements.
    public Set<String> shelved(NamePart part) {
        var out = new LinkedHashSet<>(part(part).together());
        if (!part.sounds().elements().isEmpty()) {
            out.add("e" + part.sounds().elements());
        }
        return out;
    }

    private PartKeys part(NamePart part) {
        if (most == 0) {
            return made(part.sounds());
        }
        PartKeys own = known.get(part.sounds());
        if (own == null) {
            own = made(part.sounds());
            if (known.size() < most) {
                known.put(part.sounds(), own);
            }
        }
        return own;
    }

    private PartKeys made(PartSounds sounds) {
        Set<String> own = skeletons(sounds);
        Set<String> loose = new LinkedHashSet<>(sounds.looseStem());
        var blocking = new LinkedHashSet<String>();
        var terms = new LinkedHashMap<String, Integer>();
        sounds.loose().forEach(l -> terms.putIfAbsent("r" + l, 6));
        loose.forEach(l -> terms.putIfAbsent("r" + l, 5));
        if (!sounds.elements().isEmpty()) {
            terms.put("e" + sounds.elements(), 5);
        }
        for (String skeleton : own) {
            if (skeleton.length() >= SHORT) {
                blocking.add("s" + skeleton);
                withoutK(skeleton).ifPresent(blocking::add);
                terms.putIfAbsent("s" + skeleton, Math.min(4, skeleton.length()));
                withoutK(skeleton).ifPresent(w -> terms.putIfAbsent(w, 1));
            }
        }
        if (!sounds.elements().isEmpty()) {
            blocking.add("e" + sounds.elements());
        }
        if (own.stream().allMatch(s -> s.length() < SHORT)) {
            loose.forEach(l -> blocking.add("r" + l));
        }
        return new PartKeys(own.isEmpty() ? loose : own, blocking, terms);
    }

    private static List<NamePart> evidence(NameForm name) {
        return name.parts().stream()
                .filter(p -> p.role().isEvidence() && p.role() != Role.INITIAL)
                .toList();
    }

    private static String letters(NamePart part) {
        String lower = part.written().toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        lower.codePoints().filter(Character::isLetter).forEach(out::appendCodePoint);
        return out.toString();
    }

    /// The skeletons of the stem, of the whole part where it has an ending, and without a word of
    /// respect.
    private Set<String> skeletons(PartSounds sounds) {
        var out = new LinkedHashSet<String>();
        for (Sound sound : sounds.stem()) {
            addSome(skeletons.of(sound), out);
        }
        if (sounds.ending().isSurname()) {
            sounds.full().forEach(s -> addSome(skeletons.of(s), out));
        }
        sounds.bare().forEach(s -> addSome(skeletons.of(s), out));
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
