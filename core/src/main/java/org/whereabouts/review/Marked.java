package org.whereabouts.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.whereabouts.intake.proposal.Spans;
import org.whereabouts.statement.Locator.Span;

/// A stretch of the document cut into pieces, each with the roles it plays in a proposal, so that a
/// face can mark it by signs and by colour.
///
/// @param start where the stretch begins in the text
/// @param pieces in order, without gaps
public record Marked(int start, List<Piece> pieces) {
    /// So much of the text is shown around the evidence where no line ends earlier.
    private static final int AROUND = 400;

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /// One piece.
    ///
    /// @param opens roles whose span begins with this piece
    /// @param closes roles whose span ends with this piece
    public record Piece(String text, List<Role> roles, List<Role> opens, List<Role> closes) {
        public Piece {
            roles = List.copyOf(roles);
            opens = List.copyOf(opens);
            closes = List.copyOf(closes);
        }
    }

    /// What a span is to a proposal; the outermost first.
    public enum Role {
        EVIDENCE,
        SPEAKER,
        SUBJECT,
        CUE,
        TIME
    }

    private record Place(Role role, Span span) {}

    /// The lines around the evidence.
    public static Marked around(String text, Spans spans) {
        int first = spans.all().mapToInt(Span::start).min().orElse(0);
        int last = spans.all().mapToInt(Span::end).max().orElse(text.length());
        boolean wide = last - first > 4 * AROUND;
        int from = wide ? spans.evidence().start() : first;
        int to = wide ? spans.evidence().end() : last;
        int start = Math.max(text.lastIndexOf('\n', Math.max(0, from - 1)) + 1, from - AROUND);
        int lineEnd = text.indexOf('\n', to);
        int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, to + AROUND);
        return of(text, spans, Math.max(0, start), Math.max(to, end));
    }

    /// The whole document.
    public static Marked whole(String text, Spans spans) {
        return of(text, spans, 0, text.length());
    }

    private static Marked of(String text, Spans spans, int start, int end) {
        var places = new ArrayList<Place>();
        places.add(new Place(Role.EVIDENCE, spans.evidence()));
        spans.speaker().forEach(s -> places.add(new Place(Role.SPEAKER, s)));
        spans.subject().forEach(s -> places.add(new Place(Role.SUBJECT, s)));
        spans.cue().forEach(s -> places.add(new Place(Role.CUE, s)));
        spans.time().forEach(s -> places.add(new Place(Role.TIME, s)));
        places.removeIf(p -> p.span().start() >= p.span().end());
        var cuts = new TreeSet<Integer>(List.of(whole(text, start), whole(text, end)));
        for (Place p : places) {
            cuts.add(Math.clamp(p.span().start(), start, end));
            cuts.add(Math.clamp(p.span().end(), start, end));
        }
        var pieces = new ArrayList<Piece>();
        int from = cuts.removeFirst();
        int first = from;
        for (int to : cuts) {
            pieces.add(piece(text, places, from, to));
            from = to;
        }
        return new Marked(first, pieces);
    }

    /// The place itself, or the one before it where it would cut a character in two.
    private static int whole(String text, int at) {
        boolean half = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return half ? at - 1 : at;
    }

    private static Piece piece(String text, List<Place> places, int from, int to) {
        var inside =
                places.stream()
                        .filter(p -> p.span().start() < to && p.span().end() > from)
                        .toList();
        return new Piece(
                text.substring(from, to),
                inside.stream().map(Place::role).distinct().toList(),
                inside.stream()
                        .filter(p -> p.span().start() == from)
                        .map(Place::role)
                        .distinct()
                        .toList(),
                inside.stream()
                        .filter(p -> p.span().end() == to)
                        .map(Place::role)
                        .distinct()
                        .toList()
                        .reversed());
    }
}
