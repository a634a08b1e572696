package org.whereabouts.publication.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.whereabouts.canonical.Json;
import org.whereabouts.consent.Cleared;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Exchange;
import org.whereabouts.publication.casefile.Extent;
import org.whereabouts.publication.casefile.KeptBack;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Numbers;
import org.whereabouts.publication.casefile.Picture;
import org.whereabouts.publication.casefile.SourceCard;
import org.whereabouts.publication.casefile.Timeline;
import org.whereabouts.publication.casefile.Topic;
import org.whereabouts.publication.casefile.WrittenName;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.json.SourceJson;
import org.whereabouts.statement.json.StatementJson;
import org.whereabouts.statement.time.DateBounds;

/// A case file as JSON. Every statement stands once under `statements`; everything else names it by
/// its id. Codes are the names of the constants in lower case.
public final class CaseFileJson {
    /// The version of this form, the value of `whereabouts_case_file`.
    public static final int VERSION = 1;

    private CaseFileJson() {}

    /// The file as one object.
    public static Json.Members write(Cleared<CaseFile> cleared) {
        return write(cleared.content());
    }

    static Json.Members write(CaseFile file) {
        var made = file.made();
        return Json.object()
                .put("whereabouts_case_file", VERSION)
                .put("person", made.person())
                .put("as_of", made.asOf().toString())
                .put("made_at", made.at().toString())
                .put("use", word(made.use()))
                .put("ledger_size", made.ledgerSize())
                .putUnlessEmpty("ledger_root", made.ledgerRoot())
                .put(
                        "mentions_of_person",
                        Json.texts(file.self().stream().sorted().map(Object::toString).toList()))
                .put("names", Json.array(file.names().stream().map(CaseFileJson::name).toList()))
                .putUnlessEmpty(
                        "picture", file.picture().stream().map(CaseFileJson::picture).toList())
                .put(
                        "whereabouts",
                        Json.array(file.whereabouts().stream().map(CaseFileJson::now).toList()))
                .put("timeline", timeline(file.timeline()))
                .put("topics", Json.array(file.topics().stream().map(CaseFileJson::topic).toList()))
                .put(
                        "appeals",
                        Json.array(file.appeals().stream().map(CaseFileJson::exchange).toList()))
                .put(
                        "counts",
                        Json.array(file.counts().stream().map(CaseFileJson::exchange).toList()))
                .put("besides", ids(file.besides()))
                .put(
                        "not_shown",
                        Json.array(file.keptBack().stream().map(CaseFileJson::keptBack).toList()))
                .put(
                        "missing",
                        Json.texts(file.missing().stream().map(CaseFileJson::word).toList()))
                .put("open", Json.array(file.open().stream().map(CaseFileJson::open).toList()))
                .put(
                        "sources",
                        Json.array(file.sources().stream().map(CaseFileJson::card).toList()))
                .put(
                        "mentions",
                        Json.array(
                                file.mentions().values().stream()
                                        .sorted((a, b) -> a.id().compareTo(b.id()))
                                        .map(StatementJson::write)
                                        .toList()))
                .put(
                        "statements",
                        Json.array(
                                new Numbers(file)
                                        .lines().stream().map(CaseFileJson::line).toList()))
                .build();
    }

    private static Json name(WrittenName name) {
        return Json.object()
                .put("text", name.text())
                .put("kind", word(name.kind()))
                .put("script", word(name.script()))
                .putUnlessEmpty("language", name.language())
                .put(
                        "sources",
                        Json.array(name.cards().stream().map(n -> Json.of((long) n)).toList()))
                .put("statements", ids(name.lines()))
                .build();
    }

    private static Json picture(Picture picture) {
        return Json.object()
                .put("media_type", picture.mediaType())
                .put("width", picture.width())
                .put("height", picture.height())
                .put("statement", picture.depicted().statement().id().toString())
                .put("base64", picture.base64())
                .build();
    }

    private static Json now(CaseFile.Now now) {
        return Json.object()
                .put("firmness", word(now.firmness()))
                .put("known", bounds(now.known()))
                .put("independent_reports", now.reports())
                .put("stance", word(now.voices().getFirst().statement().stance()))
                .put("statements", ids(now.voices()))
                .build();
    }

