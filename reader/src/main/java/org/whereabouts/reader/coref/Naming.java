package org.whereabouts.reader.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.NameSpan;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.lexicon.Sex;

/// What a name is of, by its words and by what stands around it in the whole text.
final class Naming {
    /// What a capitalised phrase is.
    enum Kind {
        PERSON,
        PLACE,
        BODY,
        PEOPLE,
        NONE
    }

    private final Lexicon words;
    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> afterIn = new HashMap<>();
    private final Map<String, Marked> marked = new HashMap<>();

    Naming(List<Parse> parses, Lexicon words) {
        this.words = words;
        for (Parse parse : parses) {
            mark(parse);
            for (Phrase phrase : parse.phrases()) {
                if (!phrase.named()) {
                    continue;
                }
                String last = parse.lower(phrase.end() - 1);
                String before = parse.lower(phrase.first() - 1);
                boolean in =
                        phrase.onlyName()
                                && before.matches("in|at|near|outside|from|to|around|across");
                if (in && phrase.end() - phrase.first() == 1) {
                    afterIn.merge(last, 1, Integer::sum);
                }
                if (personContext(parse, phrase)) {
                    for (int i = phrase.name(); i < phrase.end(); i++) {
                        persons.merge(parse.lower(i), 1, Integer::sum);
                    }
                }
            }
            for (Clause clause : parse.clauses()) {
                boolean speaks =
                        words.has("says", clause.verb().lemma())
                                || words.has("fears", clause.verb().lemma());
                boolean befalls = Fates.befalls(clause, words);
                for (Phrase phrase : clause.subject()) {
                    if (befalls && phrase.onlyName()) {
                        persons.merge(parse.lower(phrase.end() - 1), 1, Integer::sum);
                    }
                    if (speaks && phrase.onlyName() && phrase.end() - phrase.first() > 1) {
                        persons.merge(parse.lower(phrase.end() - 1), 1, Integer::sum);
                    }
                }
            }
        }
    }

    /// How often the analyser takes a name for one of a person, a place, a body.
    private record Marked(int persons, int places, int bodies) {
        static final Marked NONE = new Marked(0, 0, 0);

        Marked and(NameSpan.Kind kind) {
            return switch (kind) {
                case PERSON -> new Marked(persons + 1, places, bodies);
                case PLACE -> new Marked(persons, places + 1, bodies);
                case BODY -> new Marked(persons, places, bodies + 1);
                case UNKNOWN -> this;
            };
        }
    }

    private void mark(Parse parse) {
        for (NameSpan name : parse.sentence().names()) {
            marked.merge(
                    parse.lower(name.end() - 1),
                    Marked.NONE.and(name.kind()),
                    (before, _) -> before.and(name.kind()));
        }
    }

    /// What the analyser takes a name for in most places of the text; nothing where it is
    /// undecided.
    private Kind marked(String last) {
        Marked m = marked.getOrDefault(last, Marked.NONE);
        if (m.persons() > m.places() + m.bodies()) {
            return Kind.PERSON;
        }
        if (m.places() > m.persons() + m.bodies()) {
            return Kind.PLACE;
        }
        return m.bodies() > m.persons() + m.places() ? Kind.BODY : Kind.NONE;
    }

    private boolean personContext(Parse parse, Phrase phrase) {
        for (int i = phrase.name(); i < phrase.end(); i++) {
            if (words.has("given_male", parse.lower(i))
                    || words.has("given_female", parse.lower(i))) {
                return true;
            }
        }
        boolean age =
                parse.lower(phrase.end()).equals(",")
                        && parse.lower(phrase.end() + 1).matches("[0-9]{1,2}|a|an|who|whose");
        String noun = parse.lemma(phrase.name() - 1);
        boolean described =
                phrase.name() > phrase.first()
                        && (words.kin(noun).isPresent()
                                || noun.matches("[0-9]{1,2}-year-old")
                                || words.has("role", noun)
                                || words.has("people", noun));
        int apposed = phrase.first() - 2;
        boolean apposition =
                parse.lower(phrase.first() - 1).equals(",")
                        && phrase.onlyName()
                        && (words.kin(parse.lemma(apposed)).isPresent()
                                || words.has("role", parse.lemma(apposed)));
        boolean title = parse.lower(phrase.name()).matches("mr\\.?|mrs\\.?|ms\\.?|dr\\.?");
        return age || described || apposition || title;
    }

