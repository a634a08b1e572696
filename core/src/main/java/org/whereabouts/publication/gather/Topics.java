package org.whereabouts.publication.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Topic;
import org.whereabouts.publication.casefile.Topic.Dispute;
import org.whereabouts.publication.casefile.Topic.Matter;
import org.whereabouts.publication.casefile.Topic.Question;
import org.whereabouts.publication.casefile.Topic.Side;
import org.whereabouts.register.timeline.Conflict;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.StatementId;

/// Lines by question, and the register's conflicts as disputes with all sides together: three dates
/// that exclude each other are one dispute with three sides, not three disputes.
final class Topics {
    private final Cards cards;
    private final Map<StatementId, Line> lines = new LinkedHashMap<>();

    /// @param lines about the person and naming the person
    Topics(Cards cards, List<Line> lines) {
        this.cards = cards;
        lines.forEach(l -> this.lines.put(l.statement().id(), l));
    }

    List<Topic> topics(List<Conflict> conflicts) {
        List<Dispute> disputes = disputes(conflicts);
        var inDispute = new HashSet<StatementId>();
        Map<Question, List<Dispute>> byQuestion = new EnumMap<>(Question.class);
        for (Dispute dispute : disputes) {
            dispute.sides().forEach(s -> s.lines().forEach(l -> inDispute.add(l.statement().id())));
            Line first = dispute.sides().getFirst().lines().getFirst();
            byQuestion.computeIfAbsent(question(first), _ -> new ArrayList<>()).add(dispute);
        }
        Map<Question, List<Line>> plain = new EnumMap<>(Question.class);
        for (Line line : lines.values()) {
            boolean inNames =
                    line.statement().asserted()
                            && line.statement().claim() instanceof Claim.Named
                            && line.ofGroup().isEmpty();
            if (!inDispute.contains(line.statement().id()) && !inNames) {
                plain.computeIfAbsent(question(line), _ -> new ArrayList<>()).add(line);
            }
        }
        var topics = new ArrayList<Topic>();
        for (Question question : Question.values()) {
            var its = byQuestion.getOrDefault(question, List.of());
            var rest = plain.getOrDefault(question, List.of());
            if (!its.isEmpty() || !rest.isEmpty()) {
                topics.add(new Topic(question, its, rest));
            }
        }
        return topics;
    }

    private List<Dispute> disputes(List<Conflict> conflicts) {
        Map<Matter, List<Conflict>> byMatter = new EnumMap<>(Matter.class);
        for (Conflict conflict : conflicts) {
            byMatter.computeIfAbsent(matter(conflict.kind()), _ -> new ArrayList<>()).add(conflict);
        }
        var disputes = new ArrayList<Dispute>();
        byMatter.forEach((matter, its) -> {
            if (matter == Matter.DENIED) {
                denied(its, disputes);
            } else {
                for (Set<Set<StatementId>> sides : together(its)) {
                    dispute(matter, sides, disputes);
                }
            }
        });
        sex().ifPresent(disputes::add);
        return disputes;
    }

    /// Sides that stand against each other, directly or through others. A statement that would
    /// stand on two sides stays on the first.
    private static List<Set<Set<StatementId>>> together(List<Conflict> conflicts) {
        var groups = new ArrayList<Set<Set<StatementId>>>();
        for (Conflict conflict : conflicts) {
            var joined = new LinkedHashSet<Set<StatementId>>();
            joined.add(new LinkedHashSet<>(conflict.one()));
            joined.add(new LinkedHashSet<>(conflict.other()));
            for (var each = groups.iterator(); each.hasNext(); ) {
                Set<Set<StatementId>> group = each.next();
                if (group.stream().anyMatch(joined::contains)) {
                    group.addAll(joined);
                    joined = new LinkedHashSet<>(group);
                    each.remove();
                }
            }
            groups.add(joined);
        }
        return groups;
    }

