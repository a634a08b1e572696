package org.whereabouts.reader.proposal;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.time.PartialDate;

/// Reads sentences about invented people and shows proposals as short lines.
final class Readings {
    static final RuleReader READER = RuleReader.standard(Clock.systemUTC());
    static final SourceId SOURCE = new SourceId("0123456789abcdef0123456789abcdef");

    private Readings() {}

    static Proposals read(String text) {
        return read(text, "en", "2021-02-09");
    }

    static Proposals read(String text, String language, String published) {
        return READER.read(
                new Document(SOURCE, "00", text, language, new PartialDate(published), ""));
    }

    /// `rule / speaker / stance / subject` of each proposal.
    static List<String> lines(String text) {
        Proposals read = read(text);
        var labels = read.persons().stream().collect(Collectors.toMap(Person::id, Person::label));
        return read.proposals().stream()
                .map(p ->
                        p.rule()
                                + " / "
                                + speaker(p, labels)
                                + " / "
                                + p.draft().stance()
                                + " / "
                                + labels.get(p.draft().subject()))
                .toList();
    }

    /// The lines of one family.
    static List<String> lines(String text, String family) {
        return lines(text).stream().filter(l -> l.startsWith(family + ".")).toList();
    }

    private static String speaker(Proposal p, java.util.Map<MentionId, String> labels) {
        return switch (p.draft().speaker()) {
            case Speaker.Author _ -> "author";
            case Speaker.Unstated _ -> "unstated";
            case Speaker.Mentioned(var id) -> labels.getOrDefault(id, "?");
        };
    }
}
