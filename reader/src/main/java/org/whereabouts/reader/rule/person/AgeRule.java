package org.whereabouts.reader.rule.person;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;
import org.whereabouts.statement.Mention;

/// Ages beside a name or a noun: `Omar Said, 34,`, `his mother, now 81`, `a six-year-old boy`.
public final class AgeRule implements Rule {
    private static final String OLD = "-year-old";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final Set<String> BEFORE = Set.of("aged", "age", "now", "then");
    private static final Set<String> AFTER =
            Set.of(
                    ",", ")", ".", ";", "", "—", "–", "--", "and", "from", "who", "of", "with",
                    "when");

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase phrase : scene.parse().phrases()) {
            int at = at(scene.parse(), phrase);
            if (at >= 0) {
                scene.parties()
                        .of(scene.sentence(), phrase)
                        .filter(p -> p.kind() == Mention.Kind.PERSON && !p.plural())
                        .ifPresent(p -> add(scene, p, phrase, at, out));
            }
        }
    }

    private static void add(Scene scene, Party party, Phrase phrase, int at, Consumer<Found> out) {
        String number = scene.parse().lower(at).replace(OLD, "");
        Numbers.value(number)
                .ifPresent(years ->
                        new Beside(scene, out)
                                .add(
                                        "age.beside-name",
                                        party,
                                        phrase,
                                        new Claim.Described(
                                                Attribute.AGE, Integer.toString((int) years), ""),
                                        Math.min(at, phrase.first()),
                                        at + 1,
                                        at));
    }

    /// An age in years, in digits or words.
    static OptionalInt years(Parse parse, int at) {
        String word = parse.lower(at);
        var value =
                word.matches("[0-9]{1,2}|[a-z-]+") ? Numbers.value(word) : OptionalDouble.empty();
        return value.isPresent() && value.getAsDouble() > 0
                ? OptionalInt.of((int) value.getAsDouble())
                : OptionalInt.empty();
    }

    /// The word that holds the age; -1 where there is none.
    private static int at(Parse parse, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (parse.lower(i).endsWith(OLD)) {
                return i;
            }
        }
        boolean at =
                phrase.name() == phrase.first() + 1
                        && parse.lower(phrase.first() - 1).matches("at|aged|age")
                        && years(parse, phrase.first()).orElse(0) > 11;
        if (at) {
            return phrase.first();
        }
        String mark = parse.lower(phrase.end());
        if (!mark.equals(",") && !mark.equals("(")) {
            return -1;
        }
        int number = phrase.end() + (BEFORE.contains(parse.lower(phrase.end() + 1)) ? 2 : 1);
        boolean years =
                parse.lower(number + 1).equals("years") && parse.lower(number + 2).equals("old");
        boolean listed =
                parse.lower(number + 1).equals("and")
                        && DIGITS.matcher(parse.lower(number + 2)).matches();
        boolean ends = (AFTER.contains(parse.lower(number + 1)) && !listed) || years;
        return ends && DIGITS.matcher(parse.lower(number)).matches() ? number : -1;
    }
}