    Kind kind(Parse parse, Phrase phrase) {
        int from = phrase.name();
        int to = phrase.end();
        String last = parse.lower(to - 1);
        String whole = text(parse, from, to);
        boolean month =
                words.has("months", parse.lower(from))
                        && (to - from == 1 || !Character.isLetter(parse.lower(from + 1).charAt(0)));
        if ((words.has("months", last) && to - from == 1) || words.has("weekdays", last) || month) {
            return Kind.NONE;
        }
        if ((to - from == 1 && words.has("no_name", last)) || cried(parse, from, to)) {
            return Kind.NONE;
        }
        if (dateline(parse, from, to) || owningPlace(parse, to)) {
            return Kind.PLACE;
        }
        boolean given = false;
        boolean demonyms = true;
        for (int i = from; i < to; i++) {
            String lower = parse.lower(i);
            given |= words.has("given_male", lower) || words.has("given_female", lower);
            demonyms &= words.has("demonym", lower) || words.has("demonym", plural(lower));
        }
        boolean body =
                words.has("body_name", last)
                        || (words.has("body_name", parse.lower(from)) && to - from > 1 && !given)
                        || agency(parse, from, to)
                        || bodyOf(parse, phrase.first())
                        || calledBody(parse, phrase);
        for (int i = from; i < to && !given; i++) {
            body |=
                    parse.lower(i)
                            .matches(
                                    "ministry|department|court|police|army|committee|commission|organization|embassy|consulate|council|union");
        }
        if (body) {
            return Kind.BODY;
        }
        if (words.country(whole)
                || (words.has("places", last) && !given)
                || words.has("place_name", last)
                || (to - from > 1 && words.has("place_name", parse.lower(from)) && !given)) {
            return Kind.PLACE;
        }
        if (demonyms) {
            return Kind.PEOPLE;
        }
        boolean acronym = to - from == 1 && parse.tokens().get(from).text().matches("\\p{Lu}{2,6}");
        if (acronym) {
            return Kind.BODY;
        }
        if (given || persons.getOrDefault(last, 0) > 0) {
            return Kind.PERSON;
        }
        Kind marked = marked(last);
        if (marked != Kind.NONE) {
            return marked;
        }
        String before = parse.lower(phrase.first() - 1);
        boolean place =
                afterIn.getOrDefault(last, 0) > 0
                        || before.matches("in|at|near|outside|around|across");
        if (place) {
            return Kind.PLACE;
        }
        if (parse.tokens().get(phrase.first()).pos() == Pos.DET) {
            return Kind.BODY;
        }
        return to - from > 1 || !before.matches("of|from|to|the") ? Kind.PERSON : Kind.PLACE;
    }

    /// `PLEASE WRITE AT ONCE`: words of a heading of which nobody is known by name.
    private boolean cried(Parse parse, int from, int to) {
        boolean loud =
                parse.tokens().size() > 2
                        && parse.tokens().stream()
                                .filter(t -> Character.isLetter(t.text().charAt(0)))
                                .allMatch(t -> t.text().equals(t.text().toUpperCase(Locale.ROOT)));
        boolean known = false;
        for (int i = from; i < to; i++) {
            known |=
                    persons.getOrDefault(parse.lower(i), 0) > 0
                            || words.has("given_male", parse.lower(i))
                            || words.has("given_female", parse.lower(i));
        }
        return loud && !known && !parse.lower(to).equals(":");
    }

    /// `DELGERHOT, 3 May (Steppe Wire) -`: the place from which a report is sent.
    private boolean dateline(Parse parse, int from, int to) {
        boolean capitals = parse.sentence().opensLine() && from == 0;
        for (int i = from; i < to && capitals; i++) {
            capitals = parse.tokens().get(i).text().matches("\\p{Lu}{3,}");
        }
        String next = parse.lower(to + 1);
        boolean dated =
                parse.lower(to).equals(",")
                        && (next.matches("[0-9]{1,2}") || words.has("months", next));
        return capitals && (dated || parse.lower(to).matches("[(–—-]|--"));
    }

