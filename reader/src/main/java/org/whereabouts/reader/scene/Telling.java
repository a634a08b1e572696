package org.whereabouts.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;

/// From frames to speaker and stance. Where stance or speaker is not clear there is no answer, and
/// so no proposal.
final class Telling {
    private static final Set<String> MODAL =
            Set.of(
                    "may", "might", "could", "can", "would", "should", "must", "shall", "will",
                    "'ll", "'d", "ca", "wo");
    private static final Set<String> OPEN = Set.of("if", "unless", "whether", "than", "without");
    private static final Set<String> NOT_YET =
            Set.of("until", "till", "once", "before", "when", "after");
    private static final Set<String> ALMOST = Set.of("almost", "nearly", "narrowly");
    private static final Set<String> SEES =
            Set.of(
                    "saw",
                    "see",
                    "seen",
                    "sees",
                    "show",
                    "shows",
                    "showed",
                    "showing",
                    "watched",
                    "watch",
                    "watching",
                    "filmed",
                    "films",
                    "witnessed",
                    "heard",
                    "recorded",
                    "pictured",
                    "photographed");
    private final Scene scene;

    Telling(Scene scene) {
        this.scene = scene;
    }

    /// Who tells a clause; empty where it is unreal, conditional or a question.
    Optional<Told> clause(Clause clause) {
        VerbGroup verb = clause.verb();
        if (state(clause)) {
            Clause above = scene.parse().clauses().get(clause.governor());
            return above.verb().negated() ? Optional.empty() : clause(above);
        }
        boolean modal = MODAL.contains(verb.modal());
        boolean open =
                OPEN.contains(clause.marker())
                        || scene.question(verb.head())
                        || inverted(clause)
                        || nobody(clause)
                        || notYet(clause)
                        || new Reach(scene).open(clause);
        boolean depends = false;
        for (Clause at = clause; at.governor() >= 0 && at.governor() < at.index(); ) {
            Clause above = scene.parse().clauses().get(at.governor());
            boolean joined =
                    at.marker().matches("and|or|")
                            && above.verb().modal().matches("may|might|could|would|should|can");
            depends |=
                    at.marker().matches("if|unless|whether")
                            || (joined && at.verb().first() == at.verb().head());
            at = above;
        }
        boolean demanded = false;
        for (Frame frame : scene.over(verb.head())) {
            demanded |=
                    frame.kind() == Frame.Kind.DEMANDS
                            || frame.kind() == Frame.Kind.PREDICTS
                            || frame.kind() == Frame.Kind.FEARS;
        }
        if (open
                || almost(verb)
                || depends
                || (modal && !demanded)
                || (verb.form() == Form.INFINITIVE && !infinitiveTold(clause))
                || arranged(clause)
                || others(clause)
                || (verb.form() == Form.ING && !being(clause))
                || (scene.parse().lower(verb.first()).equals("being")
                        && !being(clause)
                        && !watched(clause))) {
            return Optional.empty();
        }
        return word(verb.head(), clause);
    }

    /// `free Omar and all others | who have served their sentences`, `children they say | have
    /// vanished`: told of those who are meant by it, not of whom else the verb stands beside.
    private boolean others(Clause clause) {
        boolean all =
                clause.relative()
                        && clause.subject().stream()
                                .anyMatch(p ->
                                        scene.parse()
                                                        .lower(p.first())
                                                        .matches(
                                                                "all|any|those|others|everyone|anyone")
                                                && scene.parse()
                                                        .lower(p.end())
                                                        .matches("who|that"));
        // `is not the person | who was given five years`
        boolean isNot =
                clause.relative()
                        && clause.index() > 0
                        && scene.parse().clauses().get(clause.index() - 1).verb().form()
                                == Form.COPULA
                        && scene.parse().clauses().get(clause.index() - 1).verb().negated();
        if (isNot) {
            return true;
        }
        boolean teller =
                scene.over(clause.verb().head()).stream()
                        .anyMatch(f ->
                                f.sentence() == scene.sentence()
                                        && f.cue() == clause.verb().first() - 1
                                        && !f.speaker().isEmpty()
                                        && f.speaker().equals(clause.subject()));
        return all || teller;
    }

    /// `demands that he not be kept | handcuffed`: as the verb before it is told.
    private boolean state(Clause clause) {
        return clause.verb().form() == Form.PARTICIPLE
                && clause.governor() >= 0
                && clause.governor() < clause.index()
                && scene.parse().clauses().get(clause.governor()).verb().end()
                        == clause.verb().first();
    }

    /// `not a single citizen is held`, `not one of them was freed`, `It was not Omar who was
    /// taken`.
    private boolean nobody(Clause clause) {
        return clause.subject().stream()
                .anyMatch(p ->
                        scene.parse().lower(p.first() - 1).equals("not")
                                && (scene.parse().lower(p.first()).matches("an?|one|any|every|all")
                                        || scene.parse().lower(p.first() - 3).equals("it")));
    }