    /// A denial answers whatever is said of the same kind: all who say so stand on one side, all
    /// who deny it on the other.
    private void denied(List<Conflict> conflicts, List<Dispute> disputes) {
        Map<String, List<Conflict>> byClaim = new LinkedHashMap<>();
        for (Conflict conflict : conflicts) {
            var ids = new LinkedHashSet<>(conflict.one());
            ids.addAll(conflict.other());
            ids.stream()
                    .filter(lines::containsKey)
                    .findFirst()
                    .map(id -> line(id).statement().claim().getClass().getSimpleName())
                    .ifPresent(claim ->
                            byClaim.computeIfAbsent(claim, _ -> new ArrayList<>()).add(conflict));
        }
        for (List<Conflict> its : byClaim.values()) {
            var say = new LinkedHashSet<StatementId>();
            var deny = new LinkedHashSet<StatementId>();
            for (Conflict conflict : its) {
                var ids = new LinkedHashSet<>(conflict.one());
                ids.addAll(conflict.other());
                ids.stream()
                        .filter(lines::containsKey)
                        .forEach(id ->
                                (line(id).statement().stance() == Stance.DENIES ? deny : say)
                                        .add(id));
            }
            dispute(Matter.DENIED, new LinkedHashSet<>(List.of(say, deny)), disputes);
        }
    }

    private void dispute(Matter matter, Set<Set<StatementId>> sides, List<Dispute> disputes) {
        var placed = new HashSet<StatementId>();
        var out = new ArrayList<Side>();
        for (Set<StatementId> side : sides) {
            List<Line> its =
                    side.stream()
                            .filter(lines::containsKey)
                            .filter(placed::add)
                            .map(this::line)
                            .toList();
            if (!its.isEmpty()) {
                out.add(new Side(its, cards.reports(its)));
            }
        }
        out.sort(Comparator.comparingInt((Side s) -> -s.reports()));
        if (out.size() > 1) {
            disputes.add(new Dispute(matter, out));
        } else if (!out.isEmpty() && matter == Matter.ORDER && out.getFirst().lines().size() > 1) {
            // A circle stands against itself: each line is a side.
            disputes.add(
                    new Dispute(
                            matter,
                            out.getFirst().lines().stream()
                                    .map(l -> new Side(List.of(l), cards.reports(List.of(l))))
                                    .toList()));
        }
    }

    private Line line(StatementId id) {
        return java.util.Objects.requireNonNull(lines.get(id));
    }

    /// Woman or man: the one description of which everybody has one, and in few words.
    private java.util.Optional<Dispute> sex() {
        Map<String, List<Line>> bySex = new TreeMap<>();
        for (Line line : lines.values()) {
            if (line.statement().asserted()
                    && line.statement().claim()
                            instanceof Claim.Described(var attribute, var value, var _)
                    && attribute == Claim.Attribute.SEX) {
                bySex.computeIfAbsent(value.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        boolean disputed = bySex.containsKey("f") && bySex.containsKey("m");
        return disputed
                ? java.util.Optional.of(
                        new Dispute(
                                Matter.SEX,
                                bySex.values().stream()
                                        .map(its -> new Side(its, cards.reports(its)))
                                        .toList()))
                : java.util.Optional.empty();
    }

    private static Matter matter(Conflict.Kind kind) {
        return switch (kind) {
            case CUSTODY_OVERLAPS -> Matter.CUSTODY;
            case PLACES_DIFFER -> Matter.PLACE;
            case DEATH_THEN_LIFE -> Matter.ALIVE;
            case HELD_AFTER_RELEASE -> Matter.RELEASED;
            case DATES_EXCLUDE -> Matter.DATE;
            case SENTENCES_DIFFER -> Matter.TERM;
            case DENIED -> Matter.DENIED;
            case DATES_AGAINST_ORDER, ORDER_IN_A_CIRCLE -> Matter.ORDER;
        };
    }

    static Question question(Line line) {
        return switch (line.statement().claim()) {
            case Claim.Named _, Claim.Described _, Claim.Born _ -> Question.WHO;
            case Claim.Held _,
                    Claim.Moved _,
                    Claim.Released _,
                    Claim.Restricted _,
                    Claim.Heard _,
                    Claim.Disappeared _ ->
                    Question.WHERE_HELD;
            case Claim.Sentenced _ -> Question.WHY;
            case Claim.Mistreated _, Claim.Died _ -> Question.WHAT_HAPPENED;
            case Claim.Kin _ -> Question.FAMILY;
            case Claim.Appealed _,
                    Claim.Answered _,
                    Claim.Depicted _,
                    Claim.Counted _,
                    Claim.Noted _ ->
                    Question.OTHER;
        };
    }
}