    /// `(Steppe Wire) -`: the agency that sends a report.
    private static boolean agency(Parse parse, int from, int to) {
        return parse.lower(from - 1).equals("(")
                && parse.lower(to).equals(")")
                && parse.lower(to + 1).matches("[–—-]|--");
    }

    /// `the Committee for | Lost Persons`: the rest of the name of a body.
    private boolean bodyOf(Parse parse, int first) {
        return parse.lower(first - 1).matches("for|of|on|against")
                && first > 1
                && parse.tokens().get(first - 2).capital()
                && parse.lower(first - 2)
                        .matches(
                                "ministry|committee|council|commission|association|union|network|office|department|institute|centre|center|society|movement|front|league|federation|coalition|campaign|house|mothers|families|friends|fund|group");
    }

    /// `the rights group | Lantern`, `the newspaper | Dawn`: the noun before the name says that it
    /// is nobody.
    private boolean calledBody(Parse parse, Phrase phrase) {
        if (phrase.name() == phrase.first() || phrase.name() == phrase.owner()) {
            return false;
        }
        String noun = parse.lemma(phrase.name() - 1);
        return parse.tokens().get(phrase.name() - 1).pos() == Pos.NOUN
                && noun.matches(
                        "group|newspaper|agency|outlet|organisation|organization|weekly|daily"
                                + "|website|channel|magazine|foundation|association|union|network"
                                + "|company|broadcaster|ngo|portal|movement|committee|charity");
    }

    /// `Mordovia's penal colony`, `Tashkent's police`: what a place has and no person.
    private boolean owningPlace(Parse parse, int to) {
        String head =
                parse.lower(to).matches("['’]s?")
                        ? parse.phraseAt(to).map(p -> owned(parse, to + 1, p.end())).orElse("")
                        : "";
        return parse.lower(to).matches("['’]s?")
                && parse.tokens().get(to).pos() == Pos.PART
                && persons.getOrDefault(parse.lower(to - 1), 0) == 0
                && !words.has("given_male", parse.lower(to - 1))
                && !words.has("given_female", parse.lower(to - 1))
                && head.matches(
                        "government|police|army|parliament|capital|president|embassy|consulate"
                                + "|ministry|border|constitution|junta|militia|population|coast"
                                + "|authority|colony|penitentiary");
    }

    /// The noun that is owned, before its number: `penal | colony | No. 5`.
    private static String owned(Parse parse, int from, int end) {
        int at = from;
        while (at + 1 < end && parse.tokens().get(at + 1).pos() == Pos.NOUN) {
            at++;
        }
        for (int i = from; i < end; i++) {
            at = parse.tokens().get(i).pos() == Pos.NOUN && i > at ? i : at;
        }
        return parse.lemma(at);
    }

    Sex sex(Parse parse, Phrase phrase) {
        Sex sex = Sex.UNKNOWN;
        for (int i = phrase.name(); i < phrase.end() && sex == Sex.UNKNOWN; i++) {
            sex = words.sex(parse.lower(i));
        }
        String last = parse.lower(phrase.end() - 1);
        if (sex == Sex.UNKNOWN
                && last.matches(".*(ova|eva|ovna|evna|skaya|skaia|qyzy|kyzy|qizi)")) {
            sex = Sex.FEMALE;
        }
        if (sex == Sex.UNKNOWN && last.matches(".*(ovich|evich|uly|ogly)")) {
            sex = Sex.MALE;
        }
        return sex;
    }

    static String plural(String lower) {
        return lower.endsWith("s") && lower.length() > 3
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    static String text(Parse parse, int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? " " : "").append(parse.tokens().get(i).text());
        }
        return text.toString();
    }

    /// The words of a name without titles, in lower case.
    static List<String> parts(Parse parse, Phrase phrase) {
        var parts = new ArrayList<String>();
        for (int i = phrase.name(); i < phrase.end(); i++) {
            String lower = parse.lower(i).toLowerCase(Locale.ROOT);
            if (!lower.matches(
                    "mr\\.?|mrs\\.?|ms\\.?|dr\\.?|prof\\.?|gen\\.?|col\\.?|lt\\.?|sgt\\.?|capt\\.?|president|minister|judge|rep\\.?|sen\\.?")) {
                parts.add(lower);
            }
        }
        return parts;
    }
}
