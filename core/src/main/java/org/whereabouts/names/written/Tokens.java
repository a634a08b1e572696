package org.whereabouts.names.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.whereabouts.names.Script;

/// The words of a name field.
///
/// @param words the words in the order written; empty for a placeholder, a date, no letters, or
///   where the name is somebody else's
/// @param text the field after repair: the words with single spaces, comma kept
/// @param script the script of most letters
public record Tokens(List<Token> words, String text, Script script) {
    /// Words beyond this number are not read.
    public static final int WORDS_MAX = 12;

    /// Letters of a word beyond this number are not read.
    public static final int LETTERS_MAX = 40;

    private static final String SEPARATORS = "·•‧・･∙⋅▪●。/\\;|_*+=~\"«»“”„<>[]{}!:：；（）【】《》、";

    public Tokens {
        words = List.copyOf(words);
    }

    /// Cuts a field into words.
    public static Tokens of(String field, Repair repair, Words lists) {
        String characters = repair.characters(field);
        Script script = Letters.most(characters);
        var words = new ArrayList<Token>();
        boolean digits = false;
        int number = 0;
        for (String part : characters.replace('，', ',').replace('،', ',').split(",", -1)) {
            for (String piece : spaced(part).split(" +", -1)) {
                if (hasDigit(piece)) {
                    digits = true;
                } else {
                    addWord(piece, script, number, repair, words);
                }
            }
            number++;
        }
        return finished(words, digits, script, lists);
    }

    private static Tokens finished(List<Token> words, boolean digits, Script script, Words lists) {
        List<String> lower = words.stream().map(Token::lower).toList();
        boolean date = digits && lower.stream().allMatch(lists::isMonth);
        boolean onlyRepeats = lower.stream().allMatch(w -> w.length() > 1 && isOneLetter(w));
        if (words.isEmpty()
                || date
                || onlyRepeats
                || lists.isPlaceholder(lower)
                || lists.isNamedByAnother(lower)) {
            return new Tokens(List.of(), "", script);
        }
        var kept = words.subList(0, Math.min(words.size(), WORDS_MAX));
        return new Tokens(kept, String.join(" ", kept.stream().map(Token::text).toList()), script);
    }

    /// Separators of every kind become spaces; a dot after one letter ends an initial; marks inside
    /// a word that are no letters are dropped.
    private static String spaced(String part) {
        var out = new StringBuilder(part.length() + 8);
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            char before = i == 0 ? ' ' : part.charAt(i - 1);
            char after = i + 1 == part.length() ? ' ' : part.charAt(i + 1);
            if (c == '·' && isLatin(before) && isLatin(after) && digraph(before, after)) {
                continue;
            }
            if (c == '.' || SEPARATORS.indexOf(c) >= 0 || c == '?' || c == '？') {
                out.append(' ');
            } else if (isDash(c)) {
                out.append(
                        (isHan(before) && isHan(after)) || before == ' ' || after == ' '
                                ? ' '
                                : '-');
            } else if (c == '(' || c == ')') {
                out.append(c == '(' && Character.isLetter(before) ? "" : " ");
            } else if (isCamel(part, i) || isHan(c) != isHan(before)) {
                out.append(' ').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /// The pairs between which BGN/PCGN puts U+00B7 (CLDR Kazakh-Latin-BGN): the dot says that two
    /// letters are not one sound, it divides no words.
    private static boolean digraph(char before, char after) {
        return "gh zh kh ng sh ts ch tc"
                .contains("" + Character.toLowerCase(before) + Character.toLowerCase(after));
    }

    /// A capital after a small letter, both with a neighbour of their own case: "ZagipaYahyanovna".
    private static boolean isCamel(String part, int i) {
        return i >= 3
                && i + 2 < part.length()
                && Character.isUpperCase(part.charAt(i))
                && Character.isLowerCase(part.charAt(i - 1))
                && Character.isLowerCase(part.charAt(i - 2))
                && Character.isLowerCase(part.charAt(i + 1));
    }

    private static void addWord(
            String piece, Script around, int field, Repair repair, List<Token> words) {
        String cut = piece.length() > LETTERS_MAX ? piece.substring(0, LETTERS_MAX) : piece;
        String text = letters(repair.word(cut, around));
        if (text.isEmpty()) {
            return;
        }
        Script script = Letters.most(text);
        long letters = text.codePoints().filter(Character::isLetter).count();
        boolean capitals =
                letters > 1
                        && text.codePoints().anyMatch(Character::isUpperCase)
                        && text.codePoints().noneMatch(Character::isLowerCase);
        String lower = text.toLowerCase(Locale.ROOT).replace("\u0307", "").replace("-", "");
        boolean initial = letters == 1 && script != Script.HAN;
        words.add(new Token(text, lower, script, capitals, field, initial));
    }

    /// Letters, marks, inner apostrophes and hyphens; nothing else.
    private static String letters(String word) {
        var out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean mark =
                    Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
            if (Character.isLetter(c) || mark || c == '\'' || c == '-' || c == 'ٴ') {
                out.append(c);
            }
        }
        while (!out.isEmpty()
                && "-'".indexOf(out.charAt(out.length() - 1)) >= 0
                && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        while (!out.isEmpty() && out.charAt(0) == '-') {
            out.deleteCharAt(0);
        }
        return out.codePoints().anyMatch(Character::isLetter) ? out.toString() : "";
    }

    private static boolean isOneLetter(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) != word.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (Character.isDigit(piece.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHan(char c) {
        return Letters.script(c) == Script.HAN;
    }

    private static boolean isLatin(char c) {
        return Letters.script(c) == Script.LATIN;
    }

    private static boolean isDash(char c) {
        return c == '-' || Character.getType(c) == Character.DASH_PUNCTUATION || c == '−';
    }
}
