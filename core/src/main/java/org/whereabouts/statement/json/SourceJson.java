package org.whereabouts.statement.json;

import static org.whereabouts.statement.json.Fields.toWord;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.whereabouts.canonical.Json;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;

/// Sources, their terms, and judgements to and from JSON.
public final class SourceJson {
    private SourceJson() {}

    /// A source as JSON in the canonical profile.
    public static Json.Members write(Source s) {
        return Json.object()
                .put("id", s.id().hex())
                .put("kind", toWord(s.kind()))
                .putUnlessEmpty("title", s.title())
                .putUnlessEmpty("author", s.author())
                .putUnlessEmpty("language", s.language())
                .putUnlessEmpty("dated", s.dated().text())
                .put("reliability", toWord(s.reliability()))
                .put("terms", write(s.terms()))
                .put("root", id(s.root()))
                .put("edition", id(s.edition()))
                .putUnlessEmpty(
                        "attachments",
                        s.attachments().stream().map(SourceJson::attachment).toList())
                .build();
    }

    /// Reads a source.
    public static Read<Source> read(Json value) {
        return Fields.read(value, SourceJson::source);
    }

    /// Terms of consent as JSON in the canonical profile.
    public static Json.Members write(Terms t) {
        return Json.object()
                .put("uses", Json.texts(t.uses().stream().map(Fields::toWord).toList()))
                .putUnlessEmpty("given_by", t.givenBy())
                .putUnlessEmpty("given", t.given().text())
                .putUnlessEmpty("limits", t.limits())
                .build();
    }

    /// Reads terms of consent.
    public static Read<Terms> readTerms(Json value) {
        return Fields.read(value, SourceJson::terms);
    }

    /// A judgement as JSON in the canonical profile.
    public static Json.Members write(Judgement j) {
        return Json.object()
                .put("first", j.first().toString())
                .put("second", j.second().toString())
                .put("verdict", toWord(j.verdict()))
                .put("reason", j.reason())
                .putUnlessEmpty("author", j.author())
                .put("at", j.at().toString())
                .build();
    }

    /// Reads a judgement.
    public static Read<Judgement> readJudgement(Json value) {
        return Fields.read(value, SourceJson::judgement);
    }

    private static Source source(Json value, String path) {
        Fields f = Fields.of(value, path);
        var id = f.mustSource("id");
        var kind = f.mustWord("kind", SourceKind.class);
        var title = f.text("title");
        var author = f.text("author");
        var language = f.text("language");
        var dated = f.date("dated");
        var reliability = f.word("reliability", Reliability.class, Reliability.F);
        var terms = terms(f.must("terms"), f.at("terms"));
        var root = f.source("root");
        var edition = f.source("edition");
        var attachments = f.list("attachments", SourceJson::attachment);
        return f.done(() ->
                new Source(
                        id,
                        kind,
                        title,
                        author,
                        language,
                        dated,
                        reliability,
                        terms,
                        root,
                        edition,
                        attachments));
    }

    private static Terms terms(Json value, String path) {
        Fields f = Fields.of(value, path);
        var uses = EnumSet.noneOf(Use.class);
        uses.addAll(f.list("uses", (item, at) -> Fields.asWord(item, at, Use.class)));
        var givenBy = f.text("given_by");
        var given = f.date("given");
        var limits = f.text("limits");
        return f.done(() -> new Terms(uses, givenBy, given, limits));
    }

    private static Judgement judgement(Json value, String path) {
        Fields f = Fields.of(value, path);
        var first = f.mustMention("first");
        var second = f.mustMention("second");
        var verdict = f.mustWord("verdict", Judgement.Verdict.class);
        var reason = f.mustText("reason");
        var author = f.text("author");
        var at = instant(f.mustText("at"), f.at("at"));
        return f.done(() -> new Judgement(first, second, verdict, reason, author, at));
    }

    private static Instant instant(String text, String path) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw Fields.stop(Fault.Code.DATE, path);
        }
    }

    private static Json attachment(Source.Attachment a) {
        return Json.object()
                .put("ref", a.ref())
                .put("sha", a.sha256())
                .put("bytes", a.bytes())
                .putUnlessEmpty("media_type", a.mediaType())
                .putUnlessEmpty("name", a.name())
                .build();
    }

    private static Source.Attachment attachment(Json value, String path) {
        Fields f = Fields.of(value, path);
        var ref = f.mustText("ref");
        var sha256 = f.mustText("sha");
        long bytes = f.mustWhole("bytes");
        var mediaType = f.text("media_type");
        var name = f.text("name");
        return f.done(() -> new Source.Attachment(ref, sha256, bytes, mediaType, name));
    }

    private static Optional<Json> id(Optional<SourceId> id) {
        return id.map(i -> Json.of(i.hex()));
    }
}
