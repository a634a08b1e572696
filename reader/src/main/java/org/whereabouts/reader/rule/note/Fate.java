package org.whereabouts.reader.rule.note;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.rule.held.HeldForms;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Claim.News;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// What the word of a heading or label says.
///
/// @param rule its id
record Fate(String rule, Claim claim) {

    /// The fate that a heading's word tells; empty where it tells none.
    static Optional<Fate> of(String word, Optional<Time> date, Optional<Time> term) {
        PartialDate when = Scene.date(date);
        Term years = Scene.term(term);
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "detained",
                    "arrested",
                    "taken",
                    "seized",
                    "arrests",
                    "detentions",
                    "arrest",
                    "detention",
                    "rearrested" ->
                    some("detention.bulletin", held(HeldForm.OTHER, when, Term.NONE));
            case "abducted", "kidnapped", "abductions" ->
                    some(
                            "detention.bulletin",
                            new Claim.Disappeared(when, Ref.NONE, Ref.NONE, List.of()));
            case "imprisoned" -> some("custody.bulletin", held(HeldForm.PRISON, when, years));
            case "sentenced", "convicted", "jailed", "sentences", "convictions" ->
                    some("sentence.bulletin", new Claim.Sentenced(years, "", Ref.NONE, when));
            case "released", "freed", "releases", "free" ->
                    some("release.bulletin", new Claim.Released(when, ""));
            case "acquitted" -> some("release.bulletin", new Claim.Noted("acquitted", "acquitted"));
            case "missing", "disappeared", "disappearances" ->
                    some(
                            "disappearance.bulletin",
                            new Claim.Disappeared(when, Ref.NONE, Ref.NONE, List.of()));
            case "killed",
                    "executed",
                    "dead",
                    "died",
                    "deaths",
                    "murdered",
                    "killings",
                    "executions" ->
                    some("death.bulletin", new Claim.Died(when, Ref.NONE, ""));
            case "transferred", "moved", "transfers", "deported", "extradited" ->
                    some("transfer.bulletin", new Claim.Moved(Ref.NONE, Ref.NONE, when));
            case "tortured", "beaten", "ill-treated" ->
                    some("ill-treatment.bulletin", new Claim.Mistreated(word, when, Ref.NONE));
            case "silence" ->
                    some("no-news.bulletin", new Claim.Heard(News.NONE_SINCE, when, years, ""));
            default -> Optional.empty();
        };
    }

    static Claim held(HeldForm form, PartialDate since, Term term) {
        return HeldForms.held(form, Ref.NONE, since, term);
    }

    private static Optional<Fate> some(String rule, Claim claim) {
        return Optional.of(new Fate(rule, claim));
    }
}
