package org.whereabouts.app.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.register.Register;
import org.whereabouts.register.timeline.Bounds;
import org.whereabouts.register.timeline.Episode;
import org.whereabouts.register.timeline.Timeline;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.json.StatementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows a person's episodes in order, with conflicts.
@Command(
        name = "timeline",
        description = {
            "Shows a person's episodes in order: what is asserted, then what is feared, believed or denied, then what"
                    + " contradicts."
        })
final class TimelineCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(index = "0", paramLabel = "PERSON", description = "An id, or a name in any script.")
    String person = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day from which one looks back (default: today).")
    @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Prints the timeline as JSON.")
    boolean json;

    TimelineCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        LocalDate day =
                asOf == null ? LocalDate.ofInstant(parts.clock().instant(), ZoneOffset.UTC) : asOf;
        try (Register opened = register.open(parts)) {
            PersonId id = Persons.one(parts, opened, person, json);
            Timeline timeline = opened.views().timeline(id, day);
            if (json) {
                parts.terminal().out().print(JsonText.pretty(json(timeline)));
            } else {
                parts.terminal().out().println(Persons.names(opened.views(), id));
                new TimelineText(parts.terminal().out()).print(timeline);
            }
            return timeline.episodes().isEmpty() && timeline.others().isEmpty()
                    ? ExitCode.NO
                    : ExitCode.OK;
        }
    }

    private static Json json(Timeline timeline) {
        return Json.object()
                .put("person", timeline.person().toString())
                .put("as_of", timeline.asOf().toString())
                .put(
                        "episodes",
                        Json.array(
                                timeline.episodes().stream().map(TimelineCommand::json).toList()))
                .put(
                        "others",
                        Json.array(timeline.others().stream().map(TimelineCommand::json).toList()))
                .put(
                        "conflicts",
                        Json.array(
                                timeline.conflicts().stream()
                                        .map(c ->
                                                Json.object()
                                                        .put("kind", c.kind().name())
                                                        .put(
                                                                "one",
                                                                Json.texts(
                                                                        c.one().stream()
                                                                                .map(
                                                                                        Object
                                                                                                ::toString)
                                                                                .toList()))
                                                        .put(
                                                                "other",
                                                                Json.texts(
                                                                        c.other().stream()
                                                                                .map(
                                                                                        Object
                                                                                                ::toString)
                                                                                .toList()))
                                                        .build())
                                        .toList()))
                .build();
    }

    private static Json json(Episode e) {
        return Json.object()
                .put("situation", e.situation().toString())
                .put("stance", e.stance().name())
                .put("place", e.place())
                .put("start", text(e.start()))
                .put("end", text(e.end()))
                .put("duration", e.duration().text())
                .put("independent", e.independent())
                .put("claim", StatementJson.write(e.claim()))
                .put(
                        "statements",
                        Json.texts(
                                e.basis().stream()
                                        .map(s -> s.statement().id().toString())
                                        .toList()))
                .build();
    }

    /// The date as it was said; a conclusion as the days it admits, marked so.
    private static String text(Bounds bounds) {
        return switch (bounds.origin()) {
            case UNKNOWN -> "?";
            case SAID -> bounds.said().isNone() ? days(bounds) : bounds.said().text();
            case CONCLUDED -> "(" + days(bounds) + ")";
        };
    }

    private static String days(Bounds bounds) {
        String from = bounds.days().hasStart() ? bounds.earliest().toString() : "..";
        String to = bounds.days().hasEnd() ? bounds.latest().toString() : "..";
        return from.equals(to) ? from : from + "/" + to;
    }
}
