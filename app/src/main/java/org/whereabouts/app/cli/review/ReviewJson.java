package org.whereabouts.app.cli.review;

import java.util.Collection;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.ProposalsJson;
import org.whereabouts.review.Drafts;
import org.whereabouts.review.RuleTally;
import org.whereabouts.review.Telling;

/// Drafts and tallies for other programs.
final class ReviewJson {
    private ReviewJson() {}

    static Json drafts(Drafts drafts) {
        var telling = new Telling(drafts);
        return Json.object()
                .put("source", drafts.source().hex())
                .put("analyser", drafts.proposals().analyser())
                .put("waiting", drafts.waiting())
                .put(
                        "proposals",
                        Json.array(
                                drafts.proposals().proposals().stream()
                                        .map(p -> proposal(drafts, telling, p))
                                        .toList()))
                .build();
    }

    private static Json proposal(Drafts drafts, Telling telling, Proposal p) {
        return Json.object()
                .put("id", p.id())
                .put(
                        "decision",
                        drafts.decision(p.id())
                                .map(d -> d.verdict().name().toLowerCase(java.util.Locale.ROOT))
                                .orElse("waiting"))
                .put("line", telling.of(p.draft()).plain())
                .put("proposal", ProposalsJson.write(p))
                .build();
    }

    static Json rules(Collection<RuleTally> tallies) {
        return Json.array(
                tallies.stream()
                        .map(t ->
                                Json.object()
                                        .put("rule", t.rule())
                                        .put("accepted", t.accepted())
                                        .put("changed", t.changed())
                                        .put("rejected", t.rejected())
                                        .put("seconds", t.seconds())
                                        .put("precision", Json.of(t.precision()))
                                        .put("precision_max", Json.of(t.precisionMax()))
                                        .put("muted", t.muted())
                                        .build())
                        .toList());
    }
}
