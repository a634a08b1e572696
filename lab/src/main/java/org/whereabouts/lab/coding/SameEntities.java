package org.whereabouts.lab.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Spot;
import org.whereabouts.lab.coding.Gold.Entity;
import org.whereabouts.lab.coding.Gold.Named;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Statement;

/// Which entity of the annotation a person, body or place of the proposals is: the one whose places
/// it shares most, names before pronouns.
final class SameEntities {
    private final Gold gold;
    private final Map<MentionId, String> most = new HashMap<>();
    private final Map<MentionId, Set<Span>> places = new HashMap<>();

    SameEntities(Gold gold, Proposals proposals) {
        this.gold = gold;
        for (Person person : proposals.persons()) {
            var own = new HashSet<Span>();
            person.spots().stream().map(Spot::span).forEach(own::add);
            places.put(person.id(), own);
            String best = best(own);
            most.put(person.id(), best.isEmpty() ? person.id().local() : best);
        }
    }

    /// The entity of a mention.
    String of(MentionId id) {
        return most.getOrDefault(id, id.local());
    }

    /// The entities as a statement means them. One name of a country and of its government is one
    /// mention when it is read, and two entities of the annotation: the words of the evidence tell
    /// which is meant. People are whoever they are in the whole text.
    Function<MentionId, String> in(Statement statement) {
        return id ->
                statement.evidence().stream()
                        .map(e -> e.where())
                        .filter(Span.class::isInstance)
                        .map(Span.class::cast)
                        .map(span -> named(id, span))
                        .filter(entity -> !entity.isEmpty())
                        .findFirst()
                        .orElseGet(() -> of(id));
    }

    private String named(MentionId id, Span evidence) {
        for (Entity entity : gold.entities().values()) {
            boolean human = List.of("PERSON", "GROUP").contains(entity.type());
            for (Named named : entity.mentions()) {
                var span = span(named);
                boolean within = evidence.start() <= span.start() && span.end() <= evidence.end();
                if (!human
                        && within
                        && named.level().equals("NAM")
                        && places.getOrDefault(id, Set.of()).contains(span)) {
                    return local(entity);
                }
            }
        }
        return "";
    }

    private String best(Set<Span> own) {
        String best = "";
        int highest = 0;
        for (Entity entity : gold.entities().values()) {
            int score = 0;
            for (Named named : entity.mentions()) {
                var span = span(named);
                score += own.contains(span) ? (named.level().equals("NAM") ? 4 : 2) : 0;
                score += touched(span, own) ? 1 : 0;
            }
            if (score > highest) {
                highest = score;
                best = local(entity);
            }
        }
        return best;
    }

    private static boolean touched(Span span, Set<Span> own) {
        return own.stream().anyMatch(p -> p.start() < span.end() && span.start() < p.end());
    }

    private static Span span(Named named) {
        return new Span(named.span().start(), named.span().end());
    }

    private static String local(Entity entity) {
        return entity.id().toLowerCase(Locale.ROOT);
    }
}
