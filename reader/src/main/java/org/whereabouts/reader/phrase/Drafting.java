package org.whereabouts.reader.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.proposal.Choices;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Spans;
import org.whereabouts.intake.proposal.Spot;
import org.whereabouts.intake.proposal.Unread;
import org.whereabouts.reader.phrase.fate.Find;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.reader.phrase.told.Telling;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;

/// Makes proposals of finds.
final class Drafting {
    private final Document document;
    private final String text;

    Drafting(Document document, String text) {
        this.document = document;
        this.text = text;
    }

    MentionId id(Someone someone) {
        return new MentionId(document.source(), "p" + someone.number());
    }

    Proposals proposals(
            String analyser, List<Find> found, List<Someone> people, List<Unread> unread) {
        var persons = people.stream().filter(p -> !p.spots().isEmpty()).map(this::person).toList();
        Set<MentionId> known = new HashSet<>();
        persons.forEach(p -> known.add(p.id()));
        var sorted =
                found.stream()
                        .filter(f -> known.contains(id(f.subject())))
                        .sorted(
                                Comparator.comparingInt((Find f) -> f.evidence().start())
                                        .thenComparingInt(f -> f.cue().start()))
                        .limit(Proposals.PROPOSALS_MAX)
                        .toList();
        if (sorted.size() == Proposals.PROPOSALS_MAX) {
            unread.add(new Unread(Unread.Code.PROPOSALS_MANY, new Span(0, text.length())));
        }
        Map<String, Integer> times = new HashMap<>();
        sorted.forEach(f -> times.merge(fact(f), 1, Integer::sum));
        Map<String, String> groups = new HashMap<>();
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < sorted.size(); i++) {
            String fact = fact(sorted.get(i));
            String group =
                    times.getOrDefault(fact, 1) > 1
                            ? groups.computeIfAbsent(fact, k -> "g" + (groups.size() + 1))
                            : "";
            proposals.add(proposal(i, sorted.get(i), group, terms(sorted, i)));
        }
        return new Proposals(
                analyser,
                document.source(),
                document.sha256(),
                document.published(),
                persons,
                proposals,
                List.of(),
                unread);
    }

    private static String fact(Find f) {
        return f.subject().number()
                + f.rule()
                + f.telling().stance()
                + (f.claim() instanceof Claim.Sentenced s ? s.term() : "")
                + (f.claim() instanceof Claim.Answered || f.claim() instanceof Claim.Kin
                        ? f.cue()
                        : "");
    }

    /// Sentences of one person to different terms.
    private static List<String> terms(List<Find> all, int i) {
        var ids = new ArrayList<String>();
        if (!(all.get(i).claim() instanceof Claim.Sentenced own) || own.term().isNone()) {
            return ids;
        }
        for (int j = 0; j < all.size(); j++) {
            boolean other =
                    all.get(j).claim() instanceof Claim.Sentenced s
                            && all.get(j).subject() == all.get(i).subject()
                            && !s.term().isNone()
                            && !s.term().equals(own.term());
            if (other) {
                ids.add("s" + (j + 1));
            }
        }
        return ids;
    }

    private Person person(Someone someone) {
        Person.Sex sex =
                switch (someone.sex()) {
                    case FEMALE -> Person.Sex.FEMALE;
                    case MALE -> Person.Sex.MALE;
                    case UNKNOWN -> Person.Sex.NOT_SAID;
                };
        var spots =
                someone.spots().stream()
                        .sorted(Comparator.comparingInt((Spot s) -> s.span().start()))
                        .toList();
        return new Person(id(someone), someone.kind(), someone.label(), sex, spots, List.of());
    }

    private Proposal proposal(int i, Find f, String group, List<String> contradicts) {
        Telling telling = f.telling();
        Speaker speaker =
                telling.speaker()
                        .filter(s -> !s.author())
                        .<Speaker>map(s -> new Speaker.Mentioned(id(s)))
                        .orElse(
                                telling.stated() || telling.speaker().isPresent()
                                        ? Speaker.Author.AUTHOR
                                        : Speaker.Unstated.UNSTATED);
        var evidence =
                new Evidence(
                        0, f.evidence(), text.substring(f.evidence().start(), f.evidence().end()));
        var notes = new ArrayList<Note>(f.notes());
        if (speaker instanceof Speaker.Unstated) {
            notes.add(new Note.Doubt("who says so is not named"));
        }
        if (!f.subject().otherLabels().isEmpty()) {
            notes.add(
                    new Note.Doubt(
                            "the name stands in a case; its nominative may also be "
                                    + String.join(", ", f.subject().otherLabels())));
        }
        var draft =
                new Statement(
                        new StatementId(document.source(), "s" + (i + 1)),
                        speaker,
                        telling.via().stream()
                                .filter(v -> !v.author())
                                .<Speaker>map(v -> new Speaker.Mentioned(id(v)))
                                .toList(),
                        id(f.subject()),
                        f.claim(),
                        telling.stance(),
                        Basis.UNKNOWN,
                        Credibility.CANNOT_BE_JUDGED,
                        PartialDate.NONE,
                        List.of(evidence),
                        List.of(),
                        List.of());
        return new Proposal(
                f.rule(),
                draft,
                new Spans(f.evidence(), List.of(f.cue()), f.subjectAt(), telling.at(), f.time()),
                notes,
                choices(f),
                group,
                contradicts);
    }

    /// The same with the date as it is written, where a year was added.
    private static Choices choices(Find f) {
        Optional<Note.YearFromPublication> added =
                f.notes().stream()
                        .filter(n -> n instanceof Note.YearFromPublication)
                        .map(n -> (Note.YearFromPublication) n)
                        .findFirst();
        return added.isEmpty()
                ? Choices.NONE
                : new Choices(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new Choices.Ranked<>(
                                        PartialDate.read(
                                                        "XXXX"
                                                                + added.get()
                                                                        .resolved()
                                                                        .text()
                                                                        .substring(4))
                                                .orElse(PartialDate.NONE),
                                        "as it is written, without a year")));
    }
}
