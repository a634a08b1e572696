package org.whereabouts.review;

import java.time.DateTimeException;
import java.time.Instant;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.ProposalsJson;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.json.Fault;
import org.whereabouts.statement.json.Fields;
import org.whereabouts.statement.json.Read;
import org.whereabouts.statement.json.StatementJson;

/// Drafts to and from JSON in the canonical profile.
final class DraftsJson {
    private static final int VERSION = 1;

    private DraftsJson() {}

    static Json write(Drafts drafts) {
        return Json.object()
                .put("v", VERSION)
                .put("proposals", ProposalsJson.write(drafts.proposals()))
                .putUnlessEmpty(
                        "decisions", drafts.decisions().stream().map(DraftsJson::decision).toList())
                .putUnlessEmpty("added", drafts.added().stream().map(StatementJson::write).toList())
                .build();
    }

    static Read<Drafts> read(Json value) {
        return Fields.read(value, DraftsJson::drafts);
    }

    private static Drafts drafts(Json value, String path) {
        Fields f = Fields.of(value, path);
        if (f.whole("v", 0) != VERSION) {
            throw Fields.refusal(Fault.Code.RANGE, f.at("v"));
        }
        Proposals proposals = inner(ProposalsJson.read(f.must("proposals")), f.at("proposals"));
        var decisions = f.list("decisions", DraftsJson::readDecision);
        var added =
                f.list(
                        "added",
                        (item, at) ->
                                DraftsJson.<Mention>inner(StatementJson.readMention(item), at));
        return f.done(() -> new Drafts(proposals, decisions, added));
    }

    private static Json decision(Decision d) {
        return Json.object()
                .put("verdict", Fields.toWord(d.verdict()))
                .put("statement", StatementJson.write(d.statement()))
                .put("rule", d.rule())
                .putUnlessEmpty("by", d.by())
                .put("at", d.at().toString())
                .put("seconds", d.seconds())
                .build();
    }

    private static Decision readDecision(Json value, String path) {
        Fields f = Fields.of(value, path);
        var verdict = f.mustWord("verdict", Decision.Verdict.class);
        Statement statement = inner(StatementJson.read(f.must("statement")), f.at("statement"));
        var rule = f.mustText("rule");
        var by = f.text("by");
        Instant at = instant(f);
        int seconds = f.whole("seconds", 0);
        return f.done(() -> new Decision(verdict, statement, rule, by, at, seconds));
    }

    private static Instant instant(Fields f) {
        try {
            return Instant.parse(f.mustText("at"));
        } catch (DateTimeException e) {
            throw Fields.refusal(Fault.Code.DATE, f.at("at"));
        }
    }

    private static <T> T inner(Read<T> read, String path) {
        return switch (read) {
            case Read.Value<T>(var value) -> value;
            case Read.Refused<T>(var fault) ->
                    throw Fields.refusal(fault.code(), path + "." + fault.path());
        };
    }
}