    private static Json timeline(Timeline timeline) {
        return Json.object()
                .put(
                        "sequences",
                        Json.array(
                                timeline.sequences().stream()
                                        .map(rows ->
                                                Json.array(
                                                        rows.stream()
                                                                .map(CaseFileJson::row)
                                                                .toList()))
                                        .toList()))
                .put(
                        "calendar",
                        Json.array(timeline.calendar().stream().map(CaseFileJson::row).toList()))
                .build();
    }

    private static Json row(Timeline.Row row) {
        Extent extent = row.extent();
        return Json.object()
                .put("shape", word(row.shape()))
                .put("lane", word(row.lane()))
                .put("start", bounds(extent.start()))
                .put("end", bounds(extent.end()))
                .put("concluded", extent.concluded())
                .put("goes_on", extent.goesOn())
                .put("independent_reports", row.reports())
                .put("disputed", row.disputed())
                .put("statements", ids(row.lines()))
                .build();
    }

    private static Json topic(Topic topic) {
        return Json.object()
                .put("question", word(topic.question()))
                .put(
                        "disputes",
                        Json.array(topic.disputes().stream().map(CaseFileJson::dispute).toList()))
                .put("statements", ids(topic.lines()))
                .build();
    }

    private static Json dispute(Topic.Dispute dispute) {
        return Json.object()
                .put("matter", word(dispute.matter()))
                .put(
                        "sides",
                        Json.array(
                                dispute.sides().stream()
                                        .map(s ->
                                                Json.object()
                                                        .put("independent_reports", s.reports())
                                                        .put("statements", ids(s.lines()))
                                                        .build())
                                        .toList()))
                .build();
    }

    private static Json exchange(Exchange exchange) {
        return Json.object()
                .put("statement", exchange.line().statement().id().toString())
                .put(
                        "answers",
                        Json.array(
                                exchange.answers().stream().map(CaseFileJson::exchange).toList()))
                .build();
    }

    private static Json keptBack(KeptBack kept) {
        return Json.object()
                .put("what", word(kept.what()))
                .put("reason", word(kept.reason()))
                .put("count", kept.count())
                .build();
    }

    private static Json open(CaseFile.Open open) {
        return switch (open) {
            case CaseFile.Open.Disputed(var matter) ->
                    Json.object().put("code", "disputed").put("matter", word(matter)).build();
            case CaseFile.Open.WhereaboutsUnknown _ ->
                    Json.object().put("code", "whereabouts_unknown").build();
            case CaseFile.Open.BasisUnknown(int lines) ->
                    Json.object().put("code", "basis_unknown").put("count", lines).build();
            case CaseFile.Open.OneReportOnly _ ->
                    Json.object().put("code", "one_report_only").build();
            case CaseFile.Open.Unjudged(int mentions) ->
                    Json.object().put("code", "unjudged").put("count", mentions).build();
            case CaseFile.Open.Silence(var since, var ground, var lines) ->
                    Json.object()
                            .put("code", "silence")
                            .put("since", bounds(since))
                            .put("ground", word(ground))
                            .put("statements", ids(lines))
                            .build();
        };
    }

    private static Json card(SourceCard card) {
        return Json.object()
                .put("number", card.number())
                .put("independent", card.independent())
                .put("repeats_another", card.repeatsAnother())
                .put("repeats", number(card.root()))
                .put("lines", card.lines())
                .put("source", SourceJson.write(card.source()))
                .build();
    }

    private static Json line(Line line) {
        return Json.object()
                .put("source", line.card())
                .put("entry", line.entry())
                .put("speaker_is_relative", line.kin())
                .put("repeats", number(line.repeats()))
                .putUnlessEmpty(
                        "of_group",
                        line.ofGroup().stream().map(id -> Json.of(id.toString())).toList())
                .put("statement", StatementJson.write(line.statement()))
                .build();
    }

    private static Json ids(List<Line> lines) {
        return Json.texts(
                lines.stream()
                        .map(Line::statement)
                        .map(s -> s.id())
                        .map(StatementId::toString)
                        .toList());
    }

    private static Optional<Json> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(Json.of(number.getAsInt())) : Optional.empty();
    }

    private static Json bounds(DateBounds bounds) {
        return Json.object()
                .put("earliest", day(bounds.earliest()))
                .put("latest", day(bounds.latest()))
                .build();
    }

    private static Optional<Json> day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
                ? Optional.empty()
                : Optional.of(Json.of(day.toString()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
