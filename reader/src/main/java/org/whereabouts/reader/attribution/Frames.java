package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.reader.attribution.Frame.Kind;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.lexicon.Lexicon;

/// The frames of a text, and which of them cover a word.
public final class Frames {
    private final Map<Integer, List<Frame>> bySentence = new HashMap<>();
    private final FrameWords words;
    private final List<Parse> parses;

    private Frames(List<Parse> parses, Lexicon words) {
        this.parses = parses;
        this.words = new FrameWords(words);
    }

    /// Finds the frames of a text.
    public static Frames of(List<Parse> parses, Lexicon words) {
        var frames = new Frames(parses, words);
        for (int i = 0; i < parses.size(); i++) {
            frames.bySentence.put(i, frames.sentence(i));
        }
        AskedLines.carry(parses, frames.bySentence);
        Quotes.carry(parses, frames.bySentence, words);
        Leads.carry(parses, frames.bySentence);
        new Headings(words).carry(parses, frames.bySentence);
        Turns.carry(parses, frames.bySentence);
        return frames;
    }

    /// All frames that are made in a sentence or carried into it.
    public List<Frame> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /// The frames that cover a word, the outermost first.
    public List<Frame> over(int sentence, int word) {
        return in(sentence).stream()
                .filter(f -> f.from() <= word && word < f.to())
                .filter(f -> f.carried() || f.cue() != word)
                .filter(f -> f.carried() || f.speaker().stream().noneMatch(p -> holds(p, word)))
                .filter(f -> f.carried() || f.addressee().stream().noneMatch(p -> holds(p, word)))
                .sorted(
                        Comparator.comparing((Frame f) -> !f.carried())
                                .thenComparingInt(f -> f.from() - f.to()))
                .toList();
    }

    private static boolean holds(Phrase phrase, int word) {
        return phrase.first() <= word && word < phrase.end();
    }

    private List<Frame> sentence(int index) {
        Parse parse = parses.get(index);
        var found = new ArrayList<Frame>();
        for (Clause clause : parse.clauses()) {
            verb(index, parse, clause).ifPresent(found::add);
        }
        for (int i = 0; i < parse.tokens().size(); i++) {
            new NounFrames(index, parse, words).at(i).ifPresent(found::add);
            new Untrue(index, parse).at(i).ifPresent(found::add);
            new Alleged(index, parse).at(i).ifPresent(found::add);
            new Extorted(index, parse).at(i).ifPresent(found::add);
        }
        new TakenBack(parses, index).find().ifPresent(found::add);
        found.addAll(new Unsettled(parses, index).find());
        return found;
    }

