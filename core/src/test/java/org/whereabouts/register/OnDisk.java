package org.whereabouts.register;

import static org.whereabouts.register.Sketch.held;
import static org.whereabouts.register.Sketch.judgement;
import static org.whereabouts.register.Sketch.m;
import static org.whereabouts.register.Sketch.named;
import static org.whereabouts.register.Sketch.person;
import static org.whereabouts.register.Sketch.say;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.Missing;
import org.whereabouts.consent.Passage;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Claim.Noted;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.Use;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// Registers in a folder of a test, over a real ledger. All people are invented.
abstract class OnDisk {
    static final Clock CLOCK = Clock.fixed(Sketch.NOON, ZoneOffset.UTC);
    static final SqliteStorageKind SQLITE = new SqliteStorageKind();
    static final Source LIST = Sketch.record(1, "a list", "2020", Optional.empty());
    static final Source LETTER = Sketch.record(2, "a letter", "2021", Optional.empty());

    @TempDir Path folder;
    private int seed;

    Register create() {
        return register(TestLedgers.create(folder, SQLITE));
    }

    Register open() {
        return register(TestLedgers.open(folder, SQLITE));
    }

    private Register register(Ledger ledger) {
        return Register.open(ledger, CLOCK, new Random(seed++), Progress.SILENT);
    }

    static Told aibek(String word) {
        return Told.of(
                person(1, "r1", "Aibek"),
                List.of(
                        say(1, "r1-1", "r1", named("Aibek")).s(),
                        say(1, "r1-2", "r1", held(HeldForm.CAMP, word, "2018", "", "", "")).s()));
    }

    static Told dana() {
        return Told.of(
                person(2, "m1", "Aibek D."),
                List.of(say(2, "s1", "m1", new Noted("remark", "a marker in the letter")).s()));
    }

    Register filled() {
        var register = create();
        register.add(LIST, List.of(aibek("Zhaza")));
        register.add(LETTER, List.of(dana()));
        register.judge(judgement(m(1, "r1"), m(2, "m1"), Verdict.SAME));
        return register;
    }

    static List<Missing> missing(Register register, Use use) {
        var told = register.views().statementsAbout(new PersonId(m(1, "r1")));
        return switch (Gate.pass(
                "page",
                use,
                register.views()
                        .restsOnMentions(told.stream().map(s -> s.statement().subject()).toList()),
                List.of())) {
            case Passage.Open<String> _ -> List.of();
            case Passage.Shut<String>(var missing) -> missing;
        };
    }
}
