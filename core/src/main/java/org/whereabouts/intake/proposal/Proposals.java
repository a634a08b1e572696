package org.whereabouts.intake.proposal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;

/// Everything that one analyser proposes for one document.
///
/// @param analyser its name and version
/// @param sha256 SHA-256 of the document's original bytes
/// @param published the publication date that dates were resolved against; [PartialDate#NONE] where
///   none was known, and then nothing was resolved
/// @param persons whom the document speaks of; every id of every draft is one of them
/// @param proposals in the order of the text
/// @param alike persons that may be one: two spellings of a name. A link is judged, not accepted.
/// @param unread what was left out
public record Proposals(
        String analyser,
        SourceId source,
        String sha256,
        PartialDate published,
        List<Person> persons,
        List<Proposal> proposals,
        List<Alike> alike,
        List<Unread> unread) {

    /// The most proposals of one document.
    public static final int PROPOSALS_MAX = 5_000;

    /// The most persons of one document.
    public static final int PERSONS_MAX = 5_000;

    public Proposals {
        persons = List.copyOf(persons);
        proposals = List.copyOf(proposals);
        alike = List.copyOf(alike);
        unread = List.copyOf(unread);
        if (proposals.size() > PROPOSALS_MAX || persons.size() > PERSONS_MAX) {
            throw new IllegalArgumentException("more proposals or persons than are kept");
        }
        check(source, persons, proposals, alike);
    }

    /// Two persons of the document that may be one.
    ///
    /// @param why in words ("one letter apart, both beside Qosdauletqyzy")
    public record Alike(MentionId first, MentionId second, String why) {
        public Alike {
            if (first.equals(second) || why.isBlank()) {
                throw new IllegalArgumentException("two persons and a reason");
            }
        }
    }

    /// Nothing proposed.
    public static Proposals none(String analyser, Document document, List<Unread> unread) {
        return new Proposals(
                analyser,
                document.source(),
                document.sha256(),
                document.published(),
                List.of(),
                List.of(),
                List.of(),
                unread);
    }

    /// Those whose places stand in the text word for word. What a reader points to and nobody can
    /// see there is never shown, and never kept.
    public Proposals visibleIn(String text) {
        var kept = proposals.stream().filter(p -> p.visibleIn(text)).toList();
        Set<String> ids = kept.stream().map(Proposal::id).collect(Collectors.toSet());
        boolean placed =
                persons.stream()
                        .flatMap(person -> person.spots().stream())
                        .allMatch(spot -> spot.span().end() <= text.length());
        if (!placed) {
            return new Proposals(
                    analyser, source, sha256, published, List.of(), List.of(), List.of(), unread);
        }
        return new Proposals(
                analyser,
                source,
                sha256,
                published,
                persons,
                kept.stream().map(p -> without(p, ids)).toList(),
                alike,
                unread);
    }

    /// The person of this id.
    public Optional<Person> person(MentionId id) {
        return persons.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// The proposal of this id.
    public Optional<Proposal> proposal(String id) {
        return proposals.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// Every mention that a statement names: subject, speakers, and those inside the claim.
    public static Stream<MentionId> named(Statement statement) {
        var speakers =
                Stream.concat(Stream.of(statement.speaker()), statement.relayedBy().stream())
                        .flatMap(speaker ->
                                speaker instanceof Speaker.Mentioned(var id)
                                        ? Stream.of(id)
                                        : Stream.empty());
        return Stream.of(Stream.of(statement.subject()), speakers, named(statement.claim()))
                .flatMap(ids -> ids);
    }

    private static Stream<MentionId> named(Claim claim) {
        return switch (claim) {
            case Claim.Born c -> of(c.place());
            case Claim.Kin c -> Stream.of(c.to());
            case Claim.Held c -> of(c.place(), c.authority());
            case Claim.Sentenced c -> of(c.court());
            case Claim.Moved c -> of(c.from(), c.to());
            case Claim.Disappeared c ->
                    Stream.concat(c.with().stream(), of(c.where(), c.takenBy()));
            case Claim.Mistreated c -> of(c.where());
            case Claim.Died c -> of(c.where());
            case Claim.Appealed c -> Stream.concat(c.forWhom().stream(), of(c.to(), c.where()));
            case Claim.Counted c -> of(c.where());
            case Claim.Named _,
                    Claim.Described _,
                    Claim.Released _,
                    Claim.Heard _,
                    Claim.Restricted _,
                    Claim.Answered _,
                    Claim.Depicted _,
                    Claim.Noted _ ->
                    Stream.empty();
        };
    }

    private static Stream<MentionId> of(Ref... refs) {
        return Stream.of(refs)
                .flatMap(ref -> ref instanceof Ref.To(var id) ? Stream.of(id) : Stream.empty());
    }

    /// The proposal without references to proposals that are not there.
    private static Proposal without(Proposal p, Set<String> ids) {
        Statement draft = p.draft().referringTo(id -> ids.contains(id.local()));
        return new Proposal(
                p.rule(),
                draft,
                p.spans(),
                p.notes(),
                p.choices(),
                p.group(),
                p.contradicts().stream().filter(ids::contains).toList());
    }

    private static void check(
            SourceId source, List<Person> persons, List<Proposal> proposals, List<Alike> alike) {
        var mentions = new HashSet<MentionId>();
        for (Person person : persons) {
            if (!person.id().source().equals(source) || !mentions.add(person.id())) {
                throw new IllegalArgumentException("a person's id is of this source, and once");
            }
        }
        var ids = new HashSet<StatementId>();
        for (Proposal p : proposals) {
            if (!p.draft().id().source().equals(source) || !ids.add(p.draft().id())) {
                throw new IllegalArgumentException("a proposal's id is of this source, and once");
            }
        }
        var used =
                Stream.of(
                        persons.stream().flatMap(p -> p.members().stream()),
                        proposals.stream().flatMap(p -> named(p.draft())),
                        proposals.stream().flatMap(Proposals::considered),
                        alike.stream().flatMap(a -> Stream.of(a.first(), a.second())));
        if (!mentions.containsAll(used.flatMap(each -> each).toList())) {
            throw new IllegalArgumentException("every mention that is named is a person here");
        }
        for (Proposal p : proposals) {
            boolean there =
                    ids.containsAll(p.draft().after())
                            && ids.containsAll(p.draft().answers())
                            && p.contradicts().stream()
                                    .allMatch(id -> ids.contains(new StatementId(source, id)));
            if (!there) {
                throw new IllegalArgumentException("every statement that is named is proposed");
            }
        }
    }

    private static Stream<MentionId> considered(Proposal p) {
        var subjects = p.choices().subjects().stream().map(Choices.Ranked::value);
        var speakers =
                p.choices().speakers().stream()
                        .flatMap(c ->
                                c.value() instanceof Speaker.Mentioned(var id)
                                        ? Stream.of(id)
                                        : Stream.empty());
        var notes =
                p.notes().stream()
                        .flatMap(n ->
                                n instanceof Note.Resolved(var _, var to, var _)
                                        ? Stream.of(to)
                                        : Stream.empty());
        return Stream.of(subjects, speakers, notes).flatMap(each -> each);
    }
}
