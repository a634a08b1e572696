package org.whereabouts.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.entry.WithdrawalReason;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Random entries about a few invented people whom several sources mention, in an order that a
/// ledger could have.
public final class RandomEntries {
    static final int SOURCES = 4;
    static final int MENTIONS = 4;

    private static final List<String> NAMES =
            List.of("Aibek", "Aibec", "Алия", "Aliya", "达吾提", "Aibek Serik", "غالىم");
    private static final List<String> DATES =
            List.of("", "2016", "2017-05", "2018~", "2019-02-08", "XXXX-02-08", "2017/2020");

    private final RandomGenerator random;
    private int statements;

    public RandomEntries(RandomGenerator random) {
        this.random = random;
    }

    /// Sources, what they tell, judgements, consents and at most one withdrawal.
    public List<Entry> all() {
        var all = new ArrayList<Entry>();
        for (int n = 1; n <= SOURCES; n++) {
            var root =
                    n > 1 && random.nextInt(3) == 0
                            ? Optional.of(Sketch.source(1 + random.nextInt(n - 1)))
                            : Optional.<org.whereabouts.statement.SourceId>empty();
            all.add(
                    new Entry.Handed(
                            Sketch.record(n, "author " + n, pick(DATES), root), Sketch.NOON));
            for (int k = 0; k < MENTIONS; k++) {
                all.add(new Entry.Recorded(told(n, k), Sketch.NOON));
            }
        }
        for (int i = 0; i < 6; i++) {
            judgement().ifPresent(all::add);
        }
        if (random.nextBoolean()) {
            var terms = new Terms(EnumSet.of(Use.INTERNAL), "somebody", PartialDate.NONE, "limit");
            all.add(new Entry.Consented(new Entry.About.OfSubject(mention()), terms, Sketch.NOON));
        }
        if (random.nextBoolean()) {
            int n = 1 + random.nextInt(SOURCES);
            all.add(new Entry.Withdrawn(Sketch.source(n), WithdrawalReason.OTHER, Sketch.NOON));
        }
        return all;
    }

    private Told told(int n, int k) {
        boolean group = k == MENTIONS - 1;
        Mention mention =
                group
                        ? Sketch.group(n, "m" + k, "m0", "m1")
                        : Sketch.person(n, "m" + k, pick(NAMES));
        var said = new ArrayList<Statement>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            said.add(statement(n, k));
        }
        return Told.of(mention, said);
    }

    private Statement statement(int n, int k) {
        var wording = Sketch.say(n, "s" + statements++, "m" + k, claim(n));
        wording = wording.stance(pick(List.of(Stance.values())));
        int earlier = random.nextInt(statements + 2);
        if (random.nextInt(3) == 0 && earlier != statements - 1) {
            wording = wording.after("s" + earlier);
        }
        if (random.nextInt(3) == 0) {
            StatementId answered =
                    Sketch.s(1 + random.nextInt(SOURCES), "s" + random.nextInt(statements + 2));
            if (!answered.equals(wording.s().id())) {
                wording = wording.answers(answered);
            }
        }
        if (random.nextInt(3) == 0) {
            wording = wording.by("m" + random.nextInt(MENTIONS));
        }
        return wording.s();
    }

    private Claim claim(int n) {
        var date = new PartialDate(pick(DATES));
        return switch (random.nextInt(10)) {
            case 0 -> Sketch.named(pick(NAMES));
            case 1 -> new Claim.Released(date, "");
            case 2 -> new Claim.Died(date, Ref.NONE, "");
            case 3 -> new Claim.Kin(Claim.Relation.BROTHER, Sketch.m(n, "m0"), "");
            case 4 -> new Claim.Heard(Claim.News.NONE_SINCE, date, new Term("PXY"), "");
            case 5 ->
                    new Claim.Appealed(
                            Claim.AppealKind.LETTER,
                            Ref.words("an office"),
                            "release",
                            List.of(Sketch.m(n, "m1")),
                            Ref.NONE,
                            date,
                            Claim.Amount.NONE);
            case 6 ->
                    new Claim.Counted(
                            "held",
                            new Claim.Amount(OptionalLong.of(5), OptionalLong.empty(), ""),
                            Ref.words("Zhaza"),
                            date);
            default ->
                    Sketch.held(
                            pick(List.of(Claim.HeldForm.values())),
                            random.nextBoolean() ? "Zhaza camp" : "",
                            date.text(),
                            "",
                            "",
                            random.nextBoolean() ? "P1Y" : "");
        };
    }

    private MentionId mention() {
        return Sketch.m(1 + random.nextInt(SOURCES), "m" + random.nextInt(MENTIONS - 1));
    }

    /// A judgement about two people; empty where chance picks one person twice.
    public Optional<Entry> judgement() {
        MentionId one = mention();
        MentionId other = mention();
        Verdict verdict = random.nextInt(3) == 0 ? pick(List.of(Verdict.values())) : Verdict.SAME;
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(new Entry.Judged(Sketch.judgement(one, other, verdict)));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
