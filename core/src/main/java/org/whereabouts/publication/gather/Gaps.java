package org.whereabouts.publication.gather;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.publication.casefile.CaseFile.Missing;
import org.whereabouts.publication.casefile.CaseFile.Open;
import org.whereabouts.publication.casefile.Exchange;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Topic;
import org.whereabouts.register.timeline.Silence;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;

/// What the lines do not tell. A thing counts as told only where somebody asserts it.
final class Gaps {
    private final List<Line> lines;

    /// @param lines about the person and naming the person
    Gaps(List<Line> lines) {
        this.lines = lines;
    }

    List<Missing> missing(boolean picture, List<Exchange> appeals) {
        Set<Missing> told = EnumSet.noneOf(Missing.class);
        if (picture) {
            told.add(Missing.PICTURE);
        }
        if (!appeals.isEmpty()) {
            told.add(Missing.APPEALS);
        }
        boolean answered = appeals.stream().anyMatch(a -> !a.answers().isEmpty());
        if (answered || appeals.isEmpty()) {
            told.add(Missing.ANSWERS);
        }
        lines.stream()
                .filter(l -> l.statement().asserted())
                .forEach(l -> told(l.statement().claim(), told));
        return EnumSet.complementOf(EnumSet.copyOf(told)).stream().toList();
    }

    private static void told(Claim claim, Set<Missing> told) {
        switch (claim) {
            case Claim.Born c -> add(told, Missing.BIRTH_DATE, c.when());
            case Claim.Described(var attribute, var _, var _) -> {
                if (attribute == Claim.Attribute.RESIDENCE) {
                    told.add(Missing.RESIDENCE);
                }
            }
            case Claim.Kin _ -> told.add(Missing.RELATIVES);
            case Claim.Held c -> {
                add(told, Missing.DATE_TAKEN, c.since());
                add(told, Missing.PLACE_HELD, c.place());
                if (!c.reason().isBlank()) {
                    told.add(Missing.REASON);
                }
            }
            case Claim.Sentenced c -> {
                if (!c.charge().isBlank()) {
                    told.add(Missing.REASON);
                }
            }
            case Claim.Disappeared c -> {
                add(told, Missing.DATE_TAKEN, c.lastSeen());
                add(told, Missing.PLACE_TAKEN, c.where());
                add(told, Missing.WHO_TOOK, c.takenBy());
            }
            case Claim.Heard c -> add(told, Missing.LAST_NEWS, c.last());
            case Claim.Named _,
                    Claim.Moved _,
                    Claim.Released _,
                    Claim.Restricted _,
                    Claim.Mistreated _,
                    Claim.Died _,
                    Claim.Appealed _,
                    Claim.Answered _,
                    Claim.Depicted _,
                    Claim.Counted _,
                    Claim.Noted _ -> {}
        }
    }

    private static void add(Set<Missing> told, Missing what, PartialDate date) {
        if (!date.isNone()) {
            told.add(what);
        }
    }

    private static void add(Set<Missing> told, Missing what, Ref ref) {
        if (!ref.equals(Ref.NONE)) {
            told.add(what);
        }
    }

    List<Open> open(
            List<Topic> topics,
            boolean whereaboutsTold,
            java.util.Optional<Silence> silence,
            int unjudged,
            Cards cards) {
        var open = new ArrayList<Open>();
        if (!whereaboutsTold) {
            open.add(new Open.WhereaboutsUnknown());
        }
        silence.ifPresent(
                s -> open.add(new Open.Silence(s.since(), s.ground(), cards.lines(s.basis()))));
        topics.stream()
                .flatMap(t -> t.disputes().stream())
                .map(Topic.Dispute::matter)
                .distinct()
                .forEach(m -> open.add(new Open.Disputed(m)));
        List<Line> where =
                lines.stream()
                        .filter(l -> l.statement().asserted())
                        .filter(l -> Topics.question(l) == Topic.Question.WHERE_HELD)
                        .toList();
        if (!where.isEmpty() && cards.reports(where) == 1) {
            open.add(new Open.OneReportOnly());
        }
        int withoutBasis =
                (int) where.stream().filter(l -> l.statement().basis() == Basis.UNKNOWN).count();
        if (withoutBasis > 0) {
            open.add(new Open.BasisUnknown(withoutBasis));
        }
        if (unjudged > 0) {
            open.add(new Open.Unjudged(unjudged));
        }
        return open;
    }
}
