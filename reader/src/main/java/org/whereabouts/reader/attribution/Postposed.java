package org.whereabouts.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.attribution.Frame.Kind;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;

/// A word of saying after what is said: `..., his mother said.`, `"...," said his mother`, `..., a
/// neighbour who asked not to be named said`.
record Postposed(Parse parse, Clause clause) {
    static final Set<String> TURNS =
            Set.of("but", "although", "though", "while", "whereas", "however");
    private static final Set<String> NOBODY =
            Set.of("nothing", "so", "it", "that", "little", "this");
    private static final Set<String> OPENERS =
            Set.of(
                    "and",
                    "but",
                    "or",
                    "that",
                    "which",
                    "who",
                    "whom",
                    "whose",
                    "where",
                    "when",
                    "while",
                    "because",
                    "although",
                    "though",
                    "if");
    private static final int WHEN_MAX = 6;
    private static final int TOLD_MAX = 9;

    /// What is learned from somebody is said by them.
    private static final String LEARNS = "hear|know|learn|understand";

    /// `was held there, where, | his wife says, | he was beaten`: whoever stands between commas
    /// right after the word that opens a clause tells no more than that clause. The word that opens
    /// it; 0 where there is none.
    static int opener(Parse parse, int inserted) {
        boolean opened =
                parse.lower(inserted - 1).equals(",")
                        && OPENERS.contains(parse.lower(inserted - 2));
        return opened ? Math.max(0, inserted - 2) : 0;
    }

    /// `learned | from a guard | that`, not `learned that Omar, a baker | from Homs, ...`.
    static Optional<Phrase> learnedFrom(Parse parse, Clause clause) {
        return clause.verb().lemma().matches(LEARNS)
                ? clause.adjunct("from")
                        .map(Clause.Adjunct::phrase)
                        .filter(p ->
                                parse.tokens().subList(0, p.first()).stream()
                                        .skip(clause.verb().end())
                                        .noneMatch(t -> t.is("that", "of", ",")))
                : Optional.empty();
    }

    /// `Another woman, Maryam Qadir, a student, | said her brother was taken`: whoever stands at
    /// the head of the sentence, with what stands beside them.
    static Optional<Phrase> opening(Parse parse, Clause clause) {
        int verb = clause.verb().first();
        boolean alone =
                parse.lower(verb - 1).equals(",")
                        && parse.clauses().stream().noneMatch(c -> c.verb().first() < verb)
                        && parse.tokens().subList(0, verb).stream()
                                .noneMatch(t -> t.text().matches("[\"“”:;]"));
        return alone
                ? parse.phraseFrom(0).filter(p -> p.end() < verb && !timed(parse, p))
                : Optional.empty();
    }

    private static boolean timed(Parse parse, Phrase phrase) {
        return parse.lower(phrase.head())
                .matches("day|night|morning|evening|week|month|year|time|.*day");
    }

    /// `a charge he denies, and ...`: what is denied stands before, and nothing after.
    static boolean gap(Parse parse, Clause clause) {
        return clause.verb().lemma().matches("deny|dispute|reject|contest")
                && !clause.verb().passive()
                && clause.object().isEmpty()
                && clause.start() > 0
                && parse.tokens().get(clause.start() - 1).pos() == Pos.NOUN
                && parse.lower(clause.verb().end()).equals(",");
    }

    static boolean quoteFollows(Parse parse, int end) {
        return parse.lower(end).matches("[:,]?[\"“”:]") || parse.lower(end + 1).matches("[\"“]");
    }

    boolean holds() {
        int end = toldTo();
        boolean closes =
                end >= parse.tokens().size()
                        || (parse.tokens().get(end).pos() == Pos.PUNCT
                                && !parse.lower(end).matches("[:\"“]")
                                && !quoteFollows(parse, end));
        int before = start() - 1;
        boolean as = parse.lower(before).equals("as") && parse.lower(before - 1).equals(",");
        boolean opened =
                as || (before > 0 && parse.tokens().get(before).text().matches("[,\"”“—–-]|--"));
        boolean denies = clause.verb().lemma().matches("deny|reject|dismiss|refuse");
        boolean tail = !closes && opened && !denies && !hasComplement();
        return (opened && (closes || tail) && before > 1) || inverted();
    }

    /// After the verb, and after those to whom it was told: `..., his sister told reporters, ...`.
    private int toldTo() {
        int end = clause.verb().end();
        for (int i = end; i < Math.min(end + TOLD_MAX, parse.tokens().size()); i++) {
            // `he told his brother, Omar Said, | that`
            if (parse.lower(i).equals("that") && parse.lower(i - 1).equals(",")) {
                return end;
            }
        }
        return clause.verb().lemma().matches("tell|inform")
                ? clause.object()
                        .filter(o -> o.first() == end)
                        .filter(o -> parse.lower(o.end()).matches("[.,]"))
                        .map(Phrase::end)
                        .orElse(end)
                : when(end);
    }

