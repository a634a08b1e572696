package org.whereabouts.names.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.names.parts.Tables;
import org.whereabouts.names.sound.Sound;

/// Consonant skeletons: a word as the few classes of consonants that survive every script. Vowels,
/// h, kh, y, v and w are left out, because one script or another loses them (names.md 3.3: initial
/// h and gh lost, ma-hmud as 买合木提 and 马木提; w written as u).
///
/// Classes: B (b p f), T (t d), K (k q g gh), S (s z sh zh ch j ts), N (n m ng), L, R.
final class Skeletons {
    private static final int CLASSES_MAX = 5;
    private static final int WAYS_MAX = 4;
    private static final String ARABIC_B = "بپف";
    private static final String ARABIC_T = "تطد";
    private static final String ARABIC_K = "قکگغ";
    private static final String ARABIC_S = "ثجچذزژسشصضظ";
    private static final String ARABIC_N = "من";

    private final Tables tables;

    Skeletons(Tables tables) {
        this.tables = tables;
    }

    /// The skeletons of a sound, the most probable first; empty strings are left out.
    Set<String> of(Sound sound) {
        List<String> ways =
                switch (sound.kind()) {
                    case ALPHABET -> alphabet(sound.symbols());
                    case CONSONANTS -> List.of(consonants(sound.symbols()));
                    case SYLLABLES -> syllables(sound.symbols());
                };
        var out = new LinkedHashSet<String>();
        for (String way : ways) {
            String cut = way.length() > CLASSES_MAX ? way.substring(0, CLASSES_MAX) : way;
            if (!cut.isEmpty()) {
                out.add(cut);
            }
        }
        return out;
    }

    private static List<String> alphabet(String sounds) {
        List<String> ways = new ArrayList<>(List.of(""));
        for (int i = 0; i < sounds.length(); i++) {
            String values = classes(sounds.charAt(i));
            var next = new ArrayList<String>();
            for (int v = 0; v < values.length() && next.size() < WAYS_MAX; v++) {
                for (String way : ways) {
                    next.add(values.charAt(v) == '-' ? way : way + values.charAt(v));
                }
            }
            ways = next.subList(0, Math.min(next.size(), WAYS_MAX));
        }
        return ways;
    }

    /// The classes a sound may have; `-` is none.
    private static String classes(char sound) {
        return switch (sound) {
            case 'b', 'p', 'f' -> "B";
            case 't', 'd' -> "T";
            case 'k', 'q', 'g', 'ğ' -> "K";
            case 's', 'z', 'š', 'ž', 'č', 'j', 'c' -> "S";
            case 'n', 'm', 'ŋ' -> "N";
            case 'l' -> "L";
            case 'r' -> "R";
            case 'J' -> "S-";
            case 'C' -> "S";
            case 'K', 'Q' -> "KS";
            case 'X', 'H' -> "S-";
            default -> "-";
        };
    }

    private static String consonants(String letters) {
        var out = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (ARABIC_B.indexOf(c) >= 0) {
                out.append('B');
            } else if (ARABIC_T.indexOf(c) >= 0) {
                out.append('T');
            } else if (ARABIC_K.indexOf(c) >= 0) {
                out.append('K');
            } else if (ARABIC_S.indexOf(c) >= 0) {
                out.append('S');
            } else if (ARABIC_N.indexOf(c) >= 0) {
                out.append('N');
            } else if (c == 'ل') {
                out.append('L');
            } else if (c == 'ر') {
                out.append('R');
            }
        }
        return out.toString();
    }

    private record Way(String classes, int score) {}

    /// The best few skeletons over all pieces that the characters may stand for.
    private List<String> syllables(String characters) {
        List<Way> ways = List.of(new Way("", 0));
        for (int i = 0; i < characters.length(); i++) {
            List<Way> values = characterWays(characters.charAt(i));
            var next = new ArrayList<Way>();
            for (Way way : ways) {
                for (Way value : values) {
                    String both = way.classes() + value.classes();
                    if (next.stream().noneMatch(w -> w.classes().equals(both))) {
                        next.add(new Way(both, way.score() + value.score()));
                    }
                }
            }
            next.sort(Comparator.comparingInt(Way::score).reversed());
            ways = next.subList(0, Math.min(next.size(), WAYS_MAX));
        }
        return ways.stream().map(Way::classes).toList();
    }

    /// The classes of the most usual pieces of a character, with the place in the row as a penalty.
    private List<Way> characterWays(char character) {
        var out = new ArrayList<Way>();
        List<String> pieces = tables.usualPieces(character);
        for (int i = 0; i < pieces.size() && out.size() < 3; i++) {
            String classes = alphabet(pieces.get(i)).getFirst();
            if (out.stream().noneMatch(w -> w.classes().equals(classes))) {
                out.add(new Way(classes, -i));
            }
        }
        return out.isEmpty() ? List.of(new Way("", 0)) : out;
    }
}
