package org.whereabouts.reader.rule;

import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.language.Token;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.time.PartialDate;

/// What is in the present tense and lies ahead of the day on which a document was published is
/// expected by it, not told: `is released in May 2031 at the earliest`. In the past tense it is
/// told, and the day of publication is wrong.
record NotYet(PartialDate published) {

    boolean is(Found found, Parse parse) {
        return when(found.claim()).bounds().earliest().isAfter(published.bounds().latest())
                && parse.clauses().stream()
                        .filter(c -> stands(found, parse.tokens().get(c.verb().head())))
                        .anyMatch(c -> parse.lower(c.verb().first()).matches("is|are|'s|'re"));
    }

    private static boolean stands(Found found, Token verb) {
        return found.cue().start() <= verb.start() && verb.start() < found.cue().end();
    }

    private static PartialDate when(Claim claim) {
        return switch (claim) {
            case Claim.Held held -> held.since();
            case Claim.Sentenced sentenced -> sentenced.when();
            case Claim.Moved moved -> moved.when();
            case Claim.Released released -> released.when();
            case Claim.Disappeared disappeared -> disappeared.lastSeen();
            case Claim.Mistreated mistreated -> mistreated.when();
            case Claim.Died died -> died.when();
            case Claim.Named _,
                    Claim.Described _,
                    Claim.Born _,
                    Claim.Kin _,
                    Claim.Restricted _,
                    Claim.Heard _,
                    Claim.Appealed _,
                    Claim.Answered _,
                    Claim.Counted _,
                    Claim.Depicted _,
                    Claim.Noted _ ->
                    PartialDate.NONE;
        };
    }
}
