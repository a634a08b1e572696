package org.whereabouts.statement.json;

import static org.whereabouts.statement.json.Fields.toWord;

import java.util.List;
import java.util.Optional;
import org.whereabouts.canonical.Json;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;

/// Statements and mentions to and from JSON. The writer leaves out what was not given; the reader
/// refuses what it does not know.
public final class StatementJson {
    private StatementJson() {}

    /// A statement as JSON in the canonical profile.
    public static Json.Members write(Statement s) {
        return Json.object()
                .put("id", s.id().toString())
                .put("speaker", speaker(s.speaker()))
                .putUnlessEmpty(
                        "relayed_by", s.relayedBy().stream().map(StatementJson::speaker).toList())
                .put("subject", s.subject().toString())
                .put("claim", ClaimWriter.write(s.claim()))
                .put("stance", toWord(s.stance()))
                .put(
                        "basis",
                        s.basis() == Basis.UNKNOWN
                                ? Optional.empty()
                                : Optional.of(Json.of(toWord(s.basis()))))
                .put("credibility", s.credibility().digit())
                .putUnlessEmpty("said", s.said().text())
                .putUnlessEmpty(
                        "evidence", s.evidence().stream().map(StatementJson::evidence).toList())
                .putUnlessEmpty("after", ids(s.after()))
                .putUnlessEmpty("answers", ids(s.answers()))
                .build();
    }

    /// Reads a statement.
    public static Read<Statement> read(Json value) {
        return Fields.read(value, StatementJson::statement);
    }

    /// A mention as JSON in the canonical profile.
    public static Json.Members write(Mention m) {
        return Json.object()
                .put("id", m.id().toString())
                .put("kind", toWord(m.kind()))
                .put("label", m.label())
                .putUnlessEmpty(
                        "members", m.members().stream().map(id -> Json.of(id.toString())).toList())
                .build();
    }

    /// Reads a mention.
    public static Read<Mention> readMention(Json value) {
        return Fields.read(value, StatementJson::mention);
    }

    /// A claim alone as JSON: for displays, drafts and exports.
    public static Json write(Claim claim) {
        return ClaimWriter.write(claim);
    }

    /// Reads a claim alone.
    public static Read<Claim> readClaim(Json value) {
        return Fields.read(value, ClaimReader::read);
    }

    private static Statement statement(Json value, String path) {
        Fields f = Fields.of(value, path);
        var id = f.mustStatement("id");
        var speaker = speaker(f.must("speaker"), f.at("speaker"));
        var relayedBy = f.list("relayed_by", StatementJson::speaker);
        var subject = f.mustMention("subject");
        var claim = ClaimReader.read(f.must("claim"), f.at("claim"));
        var stance = f.mustWord("stance", Stance.class);
        var basis = f.word("basis", Basis.class, Basis.UNKNOWN);
        var credibility = credibility(f);
        var said = f.date("said");
        var evidence = f.list("evidence", StatementJson::evidence);
        var after = f.statements("after");
        var answers = f.statements("answers");
        return f.done(() ->
                new Statement(
                        id,
                        speaker,
                        relayedBy,
                        subject,
                        claim,
                        stance,
                        basis,
                        credibility,
                        said,
                        evidence,
                        after,
                        answers));
    }

    private static Mention mention(Json value, String path) {
        Fields f = Fields.of(value, path);
        var id = f.mustMention("id");
        var kind = f.mustWord("kind", Mention.Kind.class);
        var label = f.text("label");
        var members = f.mentions("members");
        return f.done(() -> new Mention(id, kind, label, members));
    }

    private static Credibility credibility(Fields f) {
        int digit = f.whole("credibility", Credibility.CANNOT_BE_JUDGED.digit());
        if (digit < 1 || digit > 6) {
            throw Fields.stop(Fault.Code.RANGE, f.at("credibility"));
        }
        return Credibility.of(digit);
    }

    private static Json speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Author _ -> Json.of("author");
            case Speaker.Unstated _ -> Json.of("unstated");
            case Speaker.Mentioned(var mention) ->
                    Json.object().put("mention", mention.toString()).build();
        };
    }

    private static Speaker speaker(Json value, String path) {
        if (value instanceof Json.Text(var word)) {
            return switch (word) {
                case "author" -> Speaker.Author.AUTHOR;
                case "unstated" -> Speaker.Unstated.UNSTATED;
                default -> throw Fields.stop(Fault.Code.WORD, path);
            };
        }
        Fields f = Fields.of(value, path);
        var mention = f.mustMention("mention");
        return f.done(() -> new Speaker.Mentioned(mention));
    }

    private static Json evidence(Evidence e) {
        return Json.object()
                .put("attachment", e.attachment())
                .put("where", ClaimWriter.locator(e.where()))
                .putUnlessEmpty("quote", e.quote())
                .build();
    }

    private static Evidence evidence(Json value, String path) {
        Fields f = Fields.of(value, path);
        int attachment = f.whole("attachment", 0);
        var where = ClaimReader.locator(f.must("where"), f.at("where"));
        var quote = f.text("quote");
        return f.done(() -> new Evidence(attachment, where, quote));
    }

    private static List<Json> ids(List<StatementId> ids) {
        return ids.stream().map(id -> Json.of(id.toString())).toList();
    }
}
