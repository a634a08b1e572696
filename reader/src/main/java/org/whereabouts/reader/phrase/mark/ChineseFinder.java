package org.whereabouts.reader.phrase.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whereabouts.names.Language;
import org.whereabouts.names.Names;
import org.whereabouts.names.Role;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.phrase.PhraseBook;
import org.whereabouts.reader.phrase.mark.Mark.Owner;
import org.whereabouts.statement.Claim.Relation;

/// Marks of Chinese. There are no spaces and no capitals, so a name is learnt where its place shows
/// it (a dot inside, after a kin noun or title, before a verb of saying that begins a clause) and
/// found again wherever it stands.
final class ChineseFinder implements Finder {
    private static final int NAME_MAX = 8;
    private final Words words;
    private final String sounds;
    private final Pattern titles;
    private final Pattern follows;
    private final Pattern quoted;
    private final Pattern dotted;
    private final List<Noun> nouns = new ArrayList<>();
    private final Pattern anyNoun;

    private record Noun(Relation relation, Sex sex, Pattern words) {}

    ChineseFinder(PhraseBook book) {
        words = new Words(book);
        sounds = book.text("sounds").replace(" ", "");
        titles = Pattern.compile("(?:" + book.text("titles") + ")");
        follows = Pattern.compile("(?:$|" + book.text("after_name") + ").*", Pattern.DOTALL);
        quoted =
                Pattern.compile(
                        "(?:^|[”」。,;\\n])\\s*(?=\\p{IsHan}{2,5}(?:" + book.text("saying") + "))");
        String sound = "[" + sounds + "]";
        dotted = Pattern.compile(sound + "{1,6}(?:·" + sound + "{1,6}){1,3}");
        var all = new ArrayList<String>();
        for (var row : book.rows("kin")) {
            all.add(row.getOrDefault("words", ""));
            nouns.add(
                    new Noun(
                            Relation.valueOf(
                                    row.getOrDefault("relation", "").toUpperCase(Locale.ROOT)),
                            Endings.sex(row.getOrDefault("sex", "-")),
                            Pattern.compile(row.getOrDefault("words", ""))));
        }
        anyNoun = Pattern.compile(PhraseBook.any(all));
    }

    @Override
    public void learn(String text, Known known) {
        var dots = dotted.matcher(text);
        while (dots.find()) {
            known.learn(text.substring(afterNoun(text, dots.start(), dots.end()), dots.end()));
        }
        for (Pattern before : List.of(anyNoun, titles, quoted)) {
            var matcher = before.matcher(text);
            while (matcher.find()) {
                nameAt(text, matcher.end()).ifPresent(known::learn);
            }
        }
    }

    /// `丈夫叶尔江·托合塔尔`: the noun's last character is no part of the name.
    private int afterNoun(String text, int start, int end) {
        int dot = text.indexOf('·', start);
        int from = start;
        var noun = anyNoun.matcher(text).region(Math.max(0, start - 3), end);
        while (noun.find()) {
            if (noun.end() > from && noun.end() < dot) {
                from = noun.end();
            }
        }
        return from;
    }

    /// A name that begins here and after which a sentence can go on.
    private Optional<String> nameAt(String text, int at) {
        int end = at;
        while (end < text.length()
                && end - at < NAME_MAX
                && sounds.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end - at >= 2 && end - at <= 6 && follows(text, end)) {
            return Optional.of(text.substring(at, end));
        }
        for (int length : new int[] {3, 2, 4}) {
            if (at + length <= text.length()
                    && follows(text, at + length)
                    && han(text.substring(at, at + length))) {
                return Optional.of(text.substring(at, at + length));
            }
        }
        return Optional.empty();
    }

    private boolean follows(String text, int end) {
        return follows.matcher(text.substring(end, Math.min(text.length(), end + 4))).matches();
    }

    /// Whether it has the form of a Chinese person's own name.
    private static boolean han(String text) {
        if (!text.codePoints().allMatch(Character::isIdeographic)) {
            return false;
        }
        var form = Names.analyse(text);
        return form.language() == Language.CHINESE
                && form.parts().stream().anyMatch(p -> p.role() == Role.SURNAME)
                && form.parts().stream().anyMatch(p -> p.role() == Role.GIVEN);
    }

    @Override
    public List<Mark> of(String sentence, Known known) {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < sentence.length(); i++) {
            int length = longest(sentence, i, known);
            if (length > 0) {
                var reading =
                        new Reading(sentence.substring(i, i + length), Case.all(), Sex.UNKNOWN);
                marks.add(Mark.name(i, i + length, List.of(reading)));
                i += length - 1;
            }
        }
        var names = List.copyOf(marks);
        for (Noun noun : nouns) {
            var matcher = noun.words.matcher(sentence);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                if (marks.stream().noneMatch(m -> m.overlaps(start, end))) {
                    marks.add(kin(noun, sentence, start, end, names));
                }
            }
        }
        for (Mark mark : words.fixed(sentence.toLowerCase(Locale.ROOT))) {
            boolean owner =
                    marks.stream()
                            .flatMap(m -> m.kin().stream())
                            .flatMap(k -> k.of().stream())
                            .anyMatch(o -> o.start() == mark.start());
            if (!owner && marks.stream().noneMatch(m -> m.overlaps(mark.start(), mark.end()))) {
                marks.add(mark);
            }
        }
        return marks.stream().sorted(Comparator.comparingInt(Mark::start)).toList();
    }

    private static int longest(String sentence, int at, Known known) {
        for (int length = Math.min(20, sentence.length() - at); length >= 2; length--) {
            if (known.part(sentence.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static Mark kin(Noun noun, String sentence, int start, int end, List<Mark> names) {
        var mark = Mark.of(Mark.Kind.KIN, start, end, Case.all(), noun.sex);
        Optional<Mark> name = names.stream().filter(n -> n.start() == end).findFirst();
        String before = sentence.substring(0, start);
        String bare = before.endsWith("的") ? before.substring(0, start - 1) : before;
        var owner = names.stream().filter(n -> n.end() == bare.length()).findFirst();
        if (owner.isPresent() && bare.length() < before.length()) {
            return mark.kin(noun.relation, Owner.NAMED, owner, name);
        }
        if (bare.endsWith("我") || bare.endsWith("我们")) {
            return mark.kin(noun.relation, Owner.FIRST, Optional.empty(), name);
        }
        if (bare.endsWith("她") || bare.endsWith("他") || bare.endsWith("其")) {
            Sex sex = bare.endsWith("她") ? Sex.FEMALE : bare.endsWith("他") ? Sex.MALE : Sex.UNKNOWN;
            int at = bare.length() - 1;
            var pronoun = Mark.of(Mark.Kind.PRONOUN, at, at + 1, Case.all(), sex);
            return mark.kin(noun.relation, Owner.THIRD, Optional.of(pronoun), name);
        }
        return mark.kin(noun.relation, Owner.NOT_SAID, Optional.empty(), name);
    }
}
