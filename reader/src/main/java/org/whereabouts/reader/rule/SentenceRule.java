package org.whereabouts.reader.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.term.Charges;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;

/// Sentences, convictions and charges: `was sentenced to 15 years`, `got five years each`, `on
/// espionage charges`, `charged with terrorism`.
final class SentenceRule implements Rule {
    @Override
    public void clause(Scene scene, Clause clause, Consumer<Found> out) {
        var verb = clause.verb();
        String lemma = verb.lemma();
        int after = verb.passive() ? verb.end() : clause.object().map(Phrase::end).orElse(0);
        boolean guilty = lemma.equals("find") && scene.parse().lower(after).equals("guilty");
        boolean sentence = guilty || lemma.matches("sentence|convict|condemn|jail|imprison");
        boolean given = lemma.matches("give|hand") && termOfPrison(scene, clause);
        boolean got =
                lemma.matches("get|receive") && !verb.passive() && termOfPrison(scene, clause);
        if (lemma.matches("charge|indict|accuse")
                && verb.passive()
                && (lemma.matches("charge|indict")
                        || clause.adjunct("with", "of", "over").isPresent())) {
            charged(scene, clause, clause.subject(), out);
        } else if (lemma.matches("charge|indict") && chargedWith(scene, clause)) {
            charged(scene, clause, clause.objects(), out);
        }
        charges(scene, clause, out);
        serving(scene, clause, out);
        asked(scene, clause, out);
        boolean jailed =
                !lemma.matches("jail|imprison")
                        || scene.term(clause)
                                .filter(t -> scene.parse().lower(t.first() - 1).equals("for"))
                                .isPresent();
        boolean each =
                clause.subject().size() > 1
                        && scene.parse().tokens().stream().anyMatch(t -> t.is("respectively"));
        if ((!sentence && !given && !got) || !jailed || each) {
            return;
        }
        var told = scene.told(clause);
        if (told.isEmpty()) {
            return;
        }
        boolean passive =
                verb.passive()
                        && clause.subject().stream()
                                .noneMatch(p ->
                                        scene.parse().lower(p.head()).matches("sentences?|terms?"));
        boolean down = given && !passive && clause.adjunct("to").isPresent();
        List<Phrase> whom =
                passive || got
                        ? clause.subject()
                        : down
                                ? listed(scene, clause.adjunct("to").get().phrase())
                                : clause.object()
                                        .filter(o ->
                                                !scene.parse()
                                                        .lower(o.head())
                                                        .matches("years?|sentences?|term"))
                                        .map(List::of)
                                        .orElse(List.of());
        Optional<Phrase> court =
                passive
                        ? clause.adjunct("by").map(Clause.Adjunct::phrase)
                        : got ? Optional.empty() : clause.subject().stream().findFirst();
        var date = scene.date(clause);
        var term = scene.term(clause);
        String charge = Charges.of(scene, clause);
        String rule =
                guilty || (lemma.equals("convict") && term.isEmpty())
                        ? "sentence.conviction"
                        : given || got ? "sentence.given" : "sentence.verb";
        Claim claim =
                new Claim.Sentenced(
                        Scene.term(term),
                        charge.isEmpty() && term.isEmpty() ? heavy(scene, clause) : charge,
                        scene.ref(court),
                        Scene.date(date));
        new Finding(scene, clause, out)
                .add(
                        rule,
                        told.get(),
                        scene.victims(whom),
                        claim,
                        verb.head(),
                        verb.head() + 1,
                        date,
                        term);
    }

    /// `is serving a seven-year term`: the term is a sentence, as well as a time in prison.
    private static void serving(Scene scene, Clause clause, Consumer<Found> out) {
        var term = scene.term(clause);
        boolean plain = scene.parse().lower(clause.verb().head()).equals("serve");
        boolean office =
                scene.parse().tokens().subList(clause.verb().end(), clause.end()).stream()
                        .anyMatch(t -> t.is("as"));
        boolean several = scene.parse().tokens().stream().anyMatch(t -> t.is("respectively"));
        if (!clause.verb().lemma().equals("serve")
                || plain
                || office
                || several
                || term.isEmpty()) {
            return;
        }
        // `served six years | of an eighteen-year sentence`
        int served = term.get().end();
        var whole =
                scene.parse().lower(served).equals("of")
                        ? scene.times().stream()
                                .filter(t -> !t.term().isNone())
                                .filter(t -> t.first() > served && t.first() <= served + 2)
                                .findFirst()
                        : Optional.<Time>empty();
        var sentence = whole.or(() -> term);
        scene.told(clause)
                .ifPresent(t ->
                        new Finding(scene, clause, out)
                                .add(
                                        "sentence.serving",
                                        t,
                                        scene.victims(clause.subject()),
                                        new Claim.Sentenced(
                                                Scene.term(sentence),
                                                CustodyRule.charge(scene, clause),
                                                Ref.NONE,
                                                PartialDate.NONE),
                                        clause.verb().head(),
                                        clause.verb().head() + 1,
                                        Optional.empty(),
                                        sentence));
    }

