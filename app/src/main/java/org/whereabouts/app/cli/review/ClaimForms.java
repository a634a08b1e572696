package org.whereabouts.app.cli.review;

import java.util.List;
import java.util.Optional;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// The claims that a person can add at a terminal, each by its name.
final class ClaimForms {
    static final List<String> NAMES =
            List.of(
                    "prison",
                    "camp",
                    "police custody",
                    "house arrest",
                    "held, the form not said",
                    "sentenced",
                    "released",
                    "taken or missing",
                    "no news",
                    "died",
                    "ill-treated",
                    "remark");

    private ClaimForms() {}

    /// The claim; empty where the length of time is not ISO 8601 or a remark has no words.
    ///
    /// @param words a charge, a cause, a manner or the remark itself
    static Optional<Claim> claim(String name, String words, String length, PartialDate date) {
        return Term.read(length)
                .filter(_ -> !name.equals("remark") || !words.isBlank())
                .map(term ->
                        switch (name) {
                            case "prison" -> held(HeldForm.PRISON, date, term, words);
                            case "camp" -> held(HeldForm.CAMP, date, term, words);
                            case "police custody" ->
                                    held(HeldForm.POLICE_CUSTODY, date, term, words);
                            case "house arrest" -> held(HeldForm.HOUSE_ARREST, date, term, words);
                            case "sentenced" -> new Claim.Sentenced(term, words, Ref.NONE, date);
                            case "released" -> new Claim.Released(date, words);
                            case "taken or missing" ->
                                    new Claim.Disappeared(
                                            date, Ref.words(words), Ref.NONE, List.of());
                            case "no news" ->
                                    new Claim.Heard(Claim.News.NONE_SINCE, date, term, words);
                            case "died" -> new Claim.Died(date, Ref.NONE, words);
                            case "ill-treated" -> new Claim.Mistreated(words, date, Ref.NONE);
                            case "remark" -> new Claim.Noted("remark", words);
                            default -> held(HeldForm.OTHER, date, term, words);
                        });
    }

    private static Claim held(HeldForm form, PartialDate since, Term term, String reason) {
        return new Claim.Held(
                form,
                Claim.Acknowledged.NOT_SAID,
                Ref.NONE,
                Ref.NONE,
                since,
                PartialDate.NONE,
                PartialDate.NONE,
                term,
                reason);
    }
}
