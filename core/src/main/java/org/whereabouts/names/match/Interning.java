package org.whereabouts.names.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.whereabouts.names.NamePart;
import org.whereabouts.names.Role;
import org.whereabouts.names.parts.Analysis;
import org.whereabouts.names.parts.PartSounds;
import org.whereabouts.names.parts.Tables;
import org.whereabouts.names.sound.Sound;

/// Makes numbers of parts.
final class Interning {
    private final Tables tables;
    private final ScoreTables scores;
    private final Analysis analysis;

    Interning(Analysis analysis, ScoreTables scores) {
        this.analysis = analysis;
        this.tables = analysis.tables();
        this.scores = scores;
    }

    /// The numbers of a part.
    ///
    /// @param id a number that no other part has
    PartData part(NamePart part, int id) {
        var b = new PartData.Builder();
        b.id = id;
        b.written = part.written();
        fill(b, part.sounds());
        b.ownChinese = !b.han && part.written().codePoints().anyMatch(Character::isIdeographic);
        b.repaired = hash(plain(part.written()));
        if (part.role() == Role.INITIAL && b.firstLoose != 0) {
            b.initial = b.firstLoose;
        }
        measure(b);
        return new PartData(b);
    }

    /// What the part scores against itself, and which consonants it may have and surely has.
    private void measure(PartData.Builder b) {
        b.self = 64;
        b.certain = Integer.MAX_VALUE;
        for (Voice[] ways : List.of(b.full, b.stem, b.bare)) {
            for (Voice voice : ways) {
                b.possible |= voice.signature;
                b.certain = Math.min(b.certain, Long.bitCount(voice.signature));
            }
        }
        if (b.stem.length > 0) {
            b.self = Math.max(1, b.stem[0].self);
            b.length = b.full[0].sounds.length;
        }
        if (b.consonants.length > 0) {
            b.self = Math.max(1, scores.consonantsSelf(b.consonants));
            b.length = b.consonants.length * 3 / 2;
            b.possible = scores.letterSignature(b.consonants);
            b.certain = Long.bitCount(b.possible);
        }
        if (b.syllables.length > 0) {
            b.possible |= scores.syllableSignature(b.syllables);
            b.certain = Math.min(b.certain, b.syllables.length / 2);
        }
        if (b.initial != 0 || b.certain == Integer.MAX_VALUE) {
            b.certain = 0;
        }
    }

    /// Two neighbouring parts written as one word.
    PartData join(NamePart a, NamePart b, int id) {
        var full = new ArrayList<Sound>();
        for (Sound x : a.sounds().full()) {
            for (Sound y : b.sounds().full()) {
                if (x.kind() == y.kind() && full.stream().noneMatch(f -> f.kind() == x.kind())) {
                    full.add(new Sound(x.kind(), x.symbols() + y.symbols()));
                }
            }
        }
        return part(analysis.joined(a.written() + ' ' + b.written(), full), id);
    }

    private void fill(PartData.Builder b, PartSounds sounds) {
        b.full = voices(sounds.full());
        b.stem = sounds.stem().equals(sounds.full()) ? b.full : voices(sounds.stem());
        b.bare = voices(sounds.bare());
        b.syllables = rows(sounds.full());
        b.bareSyllables = rows(sounds.bare());
        b.ways = ways(b.syllables);
        b.bareWays = ways(b.bareSyllables);
        b.consonants = letters(sounds.full());
        b.reach = scores.reachOfLetters(b.consonants);
        b.lettersReach = scores.lettersReach(b.consonants);
        b.loose = hashes(sounds.loose());
        b.looseStem = hashes(sounds.looseStem());
        b.elements = sounds.elements().isEmpty() ? 0 : hash(sounds.elements());
        b.begun = begun(sounds.elements());
        b.ending = sounds.ending();
        String first = sounds.full().isEmpty() ? "" : sounds.full().getFirst().symbols();
        b.han = !first.isEmpty() && Character.isIdeographic(first.charAt(0));
        b.pinyin = b.syllables.length > 0 && !b.han;
        if (!sounds.loose().isEmpty()) {
            b.firstLoose = sounds.loose().getFirst().charAt(0);
        }
    }

    private static long[] begun(String elements) {
        return IntStream.rangeClosed(1, elements.length())
                .filter(i -> i == elements.length() || elements.charAt(i) == '+')
                .mapToLong(i -> hash(elements.substring(0, i)))
                .toArray();
    }

    private Voice[] voices(List<Sound> sounds) {
        return sounds.stream()
                .filter(s -> s.kind() == Sound.Kind.ALPHABET)
                .map(s -> voice(s.symbols()))
                .toArray(Voice[]::new);
    }

    private Voice voice(String symbols) {
        return new Voice(tables.alphabet().numbers(symbols), scores);
    }

    private short[] rows(List<Sound> sounds) {
        for (Sound sound : sounds) {
            if (sound.kind() == Sound.Kind.SYLLABLES) {
                short[] rows = new short[sound.symbols().length()];
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = (short) tables.syllableRow(sound.symbols().charAt(i));
                }
                return rows;
            }
        }
        return PartData.NO_SYLLABLES;
    }

    private Reach.Pieces[] ways(short[] rows) {
        Reach.Pieces[] out = new Reach.Pieces[rows.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = scores.ways(rows[i]);
        }
        return out;
    }

    private byte[] letters(List<Sound> sounds) {
        for (Sound sound : sounds) {
            if (sound.kind() == Sound.Kind.CONSONANTS) {
                byte[] out = new byte[sound.symbols().length()];
                for (int i = 0; i < out.length; i++) {
                    char c = sound.symbols().charAt(i);
                    out[i] = (byte) tables.spellings().arabicLetters().indexOf(c);
                }
                return out;
            }
        }
        return PartData.NO_CONSONANTS;
    }

    private static long[] hashes(List<String> words) {
        return words.stream().mapToLong(Interning::hash).toArray();
    }

    /// FNV-1a over the characters, 64 bits.
    static long hash(String word) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * 0x100000001b3L;
        }
        return h;
    }

    /// Letters without case, accents, hyphens and spaces, in simplified characters.
    private String plain(String written) {
        String apart = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.isLetter(apart.charAt(i))) {
                out.append(tables.chinese().simple(apart.charAt(i)));
            }
        }
        return out.toString();
    }
}
