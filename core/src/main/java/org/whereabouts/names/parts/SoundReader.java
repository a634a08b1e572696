package org.whereabouts.names.parts;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.names.Language;
import org.whereabouts.names.Script;
import org.whereabouts.names.sound.Alphabet;
import org.whereabouts.names.sound.Sound;
import org.whereabouts.names.sound.Spelling;
import org.whereabouts.names.sound.Spellings;
import org.whereabouts.names.sound.SyllableSounds;

/// A word to the ways it may sound, by its script and the language guessed.
final class SoundReader {
    /// Sounds beyond this number are not compared.
    static final int SOUNDS_MAX = 24;

    private static final Transliterator ANY_LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private final Alphabet alphabet;
    private final Spellings spellings;
    private final SyllableSounds syllables;
    private final Chinese chinese;
    private final Tables tables;

    SoundReader(Tables tables) {
        this.tables = tables;
        this.alphabet = tables.alphabet();
        this.spellings = tables.spellings();
        this.syllables = tables.syllables();
        this.chinese = tables.chinese();
    }

    /// The sounds of a word in lower case, the most probable first; empty if it has none.
    List<Sound> sounds(String lower, Script script, Language language) {
        var out = new LinkedHashSet<Sound>();
        switch (script) {
            case LATIN -> latin(lower, language, out);
            case CYRILLIC -> {
                String name = LanguageGuess.cyrillicSpelling(language);
                alphabetic(runs(lower, spellings.named(name)), out);
            }
            case ARABIC -> arabic(lower, language, out);
            case HAN -> han(lower, out);
            case OTHER ->
                    alphabetic(
                            spellings.named("latin").sounds(ANY_LATIN.transliterate(lower)), out);
            case NONE -> {}
        }
        return List.copyOf(out);
    }

    private void latin(String lower, Language language, Set<Sound> out) {
        for (String narrower : LanguageGuess.latinSpellings(lower, language)) {
            alphabetic(runs(lower, spellings.named(narrower)), out);
        }
        alphabetic(runs(lower, spellings.named("latin")), out);
        String cut = syllables.cut(unaccented(lower).replace("'", ""));
        if (!cut.isEmpty() && LanguageGuess.any(lower, "qxcz")) {
            alphabetic(spellings.named("pinyin").sounds(unaccented(lower)), out);
        }
        if (cut.length() > 1) {
            add(Sound.Kind.SYLLABLES, cut, out);
        }
    }

    private void arabic(String lower, Language language, Set<Sound> out) {
        switch (language) {
            case KAZAKH -> alphabetic(kazakhArabic(lower), out);
            case UYGHUR -> {
                alphabetic(spellings.named("uyghur-arabic").sounds(lower), out);
                if (!LanguageGuess.any(lower, "ئېۈغ")) {
                    alphabetic(kazakhArabic(lower), out);
                }
            }
            default -> add(Sound.Kind.CONSONANTS, spellings.consonants(lower), out);
        }
    }

    /// Front or back vowels for the whole word: names.md 1.2.
    private String kazakhArabic(String lower) {
        boolean front = LanguageGuess.any(lower, "ٴءەگك");
        return spellings.named(front ? "kazakh-front-arabic" : "kazakh-back-arabic").sounds(lower);
    }

    private void han(String text, Set<Sound> out) {
        String simple = chinese.simplified(text);
        add(Sound.Kind.SYLLABLES, simple, out);
        var usual = new StringBuilder();
        for (int i = 0; i < simple.length(); i++) {
            List<String> pieces = tables.usualPieces(simple.charAt(i));
            usual.append(pieces.isEmpty() ? "" : pieces.getFirst());
        }
        alphabetic(usual.toString(), out);
        alphabetic(spellings.named("pinyin").sounds(chinese.pinyin(simple)), out);
    }

    /// Runs of Latin letters inside a Cyrillic word, and the other way round, are spelled each by
    /// its own table: machine translation leaves words half in one script.
    private String runs(String lower, Spelling own) {
        boolean mixed = LanguageGuess.any(lower, "abcdefghijklmnopqrstuvwxyz") && cyrillic(lower);
        if (!mixed) {
            return own.sounds(accents(lower, own));
        }
        var out = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= lower.length(); i++) {
            if (i == lower.length() || isCyrillic(lower, i) != isCyrillic(lower, start)) {
                Spelling spelling =
                        spellings.named(isCyrillic(lower, start) ? "cyrillic" : "latin");
                String run = lower.substring(start, i);
                out.append(spelling.sounds(accents(run, spelling)));
                start = i;
            }
        }
        return out.toString();
    }

    private static boolean cyrillic(String s) {
        return s.chars().anyMatch(c -> c >= 0x400 && c < 0x530);
    }

    private static boolean isCyrillic(String s, int at) {
        return s.charAt(at) >= 0x400 && s.charAt(at) < 0x530;
    }

    /// Letters with accents that the spelling does not know lose them.
    private static String accents(String lower, Spelling spelling) {
        StringBuilder out = null;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 128 || spelling.knows(c)) {
                if (out != null) {
                    out.append(c);
                }
                continue;
            }
            if (out == null) {
                out = new StringBuilder(lower.substring(0, i));
            }
            out.append(unaccented(String.valueOf(c)));
        }
        return out == null ? lower : out.toString();
    }

    private static String unaccented(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                out.append(apart.charAt(i));
            }
        }
        return out.toString();
    }

    private void alphabetic(String sounds, Set<Sound> out) {
        add(Sound.Kind.ALPHABET, sounds, out);
    }

    private static void add(Sound.Kind kind, String symbols, Set<Sound> out) {
        if (!symbols.isEmpty()) {
            String cut = symbols.length() > SOUNDS_MAX ? symbols.substring(0, SOUNDS_MAX) : symbols;
            out.add(new Sound(kind, cut));
        }
    }

    /// The loose sounds of a sound written in an alphabet.
    List<String> loose(List<Sound> sounds) {
        var out = new ArrayList<String>();
        for (Sound sound : sounds) {
            if (sound.kind() == Sound.Kind.ALPHABET) {
                String loose = alphabet.loose(sound.symbols());
                if (!loose.isEmpty() && !out.contains(loose)) {
                    out.add(loose);
                }
            }
        }
        return out;
    }
}
