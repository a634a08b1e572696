package org.whereabouts.lab.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;

/// What must never be proposed, whether or not the proposal answers a statement of the annotation:
/// an assertion of what was feared, believed, demanded or denied; a fate of whoever only reports
/// it; the sentence of one person given to another.
final class Gate {
    private static final List<String> FATES =
            List.of(
                    "detention",
                    "custody",
                    "sentence",
                    "charge",
                    "release",
                    "transfer",
                    "disappearance",
                    "no-news",
                    "last-seen",
                    "death",
                    "ill-treatment");
    private final GoldText gold;
    private final Set<String> fated = new HashSet<>();
    private final Set<String> sentenced = new HashSet<>();
    private final Set<String> speakers = new HashSet<>();

    Gate(GoldText gold) {
        this.gold = gold;
        for (Json.Members fact : gold.facts()) {
            String type = GoldText.text(fact, "type");
            speakers.add(gold.speaker(fact));
            if (type.equals("person.kin")) {
                speakers.addAll(gold.subjects(fact));
            }
            if (FATES.stream().anyMatch(f -> Families.answers(f, type))
                    || type.startsWith("event.mass_")) {
                fated.addAll(gold.withMembers(gold.subjects(fact)));
            }
            if (Families.answers("sentence", type)) {
                sentenced.addAll(gold.withMembers(gold.subjects(fact)));
            }
        }
    }

    /// Why the proposal must not be; empty where nothing is wrong.
    ///
    /// @param best the statement that it answers, if any
    List<String> violations(Proposal p, Optional<Json.Members> best, boolean personRight) {
        if (p.draft().stance() != Stance.ASSERTS || !fate(p.draft().claim())) {
            return List.of();
        }
        var wrong = new ArrayList<String>();
        if (best.isPresent() ? unasserted(best.get()) : unassertedHere(p)) {
            wrong.add("asserted, but feared, believed, demanded or denied");
        }
        Optional<String> whom =
                p.spans().subject().isEmpty()
                        ? Optional.empty()
                        : gold.entityAt(p.spans().subject().getFirst());
        if (whom.isPresent() && !fated.contains(whom.get()) && speakers.contains(whom.get())) {
            wrong.add("the fate is given to a speaker or a relative");
        }
        boolean elsewhere =
                p.draft().claim() instanceof Claim.Sentenced
                        && (best.isPresent()
                                ? !personRight
                                : whom.filter(sentenced::contains).isEmpty()
                                        && overlapsSentence(p.spans().evidence()));
        if (elsewhere) {
            wrong.add("the sentence is given to somebody else");
        }
        return wrong;
    }

    private static boolean fate(Claim claim) {
        return claim instanceof Claim.Held
                || claim instanceof Claim.Sentenced
                || claim instanceof Claim.Moved
                || claim instanceof Claim.Died
                || claim instanceof Claim.Released
                || claim instanceof Claim.Disappeared
                || claim instanceof Claim.Mistreated;
    }

    private static boolean unasserted(Json.Members fact) {
        return Families.NEVER_ASSERTED.contains(GoldText.text(fact, "modality"))
                || GoldText.text(fact, "polarity").equals("negative");
    }

    /// Whether the cue stands where the annotation has something of the kind that nobody asserts,
    /// or within what is denied or demanded, and nothing of the kind that somebody does assert.
    private boolean unassertedHere(Proposal p) {
        String family = Scorer.family(p);
        Span cue = Scorer.cue(p);
        boolean open = false;
        for (Json.Members fact : gold.facts()) {
            String type = GoldText.text(fact, "type");
            Optional<Span> evidence = gold.evidence(fact);
            boolean kind = Families.answers(family, type);
            if (evidence.isEmpty()) {
                continue;
            }
            boolean around = overlap(evidence.get(), cue);
            if (kind && around && !unasserted(fact)) {
                return false;
            }
            open |= kind && unasserted(fact) && overlap(evidence.get(), p.spans().evidence());
            open |= around && (type.equals("claim.denial") || type.equals("claim.demand"));
        }
        return open;
    }

    private boolean overlapsSentence(Span evidence) {
        return gold.facts().stream()
                .filter(f -> Families.answers("sentence", GoldText.text(f, "type")))
                .anyMatch(f -> gold.evidence(f).filter(e -> overlap(e, evidence)).isPresent());
    }

    static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
