package org.whereabouts.intake.proposal;

import java.util.List;
import java.util.function.Function;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.proposal.Choices.Ranked;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.json.Fields;
import org.whereabouts.statement.json.Read;
import org.whereabouts.statement.json.StatementJson;
import org.whereabouts.statement.time.PartialDate;

/// Proposals to and from JSON in the canonical profile. Reading is strict, like that of statements.
public final class ProposalsJson {
    /// The version that is written.
    public static final int VERSION = 1;

    private ProposalsJson() {}

    /// Proposals as JSON.
    public static Json.Members write(Proposals p) {
        return Json.object()
                .put("v", VERSION)
                .put("analyser", p.analyser())
                .put("source", p.source().hex())
                .put("sha", p.sha256())
                .putUnlessEmpty("published", p.published().text())
                .putUnlessEmpty("persons", all(p.persons(), ProposalsJson::person))
                .putUnlessEmpty("proposals", all(p.proposals(), ProposalsJson::write))
                .putUnlessEmpty("alike", all(p.alike(), ProposalsJson::alike))
                .putUnlessEmpty(
                        "unread",
                        all(
                                p.unread(),
                                u ->
                                        Json.object()
                                                .put("code", Fields.toWord(u.code()))
                                                .put("where", span(u.where()))
                                                .build()))
                .build();
    }

    /// One proposal as JSON.
    public static Json.Members write(Proposal p) {
        return Json.object()
                .put("rule", p.rule())
                .put("draft", StatementJson.write(p.draft()))
                .put("evidence", span(p.spans().evidence()))
                .putUnlessEmpty("cue", all(p.spans().cue(), ProposalsJson::span))
                .putUnlessEmpty("subject", all(p.spans().subject(), ProposalsJson::span))
                .putUnlessEmpty("speaker", all(p.spans().speaker(), ProposalsJson::span))
                .putUnlessEmpty("time", all(p.spans().time(), ProposalsJson::span))
                .putUnlessEmpty("notes", all(p.notes(), NoteJson::write))
                .putUnlessEmpty(
                        "subjects",
                        all(p.choices().subjects(), c -> ranked(c, MentionId::toString)))
                .putUnlessEmpty(
                        "speakers", all(p.choices().speakers(), c -> ranked(c, SpeakerWord::of)))
                .putUnlessEmpty(
                        "stances", all(p.choices().stances(), c -> ranked(c, Fields::toWord)))
                .putUnlessEmpty(
                        "dates", all(p.choices().dates(), c -> ranked(c, PartialDate::text)))
                .putUnlessEmpty("group", p.group())
                .putUnlessEmpty("contradicts", all(p.contradicts(), Json::of))
                .build();
    }

    /// Reads proposals.
    public static Read<Proposals> read(Json value) {
        return Fields.read(value, ProposalsJson::proposals);
    }

    private static Proposals proposals(Json value, String path) {
        Fields f = Fields.of(value, path);
        int version = f.whole("v", 0);
        var analyser = f.mustText("analyser");
        var source = f.mustSource("source");
        var sha = f.mustText("sha");
        var published = f.date("published");
        var persons = f.list("persons", ProposalsJson::readPerson);
        var proposals = f.list("proposals", ProposalsJson::readProposal);
        var alike = f.list("alike", ProposalsJson::readAlike);
        var unread = f.list("unread", ProposalsJson::readUnread);
        return f.done(() -> {
            if (version != VERSION) {
                throw new IllegalArgumentException("another version");
            }
            return new Proposals(
                    analyser, source, sha, published, persons, proposals, alike, unread);
        });
    }

