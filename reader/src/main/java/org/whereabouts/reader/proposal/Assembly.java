package org.whereabouts.reader.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Spans;
import org.whereabouts.intake.proposal.Spot;
import org.whereabouts.intake.proposal.Unread;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;

/// Makes proposals of finds.
final class Assembly {
    private final Document document;
    private final String text;
    private final Parties parties;
    private final Candidates candidates;
    private final Map<Party, MentionId> ids = new HashMap<>();

    Assembly(Document document, String text, List<Parse> parses, Frames frames, Parties parties) {
        this.candidates =
                new Candidates(
                        parses,
                        frames,
                        parties,
                        new DateCandidates(parses, document.published()),
                        this::id);
        this.document = document;
        this.text = text;
        this.parties = parties;
    }

    MentionId id(Party party) {
        return ids.computeIfAbsent(party, p -> new MentionId(document.source(), "p" + p.number()));
    }

    Proposals proposals(String analyser, List<Found> found, List<Unread> unread) {
        var sorted =
                found.stream()
                        .sorted(
                                Comparator.comparingInt((Found f) -> f.evidence().start())
                                        .thenComparingInt(f -> f.cue().start()))
                        .limit(Proposals.PROPOSALS_MAX)
                        .toList();
        var all = new ArrayList<>(unread);
        if (found.size() > sorted.size()) {
            all.add(new Unread(Unread.Code.PROPOSALS_MANY, new Span(0, text.length())));
        }
        var groups = groups(sorted);
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < sorted.size(); i++) {
            proposals.add(proposal(i, sorted, groups));
        }
        var persons =
                parties.all().stream()
                        .filter(p -> !p.places().isEmpty())
                        .map(this::person)
                        .toList();
        var known = persons.stream().map(Person::id).collect(java.util.stream.Collectors.toSet());
        var alike =
                parties.alike().stream()
                        .filter(a ->
                                known.contains(id(a.first())) && known.contains(id(a.second())))
                        .map(a ->
                                new Proposals.Alike(
                                        id(a.first()), id(a.second()), "spelled nearly alike"))
                        .toList();
        return new Proposals(
                analyser,
                document.source(),
                document.sha256(),
                document.published(),
                persons,
                proposals,
                alike,
                all);
    }

    private Person person(Party party) {
        var spots =
                party.places().stream()
                        .sorted(Comparator.comparingInt(Party.Place::start))
                        .map(p ->
                                new Spot(
                                        new Span(p.start(), p.end()),
                                        switch (p.level()) {
                                            case 0 -> Spot.Level.NAME;
                                            case 1 -> Spot.Level.NOMINAL;
                                            default -> Spot.Level.PRONOUN;
                                        }))
                        .toList();
        var members =
                party.kind() == Mention.Kind.GROUP
                        ? party.members().stream()
                                .filter(m -> !m.places().isEmpty())
                                .sorted(Comparator.comparingInt(Party::number))
                                .map(this::id)
                                .toList()
                        : List.<MentionId>of();
        Person.Sex sex =
                switch (party.sex()) {
                    case FEMALE -> Person.Sex.FEMALE;
                    case MALE -> Person.Sex.MALE;
                    case UNKNOWN -> Person.Sex.NOT_SAID;
                };
        return new Person(id(party), party.kind(), party.label(), sex, spots, members);
    }

    private StatementId statement(int index) {
        return new StatementId(document.source(), "s" + (index + 1));
    }

    private Proposal proposal(int i, List<Found> all, Map<Integer, String> groups) {
        Found f = all.get(i);
        Told told = f.told();
        boolean writes = told.speaker().filter(Party::writer).isPresent();
        Speaker speaker =
                told.speaker()
                        .filter(p -> !writes)
                        .<Speaker>map(p -> new Speaker.Mentioned(id(p)))
                        .orElse(
                                told.stated() || writes
                                        ? Speaker.Author.AUTHOR
                                        : Speaker.Unstated.UNSTATED);
        var via = told.via().stream().<Speaker>map(p -> new Speaker.Mentioned(id(p))).toList();
        var evidence =
                new Evidence(
                        0, f.evidence(), text.substring(f.evidence().start(), f.evidence().end()));
        Basis basis =
                told.speaker().filter(p -> p == f.subject()).isPresent()
                                && told.stance() == Stance.ASSERTS
                        ? Basis.EXPERIENCED
                        : Basis.UNKNOWN;
        var draft =
                new Statement(
                        new StatementId(document.source(), "s" + (i + 1)),
                        speaker,
                        via,
                        id(f.subject()),
                        f.claim(),
                        told.stance(),
                        basis,
                        Credibility.CANNOT_BE_JUDGED,
                        PartialDate.NONE,
                        List.of(evidence),
                        Threads.after(i, all, text).stream().map(this::statement).toList(),
                        Threads.answers(i, all).stream().map(this::statement).toList());
        var notes = new ArrayList<Note>(f.notes());
        if (told.carried() && !told.at().isEmpty()) {
            notes.add(new Note.SpeakerCarriedOver(told.at().getFirst()));
        }
        if (told.speaker().isEmpty() && !told.stated()) {
            notes.add(new Note.Doubt("who says so is not named"));
        }
        return new Proposal(
                f.rule(),
                draft,
                new Spans(f.evidence(), List.of(f.cue()), f.subjectAt(), told.at(), f.time()),
                notes,
                candidates.of(f, speaker, text),
                groups.getOrDefault(i, ""),
                contradicting(i, all));
    }

    /// The same claim of the same subject at several places.
    private static Map<Integer, String> groups(List<Found> all) {
        var byFact = new HashMap<String, List<Integer>>();
        for (int i = 0; i < all.size(); i++) {
            Found f = all.get(i);
            byFact.computeIfAbsent(fact(f), k -> new ArrayList<>()).add(i);
        }
        var groups = new HashMap<Integer, String>();
        byFact.values().stream()
                .filter(list -> list.size() > 1)
                .forEach(list -> {
                    list.forEach(i -> groups.put(i, "g" + (list.getFirst() + 1)));
                });
        return groups;
    }

    private static String fact(Found f) {
        return f.subject().number()
                + "/"
                + f.claim().getClass().getSimpleName()
                + "/"
                + f.told().stance()
                + "/"
                + f.rule()
                + "/"
                + (f.claim() instanceof org.whereabouts.statement.Claim.Sentenced s ? s.term() : "")
                + (f.claim() instanceof org.whereabouts.statement.Claim.Appealed
                                || f.claim() instanceof org.whereabouts.statement.Claim.Noted
                                || f.claim() instanceof org.whereabouts.statement.Claim.Answered
                        ? f.evidence()
                        : "");
    }

    /// Proposals of one subject that cannot both be so: asserted here and denied there, or two
    /// terms.
    private static List<String> contradicting(int i, List<Found> all) {
        var ids = new ArrayList<String>();
        Found f = all.get(i);
        for (int j = Math.max(0, i - 500); j < Math.min(all.size(), i + 500); j++) {
            Found g = all.get(j);
            boolean same =
                    i != j
                            && f.subject() == g.subject()
                            && f.claim().getClass().equals(g.claim().getClass());
            if (!same) {
                continue;
            }
            boolean stances =
                    (f.told().stance() == Stance.ASSERTS && g.told().stance() == Stance.DENIES)
                            || (f.told().stance() == Stance.DENIES
                                    && g.told().stance() == Stance.ASSERTS);
            boolean terms =
                    f.claim()
                                    instanceof
                                    org.whereabouts.statement.Claim.Sentenced(
                                            var a,
                                            var _,
                                            var _,
                                            var _)
                            && g.claim()
                                    instanceof
                                    org.whereabouts.statement.Claim.Sentenced(
                                            var b,
                                            var _,
                                            var _,
                                            var _)
                            && !a.isNone()
                            && !b.isNone()
                            && !a.equals(b);
            if (stances || terms) {
                ids.add("s" + (j + 1));
            }
        }
        return ids;
    }
}
