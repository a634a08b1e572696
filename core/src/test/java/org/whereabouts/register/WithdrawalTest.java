package org.whereabouts.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.register.Sketch.m;
import static org.whereabouts.register.Sketch.s;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whereabouts.consent.Missing;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.EntryJson;
import org.whereabouts.register.entry.WithdrawalReason;
import org.whereabouts.register.view.Damage;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;

/// Withdrawal, damage and what comes from the future. All people are invented.
class WithdrawalTest extends OnDisk {
    @Test
    void aWithdrawnSourceIsForgottenAtOnceAndForGood() {
        try (var register = filled()) {
            register.attach(LETTER.id(), new ByteArrayInputStream(new byte[100]));
            var views = register.views();
            assertFalse(views.search("marker", 5).isEmpty());
            var done = register.withdraw(LETTER.id(), WithdrawalReason.CONSENT_TAKEN_BACK).get();
            assertEquals(3, done.entries(), "the source, what it tells, and the judgement");
            assertEquals(1, done.attachments());
            forgotten(register);
            assertEquals(
                    Optional.empty(), register.withdraw(Sketch.source(9), WithdrawalReason.OTHER));
        }
        try (var register = open()) {
            forgotten(register);
            assertTrue(register.opening().whole());
            assertEquals(3, register.opening().withdrawn());
        }
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            assertTrue(ledger.verify(Progress.SILENT).holds());
        }
    }

    private static void forgotten(Register register) {
        var views = register.views();
        assertEquals(List.of(LIST), views.sources());
        assertEquals(List.of(), views.search("marker", 5));
        assertEquals(Optional.empty(), views.mention(m(2, "m1")));
        assertEquals(Optional.empty(), views.statement(s(2, "s1")));
        assertEquals(List.of(), views.judgements(m(1, "r1")), "its reason may tell of the letter");
        assertEquals(0, views.told(LETTER.id()).count());
        assertEquals(1, views.totals().withdrawnSources());
        assertEquals(
                Refused.Code.SOURCE_WITHDRAWN,
                register.add(LETTER, List.of(dana())).refused().getFirst().code());
        assertEquals(
                Refused.Code.SOURCE_WITHDRAWN,
                register.consent(new Entry.About.OfSource(LETTER.id()), Terms.INTERNAL_ONLY)
                        .refused()
                        .getFirst()
                        .code());
    }

    @Test
    void aWithdrawalThatACrashCutOffIsFinishedAtTheNextOpening() {
        filled().close();
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            var recorded =
                    new Entry.Withdrawn(LETTER.id(), WithdrawalReason.SUBJECT_ASKED, Sketch.NOON);
            ledger.append(
                    List.of(
                            new NewEntry(
                                    new java.util.UUID(0x4000L, 1L << 63),
                                    ledger.newSource(),
                                    EntryJson.bytes(recorded))));
        }
        try (var register = open()) {
            forgotten(register);
        }
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            for (long index : new long[] {2, 3, 4}) {
                assertInstanceOf(Opened.Withdrawn.class, ledger.entry(index).get());
            }
            assertInstanceOf(Opened.Present.class, ledger.entry(1).get());
        }
    }

    @Test
    void aFileWhoseSourceWasNeverRecordedIsGoneAtTheNextOpening() throws Exception {
        try (var register = filled()) {
            register.attach(Sketch.source(9), new ByteArrayInputStream(new byte[100]));
            assertEquals(1, files(), "the program stops here");
        }
        try (var register = open()) {
            assertEquals(0, files());
            var ref = register.attach(Sketch.source(8), new ByteArrayInputStream(new byte[50]));
            register.add(holding(8, ref), List.of());
        }
        try (var register = open()) {
            assertEquals(1, files(), "a source names it");
            assertTrue(register.opening().whole());
        }
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            assertTrue(ledger.verify(Progress.SILENT).holds());
        }
    }

    @Test
    void noFileIsDeletedWhereAnEntryCannotBeRead() throws Exception {
        try (var register = filled()) {
            register.attach(Sketch.source(9), new ByteArrayInputStream(new byte[100]));
        }
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            ledger.append(
                    List.of(
                            new NewEntry(
                                    new java.util.UUID(0x4000L, 1L << 62),
                                    ledger.newSource(),
                                    "oops".getBytes(StandardCharsets.UTF_8))));
        }
        try (var register = open()) {
            assertFalse(register.opening().whole());
            assertEquals(1, files());
        }
    }

    private static Source holding(int number, AttachmentRef ref) {
        Source plain = Sketch.record(number, "a picture", "2021", Optional.empty());
        return new Source(
                plain.id(),
                plain.kind(),
                plain.title(),
                plain.author(),
                plain.language(),
                plain.dated(),
                plain.reliability(),
                plain.terms(),
                plain.root(),
                plain.edition(),
                List.of(
                        new Source.Attachment(
                                ref.id(), ref.sha256(), ref.bytes(), "image/png", "p.png")));
    }

    private long files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().matches("[0-9a-f]{32}"))
                    .count();
        }
    }

    @Test
    void whatIsDamagedOrFromTheFutureStopsNothing() throws Exception {
        filled().close();
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            var key = ledger.newSource();
            var texts =
                    List.of(
                            "{\"kind\":\"dream\",\"v\":1}",
                            "{\"kind\":\"statements\",\"v\":2}",
                            "{\"kind\":\"statements\",\"v\":1}",
                            "oops");
            var entries = new ArrayList<NewEntry>();
            for (String text : texts) {
                entries.add(
                        new NewEntry(
                                new java.util.UUID(0x4000L, (1L << 63) + entries.size()),
                                key,
                                text.getBytes(StandardCharsets.UTF_8)));
            }
            // An entry of the list under a key that is not the list's.
            byte[] strayed = EntryJson.bytes(new Entry.Recorded(aibek("Zhaza"), Sketch.NOON));
            entries.add(new NewEntry(new java.util.UUID(0x4000L, (1L << 63) + 9), key, strayed));
            ledger.append(entries);
        }
        try (var database =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                var statement = database.createStatement()) {
            statement.executeUpdate("UPDATE entry SET sealed = NULL WHERE idx = 2");
        }
        try (var register = open()) {
            var opening = register.opening();
            assertEquals(
                    List.of(
                            new Damage(2, "body-missing"),
                            new Damage(7, "ENTRY.KIND"),
                            new Damage(8, "JSON.UNEXPECTED"),
                            new Damage(9, "FOLD.WRONG_KEY")),
                    opening.damaged());
            assertEquals(2, opening.later().values().stream().mapToLong(n -> n).sum());
            assertEquals(2, register.views().statementsAbout(m(1, "r1")).size());
            // The letter's own entry is gone: what it tells is there, and nothing of it may leave.
            assertEquals(1, register.views().statementsAbout(m(2, "m1")).size());
            assertEquals(
                    List.of(new Missing.SourceUnknown(LETTER.id())),
                    missing(register, Use.INTERNAL));
        }
    }
}
