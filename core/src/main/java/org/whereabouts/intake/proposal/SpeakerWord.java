package org.whereabouts.intake.proposal;

import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.json.Fields;

/// A speaker as one word: `author`, `unstated`, or the full id of a mention.
final class SpeakerWord {
    private SpeakerWord() {}

    static String of(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Author _ -> "author";
            case Speaker.Unstated _ -> "unstated";
            case Speaker.Mentioned(var id) -> id.toString();
        };
    }

    static Speaker read(Fields f, String name) {
        return switch (f.mustText(name)) {
            case "author" -> Speaker.Author.AUTHOR;
            case "unstated" -> Speaker.Unstated.UNSTATED;
            default -> new Speaker.Mentioned(f.mustMention(name));
        };
    }
}