    private static Proposal readProposal(Json value, String path) {
        Fields f = Fields.of(value, path);
        var rule = f.mustText("rule");
        Statement draft = statement(f, "draft");
        var evidence = readSpan(f.must("evidence"), f.at("evidence"));
        var cue = f.list("cue", ProposalsJson::readSpan);
        var subject = f.list("subject", ProposalsJson::readSpan);
        var speaker = f.list("speaker", ProposalsJson::readSpan);
        var time = f.list("time", ProposalsJson::readSpan);
        var notes = f.list("notes", NoteJson::read);
        var subjects =
                f.list(
                        "subjects",
                        (v, at) ->
                                ProposalsJson.<MentionId>readRanked(
                                        v, at, ranked -> ranked.mustMention("value")));
        var speakers =
                f.list(
                        "speakers",
                        (v, at) ->
                                ProposalsJson.<Speaker>readRanked(
                                        v, at, ranked -> SpeakerWord.read(ranked, "value")));
        var stances =
                f.list(
                        "stances",
                        (v, at) ->
                                ProposalsJson.<Stance>readRanked(
                                        v, at, ranked -> ranked.mustWord("value", Stance.class)));
        var dates =
                f.list(
                        "dates",
                        (v, at) ->
                                ProposalsJson.<PartialDate>readRanked(
                                        v, at, ranked -> ranked.date("value")));
        var group = f.text("group");
        var contradicts = f.list("contradicts", Fields::asText);
        return f.done(() ->
                new Proposal(
                        rule,
                        draft,
                        new Spans(evidence, cue, subject, speaker, time),
                        notes,
                        new Choices(subjects, speakers, stances, dates),
                        group,
                        contradicts));
    }

    private static Statement statement(Fields f, String name) {
        return switch (StatementJson.read(f.must(name))) {
            case Read.Value<Statement>(var statement) -> statement;
            case Read.Refused<Statement>(var fault) ->
                    throw Fields.refusal(fault.code(), f.at(name) + "." + fault.path());
        };
    }

    private static Json person(Person p) {
        return Json.object()
                .put("id", p.id().toString())
                .put("kind", Fields.toWord(p.kind()))
                .put("label", p.label())
                .putUnlessEmpty("sex", p.sex() == Person.Sex.NOT_SAID ? "" : Fields.toWord(p.sex()))
                .put(
                        "spots",
                        Json.array(
                                all(
                                        p.spots(),
                                        s ->
                                                Json.object()
                                                        .put("start", s.span().start())
                                                        .put("end", s.span().end())
                                                        .put("level", Fields.toWord(s.level()))
                                                        .build())))
                .putUnlessEmpty("members", all(p.members(), id -> Json.of(id.toString())))
                .build();
    }

    private static Person readPerson(Json value, String path) {
        Fields f = Fields.of(value, path);
        var id = f.mustMention("id");
        var kind = f.mustWord("kind", Mention.Kind.class);
        var label = f.mustText("label");
        var sex = f.word("sex", Person.Sex.class, Person.Sex.NOT_SAID);
        var spots = f.list("spots", ProposalsJson::readSpot);
        var members = f.mentions("members");
        return f.done(() -> new Person(id, kind, label, sex, spots, members));
    }

    private static Spot readSpot(Json value, String path) {
        Fields f = Fields.of(value, path);
        int start = f.whole("start", 0);
        int end = f.whole("end", 0);
        var level = f.mustWord("level", Spot.Level.class);
        return f.done(() -> new Spot(new Span(start, end), level));
    }

    private static Json alike(Proposals.Alike a) {
        return Json.object()
                .put("first", a.first().toString())
                .put("second", a.second().toString())
                .put("why", a.why())
                .build();
    }

    private static Proposals.Alike readAlike(Json value, String path) {
        Fields f = Fields.of(value, path);
        var first = f.mustMention("first");
        var second = f.mustMention("second");
        var why = f.mustText("why");
        return f.done(() -> new Proposals.Alike(first, second, why));
    }

    private static Unread readUnread(Json value, String path) {
        Fields f = Fields.of(value, path);
        var code = f.mustWord("code", Unread.Code.class);
        var where = readSpan(f.must("where"), f.at("where"));
        return f.done(() -> new Unread(code, where));
    }

    private static <T> Json ranked(Ranked<T> choice, Function<T, String> text) {
        return Json.object()
                .put("value", text.apply(choice.value()))
                .putUnlessEmpty("why", choice.why())
                .build();
    }

    private static <T> Ranked<T> readRanked(Json value, String path, Function<Fields, T> reader) {
        Fields f = Fields.of(value, path);
        T choice = reader.apply(f);
        String why = f.text("why");
        return f.done(() -> new Ranked<>(choice, why));
    }

    static Json span(Span span) {
        return Json.object().put("start", span.start()).put("end", span.end()).build();
    }

    static Span readSpan(Json value, String path) {
        Fields f = Fields.of(value, path);
        int start = f.whole("start", 0);
        int end = f.whole("end", 0);
        return f.done(() -> new Span(start, end));
    }

    private static <T> List<Json> all(List<T> items, Function<T, Json> json) {
        return items.stream().map(json).toList();
    }
}
