package org.whereabouts.reader.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;

/// Which find answers which, and which comes after which. Only where the words make it plain: a
/// wrong thread would put an answer beside a question that nobody asked.
final class Threads {
    private static final int NEAR = 700;
    private static final Pattern PLACES =
            Pattern.compile("\\b(?:camps?|facilit(?:y|ies)|cent(?:re|er)s?)\\b");
    private static final Pattern AFTER =
            Pattern.compile(
                    "\\b(?:before (?:he|she|they|being)|then|later|afterwards|subsequently)\\b");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:before that|before then|earlier|previously)\\b");

    private Threads() {}

    /// Earlier finds that this one answers.
    static List<Integer> answers(int i, List<Found> all) {
        Found f = all.get(i);
        if (f.told().stance() == Stance.DENIES && !(f.claim() instanceof Claim.Answered)) {
            return last(
                    i,
                    all,
                    g ->
                            g.subject() == f.subject()
                                    && g.claim().getClass() == f.claim().getClass());
        }
        return f.claim() instanceof Claim.Answered a
                ? switch (a.kind()) {
                    case DENIED ->
                            subject(a.text())
                                    .map(c -> last(i, all, g -> c.isInstance(g.claim())))
                                    .orElse(List.of());
                    case REFUSED, IGNORED, PROMISED, REPLIED ->
                            last(
                                    i,
                                    all,
                                    g ->
                                            g.claim() instanceof Claim.Appealed
                                                    && g.subject() != f.subject()
                                                    && f.cue().start() - g.cue().end() < NEAR);
                }
                : List.of();
    }

    /// What the words of a denial are about; empty where they name nothing, or two things. Who
    /// denies what the places are answers whoever counts those who are in them.
    private static Optional<Class<? extends Claim>> subject(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        boolean hurt = words.matches(".*(tortur|ill-treat|mistreat|beaten|beating|abuse).*");
        boolean held = words.matches(".*\\b(arrest|detention|detain|holding|held|custody).*");
        boolean died = words.matches(".*\\b(death|died|killing|killed|executed).*");
        int many = (hurt ? 1 : 0) + (held ? 1 : 0) + (died ? 1 : 0);
        if (many == 0 && PLACES.matcher(words).find()) {
            return Optional.of(Claim.Counted.class);
        }
        if (many != 1) {
            return Optional.empty();
        }
        return Optional.of(
                hurt ? Claim.Mistreated.class : held ? Claim.Held.class : Claim.Died.class);
    }

    /// The last asserted find before this one, if there is such.
    private static List<Integer> last(int i, List<Found> all, Predicate<Found> such) {
        for (int j = i - 1; j >= 0; j--) {
            if (all.get(j).told().stance() == Stance.ASSERTS && such.test(all.get(j))) {
                return List.of(j);
            }
        }
        return List.of();
    }

    /// The situation of the same person told right before, where a word of sequence stands between
    /// the two: `spent six years in prison before he was sent to a camp`.
    static List<Integer> after(int i, List<Found> all, String text) {
        Found f = all.get(i);
        if (f.told().stance() != Stance.ASSERTS || !situation(f.claim())) {
            return List.of();
        }
        return last(
                i,
                all,
                g ->
                        g.subject() == f.subject()
                                && situation(g.claim())
                                && sequence(g.cue().end(), f.cue().start(), text));
    }

    private static boolean sequence(int from, int to, String text) {
        if (from > to || to - from > NEAR) {
            return false;
        }
        String between = text.substring(from, to).toLowerCase(Locale.ROOT);
        return AFTER.matcher(between).find() && !BEFORE.matcher(between).find();
    }

    private static boolean situation(Claim claim) {
        return claim instanceof Claim.Held
                || claim instanceof Claim.Moved
                || claim instanceof Claim.Sentenced
                || claim instanceof Claim.Released
                || claim instanceof Claim.Disappeared
                || claim instanceof Claim.Died;
    }
}
