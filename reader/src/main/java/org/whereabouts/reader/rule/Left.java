package org.whereabouts.reader.rule;

import java.util.List;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.statement.Claim;

/// What rules of a sentence have found, and what others add to it.
record Left(List<Found> found) {
    private static final int COUNT = 1;
    private static final int ANSWER = 3;

    /// Adds what turns on words on which nothing of its kind turns. What is counted of people whom
    /// nobody names takes the place of what was told of each of them.
    void add(List<Found> rest) {
        var before = List.copyOf(found);
        for (Found more : rest) {
            found.removeIf(f -> counted(f, more));
            boolean other =
                    more.rule().startsWith("declaration")
                            && found.stream().anyMatch(f -> within(f, more));
            boolean again =
                    found.stream()
                            .filter(f -> before.contains(f) || !listed(f, more))
                            .anyMatch(f -> kind(f) == kind(more) && touch(f, more));
            if (!other && !again) {
                if (more.claim() instanceof Claim.Counted) {
                    found.removeIf(f -> f.cue().equals(more.cue()) && crowd(f.subject()));
                }
                found.add(more);
            }
        }
    }

    /// The same told of two who are listed.
    private static boolean listed(Found a, Found b) {
        return a.rule().equals(b.rule()) && a.cue().equals(b.cue()) && a.subject() != b.subject();
    }

    /// The same number, of which the row says who counts it and the other rule does not.
    private static boolean counted(Found f, Found more) {
        return kind(f) == COUNT
                && kind(more) == COUNT
                && f.told().author()
                && !more.told().author()
                && f.subject() == more.subject();
    }

    /// Whether something plainer is told in the words of a declaration.
    private static boolean within(Found f, Found declaration) {
        boolean inside =
                declaration.evidence().start() <= f.cue().start()
                        && f.cue().end() <= declaration.evidence().end();
        boolean after =
                !declaration.rule().equals("declaration.said")
                        && f.cue().start() >= declaration.cue().end();
        return (inside || after)
                && kind(f) != COUNT
                && !(f.claim() instanceof Claim.Kin)
                && !(f.claim() instanceof Claim.Described);
    }

    private static boolean touch(Found a, Found b) {
        boolean same = a.cue().start() < b.cue().end() && b.cue().start() < a.cue().end();
        boolean inside =
                a.subject() == b.subject()
                        && b.evidence().start() <= a.cue().start()
                        && a.cue().end() <= b.evidence().end()
                        && kind(a) == ANSWER;
        return same || inside;
    }

    private static boolean crowd(Party party) {
        return party.plural() && !party.named() && party.members().isEmpty();
    }

    private static int kind(Found found) {
        return switch (found.rule().replaceFirst("\\..*", "")) {
            case "count" -> COUNT;
            case "demand", "appeal" -> 2;
            case "role", "age", "citizenship" -> 4;
            case "refusal", "answer", "denial", "declaration", "no-news" -> ANSWER;
            default -> 0;
        };
    }
}
