package org.whereabouts.publication.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.whereabouts.publication.casefile.Exchange;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.SourceCard;
import org.whereabouts.publication.gather.Gathering.Asked;
import org.whereabouts.publication.gather.Gathering.Gathered;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;

/// Numbers the sources, and makes lines of statements.
final class Cards {
    private static final int ROOTS_DEEP = 32;

    private final Views views;
    private final Clearance clearance;
    private final Map<SourceId, Source> sources;
    private final Map<SourceId, Integer> numbers = new HashMap<>();
    private final Set<MentionId> kin;
    private final Gathered gathered;

    Cards(Views views, Clearance clearance, Gathered gathered, Set<MentionId> self) {
        this.views = views;
        this.clearance = clearance;
        this.gathered = gathered;
        this.sources = gathered.sources();
        sources.keySet().forEach(id -> numbers.put(id, numbers.size() + 1));
        this.kin = kin(gathered, self);
    }

    Line line(Said said) {
        var statement = said.statement();
        SourceId source = statement.id().source();
        boolean relative = relative(statement.speaker(), source);
        SourceId root = root(source);
        Integer rootCard = root.equals(source) ? null : numbers.get(root);
        return new Line(
                statement,
                numbers.getOrDefault(source, 0),
                said.entry(),
                relative,
                rootCard == null ? OptionalInt.empty() : OptionalInt.of(rootCard),
                said.ofGroup());
    }

    /// Whether the speaker is a relative; the author of a letter is, where the letter names a
    /// relative as its author is named.
    private boolean relative(Speaker speaker, SourceId source) {
        return switch (speaker) {
            case Speaker.Mentioned(var mention) -> kin.contains(mention);
            case Speaker.Author _ ->
                    kin.stream()
                            .filter(m -> m.source().equals(source))
                            .flatMap(m -> views.mention(m).stream())
                            .anyMatch(m -> named(m.label(), source));
            case Speaker.Unstated _ -> false;
        };
    }

    private boolean named(String label, SourceId source) {
        Source its = sources.get(source);
        return its != null && !label.isBlank() && its.author().equals(label);
    }

    List<Line> lines(List<Said> said) {
        return said.stream().filter(s -> known(s)).map(this::line).toList();
    }

    Exchange exchange(Asked asked) {
        return new Exchange(
                line(asked.said()),
                asked.answers().stream().filter(a -> known(a.said())).map(this::exchange).toList());
    }

    /// Whether the source's record is there; a statement whose source record is damaged has no card
    /// and is left out.
    boolean known(Said said) {
        return numbers.containsKey(said.statement().id().source());
    }

    /// How many independent reports stand behind these lines.
    int reports(List<Line> lines) {
        var roots = new HashSet<SourceId>();
        lines.forEach(l -> roots.add(report(l.statement().id().source())));
        return roots.size();
    }

    List<SourceCard> cards() {
        var counts = new HashMap<SourceId, Integer>();
        gathered.all().forEach(s -> counts.merge(s.statement().id().source(), 1, Integer::sum));
        var roots = new HashSet<SourceId>();
        var cards = new ArrayList<SourceCard>();
        for (Source source : sources.values()) {
            SourceId root = root(source.id());
            boolean repeats = !root.equals(source.id());
            Integer rootCard = repeats ? numbers.get(root) : null;
            cards.add(
                    new SourceCard(
                            numbers.getOrDefault(source.id(), 0),
                            clearance.card(source),
                            rootCard == null ? OptionalInt.empty() : OptionalInt.of(rootCard),
                            repeats,
                            rootCard == null && roots.add(report(source.id())),
                            counts.getOrDefault(source.id(), 0)));
        }
        return cards;
    }

    /// The source at the beginning of a chain of repetitions.
    private SourceId root(SourceId id) {
        return follow(id, Source::root);
    }

    /// What counts as one report: a source with everything that repeats it, and with the later
    /// editions of the same list.
    private SourceId report(SourceId id) {
        return follow(id, source -> source.root().or(source::edition));
    }

    /// A chain that is longer than anybody repeats, or runs in a circle, ends where it was cut.
    private SourceId follow(SourceId id, Function<Source, Optional<SourceId>> next) {
        SourceId at = id;
        for (int i = 0; i < ROOTS_DEEP; i++) {
            Optional<SourceId> further = views.source(at).flatMap(next);
            if (further.isEmpty()) {
                return at;
            }
            at = further.get();
        }
        return at;
    }

    /// The mentions that a source calls a relative of the person, and whoever is judged to be the
    /// same as one of them.
    private Set<MentionId> kin(Gathered all, Set<MentionId> self) {
        var named = new LinkedHashSet<MentionId>();
        for (Said said : all.about()) {
            if (said.statement().claim() instanceof Claim.Kin(var relation, var to, var _)
                    && relation.isFamily()) {
                named.add(to);
            }
        }
        for (Said said : all.naming()) {
            if (said.statement().claim() instanceof Claim.Kin(var relation, var to, var _)
                    && relation.isFamily()
                    && self.contains(to)) {
                named.add(said.statement().subject());
            }
        }
        var everybody = new HashSet<>(named);
        for (MentionId mention : named) {
            views.personOf(mention)
                    .flatMap(views::person)
                    .ifPresent(p -> p.mentions().forEach(m -> everybody.add(m.id())));
        }
        return everybody;
    }
}
