package org.whereabouts.publication.gather;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.Passage;
import org.whereabouts.consent.RestsOn;
import org.whereabouts.publication.CaseFiles.Request;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Exchange;
import org.whereabouts.publication.casefile.KeptBack;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Picture;
import org.whereabouts.publication.casefile.SourceCard;
import org.whereabouts.publication.casefile.Topic;
import org.whereabouts.publication.gather.Gathering.Gathered;
import org.whereabouts.register.Views;
import org.whereabouts.register.timeline.Timeline;
import org.whereabouts.register.timeline.Whereabouts;
import org.whereabouts.register.view.Candidate;
import org.whereabouts.register.view.Person;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Use;

/// Puts one case file together and asks the gate for the whole of it.
public final class Building {
    private static final int CANDIDATES_MAX = 200;

    private final Views views;
    private final Request request;
    private final Function<Source.Attachment, InputStream> files;
    private final Clearance clearance;

    /// @param files gives the original bytes of an attachment
    public Building(Views views, Request request, Function<Source.Attachment, InputStream> files) {
        this.views = views;
        this.request = request;
        this.files = files;
        this.clearance = new Clearance(views, request.use(), request.limitsRead());
    }

    /// The file of this person, or what is missing for it.
    public Passage<CaseFile> build(Person person) {
        Gathered gathered = new Gathering(views, clearance).gather(person);
        var self = new HashSet<MentionId>();
        person.mentions().forEach(m -> self.add(m.id()));
        var cards = new Cards(views, clearance, gathered, self);
        List<Said> concerning = new ArrayList<>(gathered.about());
        concerning.addAll(gathered.naming());
        List<Line> lines = cards.lines(concerning);

        // The register folds only what passed the gate: nothing in a published timeline may be
        // concluded from a source that is kept back.
        Timeline timeline = views.timeline(person.id(), gathered.about(), request.asOf());
        Whereabouts whereabouts = views.whereabouts(person.id(), gathered.about(), request.asOf());

        List<Topic> topics = new Topics(cards, lines).topics(timeline.conflicts());
        List<Exchange> appeals = gathered.appeals().stream().map(cards::exchange).toList();
        var keptBack = new ArrayList<KeptBack>();
        List<Picture> picture = picture(cards, gathered, keptBack);
        keptBack.addAll(0, clearance.keptBack());
        if (gathered.besidesLeftOut() > 0) {
            keptBack.add(
                    new KeptBack(
                            KeptBack.What.LINE,
                            KeptBack.Reason.TOO_MANY,
                            gathered.besidesLeftOut()));
        }
        var gaps = new Gaps(lines);
        List<SourceCard> sources = cards.cards();
        CaseFile file =
                new CaseFile(
                        new CaseFile.Made(
                                person.id().toString(),
                                request.asOf(),
                                request.at(),
                                request.use(),
                                request.ledgerSize(),
                                request.ledgerRoot()),
                        self,
                        NameList.of(aboutSelf(lines, self), person.mentions(), sources),
                        picture,
                        now(whereabouts, cards),
                        new TimelineRows(cards).rows(timeline),
                        topics,
                        appeals,
                        gathered.counts().stream().map(cards::exchange).toList(),
                        cards.lines(gathered.besides()),
                        sources,
                        keptBack,
                        gaps.missing(!picture.isEmpty(), appeals),
                        gaps.open(
                                topics,
                                !whereabouts.unknown(),
                                timeline.silence(),
                                unjudged(gathered, self),
                                cards),
                        named(gathered));
        return Gate.passNaming(
                file, request.use(), restsOn(person, gathered), request.limitsRead());
    }

    private RestsOn restsOn(Person person, Gathered gathered) {
        var rests = new ArrayList<RestsOn>();
        rests.add(views.restsOnPersons(List.of(person.id())));
        gathered.all().forEach(said -> rests.add(clearance.restsOn(said)));
        return RestsOn.all(rests);
    }

    private static List<Line> aboutSelf(List<Line> lines, Set<MentionId> self) {
        return lines.stream().filter(l -> self.contains(l.statement().subject())).toList();
    }