    private Optional<Frame> verb(int index, Parse parse, Clause clause) {
        var verb = clause.verb();
        int end = verb.end();
        if (verb.form() == Form.COPULA) {
            return adjective(index, parse, clause);
        }
        boolean to =
                parse.lower(end).equals("to")
                        && end + 1 < parse.tokens().size()
                        && parse.clauses().size() > clause.index() + 1
                        && parse.clauses().get(clause.index() + 1).verb().first() == end;
        if (words.unreal(verb.lemma())
                && !verb.passive()
                && (to
                        || parse.lower(end).equals("that")
                        || verb.lemma().matches("hope|wish|want|plan|threaten|try"))) {
            return Optional.of(
                    frame(
                            index,
                            clause,
                            Kind.UNREAL,
                            clause.subject(),
                            end,
                            to
                                    ? Untrue.until(parse, clause, scopeEnd(parse, clause, end))
                                    : scopeEnd(parse, clause, end)));
        }
        int as = FrameWords.identified(parse, clause);
        if (as > 0) {
            return Optional.of(
                    frame(
                            index,
                            clause,
                            Kind.SAYS,
                            clause.subject(),
                            as,
                            scopeEnd(parse, clause, as)));
        }
        boolean from = Postposed.learnedFrom(parse, clause).isPresent();
        boolean disbelieved =
                verb.negated()
                        && verb.lemma().matches("accept|buy|concede|agree|swallow")
                        && parse.lower(end).equals("that");
        if (disbelieved) {
            return Optional.of(
                    frame(
                            index,
                            clause,
                            Kind.UNREAL,
                            clause.subject(),
                            end,
                            scopeEnd(parse, clause, end)));
        }
        boolean questions =
                verb.lemma().equals("ask")
                        && clause.object()
                                .filter(o -> parse.lemma(o.head()).equals("question"))
                                .isPresent();
        if (questions) {
            return Optional.empty();
        }
        Optional<Kind> kind = from ? Optional.of(Kind.SAYS) : words.verb(verb.lemma());
        // `was found in prison, charged under the law`: nobody says anything.
        boolean accused =
                verb.lemma().equals("charge")
                        && parse.lower(end).matches("under|with|over|for|in|as");
        if (kind.isEmpty() || accused) {
            return Optional.empty();
        }
        if (Postposed.gap(parse, clause)) {
            return Optional.of(frame(index, clause, kind.get(), clause.subject(), end, end));
        }
        if (verb.passive()) {
            boolean opens =
                    to
                            || parse.lower(end).equals("that")
                            || parse.lower(end).equals("dead")
                            || parse.lower(end).equals("by");
            boolean told = verb.lemma().matches("tell|inform");
            if (!opens && !told) {
                return Optional.empty();
            }
            var by = clause.adjunct("by").map(a -> List.of(a.phrase())).orElse(List.of());
            int until = scopeEnd(parse, clause, end);
            // `was said to have been moved`: hearsay that nobody vouches for.
            boolean hearsay = to && by.isEmpty() && verb.lemma().equals("say");
            Kind passive = hearsay ? Kind.BELIEVES : kind.get();
            return told && !parse.lower(end).matches("that|by|he|she|they|his|her|their")
                    ? Optional.empty()
                    : Optional.of(
                            new Frame(
                                    index,
                                    clause.index(),
                                    passive,
                                    by,
                                    told ? clause.subject() : List.of(),
                                    verb.head(),
                                    end,
                                    until,
                                    false));
        }
        if (verb.lemma().equals("call") && !parse.lower(end).matches("for|on|upon|to")) {
            return Optional.empty();
        }
        var postposed = new Postposed(parse, clause);
        if (postposed.holds()) {
            return Optional.of(postposed.frame(index, kind.get()));
        }
        boolean that = FrameWords.thatFollows(parse, clause);
        boolean weak = words.needsThat(verb.lemma()) || verb.lemma().matches("tell|inform");
        boolean reported =
                verb.lemma().matches("report|confirm|announce|document|condemn|denounce")
                        && clause.object()
                                .filter(o -> words.fate(parse.lower(o.head())))
                                .isPresent();
        boolean follows =
                parse.lower(parse.tokens().size() - 1).equals(":")
                        && parse.lower(end).matches("the|this")
                        && parse.lower(end + 1).matches("following|:");
        if (weak
                && !follows
                && !reported
                && !that
                && !Postposed.quoteFollows(parse, end)
                && !(verb.lemma()
                                .matches(
                                        "tell|inform|add|report|confirm|write|state|admit|learn|call")
                        && FrameWords.clauseFollows(parse, clause))) {
            return Optional.empty();
        }
        if ((verb.negated() || unable(parse, clause)) && kind.get() == Kind.SAYS) {
            return Optional.of(
                    frame(
                            index,
                            clause,
                            Kind.UNREAL,
                            clause.subject(),
                            end,
                            scopeEnd(parse, clause, end)));
        }
        boolean nameless =
                kind.get() == Kind.SAYS
                        && clause.subject().stream()
                                .anyMatch(p ->
                                        parse.lower(p.head() - 1).matches("anonymous|unsigned"));
        Kind stance =
                nameless
                        ? Kind.BELIEVES
                        : (verb.modal().matches("could|would|may|might|can|should|shall")
                                                || clause.marker().matches("if|unless|whether"))
                                        && kind.get() == Kind.SAYS
                                ? Kind.UNREAL
                                : kind.get();
        return Optional.of(
                frame(
                        index,
                        clause,
                        stance,
                        speaker(parse, clause),
                        end,
                        scopeEnd(parse, clause, end)));
    }

    /// `No agency admits that`, `had not been able to confirm that`.
    private static boolean unable(Parse parse, Clause clause) {
        boolean nobody =
                clause.subject().stream()
                        .anyMatch(p -> parse.lower(p.first()).matches("no|nobody|none|neither"));
        boolean not = false;
        int from = clause.verb().first();
        for (int i = Math.max(0, from - 4); i < from; i++) {
            not |= parse.tokens().get(i).is("not", "n't", "never", "unable", "refused", "failed");
        }
        return nobody || (not && clause.verb().form() == Form.INFINITIVE);
    }

