package org.whereabouts.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.register.Sketch.judgement;
import static org.whereabouts.register.Sketch.m;
import static org.whereabouts.register.Sketch.named;
import static org.whereabouts.register.Sketch.person;
import static org.whereabouts.register.Sketch.s;
import static org.whereabouts.register.Sketch.say;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.Missing;
import org.whereabouts.consent.Passage;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.Place;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.EntryJson;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.view.Damage;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Claim.Noted;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;

/// The register over a real ledger. All people are invented.
class RegisterTest extends OnDisk {
    @Test
    void aStatementIsNeverEdited() {
        try (var register = filled()) {
            var before = Dump.of(register.views());
            var receipt = register.add(LIST, List.of(aibek("Korgan")));
            assertEquals(
                    List.of(
                            new Refused(
                                    0, s(1, "r1-2").toString(), Refused.Code.STATEMENT_DIFFERS)),
                    receipt.refused());
            assertEquals(0, receipt.written());
            var relabelled = Told.of(person(1, "r1", "Somebody else"), List.of());
            assertEquals(
                    Refused.Code.MENTION_DIFFERS,
                    register.add(LIST, List.of(relabelled)).refused().getFirst().code());
            var retitled = Sketch.record(1, "another author", "2020", Optional.empty());
            assertEquals(
                    Refused.Code.SOURCE_DIFFERS,
                    register.add(retitled, List.of()).refused().getFirst().code());
            assertEquals(before, Dump.of(register.views()));
        }
        // And somebody who writes into the ledger behind the register's back does not edit either.
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            var key = assertInstanceOf(Opened.Present.class, ledger.entry(0).get()).source();
            byte[] edited = EntryJson.bytes(new Entry.Recorded(aibek("Korgan"), Sketch.NOON));
            ledger.append(
                    List.of(new NewEntry(new java.util.UUID(0x4000L, 1L << 63), key, edited)));
        }
        try (var register = open()) {
            assertEquals(
                    List.of(new Damage(5, "FOLD.STATEMENT_DIFFERS")), register.opening().damaged());
            var said = register.views().statement(s(1, "r1-2")).orElseThrow();
            assertEquals(aibek("Zhaza").statements().get(1), said.statement());
            assertEquals(2, register.views().statementsAbout(m(1, "r1")).size());
        }
    }

    @Test
    void twoPeopleAreNeverMergedForGood() {
        var one = new PersonId(m(1, "r1"));
        var other = new PersonId(m(2, "m1"));
        try (var register = filled()) {
            var views = register.views();
            assertEquals(List.of(one), views.persons());
            register.judge(judgement(m(1, "r1"), m(2, "m1"), Verdict.TAKEN_BACK));
            assertEquals(List.of(one, other), views.persons(), "each has its own id back");
            assertEquals(2, views.judgements(m(1, "r1")).size(), "both judgements are kept");
        }
        try (var register = open()) {
            assertEquals(List.of(one, other), register.views().persons());
            var again = judgement(m(1, "r1"), m(2, "m1"), Verdict.SAME);
            var later =
                    new org.whereabouts.statement.Judgement(
                            again.first(),
                            again.second(),
                            again.verdict(),
                            "looked again",
                            again.author(),
                            again.at());
            register.judge(later);
            assertEquals(List.of(one), register.views().persons());
        }
    }

    @Test
    void nothingLeavesWithoutConsent() {
        try (var register = filled()) {
            var views = register.views();
            var person = new PersonId(m(1, "r1"));
            var told = views.statementsAbout(person);
            assertTrue(
                    Gate.pass(
                                    "page",
                                    Use.INTERNAL,
                                    views.restsOnMentions(
                                            told.stream()
                                                    .map(s -> s.statement().subject())
                                                    .toList()),
                                    List.of())
                            instanceof Passage.Open<String>);
            assertEquals(
                    List.of(new Missing.SubjectUse(m(1, "r1"), Use.COURTS)),
                    missing(register, Use.COURTS));
            assertEquals(3, missing(register, Use.PUBLIC_NAMED).size(), "two sources, one person");
            var terms =
                    new Terms(
                            EnumSet.of(Use.INTERNAL, Use.COURTS),
                            "his mother",
                            PartialDate.NONE,
                            "");
            // Agreed for the mention in the letter: it is the same person.
            register.consent(new Entry.About.OfSubject(m(2, "m1")), terms);
            assertEquals(List.of(), missing(register, Use.COURTS));
            register.consent(new Entry.About.OfSource(LETTER.id()), Terms.INTERNAL_ONLY);
            assertEquals(
                    List.of(new Missing.SourceUse(LETTER.id(), Use.COURTS)),
                    missing(register, Use.COURTS));
        }
        try (var register = open()) {
            assertEquals(
                    List.of(new Missing.SourceUse(LETTER.id(), Use.COURTS)),
                    missing(register, Use.COURTS));
        }
    }

    @Test
    void handingInTheSameAgainChangesNothing() {
        String before;
        try (var register = filled()) {
            before = Dump.of(register.views());
            assertEquals(
                    new Receipt(0, 1, List.of(), 0), register.add(LIST, List.of(aibek("Zhaza"))));
            assertEquals(
                    Receipt.again(),
                    register.judge(judgement(m(1, "r1"), m(2, "m1"), Verdict.SAME)));
            assertEquals(before, Dump.of(register.views()));
        }
        try (var register = open()) {
            assertEquals(5, register.opening().entries());
            assertEquals(before, Dump.of(register.views()));
            assertEquals(1, register.add(LETTER, List.of(dana())).repeated());
            assertEquals(5, register.opening().entries());
        }
    }

    @Test
    void aNewStatementAboutAKnownMentionIsAdded() {
        try (var register = filled()) {
            var more = say(1, "r1-3", "r1", named("Айбек")).s();
            var told = new Told(LIST.id(), List.of(), List.of(more));
            assertEquals(1, register.add(LIST, List.of(told)).written());
            assertEquals(List.of("Aibek", "Айбек"), register.views().names(m(1, "r1")));
            var stranger = say(1, "r9-1", "r9", named("Nobody")).s();
            var unknown = new Told(LIST.id(), List.of(), List.of(stranger));
            assertEquals(
                    Refused.Code.MENTION_UNKNOWN,
                    register.add(LIST, List.of(unknown)).refused().getFirst().code());
        }
    }

    @Test
    void aPassageLargerThanAnEntryIsCutAndAStatementLargerThanOneIsRefused() {
        try (var register = create()) {
            var statements = new ArrayList<org.whereabouts.statement.Statement>();
            for (int i = 0; i < 60; i++) {
                statements.add(
                        say(1, "s" + i, "r1", new Noted("remark", i + "x".repeat(2000))).s());
            }
            var large = Told.of(person(1, "r1", "Aibek"), statements);
            assertEquals(1, register.add(LIST, List.of(large)).written());
            assertEquals(60, register.views().statementsAbout(m(1, "r1")).size());
            assertEquals(1, register.add(LIST, List.of(large)).repeated());
            var huge = say(1, "huge", "r1", new Noted("remark", "x".repeat(60_000))).s();
            var refused =
                    register.add(LIST, List.of(Told.of(person(1, "r1", "Aibek"), List.of(huge))));
            assertEquals(Refused.Code.TOO_LARGE, refused.refused().getFirst().code());
        }
    }

    @Test
    void manyPassagesGoThroughInBatchesAndReadBackTheSame() {
        String before;
        try (var register = create()) {
            var adding = register.adding(LIST);
            for (int i = 0; i < 5000; i++) {
                var mention = person(1, "r" + i, "Person " + i);
                adding.take(
                        Told.of(
                                mention,
                                List.of(
                                        say(1, "r" + i + "-1", "r" + i, named("Person " + i))
                                                .s())));
            }
            assertEquals(new Receipt(5000, 0, List.of(), 0), adding.finish());
            assertEquals(5000, register.views().persons().size());
            assertEquals(List.of(), register.views().persons(5000, 10));
            before = register.views().search("Person 4321", 3).toString();
        }
        try (var register = open()) {
            assertEquals(5000, register.views().totals().persons());
            assertEquals(before, register.views().search("Person 4321", 3).toString());
        }
    }

    @Test
    void aClosedRegisterAnswersNothing() {
        var register = filled();
        var views = register.views();
        register.close();
        assertThrows(LedgerException.class, views::sources);
        assertThrows(LedgerException.class, () -> views.search("Aibek", 1));
    }

    @Test
    void aTextThatIsDestroyedUnderAnOpenRegisterIsMissedAndNothingElse() throws SQLException {
        try (var register = filled()) {
            var views = register.views();
            long entry = views.statement(s(2, "s1")).orElseThrow().entry();
            try (var behind =
                            DriverManager.getConnection(
                                    "jdbc:sqlite:" + new Place(folder).database());
                    var delete = behind.createStatement()) {
                delete.executeUpdate("UPDATE entry SET sealed = NULL WHERE idx = " + entry);
            }
            var missed = assertThrows(LedgerException.class, () -> views.statement(s(2, "s1")));
            assertEquals(LedgerReason.DATABASE_DAMAGED, missed.reason());
            var unsearched = assertThrows(LedgerException.class, () -> views.search("Aibek", 1));
            assertEquals(LedgerReason.DATABASE_DAMAGED, unsearched.reason());
            assertEquals(List.of("Aibek"), views.names(m(1, "r1")));
        }
    }

    @Test
    void whatIsOfTwoKindsIsNotOne() {
        try (var register = filled()) {
            register.add(LIST, List.of(Told.of(Sketch.group(1, "all", "r1"), List.of())));
            assertEquals(
                    Refused.Code.KINDS_DIFFER,
                    register.judge(judgement(m(1, "all"), m(2, "m1"), Verdict.SAME))
                            .refused()
                            .getFirst()
                            .code());
            assertEquals(
                    Refused.Code.MENTION_UNKNOWN,
                    register.judge(judgement(m(1, "r1"), m(7, "m1"), Verdict.SAME))
                            .refused()
                            .getFirst()
                            .code());
        }
    }
}
