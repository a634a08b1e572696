package org.whereabouts.intake.proposal;

import org.whereabouts.canonical.Json;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.json.Fault;
import org.whereabouts.statement.json.Fields;

/// Notes to and from JSON; the member `type` names the note.
final class NoteJson {
    private NoteJson() {}

    static Json write(Note note) {
        return switch (note) {
            case Note.Resolved(var at, var to, var why) ->
                    at("resolved", at).put("to", to.toString()).putUnlessEmpty("why", why).build();
            case Note.YearFromPublication(var at, var resolved) ->
                    at("year_from_publication", at).put("resolved", resolved.text()).build();
            case Note.SpeakerCarriedOver(var from) -> at("speaker_carried_over", from).build();
            case Note.Distributed(var at) -> at("distributed", at).build();
            case Note.Verbless(var at) -> at("verbless", at).build();
            case Note.Doubt(var why) -> Json.object().put("type", "doubt").put("why", why).build();
        };
    }

    private static Json.ObjectBuilder at(String type, Span span) {
        return Json.object().put("type", type).put("at", ProposalsJson.span(span));
    }

    static Note read(Json value, String path) {
        Fields f = Fields.of(value, path);
        String type = f.mustText("type");
        Note note =
                switch (type) {
                    case "resolved" -> new Note.Resolved(at(f), f.mustMention("to"), f.text("why"));
                    case "year_from_publication" ->
                            new Note.YearFromPublication(at(f), f.date("resolved"));
                    case "speaker_carried_over" -> new Note.SpeakerCarriedOver(at(f));
                    case "distributed" -> new Note.Distributed(at(f));
                    case "verbless" -> new Note.Verbless(at(f));
                    case "doubt" -> new Note.Doubt(f.mustText("why"));
                    default -> throw Fields.refusal(Fault.Code.WORD, f.at("type"));
                };
        return f.done(() -> note);
    }

    private static Span at(Fields f) {
        return ProposalsJson.readSpan(f.must("at"), f.at("at"));
    }
}
