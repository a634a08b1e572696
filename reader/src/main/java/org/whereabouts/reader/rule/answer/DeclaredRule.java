package org.whereabouts.reader.rule.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.SaidOn;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.AnswerKind;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// What those who hold people, or speak for them, declare: `The ministry said the trainees had
/// completed their courses.`, `"He is in good health," the warden told them.` Only where nothing
/// plainer stands in their words.
public final class DeclaredRule implements Rule {
    private static final String SPEAKS =
            "minister|governor|ambassador|consul|vice-consul|official|commissioner|director|superintendent|prosecutor|counsellor|president|colonel|general|mayor"
                    + "|secretary|warden|envoy|diplomat|attorney|judge|justice|commander|administrator|akim|lieutenant|captain"
                    + "|major|adviser|advisor|deputy|senator|magistrate|chief|inspector|officer|brigadier|procurator";

    private static final String STATE =
            "ministry|government|embassy|consulate|commission|police|court|administration|department|army|military"
                    + "|directorate|authority|authorities|prosecution|parliament|state|service|prison|office|mission|tribunal";
    private static final String NAMED_STATE =
            ".*\\b(ministry|government|embassy|consulate|police|prosecutor|office|department|directorate|authority"
                    + "|army|prisons?|correctional|commission of inquiry)\\b.*";

    @Override
    public boolean rest() {
        return true;
    }

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Frame frame : scene.frames().in(scene.sentence())) {
            boolean says =
                    frame.kind() == Frame.Kind.SAYS
                            && frame.sentence() == scene.sentence()
                            && frame.speaker().size() == 1
                            && !frame.carried();
            if (says) {
                declared(scene, frame).ifPresent(out);
            }
        }
    }

    private static Optional<Found> declared(Scene scene, Frame frame) {
        Optional<Party> who = scene.speaker(frame).filter(DeclaredRule::speaksForIt);
        Optional<Clause> content = content(scene, frame);
        if (who.isEmpty() || content.isEmpty() || !said(scene, frame)) {
            return Optional.empty();
        }
        Clause clause = content.get();
        Optional<Told> told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
        if (told.filter(t -> t.speaker().equals(who)).isEmpty()) {
            return Optional.empty();
        }
        int end = stop(scene, clause, frame);
        Optional<Time> date =
                frame.clause() < 0
                        ? Optional.empty()
                        : new SaidOn(scene).of(scene.parse().clauses().get(frame.clause()));
        List<Note> notes = scene.notes(date);
        return Optional.of(
                new Found(
                        "declaration.said",
                        told.get(),
                        who.get(),
                        new Claim.Answered(
                                AnswerKind.REPLIED,
                                scene.text(clause.start(), end),
                                Scene.date(date)),
                        scene.span(clause.start(), end),
                        scene.span(clause.verb().head(), clause.verb().head() + 1),
                        List.of(scene.span(frame.speaker().getFirst())),
                        scene.spans(date),
                        notes));
    }

    /// Whether somebody speaks or acts for a state or another body.
    static boolean official(Party who) {
        return who.authority()
                || who.kind() == Mention.Kind.BODY
                || who.kind() == Mention.Kind.PLACE;
    }

    /// A body that holds people, or somebody who speaks for one; no guard.
    private static boolean speaksForIt(Party who) {
        boolean body =
                who.kind() == Mention.Kind.BODY
                        && (who.authority()
                                || who.nouns().stream().anyMatch(n -> n.matches(STATE))
                                || who.label().toLowerCase(Locale.ROOT).matches(NAMED_STATE));
        boolean speaks =
                who.nouns().stream().anyMatch(n -> n.matches(SPEAKS))
                        || (who.authority()
                                && who.nouns().stream().anyMatch(n -> n.startsWith("spokes")));
        boolean several =
                who.kind() == Mention.Kind.GROUP
                        && who.authority()
                        && who.nouns().stream()
                                .anyMatch(n -> n.matches("official|officer|authority"));
        boolean heads = who.authority() && who.nouns().contains("head");
        return body || several || ((speaks || heads) && who.kind() == Mention.Kind.PERSON);
    }

    /// Whether the words of saying themselves are told as a fact.
    private static boolean said(Scene scene, Frame frame) {
        if (frame.clause() < 0) {
            return true;
        }
        Clause says = scene.parse().clauses().get(frame.clause());
        return !says.verb().negated()
                && says.verb().modal().isEmpty()
                && says.verb().form() != Form.INFINITIVE;
    }

    /// The first clause of what is said, if nothing in it is counted.
    private static Optional<Clause> content(Scene scene, Frame frame) {
        for (int i = frame.from(); i < Math.min(frame.to(), scene.parse().tokens().size()); i++) {
            int at = i;
            boolean counts =
                    scene.parse().tokens().get(i).pos() == Pos.NUM
                            && !scene.parse().lower(i - 1).equals("the")
                            && scene.times().stream()
                                    .noneMatch(t -> t.first() <= at && at < t.end());
            if (counts) {
                return Optional.empty();
            }
        }
        return scene.parse().clauses().stream()
                .filter(c -> c.verb().head() >= frame.from() && c.verb().head() < frame.to())
                .filter(c -> c.index() != frame.clause())
                .filter(c -> c.verb().form() == Form.FINITE || c.verb().form() == Form.COPULA)
                .filter(c -> !c.relative() && !c.marker().matches("if|unless|whether|when|as"))
                .findFirst();
    }

    private static int stop(Scene scene, Clause clause, Frame frame) {
        int end = clause.verb().end();
        while (end < Math.min(frame.to(), scene.parse().tokens().size())
                && !scene.parse().lower(end).matches("[.;\"”!?]")) {
            end++;
        }
        return Math.max(end, clause.verb().end());
    }
}