    private Frame frame(
            int index, Clause clause, Kind kind, List<Phrase> speaker, int from, int to) {
        var addressee = new Addressees(parses.get(index), clause).find();
        return new Frame(
                index,
                clause.index(),
                kind,
                speaker,
                addressee,
                clause.verb().head(),
                from,
                to,
                false);
    }

    private Optional<Frame> adjective(int index, Parse parse, Clause clause) {
        int end = clause.verb().end();
        for (int i = end; i < Math.min(end + 3, parse.tokens().size()); i++) {
            var kind = words.adjective(parse.lower(i));
            if (kind.isPresent()) {
                return Optional.of(
                        new Frame(
                                index,
                                clause.index(),
                                kind.get(),
                                clause.subject(),
                                List.of(),
                                i,
                                i + 1,
                                scopeEnd(parse, clause, i + 1),
                                false));
            }
        }
        return Optional.empty();
    }

    /// How far a word of saying reaches: to the end, or to the turn (`, but the women refused`);
    /// out of a relative clause only as far as its comma.
    private int scopeEnd(Parse parse, Clause clause, int from) {
        boolean quoted = Quotes.inside(parse, clause.verb().head());
        for (int i = from; i < parse.tokens().size(); i++) {
            boolean closes = quoted && i > from && parse.lower(i).matches("[\"”]");
            if (closes || (i > from && anotherWord(parse, clause, i))) {
                return i;
            }
            boolean comma = parse.lower(i - 1).matches("[,;\"”]");
            if (parse.lower(i).equals(";")
                    || (comma && i > from + 1 && Postposed.TURNS.contains(parse.lower(i)))) {
                return i;
            }
            boolean whose =
                    clause.subject().stream().anyMatch(p -> parse.lower(p.first()).equals("whose"));
            if ((clause.relative() || whose)
                    && clause.verb().form() != Form.ING
                    && parse.lower(i).equals(",")
                    && mainVerbAfter(parse, clause, i)) {
                return i;
            }
        }
        return parse.tokens().size();
    }

    /// `denied it and said that`: the second word of saying is no part of what the first covers.
    private boolean anotherWord(Parse parse, Clause clause, int at) {
        return parse.lower(at).matches("and|but")
                && parse.clauses().stream()
                        .anyMatch(c ->
                                c.index() > clause.index()
                                        && c.verb().first() == at + 1
                                        && c.verb().form() == Form.FINITE
                                        && !c.verb().passive()
                                        && words.verb(c.verb().lemma()).isPresent());
    }

    /// Who speaks: the subject, and for `denied it and said` the subject of the first of the two.
    private List<Phrase> speaker(Parse parse, Clause clause) {
        Optional<Phrase> from = Postposed.learnedFrom(parse, clause);
        if (from.isPresent()) {
            return List.of(from.get());
        }
        boolean quoted =
                clause.verb().form() == Form.ING
                        && clause.index() > 0
                        && parse.lower(clause.verb().first() - 1).equals("as");
        if (quoted) {
            Clause quotes = parse.clauses().get(clause.index() - 1);
            boolean cites = quotes.verb().lemma().matches("quote|cite");
            Optional<Phrase> whom =
                    quotes.verb().passive()
                            ? quotes.subject().stream().findFirst()
                            : quotes.object();
            if (cites && whom.isPresent()) {
                return List.of(whom.get());
            }
        }
        boolean second =
                clause.verb().form() == Form.FINITE
                        && parse.lower(clause.verb().first() - 1).matches("and|but");
        for (int i = clause.index() - 1; second && i >= 0; i--) {
            Clause first = parse.clauses().get(i);
            boolean says =
                    words.verb(first.verb().lemma()).isPresent()
                            && !parse.apart(first.verb().end(), clause.verb().first());
            if (says && first.verb().form() == Form.FINITE && !first.relative()) {
                return first.verb().passive() ? List.of() : first.subject();
            }
        }
        return clause.subject().isEmpty()
                ? Postposed.opening(parse, clause).map(List::of).orElse(List.of())
                : clause.subject();
    }

    private static boolean mainVerbAfter(Parse parse, Clause clause, int comma) {
        return parse.clauses().stream()
                .anyMatch(c ->
                        c.verb().first() > comma
                                && c.start() < clause.verb().first()
                                && c.index() != clause.index());
    }
}
