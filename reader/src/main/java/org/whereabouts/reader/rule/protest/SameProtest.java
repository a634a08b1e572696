package org.whereabouts.reader.rule.protest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.review.ClaimDate;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.AppealKind;
import org.whereabouts.statement.Stance;

/// `Three women demonstrated. ... They began their protest on 8 February`: one protest, told twice.
/// The first takes the date of the second, where the second says that it is the same (`their`,
/// `the`), stands near, and no other protest of theirs stands between.
public final class SameProtest {
    private static final int NEAR = 400;
    private static final Set<String> SAME = Set.of("their", "his", "her", "the", "this");
    private final List<Parse> parses;
    private final Lexicon words;

    public SameProtest(List<Parse> parses, Lexicon words) {
        this.parses = parses;
        this.words = words;
    }

    /// The finds with the dates that others tell.
    public List<Found> dated(List<Found> all) {
        var dated = new ArrayList<Found>();
        for (int i = 0; i < all.size(); i++) {
            Found found = all.get(i);
            dated.add(
                    protest(found).filter(p -> p.when().isNone()).isPresent()
                            ? next(i, all).map(later -> with(found, later)).orElse(found)
                            : found);
        }
        return dated;
    }

    private static Optional<Claim.Appealed> protest(Found found) {
        return found.claim() instanceof Claim.Appealed a
                        && a.kind() == AppealKind.PROTEST
                        && found.told().stance() == Stance.ASSERTS
                ? Optional.of(a)
                : Optional.empty();
    }

    /// The next protest of the same people, if it is the same and has a date.
    private Optional<Found> next(int i, List<Found> all) {
        Found first = all.get(i);
        return all.stream()
                .skip(i + 1L)
                .filter(f -> f.subject() == first.subject() && protest(f).isPresent())
                .findFirst()
                .filter(f -> f.evidence().start() - first.evidence().end() < NEAR)
                .filter(f -> !protest(f).orElseThrow().when().isNone() && same(f));
    }

    private boolean same(Found found) {
        int start = found.evidence().start();
        for (Parse parse : parses) {
            if (parse.sentence().start() <= start && start < parse.sentence().end()) {
                return same(parse, found);
            }
        }
        return false;
    }

    private boolean same(Parse parse, Found found) {
        for (int i = 1; i < parse.tokens().size(); i++) {
            boolean within =
                    parse.start(i) >= found.evidence().start()
                            && parse.start(i) < found.evidence().end();
            if (within
                    && words.has("protest_noun", parse.lemma(i))
                    && SAME.contains(parse.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private Found with(Found first, Found later) {
        var notes = new ArrayList<>(first.notes());
        notes.add(new Note.Doubt("its date is told where it is spoken of again"));
        notes.addAll(
                later.notes().stream().filter(n -> n instanceof Note.YearFromPublication).toList());
        return first.with(
                ClaimDate.with(first.claim(), protest(later).orElseThrow().when()),
                later.time(),
                notes);
    }
}