    /// `Had he been arrested, they would know`.
    private boolean inverted(Clause clause) {
        boolean only = scene.parse().lower(0).equals("only") && scene.parse().lower(1).equals("if");
        return only
                || (clause.index() <= 1
                        && scene.parse().tokens().getFirst().is("had", "should", "were")
                        && clause.start() <= 4);
    }

    /// `until he is released`, `once she is freed`: in the present tense it has not come about.
    private boolean notYet(Clause clause) {
        boolean day =
                scene.parse().lower(clause.start() - 1).equals("which")
                        && scene.parse().lower(clause.start() - 3).matches("day|hour|moment|night");
        return (NOT_YET.contains(clause.marker()) || day)
                && clause.verb().passive()
                && scene.parse().tokens().get(clause.verb().first()).is("is", "are");
    }

    /// `saw him being led away`.
    private boolean watched(Clause clause) {
        int first = clause.verb().first();
        boolean none =
                scene.parse().tokens().subList(Math.max(0, first - 8), first).stream()
                        .anyMatch(t -> t.is("nobody", "none", "no", "not", "n't", "never"));
        for (int i = Math.max(0, first - 6); i < first && !none; i++) {
            if (SEES.contains(scene.parse().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// `sought to have him released`, `wants him freed`, `a ruling ordering him released`: what
    /// somebody seeks to bring about has not come about; `a judge ordered him held` has.
    private boolean arranged(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean bare = verb.first() == verb.head() && verb.form() != Form.INFINITIVE;
        if (!bare || clause.index() == 0) {
            return false;
        }
        VerbGroup above = scene.parse().clauses().get(clause.index() - 1).verb();
        boolean object =
                scene.parse()
                        .phraseTo(verb.first())
                        .filter(p -> p.first() == above.end())
                        .isPresent();
        boolean open =
                above.form() == Form.INFINITIVE
                        || above.form() == Form.ING
                        || !above.modal().isEmpty();
        boolean court =
                above.lemma().equals("order")
                        && verb.lemma().matches("hold|detain|keep|remand|confine|jail|imprison")
                        && scene.parse().clauses().get(clause.index() - 1).subject().stream()
                                .anyMatch(p ->
                                        scene.parse()
                                                .lower(p.head())
                                                .matches("court|judge|tribunal|magistrate|judges"));
        return object
                && !court
                && (above.lemma().matches("want|order|need|demand|request|prefer|wish")
                        || (open && above.lemma().matches("have|get|see")));
    }

    /// `was almost arrested`, `was nearly beaten to death`; `reported as released`.
    private boolean almost(VerbGroup verb) {
        boolean as =
                verb.form() == Form.PARTICIPLE
                        && scene.parse().lower(verb.first() - 1).equals("as");
        return as
                || ALMOST.contains(scene.parse().lower(verb.head() - 1))
                || ALMOST.contains(scene.parse().lower(verb.first() - 1));
    }

    /// `is believed to be held`, `demanded ... to be released`, `continues to be held`.
    private boolean infinitiveTold(Clause clause) {
        if (clause.governor() < 0) {
            return false;
        }
        Clause above = scene.parse().clauses().get(clause.governor());
        boolean passive =
                above.verb().passive()
                        && scene.over(clause.verb().head()).stream()
                                .anyMatch(f -> f.clause() == above.index());
        return passive
                || implied(above, clause)
                || above.verb().lemma().equals("continue")
                || scene.over(clause.verb().head()).stream()
                        .anyMatch(
                                f -> f.kind() == Frame.Kind.DEMANDS && f.clause() == above.index());
    }

    /// `was allowed to stay under house arrest`, `a judge ordered him to be placed under house
    /// arrest`: what is allowed, forced or ordered by a court comes about.
    private boolean implied(Clause above, Clause clause) {
        VerbGroup verb = above.verb();
        boolean real = !verb.negated() && verb.modal().isEmpty() && verb.form() == Form.FINITE;
        boolean undergone =
                clause.verb().passive()
                        || clause.verb()
                                .lemma()
                                .matches("stay|remain|live|serve|spend|go|return|leave");
        boolean made =
                verb.passive() && verb.lemma().matches("allow|permit|force|compel|make|oblige");
        boolean court =
                verb.lemma().equals("order")
                        && !verb.passive()
                        && above.subject().stream()
                                .anyMatch(p ->
                                        scene.parse()
                                                .lower(p.head())
                                                .matches("court|judge|tribunal|magistrate|judges"));
        return real && undergone && (made || court) && !clause.verb().negated();
    }

    /// `after being arrested`, `while serving`: what a participle tells after such a word is told.
    private boolean being(Clause clause) {
        boolean marked =
                clause.marker().matches("after|since|before|while|when|upon|despite")
                        || scene.parse()
                                .lower(clause.verb().first() - 1)
                                .matches("after|since|before|while|upon|despite|following");
        return marked || clause.verb().lemma().matches("serve|languish|spend");
    }

    /// Who tells a word that is no verb.
    Optional<Told> word(int word) {
        return word(word, null);
    }

    private Optional<Told> word(int word, @org.jspecify.annotations.Nullable Clause clause) {
        // `not the arrest of Omar but that of his brother`
        boolean not =
                clause == null
                        && scene.parse().lower(word - 1).matches("the|a|an|his|her|their")
                        && scene.parse().lower(word - 2).equals("not");
        if (scene.doubt() < word || not) {
            return Optional.empty();
        }
        List<Frame> over = new ArrayList<>();
        for (Frame frame : scene.over(word)) {
            boolean own =
                    clause != null
                            && frame.clause() == clause.index()
                            && !frame.carried()
                            && frame.sentence() == scene.sentence();
            boolean presupposed =
                    frame.kind() == Frame.Kind.DEMANDS
                            && clause != null
                            && !new Demandable(scene).is(clause);
            if (!own && !presupposed) {
                over.add(frame);
            }
        }
        Stance stance = Stance.ASSERTS;
        Frame deciding = over.isEmpty() ? null : said(over);
        int other = 0;
        for (Frame frame : over) {
            if (frame.kind() == Frame.Kind.UNREAL) {
                return Optional.empty();
            }
            Stance of = stance(frame.kind());
            if (of != Stance.ASSERTS) {
                other++;
                stance = of;
                deciding = frame;
            }
        }
        boolean inside =
                clause != null
                        && (clause.relative() || clause.verb().form() == Form.PARTICIPLE)
                        && other > 0
                        && deciding != null
                        && clause.index() != deciding.clause() + 1;
        if (other > 1 || inside) {
            return Optional.empty();
        }
        String near = new Hedge(scene).at(word, clause);
        if (deciding != null && stance == Stance.ASSERTS && new Hearsay(scene).repeated(deciding)) {
            stance = Stance.BELIEVES;
        }
        if (near.equals("doubt")) {
            stance = stance == Stance.ASSERTS ? Stance.BELIEVES : stance;
        }
        Optional<Told> source =
                deciding == null ? new Hearsay(scene).source(word, near, stance) : Optional.empty();
        if (source.isPresent()) {
            return source;
        }
        if (deciding == null) {
            return Optional.of(
                    new Told(
                            Optional.empty(), near.isEmpty(), stance, List.of(), List.of(), false));
        }
        return Optional.of(told(deciding, over, stance));
    }

    /// `said in a statement that`: the innermost word of saying, but not one without a speaker
    /// where another has one.
    private static Frame said(List<Frame> over) {
        Frame last = over.getLast();
        boolean open = last.kind() == Frame.Kind.SAYS && last.speaker().isEmpty();
        return over.stream()
                .filter(f -> open && f.kind() == Frame.Kind.SAYS && !f.speaker().isEmpty())
                .reduce((a, b) -> b)
                .orElse(last);
    }

    private Told told(Frame deciding, List<Frame> over, Stance stance) {
        Optional<Party> speaker = scene.speaker(deciding);
        if (speaker.filter(Party::writer).isPresent()) {
            return new Told(Optional.empty(), true, stance, List.of(), List.of(), false);
        }
        var via = new ArrayList<Party>();
        for (Frame frame : over.reversed()) {
            Optional<Party> relay =
                    frame.equals(deciding) ? Optional.empty() : scene.speaker(frame);
            if (relay.isPresent()
                    && speaker.isPresent()
                    && !relay.get().touches(speaker.get())
                    && !via.contains(relay.get())) {
                via.add(relay.get());
            }
        }
        var at = new ArrayList<Span>();
        for (Phrase phrase : deciding.speaker()) {
            at.add(scene.span(deciding.sentence(), phrase.first(), phrase.end()));
        }
        at.add(scene.span(deciding.sentence(), deciding.cue(), deciding.cue() + 1));
        return new Told(speaker, false, stance, via, at, deciding.carried());
    }

    private static Stance stance(Frame.Kind kind) {
        return switch (kind) {
            case SAYS, UNREAL -> Stance.ASSERTS;
            case BELIEVES -> Stance.BELIEVES;
            case PRESUMES -> Stance.PRESUMES;
            case FEARS -> Stance.FEARS;
            case DEMANDS -> Stance.DEMANDS;
            case DENIES -> Stance.DENIES;
            case PREDICTS -> Stance.PREDICTS;
        };
    }
}