    /// `..., a union said | on Friday, ...`, `..., she said | in an interview, ...`: after when and
    /// where it was said.
    private int when(int end) {
        if (!parse.lower(end).matches("on|in|at|by|today|yesterday|last|this|late|earlier")) {
            return end;
        }
        for (int i = end; i < Math.min(parse.tokens().size(), end + WHEN_MAX); i++) {
            Pos pos = parse.tokens().get(i).pos();
            if (parse.lower(i).matches("[,.]")) {
                return i;
            }
            if (pos == Pos.VERB || pos == Pos.AUX || pos == Pos.SCONJ || pos == Pos.PUNCT) {
                break;
            }
        }
        return end;
    }

    /// Who speaks: the subject, what follows an inverted verb, or whom a relative clause before the
    /// verb describes.
    private List<Phrase> speaker() {
        if (inverted()) {
            return told().map(List::of).orElse(List.of());
        }
        Optional<Phrase> from = learnedFrom(parse, clause);
        if (from.isPresent()) {
            return List.of(from.get());
        }
        return clause.subject().isEmpty()
                ? described().orElse(clause.object().map(List::of).orElse(List.of()))
                : clause.subject();
    }

    private int start() {
        int start = Math.min(clause.start(), clause.verb().first());
        return clause.subject().isEmpty()
                ? described().map(d -> d.getFirst().first()).orElse(start)
                : start;
    }

    /// `a neighbour | who asked not to be named | said`.
    private Optional<List<Phrase>> described() {
        Clause at = clause;
        while (at.governor() >= 0 && at.governor() < at.index()) {
            at = parse.clauses().get(at.governor());
            if (at.relative() && !at.subject().isEmpty()) {
                return Optional.of(at.subject());
            }
        }
        return Optional.empty();
    }

    /// `"...," | said | his mother`; `..., said a source` is said by no subject of the clause
    /// before.
    private boolean inverted() {
        int verb = clause.verb().first();
        boolean other =
                clause.subject().isEmpty()
                        || (clause.verb().lemma().matches("say|add|explain|recall|write")
                                && clause.verb().form() == Form.FINITE
                                && clause.start() == verb
                                && clause.subject().getLast().end() < verb);
        return other
                && opening(parse, clause).isEmpty()
                && verb > 1
                && parse.tokens().get(verb - 1).text().matches("[,\"”“]")
                && told().filter(o -> !NOBODY.contains(parse.lower(o.head()))).isPresent();
    }

    /// `said | an uncle | reached by telephone`.
    private Optional<Phrase> told() {
        int end = clause.verb().end();
        return clause.object()
                .or(() ->
                        parse.phraseFrom(end)
                                .filter(p ->
                                        parse.lower(p.end()).matches("reached|contacted|.*ed")));
    }

    /// `Omar declined to speak; | those freed must appear in court, a lawyer said`: after the last
    /// semicolon, where a clause of its own stands.
    private int semicolon(int start) {
        for (int i = start - 1; i > 0; i--) {
            if (parse.lower(i).equals(";")) {
                int at = i;
                boolean own =
                        parse.clauses().stream()
                                .anyMatch(c ->
                                        c.verb().first() > at
                                                && c.verb().first() < start
                                                && !c.relative()
                                                && c.verb().form() == Form.FINITE);
                return own ? i + 1 : 0;
            }
        }
        return 0;
    }

    /// `..., a union said on Friday, | but the families`: what turns away is told by others.
    private int turned(int after) {
        return TURNS.contains(parse.lower(after)) ? after : parse.tokens().size();
    }

    /// `has done nothing | but study`.
    private boolean onlyBut(Clause other) {
        return parse.lower(other.verb().first() - 2).matches("nothing|anything|everything|all");
    }

    /// Where the quotation closes that ends right before whoever speaks it: whoever speaks it turns
    /// in it as they will; 0 where none does.
    private int quotation(int start) {
        return start > 1 && parse.tokens().get(start - 1).text().matches("[\"”]") ? start : 0;
    }

    private boolean hasComplement() {
        for (Clause other : parse.clauses()) {
            if (other.index() > clause.index()
                    && !other.relative()
                    && other.verb().form() != Form.ING) {
                return true;
            }
        }
        return false;
    }

    Frame frame(int index, Kind kind) {
        int start = start();
        int from = Math.max(opener(parse, start), semicolon(start));
        for (Clause other : parse.clauses()) {
            boolean turn =
                    other.index() < clause.index()
                            && TURNS.contains(other.marker())
                            && !onlyBut(other)
                            && other.start() > quotation(start);
            if (turn && other.start() > 2) {
                from = Math.max(from, other.start());
            }
        }
        boolean first = parse.clauses().stream().noneMatch(c -> c.verb().first() < start);
        boolean goesOn =
                (parse.lower(toldTo()).equals(",") && toldTo() + 2 < parse.tokens().size())
                        || (inverted() && first && parse.clauses().size() > 1);
        int to = goesOn ? turned(toldTo() + 1) : start;
        return new Frame(
                index,
                clause.index(),
                kind,
                speaker(),
                new Addressees(parse, clause).find(),
                clause.verb().head(),
                from,
                to,
                false);
    }
}
