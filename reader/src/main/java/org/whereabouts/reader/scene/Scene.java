package org.whereabouts.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.statement.Claim.Acknowledged;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// One sentence with everything that is known about it.
///
/// @param sentence its number
/// @param times its dates and durations
/// @param doubt the first word of [Doubts]: what comes after it is not told
/// @param ids the mention that a party becomes
/// @param published the publication date; [PartialDate#NONE] where nobody knows
public record Scene(
        int sentence,
        List<Parse> parses,
        Frames frames,
        Parties parties,
        List<Time> times,
        int doubt,
        Lexicon words,
        Function<Party, MentionId> ids,
        PartialDate published) {

    /// The sentence with its phrases and clauses.
    public Parse parse() {
        return parses.get(sentence);
    }

    /// This sentence and so many before it.
    public java.util.stream.Stream<Parse> near(int before) {
        return parses.subList(Math.max(0, sentence - before), sentence + 1).stream();
    }

    /// The frames that cover a word of the sentence, the outermost first.
    public List<Frame> over(int word) {
        return frames.over(sentence, word);
    }

    /// Whether it is a question: then it tells nothing.
    public boolean question() {
        return parse().lower(parse().tokens().size() - 1).equals("?");
    }

    /// Whether a word stands in a question: `"Was he arrested?" she asked`.
    public boolean question(int word) {
        for (int i = word; i < parse().tokens().size(); i++) {
            String mark = parse().lower(i);
            if (mark.matches("[.?!]|\\?!|\\?+")) {
                return mark.startsWith("?");
            }
        }
        return false;
    }

    /// Who tells a clause; empty where it is unreal, conditional or a question.
    public Optional<Told> told(Clause clause) {
        return new Telling(this).clause(clause);
    }

    /// Who tells a word that is no verb.
    public Optional<Told> told(int word) {
        return question(word) ? Optional.empty() : new Telling(this).word(word);
    }

    /// Where the words of some sentence stand in the text.
    public Span span(int of, int first, int end) {
        Parse parse = parses.get(of);
        return new Span(parse.start(first), parse.endBefore(end));
    }

    /// Where words of this sentence stand in the text.
    public Span span(int first, int end) {
        return span(sentence, first, end);
    }

    /// Where a phrase stands in the text.
    public Span span(Phrase phrase) {
        return span(phrase.first(), phrase.end());
    }

    /// The words of a clause, its subject included, without the marks at its end.
    public Span span(Clause clause) {
        int end = clause.end();
        while (end > clause.verb().end()
                && parse().tokens()
                        .get(end - 1)
                        .text()
                        .matches("\\p{Punct}+|[“”]|and|but|or|that|who|before|after|where|as")) {
            end--;
        }
        return span(clause.start(), end);
    }

    /// Who speaks in a frame: one, or the group of all.
    public Optional<Party> speaker(Frame frame) {
        return group(frame.sentence(), frame.speaker())
                .or(() ->
                        frame.speaker().size() == 1
                                ? new Papers(this)
                                        .writer(frame.sentence(), frame.speaker().getFirst())
                                : Optional.empty());
    }

    /// Who is meant by phrases of some sentence: one, or the group of all.
    public Optional<Party> group(int of, List<Phrase> phrases) {
        var each = phrases.stream().map(p -> parties.of(of, p)).flatMap(Optional::stream).toList();
        if (each.size() > 1) {
            for (Party party : parties.all()) {
                if (party.members().size() == each.size() && party.members().containsAll(each)) {
                    return Optional.of(party);
                }
            }
        }
        return each.stream().findFirst();
    }

    /// Of whom something is told: a party and where it stands.
    public record Who(Party party, Span at, List<Note> notes) {}

    /// Those of whom a verb tells a fate. Empty where a pronoun could as well mean somebody else,
    /// and where the words name nobody that can be held.
    public List<Who> victims(List<Phrase> phrases) {
        var found = new ArrayList<Who>();
        var whole = new ArrayList<Phrase>();
        for (Phrase each : phrases) {
            List<Phrase> some = new Beside(this).someOf(each);
            whole.addAll(some.isEmpty() ? List.of(each) : some);
        }
        for (Phrase each : whole) {
            Phrase phrase = new Beside(this).oneOf(each);
            if (parse().lower(phrase.first())
                            .matches(
                                    "no|none|nobody|nothing|few|every|any|anyone|anybody|everyone|everybody|whoever")
                    || parse().lower(phrase.first() - 1).matches("nor|neither|not")) {
                return List.of();
            }
            Optional<Party> party = parties.of(sentence, phrase);
            if (party.isEmpty() || !party.get().human() || namesake(phrase)) {
                continue;
            }
            List<Who> named = new Beside(this).listed(phrase, party.get());
            if (named.isEmpty()) {
                named = new Beside(this).each(phrase, party.get());
            }
            if (named.isEmpty()) {
                who(phrase, party.get()).ifPresent(found::add);
            }
            found.addAll(named);
            found.addAll(new Beside(this).included(phrase));
            new Beside(this).amongst(phrase).ifPresent(found::add);
        }
        if (found.size() > 1 && found.size() == whole.size()) {
            Span all = span(whole.getFirst().first(), whole.getLast().end());
            found.replaceAll(
                    w -> new Who(w.party(), w.at(), with(w.notes(), new Note.Distributed(all))));
        }
        return found;
    }

    /// `a man of the same name as Omar`: somebody else.
    private boolean namesake(Phrase phrase) {
        boolean same =
                parse().lower(phrase.first() - 1).equals("as")
                        && parse().lower(phrase.first() - 2).equals("name");
        for (int i = phrase.first(); i < Math.min(phrase.end() + 6, parse().tokens().size()); i++) {
            same |= parse().lower(i).equals("namesake");
            same |=
                    parse().lower(i).equals("name")
                            && parse().lower(i - 1).matches("same|similar")
                            && parse().lower(i - 3).matches("of|by|with");
        }
        return same && !parse().lower(phrase.first() - 1).matches("his|her|instead");
    }

    Optional<Who> who(Phrase phrase, Party party) {
        var notes = new ArrayList<Note>();
        var why = parties.why(sentence, phrase.head());
        if (why.isPresent()) {
            if (why.get().doubtful()) {
                return Optional.empty();
            }
            notes.add(new Note.Resolved(span(phrase), ids.apply(party), why.get().words()));
        }
        Span at = phrase.isUnsaid(parse()) ? last(party) : span(named(phrase, party));
        return Optional.of(new Who(party, at, notes));
    }

    /// Where somebody stands last before this sentence.
    private Span last(Party party) {
        return party.places().stream()
                .filter(p -> p.sentence() < sentence)
                .reduce((a, b) -> b)
                .map(p -> new Span(p.start(), p.end()))
                .orElseGet(() -> span(0, 1));
    }

    /// `Her colleague, | Omar Said,`: the noun with the name beside it.
    private Phrase named(Phrase phrase, Party party) {
        if (parse().lower(phrase.first()).equals("whose") && phrase.owner() < phrase.end()) {
            return new Phrase(
                    phrase.owner(), phrase.end(), phrase.head(), phrase.owner(), phrase.name());
        }
        Optional<Phrase> name =
                phrase.named() || !parse().lower(phrase.end()).equals(",")
                        ? Optional.empty()
                        : parse().phraseFrom(phrase.end() + 1)
                                .filter(Phrase::named)
                                .filter(p ->
                                        parties.of(sentence, p).filter(party::equals).isPresent());
        return name.map(n ->
                        new Phrase(phrase.first(), n.end(), n.head(), phrase.first(), n.name()))
                .orElse(phrase);
    }

    /// The notes and one more.
    public static List<Note> with(List<Note> notes, Note more) {
        var all = new ArrayList<>(notes);
        all.add(more);
        return all;
    }

    /// Whose something is: `Tarek's | arrest`, `the arrest | of Tarek`, `the case against Tarek`.
    ///
    /// @param links words that lead from the noun to the person
    public Optional<Phrase> whose(Phrase noun, String... links) {
        if (noun.owned()) {
            int last = noun.owner() - 1;
            if (parse().lower(last).equals("whose")) {
                // `Tarek, | whose death`.
                int before = parse().lower(last - 1).equals(",") ? last - 1 : last;
                return parse().phraseTo(before);
            }
            boolean sign =
                    parse().tokens().get(last).pos() == org.whereabouts.reader.language.Pos.PART;
            int head = sign ? last - 1 : last;
            return parties.of(sentence, head)
                    .map(p -> new Phrase(noun.first(), head + 1, head, noun.first(), head + 1));
        }
        return List.of(links).contains(parse().lower(noun.end()))
                ? parse().phraseFrom(noun.end() + 1)
                : Optional.empty();
    }

    /// The notes and others.
    public static List<Note> with(List<Note> notes, List<Note> more) {
        var all = new ArrayList<>(notes);
        all.addAll(more);
        return all;
    }

    /// Dates of a clause; those before the first clause belong to it.
    public List<Time> times(Clause clause) {
        return new ClauseTimes(parse(), times).of(clause);
    }

    /// The first date of a clause that is no end (`until May`).
    public Optional<Time> date(Clause clause) {
        return new ClauseTimes(parse(), times).date(clause);
    }

    /// The first duration of a clause.
    public Optional<Time> term(Clause clause) {
        return new ClauseTimes(parse(), times).term(clause);
    }

    /// The date, resolved where it could be.
    public static PartialDate date(Optional<Time> time) {
        return time.map(t -> t.resolved().isNone() ? t.date() : t.resolved())
                .orElse(PartialDate.NONE);
    }

    /// The date of a count: `since 2015` is a stretch without an end, not a day on which it was so.
    public PartialDate asOf(Optional<Time> time) {
        PartialDate date = date(time);
        boolean since =
                time.filter(t ->
                                parse().lower(t.first() - 1).equals("since")
                                        || parse().lower(t.first() - 4).equals("since"))
                        .isPresent();
        return since ? PartialDate.read(date.text() + "/..").orElse(date) : date;
    }

    /// The duration.
    public static Term term(Optional<Time> time) {
        return time.map(Time::term).orElse(Term.NONE);
    }

    /// What must be said openly about a date.
    public List<Note> notes(Optional<Time> time) {
        return time.filter(Time::yearFromPublication)
                .map(t ->
                        counted(t)
                                ? List.<Note>of(
                                        new Note.Doubt("counted from another date of the text"))
                                : List.<Note>of(
                                        new Note.YearFromPublication(
                                                span(t.first(), t.end()), t.resolved())))
                .orElse(List.of());
    }

    /// `two days later`, `the same day`: no word of the publication date in it.
    private boolean counted(Time time) {
        return time.date().isNone()
                && (parse().lower(time.first()).matches("the|that")
                        || parse().lower(time.end() - 1)
                                .matches("later|earlier|afterwards|after|since|then"));
    }

    /// Where a date stands.
    public List<Span> spans(Optional<Time> time) {
        return time.map(t -> List.of(span(t.first(), t.end()))).orElse(List.of());
    }

    /// A phrase as a place or body of a claim.
    public Ref ref(Optional<Phrase> phrase) {
        if (phrase.isEmpty()) {
            return Ref.NONE;
        }
        Optional<Party> party = parties.of(sentence, phrase.get());
        return party.isPresent()
                ? new Ref.To(ids.apply(party.get()))
                : Ref.words(text(phrase.get().first(), phrase.get().end()));
    }

    /// The place of a clause: `in Xinjiang`, `at the prison of Evin`.
    public Ref place(Clause clause) {
        for (Clause.Adjunct adjunct : clause.adjuncts()) {
            String noun = parse().lemma(adjunct.phrase().head());
            boolean place =
                    parties.of(sentence, adjunct.phrase())
                            .map(p -> p.kind() == org.whereabouts.statement.Mention.Kind.PLACE)
                            .orElse(false);
            boolean facility = words.has("facility", noun) || words.has("place_noun", noun);
            if (adjunct.preposition().matches("in|at|from|near|inside|outside|to")
                    && (place
                            || (facility
                                    && adjunct.phrase().end() - adjunct.phrase().first() > 1))) {
                return ref(Optional.of(adjunct.phrase()));
            }
        }
        return Ref.NONE;
    }

    /// Words as they stand, one space between them.
    public String text(int first, int end) {
        return first >= end
                ? ""
                : parses.get(sentence).sentence().start() >= 0 ? words(first, end) : "";
    }

    private String words(int first, int end) {
        var out = new StringBuilder();
        int last = -1;
        for (int i = first; i < end; i++) {
            var token = parse().tokens().get(i);
            out.append(last >= 0 && token.start() > last ? " " : "").append(token.text());
            last = token.end();
        }
        return out.toString();
    }

    /// Rules do not read whether somebody's detention is admitted.
    public static Acknowledged acknowledged() {
        return Acknowledged.NOT_SAID;
    }
}