    private static List<CaseFile.Now> now(Whereabouts whereabouts, Cards cards) {
        var now = new ArrayList<CaseFile.Now>();
        for (Whereabouts.Answer answer : whereabouts.answers()) {
            List<Line> voices = cards.lines(answer.voices());
            if (!voices.isEmpty()) {
                now.add(
                        new CaseFile.Now(
                                answer.firmness(), answer.known(), voices, answer.independent()));
            }
        }
        return Repeats.folded(now);
    }

    /// The picture of the most credible line that may be shown. A published picture needs the terms
    /// for publishing pictures beside those for the name.
    private List<Picture> picture(Cards cards, Gathered gathered, List<KeptBack> keptBack) {
        List<Said> depicted =
                gathered.about().stream()
                        .filter(s -> s.statement().asserted() && !s.saidOfGroup())
                        .filter(s -> s.statement().claim() instanceof Claim.Depicted)
                        .filter(cards::known)
                        .sorted(
                                java.util.Comparator.comparingInt(
                                        s -> s.statement().credibility().digit()))
                        .toList();
        for (Said said : depicted) {
            if (!pictureAllowed(said)) {
                keptBack.add(kept(KeptBack.Reason.USE_NOT_ALLOWED));
                continue;
            }
            Optional<Picture> picture =
                    original(said).flatMap(bytes -> Pictures.remade(bytes, cards.line(said)));
            if (picture.isPresent()) {
                return List.of(picture.get());
            }
            keptBack.add(kept(KeptBack.Reason.PICTURE_UNREADABLE));
        }
        return List.of();
    }

    private static KeptBack kept(KeptBack.Reason reason) {
        return new KeptBack(KeptBack.What.PICTURE, reason, 1);
    }

    private boolean pictureAllowed(Said said) {
        return request.use() != Use.PUBLIC_NAMED
                || views.terms(said.statement().id().source())
                        .filter(t -> t.uses().contains(Use.PHOTO_PUBLIC))
                        .isPresent();
    }

    private Optional<byte[]> original(Said said) {
        if (!(said.statement().claim() instanceof Claim.Depicted(int attachment, var _))) {
            return Optional.empty();
        }
        Optional<Source> source = views.source(said.statement().id().source());
        if (source.isEmpty() || attachment >= source.get().attachments().size()) {
            return Optional.empty();
        }
        try (InputStream in = files.apply(source.get().attachments().get(attachment))) {
            return Optional.of(in.readNBytes(Pictures.BYTES_MAX + 1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// How many mentions have a name like this person's and are not judged. Lists are not asked:
    /// linkage does that for them, with more than names.
    private int unjudged(Gathered gathered, Set<MentionId> self) {
        var open = new TreeSet<MentionId>();
        for (Source source : gathered.sources().values()) {
            if (source.kind() == SourceKind.LIST) {
                continue;
            }
            for (Candidate candidate : views.candidates(source.id(), CANDIDATES_MAX)) {
                boolean first = self.contains(candidate.first());
                boolean second = self.contains(candidate.second());
                if (first != second) {
                    open.add(first ? candidate.second() : candidate.first());
                }
            }
        }
        return open.size();
    }

    /// Everybody and everything that a line names, and the members of groups.
    private Map<MentionId, Mention> named(Gathered gathered) {
        var named = new LinkedHashMap<MentionId, Mention>();
        var seen = new HashMap<MentionId, Boolean>();
        for (Said said : gathered.all()) {
            said.ofGroup().forEach(id -> add(id, named, seen));
            said.statement().named().forEach(id -> add(id, named, seen));
        }
        return named;
    }

    private void add(MentionId id, Map<MentionId, Mention> named, Map<MentionId, Boolean> seen) {
        if (seen.putIfAbsent(id, true) == null) {
            views.mention(id)
                    .ifPresent(m -> {
                        named.put(id, m);
                        addAll(m.members(), named, seen);
                    });
        }
    }

    private void addAll(
            Collection<MentionId> ids,
            Map<MentionId, Mention> named,
            Map<MentionId, Boolean> seen) {
        ids.forEach(id -> add(id, named, seen));
    }
}