    /// `The prosecutor had demanded seven years in prison for him`: a sentence that is asked for.
    private static void asked(Scene scene, Clause clause, Consumer<Found> out) {
        boolean prosecutor =
                clause.subject().stream()
                        .anyMatch(p ->
                                scene.parse()
                                        .lower(p.head())
                                        .matches("prosecutors?|prosecution|procurator"));
        boolean asks =
                clause.verb().lemma().matches("demand|seek|request|ask|recommend|propose|want")
                        && !clause.verb().passive()
                        && !clause.verb().negated();
        var term = scene.term(clause);
        var whom = clause.adjunct("for").map(Clause.Adjunct::phrase);
        var told = scene.told(clause);
        if (!prosecutor || !asks || term.isEmpty() || whom.isEmpty() || told.isEmpty()) {
            return;
        }
        var who = scene.group(scene.sentence(), clause.subject());
        var at = clause.subject().getFirst();
        Told asked =
                new Told(who, false, Stance.DEMANDS, List.of(), List.of(scene.span(at)), false);
        new Finding(scene, clause, out)
                .add(
                        "sentence.asked",
                        asked,
                        scene.victims(List.of(whom.get())),
                        new Claim.Sentenced(Scene.term(term), "", Ref.NONE, PartialDate.NONE),
                        clause.verb().head(),
                        clause.verb().head() + 1,
                        Optional.empty(),
                        term);
    }

    private static boolean termOfPrison(Scene scene, Clause clause) {
        int from = clause.verb().end();
        boolean bare =
                scene.term(clause)
                        .filter(t ->
                                t.first() == from || (t.first() <= from + 2 && more(scene, from)))
                        .filter(t -> t.term().text().matches("P[0-9].*[YM]~?"))
                        .filter(t ->
                                !scene.parse().lower(t.end()).equals("of")
                                        || scene.parse()
                                                .lower(t.end() + 1)
                                                .matches("imprisonment|prison|hard|forced|strict"))
                        .isPresent();
        if (bare && !scene.victims(clause.subject()).isEmpty()) {
            return true;
        }
        boolean court =
                clause.subject().stream()
                        .anyMatch(p ->
                                scene.parse().lower(p.head()).matches("court|judges?|tribunal"));
        if (court && scene.term(clause).isPresent() && !scene.victims(clause.objects()).isEmpty()) {
            return true;
        }
        boolean words =
                scene.parse().tokens().subList(clause.verb().end(), clause.end()).stream()
                        .anyMatch(t ->
                                t.is(
                                        "sentence",
                                        "sentences",
                                        "prison",
                                        "jail",
                                        "imprisonment",
                                        "each",
                                        "term",
                                        "terms"));
        return (scene.term(clause).isPresent() && words)
                || scene.parse().tokens().subList(clause.verb().end(), clause.end()).stream()
                        .anyMatch(t -> t.is("sentence", "sentences"));
    }

    /// `five years to Tarek, Omar and Huda`: all to whom it was given.
    private static List<Phrase> listed(Scene scene, Phrase first) {
        var all = new java.util.ArrayList<Phrase>(List.of(first));
        for (int at = first.end(); all.size() < 30; ) {
            int comma = scene.parse().lower(at).equals(",") ? at + 1 : at;
            int next = scene.parse().lower(comma).equals("and") ? comma + 1 : comma;
            Optional<Phrase> more =
                    next > at
                            ? scene.parse().phraseFrom(next).filter(Phrase::named)
                            : Optional.empty();
            if (more.isEmpty()) {
                break;
            }
            all.add(more.get());
            at = more.get().end();
        }
        return all;
    }

    /// `was given | another | five years`.
    private static boolean more(Scene scene, int at) {
        return scene.parse().lower(at).matches("another|an?|only|just")
                && (scene.parse().lower(at).equals("another")
                        || scene.parse().lower(at + 1).matches("further|additional|extra"));
    }

    /// `for life`, `to death`: not a number, so words.
    private static String heavy(Scene scene, Clause clause) {
        for (Clause.Adjunct adjunct : clause.adjuncts()) {
            String words = scene.text(adjunct.phrase().first(), adjunct.phrase().end());
            if (adjunct.preposition().equals("to") && words.matches(".*(life|death|hanging).*")) {
                return words;
            }
        }
        return "";
    }

