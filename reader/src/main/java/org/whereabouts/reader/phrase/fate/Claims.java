package org.whereabouts.reader.phrase.fate;

import java.util.List;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Acknowledged;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Claim.News;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// The claim that a family of cues makes.
final class Claims {
    private Claims() {}

    static Claim of(Cue cue, PartialDate date, Term term, String charge, String words) {
        return switch (cue.family()) {
            case "detention", "custody" ->
                    new Claim.Held(
                            HeldForm.valueOf(cue.form()),
                            Acknowledged.NOT_SAID,
                            Ref.NONE,
                            Ref.NONE,
                            date,
                            PartialDate.NONE,
                            PartialDate.NONE,
                            term,
                            charge);
            case "sentence" -> new Claim.Sentenced(term, charge, Ref.NONE, date);
            case "release" -> new Claim.Released(date, "");
            case "death" -> new Claim.Died(date, Ref.NONE, "");
            case "disappearance" -> new Claim.Disappeared(date, Ref.NONE, Ref.NONE, List.of());
            case "no-news" -> new Claim.Heard(News.NONE_SINCE, date, term, "");
            case "ill-treatment" -> new Claim.Mistreated(words, date, Ref.NONE);
            case "transfer" -> new Claim.Moved(Ref.NONE, Ref.NONE, date);
            default -> throw new IllegalArgumentException("no such family");
        };
    }

    /// Whether the family tells of a length of time.
    static boolean lasts(Cue cue) {
        return switch (cue.family()) {
            case "custody", "sentence", "no-news" -> true;
            default -> false;
        };
    }
}
