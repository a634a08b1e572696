package org.whereabouts.reader.phrase.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.reader.phrase.told.Frame.Kind;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;

/// Says of a place in a sentence who tells it and in which stance.
///
/// @param frames the sentence's
/// @param quote whether the sentence is somebody's speech, and whose, if that is known
public record Tellers(Line line, List<Frame> frames, boolean quote, Optional<Someone> quoted) {

    /// What holds for a place; empty where nothing may be proposed there: in a condition, a
    /// question, a demand or a denial, or where two stances meet.
    public Optional<Telling> at(int start, int end) {
        var reached =
                frames.stream()
                        .filter(f -> f.end() <= start || f.start() >= end)
                        .filter(f -> f.reaches(start, end))
                        .toList();
        boolean blocked =
                reached.stream()
                        .anyMatch(f ->
                                f.kind() == Kind.BLOCK
                                        || f.kind() == Kind.DENIES
                                        || f.kind() == Kind.DEMANDS);
        var stances =
                reached.stream()
                        .map(f -> stance(f.kind()))
                        .filter(s -> s != Stance.ASSERTS)
                        .distinct()
                        .toList();
        boolean feared = stances.contains(Stance.FEARS);
        if (blocked || (stances.size() > 1 && !feared)) {
            return Optional.empty();
        }
        Stance stance =
                feared ? Stance.FEARS : stances.isEmpty() ? Stance.ASSERTS : stances.getFirst();
        return Optional.of(telling(reached, stance, start));
    }

    private Telling telling(List<Frame> reached, Stance stance, int start) {
        var tellers =
                reached.stream()
                        .filter(f -> f.kind() != Kind.HEDGE && f.kind() != Kind.BLOCK)
                        .sorted(Comparator.comparingInt(f -> Math.abs(f.start() - start)))
                        .toList();
        var at = new ArrayList<Span>();
        if (tellers.isEmpty()) {
            boolean hedged = reached.stream().anyMatch(f -> f.kind() == Kind.HEDGE);
            return new Telling(
                    quoted, !quote && !(hedged && stance == Stance.ASSERTS), stance, List.of(), at);
        }
        Frame own = tellers.getFirst();
        Optional<Someone> speaker = own.first() ? quoted : own.by().flatMap(line::who);
        own.by().ifPresent(m -> at.add(line.span(m)));
        at.add(line.span(own.start(), own.end()));
        var via = new ArrayList<Someone>();
        tellers.stream()
                .skip(1)
                .flatMap(f -> f.by().flatMap(line::who).stream())
                .filter(s -> !speaker.equals(Optional.of(s)) && !via.contains(s))
                .forEach(via::add);
        if (quoted.isPresent() && speaker.isPresent() && !quoted.equals(speaker)) {
            via.add(quoted.get());
        }
        boolean author = own.first() && !quote;
        return new Telling(speaker, author, stance, via.stream().distinct().toList(), at);
    }

    /// Whether somebody tells something in this sentence.
    public boolean speaks(Someone someone) {
        return quoted.equals(Optional.of(someone))
                || frames.stream()
                        .anyMatch(f -> f.by().flatMap(line::who).equals(Optional.of(someone)));
    }

    private static Stance stance(Kind kind) {
        return switch (kind) {
            case SAYS, BLOCK -> Stance.ASSERTS;
            case FEARS -> Stance.FEARS;
            case BELIEVES -> Stance.BELIEVES;
            case HEDGE -> Stance.PRESUMES;
            case DEMANDS -> Stance.DEMANDS;
            case DENIES -> Stance.DENIES;
        };
    }
}