    /// `charged Omar | with undermining`, `charged Omar, a former clerk, | with treason`.
    private static boolean chargedWith(Scene scene, Clause clause) {
        int at = clause.objects().isEmpty() ? -1 : clause.objects().getLast().end();
        boolean far = at > 0 && scene.parse().lower(at).equals(",");
        for (int i = at; !clause.verb().passive() && i > 0 && i < at + 14; i++) {
            if (scene.parse().lower(i).equals("with")) {
                return i == at || (far && scene.parse().lower(i - 1).equals(","));
            }
            if (!far || scene.parse().lower(i).matches("[.;]")) {
                return false;
            }
        }
        return false;
    }

    private void charged(Scene scene, Clause clause, List<Phrase> whom, Consumer<Found> out) {
        var told = scene.told(clause);
        int from =
                clause.adjunct("with", "of", "over", "under", "for")
                        .map(a -> a.phrase().first())
                        .orElse(clause.verb().head());
        String charge =
                scene.text(from, clause.end()).replaceAll("(\\s(and|or|but))?[\\s.,;]*$", "");
        told.ifPresent(t ->
                new Finding(scene, clause, out)
                        .add(
                                "charge.verb",
                                t,
                                scene.victims(whom),
                                new Claim.Noted("charge", charge),
                                clause.verb().head(),
                                clause.verb().head() + 1,
                                scene.date(clause),
                                Optional.empty()));
    }

    /// `on espionage charges`, `on charges of espionage`.
    private void charges(Scene scene, Clause clause, Consumer<Found> out) {
        String lemma = clause.verb().lemma();
        boolean held =
                scene.words().has("detain", lemma)
                        || scene.words().has("hold", lemma)
                        || lemma.matches(
                                "spend|serve|sentence|convict|try|face|prosecute|indict|condemn|accuse");
        for (Clause.Adjunct adjunct : clause.adjuncts()) {
            String head = scene.parse().lower(adjunct.phrase().head());
            boolean on =
                    adjunct.preposition().matches("on|under|over|with")
                            && head.matches("charges?|accusations?");
            boolean crime =
                    adjunct.preposition().matches("for|over")
                            && (scene.words().has("detain", lemma) || lemma.equals("jail"))
                            && scene.words()
                                    .has("crime", scene.parse().lemma(adjunct.phrase().head()));
            on |= crime;
            if (!held || !on || clause.verb().negated() || adjunct.phrase().owned()) {
                continue;
            }
            boolean active = !clause.verb().passive() && !lemma.matches("spend|serve|face");
            List<Phrase> whom = active ? clause.objects() : clause.subject();
            String charge =
                    crime
                            ? scene.text(adjunct.phrase().first(), adjunct.phrase().end())
                            : Charges.of(scene, adjunct.phrase());
            var told = scene.told(clause).filter(t -> t.stance() == Stance.ASSERTS);
            if (told.isPresent() && !charge.isEmpty()) {
                var evidence =
                        scene.span(
                                adjunct.at(),
                                Math.max(
                                        adjunct.phrase().end(),
                                        Charges.end(scene, adjunct.phrase())));
                new Finding(scene, clause, out)
                        .add(
                                "charge.on-charges",
                                told.get(),
                                scene.victims(whom),
                                new Claim.Noted("charge", charge),
                                adjunct.phrase().head(),
                                adjunct.phrase().head() + 1,
                                Optional.empty(),
                                Optional.empty(),
                                evidence);
            }
        }
    }

    /// `his 10-year sentence`, `a 15-year prison term`.
    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase phrase : scene.parse().phrases()) {
            boolean noun = scene.parse().lower(phrase.head()).matches("sentence|term");
            Optional<Time> term =
                    scene.times().stream()
                            .filter(t ->
                                    !t.term().isNone()
                                            && t.first() >= phrase.first()
                                            && t.end() <= phrase.end())
                            .findFirst();
            Optional<Phrase> whom =
                    noun && phrase.owned() ? DetentionRule.whom(scene, phrase) : Optional.empty();
            var told = scene.told(phrase.head()).filter(t -> t.stance() == Stance.ASSERTS);
            if (term.isEmpty() || whom.isEmpty() || told.isEmpty()) {
                continue;
            }
            Claim claim = new Claim.Sentenced(Scene.term(term), "", Ref.NONE, PartialDate.NONE);
            for (Scene.Who who : scene.victims(List.of(whom.get()))) {
                out.accept(
                        new Found(
                                "sentence.noun",
                                told.get(),
                                who.party(),
                                claim,
                                scene.span(phrase),
                                scene.span(phrase.head(), phrase.head() + 1),
                                List.of(who.at()),
                                scene.spans(term),
                                Scene.with(
                                        who.notes(),
                                        new org.whereabouts.intake.proposal.Note.Verbless(
                                                scene.span(phrase)))));
            }
        }
    }
}
