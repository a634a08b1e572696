package org.whereabouts.register.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;

/// Finds statements that cannot all be so. Two episodes contradict each other only if their dates
/// leave no way out: where a date is open or unknown there is no conflict, with the exception that
/// is named at [#heldAfterRelease].
final class Contradictions {
    private final List<Bundle> asserted;
    private final List<Said> all;
    private final Context context;
    private final Set<Conflict> found = new LinkedHashSet<>();

    private Contradictions(List<Bundle> asserted, List<Said> all, Context context) {
        this.asserted = asserted;
        this.all = all;
        this.context = context;
    }

    static List<Conflict> of(List<Bundle> asserted, List<Said> all, Context context) {
        var contradictions = new Contradictions(asserted, all, context);
        for (int i = 0; i < asserted.size(); i++) {
            for (int j = i + 1; j < asserted.size(); j++) {
                contradictions.pair(asserted.get(i), asserted.get(j));
                contradictions.pair(asserted.get(j), asserted.get(i));
            }
        }
        contradictions.denials();
        return List.copyOf(contradictions.found);
    }

    /// Looks at two episodes in one direction; the other direction is looked at too.
    private void pair(Bundle a, Bundle b) {
        Situation one = a.first().situation;
        Situation other = b.first().situation;
        if (one == Situation.HELD && other == Situation.HELD) {
            custody(a, b);
        } else if (one == Situation.DIED && other != Situation.DIED && alive(b) > a.startMax()) {
            add(Conflict.Kind.DEATH_THEN_LIFE, a, b);
        } else if (one == Situation.RELEASED && other == Situation.HELD) {
            heldAfterRelease(a, b);
        } else if (one == other && (one == Situation.BORN || one == Situation.DIED)) {
            add(
                    separate(a, b) ? Conflict.Kind.DATES_EXCLUDE : Conflict.Kind.PLACES_DIFFER,
                    a,
                    b,
                    separate(a, b) || placesDiffer(a, b));
        } else if (one == Situation.SENTENCED && other == Situation.SENTENCED) {
            add(Conflict.Kind.SENTENCES_DIFFER, a, b, !separate(a, b) && !sameForm(a, b));
        }
    }

    private void custody(Bundle a, Bundle b) {
        if (overlap(a, b) && !sameForm(a, b) && !incommunicado(a) && !incommunicado(b)) {
            add(Conflict.Kind.CUSTODY_OVERLAPS, a, b);
        } else if (overlap(a, b) && placesDiffer(a, b)) {
            add(Conflict.Kind.PLACES_DIFFER, a, b);
        }
    }

    /// Being kept without contact goes with any form of custody.
    private static boolean incommunicado(Bundle b) {
        return b.first().form().equals(Claim.HeldForm.INCOMMUNICADO.name());
    }

    /// Held from before the release to after it; or, told without a beginning and by another
    /// source, still held at a day after the release: then it can be a second detention, and a
    /// person should look.
    private void heldAfterRelease(Bundle released, Bundle held) {
        boolean known = released.startMin() > -Stretch.NEVER;
        boolean through =
                known
                        && held.startMax() < released.startMin()
                        && held.endMin() > released.startMax();
        boolean still =
                known
                        && held.stretches.stream()
                                .anyMatch(s ->
                                        s.startSaid.isNone()
                                                && !s.asOf.isNone()
                                                && Stretch.day(s.asOf.bounds().earliest())
                                                        > released.startMax()
                                                && released.stretches.stream()
                                                        .noneMatch(r -> r.root.equals(s.root)));
        add(Conflict.Kind.HELD_AFTER_RELEASE, released, held, through || still);
    }

    /// The last day on which the episode certainly has the person alive, or not yet dead: a birth
    /// counts as well.
    private static long alive(Bundle b) {
        return switch (b.first().situation) {
            case HELD, RESTRICTED -> Math.max(b.startMin(), b.endMin());
            case BORN, HEARD, RELEASED, MOVED, SENTENCED, DISAPPEARED -> b.startMin();
            case SILENT, DIED -> -Stretch.NEVER;
        };
    }

    private static boolean overlap(Bundle a, Bundle b) {
        long start = Math.max(a.startMax(), b.startMax());
        long end = Math.min(a.endMin(), b.endMin());
        boolean known = start < Stretch.NEVER && end > -Stretch.NEVER;
        boolean sameDay =
                a.present().equals(b.present())
                        && a.present().hasStart()
                        && a.present().earliest().equals(a.present().latest());
        return known && (start < end || sameDay);
    }

    private static boolean separate(Bundle a, Bundle b) {
        return a.startMin() > b.startMax() || b.startMin() > a.startMax();
    }

    private static boolean sameForm(Bundle a, Bundle b) {
        return a.first().form().equals(b.first().form());
    }

    private static boolean placesDiffer(Bundle a, Bundle b) {
        return !a.place().key().isEmpty()
                && !b.place().key().isEmpty()
                && !a.place().key().equals(b.place().key());
    }

    /// What answers an assertion by denying it; and a denial of the same situation that names no
    /// statement.
    private void denials() {
        for (Said said : all) {
            Statement statement = said.statement();
            if (statement.asserted()) {
                for (Said answer : context.answers(statement.id())) {
                    if (denies(answer.statement())) {
                        deny(List.of(statement.id()), answer.statement().id());
                    }
                }
            } else if (statement.stance() == Stance.DENIES && statement.answers().isEmpty()) {
                Situation.of(statement.claim())
                        .ifPresent(situation -> {
                            var denied = new ArrayList<StatementId>();
                            asserted.stream()
                                    .filter(b -> b.first().situation == situation)
                                    .flatMap(b -> b.stretches.stream())
                                    .filter(s ->
                                            covers(statement.claim(), s.said.statement().claim()))
                                    .forEach(s -> denied.add(s.id()));
                            if (!denied.isEmpty()) {
                                deny(denied, statement.id());
                            }
                        });
            }
        }
    }

    /// Whether denying the one denies the other: a denial of custody in one form leaves the other
    /// forms open.
    private static boolean covers(Claim denied, Claim told) {
        return !(denied instanceof Claim.Held d && told instanceof Claim.Held t)
                || d.form() == t.form()
                || d.form() == Claim.HeldForm.OTHER;
    }

    private static boolean denies(Statement answer) {
        return answer.stance() == Stance.DENIES
                || (answer.claim() instanceof Claim.Answered(var kind, var _, var _)
                        && kind == Claim.AnswerKind.DENIED);
    }

    private void deny(List<StatementId> asserted, StatementId denial) {
        found.add(new Conflict(Conflict.Kind.DENIED, asserted, List.of(denial)));
    }

    private void add(Conflict.Kind kind, Bundle a, Bundle b, boolean so) {
        if (so) {
            add(kind, a, b);
        }
    }

    private void add(Conflict.Kind kind, Bundle a, Bundle b) {
        var one = a.stretches.stream().map(Stretch::id).toList();
        var other = b.stretches.stream().map(Stretch::id).toList();
        if (!found.contains(new Conflict(kind, other, one))) {
            found.add(new Conflict(kind, one, other));
        }
    }
}
