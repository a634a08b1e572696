package org.whereabouts.reader.coref;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.statement.Mention;

/// Counted crowds that a list of nouns names: `as many as 2 million A, B and members of other
/// groups have been taken`. They are one party of their own, and not the last of the nouns.
final class Crowds {
    private static final int LEAST = 10;
    private static final Set<String> VAGUE =
            Set.of("thousands", "hundreds", "dozens", "scores", "millions", "tens");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private final Resolver resolver;
    private final Parties parties;
    private final Lexicon words;

    Crowds(Resolver resolver, Parties parties, Lexicon words) {
        this.resolver = resolver;
        this.parties = parties;
        this.words = words;
    }

    void of(int s, Parse parse) {
        for (int i = 0; i < parse.tokens().size(); i++) {
            if (!many(parse, i)) {
                continue;
            }
            int at = i;
            Optional<Clause> clause =
                    parse.clauses().stream().filter(c -> c.verb().first() > at).findFirst();
            int end = clause.map(c -> c.verb().first()).orElse(0);
            int first = opening(parse, i);
            if (end > i + 1 && several(s, parse, i, end)) {
                Party party =
                        resolver.add(
                                Mention.Kind.GROUP, Sex.UNKNOWN, Naming.text(parse, first, end));
                party.plural = true;
                resolver.put(s, parse, new Phrase(first, end, i, first, end), party, 1);
                i = end;
            }
        }
    }

    /// `thousands`, `2 million`, `40,000`; no day, year or age.
    private boolean many(Parse parse, int i) {
        String lower = parse.lower(i);
        if (VAGUE.contains(lower)) {
            return parse.lower(i + 1).equals("of");
        }
        boolean great = Numbers.great(parse.lower(i + 1)).isPresent();
        double number = Numbers.value(lower).orElse(0);
        boolean year = YEAR.matcher(lower).matches() && !great;
        boolean date =
                words.has("months", parse.lower(i - 1))
                        || words.has("months", parse.lower(i + 1))
                        || parse.lower(i + 1).matches("[,)]");
        return (great || number >= LEAST) && !year && !date;
    }

    private static int opening(Parse parse, int i) {
        String two = parse.lower(i - 2) + " " + parse.lower(i - 1);
        if (two.equals("many as") && parse.lower(i - 3).equals("as")) {
            return i - 3;
        }
        if (two.matches("(more|less|fewer) than|at (least|most)|up to")) {
            return i - 2;
        }
        return parse.lower(i - 1).matches("about|nearly|almost|some|around|over|roughly")
                ? i - 1
                : i;
    }

    /// Whether a list or an `of` stands in it, and nothing but nouns.
    private boolean several(int s, Parse parse, int from, int end) {
        boolean listed = false;
        int people = 0;
        for (int i = from; i < end; i++) {
            Token t = parse.tokens().get(i);
            boolean verb = t.pos() == Pos.VERB || t.pos() == Pos.AUX || t.is("that", ";", ":");
            if (verb) {
                return false;
            }
            listed |= t.is("and") || t.is("of");
        }
        for (Phrase phrase : parse.phrases()) {
            boolean inside = phrase.first() >= from && phrase.end() <= end;
            people +=
                    inside && parties.of(s, phrase).filter(p -> p.human() && p.plural).isPresent()
                            ? 1
                            : 0;
        }
        return listed && people > 0;
    }
}
