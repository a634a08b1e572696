package org.whereabouts.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.ledger.storage.FaultPlan;
import org.whereabouts.ledger.storage.FaultPlan.Fate;
import org.whereabouts.ledger.storage.FragileFile;
import org.whereabouts.ledger.storage.MemoryStorage;

/// Every write step of every operation fails once, kept and not kept. After each failure the ledger
/// is opened again as after a crash, the operation is repeated as its caller would, and the whole
/// ledger is verified and compared with one that met no failure.
class LedgerFailureTest {
    private static final ClientIds IDS = ClientIds.fresh(new Random(7));
    private static final UUID OPERATION = IDS.at(1000);

    @TempDir Path folder;

    /// One ledger on a storage that fails as planned.
    private final class World {
        private final FaultPlan plan = new FaultPlan();
        private final Path place;
        private final LedgerSettings settings;
        private Ledger ledger;
        private final SourceKeyId kept;
        private final SourceKeyId gone;
        private final AttachmentRef attachment;

        World(String name) {
            place = folder.resolve(name);
            settings = LedgerSettings.cheap(MemoryStorage.kind(plan)).with(FragileFile.on(plan));
            try (var passphrase = TestLedgers.passphrase()) {
                ledger = Ledger.create(new Place(place), passphrase, settings);
            }
            kept = ledger.newSource();
            gone = ledger.newSource();
            var batch = new ArrayList<NewEntry>();
            for (int i = 0; i < 8; i++) {
                batch.add(entry(i, i % 2 == 0 ? kept : gone));
            }
            ledger.append(batch);
            attachment = ledger.attach(gone, content("a picture"));
            ledger.sign();
        }

        void crashAndOpen() {
            plan.failNever();
            ledger.close();
            try (var passphrase = TestLedgers.passphrase()) {
                ledger = Ledger.open(new Place(place), passphrase, settings);
            }
        }
    }

    private static NewEntry entry(long position, SourceKeyId source) {
        return new NewEntry(
                IDS.at(position), source, ("payload " + position).getBytes(StandardCharsets.UTF_8));
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The steps of an operation, found by letting it run, and then each of them failing.
    private List<String> sweep(String name, Consumer<World> operation) {
        var calm = new World(name + "-calm");
        calm.plan.failNever();
        operation.accept(calm);
        var steps = calm.plan.steps();
        var expected = state(calm);
        for (int step = 0; step < steps.size(); step++) {
            for (Fate fate : Fate.values()) {
                String which = name + "-" + step + "-" + fate;
                var world = new World(which);
                world.plan.failAt(step, fate);
                assertThrows(LedgerException.class, () -> operation.accept(world), which);
                if (fate == Fate.FULL) {
                    world.plan.failNever(); // room was made; the program was not ended
                } else {
                    var stopped = assertThrows(LedgerException.class, () -> world.ledger.entry(0));
                    assertEquals(LedgerReason.STOPPED, stopped.reason(), which);
                    world.crashAndOpen();
                }
                operation.accept(world);
                assertEquals(expected, state(world), which);
                world.crashAndOpen();
                assertEquals(expected, state(world), which);
                world.ledger.close();
            }
        }
        calm.ledger.close();
        return steps;
    }

    /// Everything about a ledger that does not depend on randomness.
    private static String state(World world) {
        var text = new StringBuilder();
        world.ledger.read(
                0,
                opened ->
                        text.append(
                                        switch (opened) {
                                            case Opened.Present p ->
                                                    new String(p.payload(), StandardCharsets.UTF_8);
                                            case Opened.Withdrawal w ->
                                                    "withdrawal of " + w.entries();
                                            default -> opened.toString();
                                        })
                                .append('\n'));
        var verification = world.ledger.verify(Progress.SILENT);
        assertTrue(verification.holds(), verification::toString);
        text.append(verification.checkpoints()).append(" checkpoints, ");
        text.append(verification.attachments()).append(" attachments, ");
        text.append(world.ledger.sources().size()).append(" sources\n");
        world.ledger
                .signed()
                .ifPresent(signed -> text.append(signed.checkpoint().size()).append('\n'));
        return text.toString();
    }

    @Test
    void noFailureOfAnAppendLosesOrDoublesAnEntry() {
        assertEquals(
                List.of("storage.keep"),
                sweep(
                        "append",
                        world ->
                                world.ledger.append(
                                        List.of(entry(20, world.kept), entry(21, world.gone)))));
    }

    @Test
    void anEntryIsNeverKeptBeforeItsKey() {
        for (Fate fate : Fate.values()) {
            var world = new World("source-" + fate);
            world.plan.failAt(0, fate);
            var source = world.ledger.newSource();
            var batch = List.of(entry(30, source));
            assertThrows(LedgerException.class, () -> world.ledger.append(batch));
            assertEquals(List.of("file.keys"), world.plan.steps(), "the key comes first");
            world.crashAndOpen();
            assertEquals(8, world.ledger.size());

            // What failed was never acknowledged: the writer takes a new source.
            world.plan.failNever();
            world.ledger.append(List.of(entry(30, world.ledger.newSource())));
            assertEquals(List.of("file.keys", "storage.keep"), world.plan.steps());
            world.crashAndOpen();
            var opened = world.ledger.entry(8).orElseThrow();
            assertTrue(opened instanceof Opened.Present, opened::toString);
            world.ledger.close();
        }
    }

    @Test
    void aKeyThatFoundTheDiskFullIsKeptWithTheNextWrite() {
        var world = new World("full");
        world.plan.failAt(0, Fate.FULL);
        var source = world.ledger.newSource();
        var batch = List.of(entry(30, source));
        assertThrows(LedgerException.class, () -> world.ledger.append(batch));
        world.plan.failNever();
        assertEquals(8, world.ledger.append(batch).indices().getFirst());
        assertEquals(List.of("file.keys", "storage.keep"), world.plan.steps());
        world.crashAndOpen();
        assertTrue(world.ledger.entry(8).orElseThrow() instanceof Opened.Present);
        world.ledger.close();
    }

    @Test
    void noFailureLeavesAWithdrawalHalfDone() {
        assertEquals(
                List.of(
                        "storage.keep",
                        "file.keys",
                        "storage.deleteBodies",
                        "storage.deleteAttachments",
                        "storage.compact",
                        "storage.finish"),
                sweep(
                        "withdraw",
                        world -> {
                            var done = world.ledger.withdraw(world.gone, OPERATION);
                            assertEquals(4, done.entries());
                            assertEquals(1, done.attachments());
                        }));
    }

    @Test
    void afterItsRecordIsKeptAWithdrawalIsFinishedByOpeningAlone() {
        for (int step = 1; step < 6; step++) {
            for (Fate fate : Fate.values()) {
                var world = new World("resume-" + step + "-" + fate);
                world.plan.failAt(step, fate);
                var failed =
                        assertThrows(
                                LedgerException.class,
                                () -> world.ledger.withdraw(world.gone, OPERATION));
                if (fate == Fate.FULL) {
                    assertEquals(
                            LedgerReason.WITHDRAWAL_UNFINISHED,
                            failed.reason(),
                            "the record is kept, and the message may not deny it");
                }
                world.crashAndOpen();
                assertEquals(List.of(world.kept), world.ledger.sources());
                assertEquals(new Opened.Withdrawn(1), world.ledger.entry(1).orElseThrow());
                assertThrows(LedgerException.class, () -> world.ledger.open(world.attachment));
                assertTrue(world.ledger.verify(Progress.SILENT).holds());
                world.crashAndOpen();
                world.plan.failNever();
                world.ledger.close();
                assertEquals(List.of(), world.plan.steps(), "nothing is left to be done");
            }
        }
    }

    @Test
    void noFailureSignsTwoHeadsThatContradictEachOther() {
        assertEquals(
                List.of("storage.intend", "file.signer", "storage.signed"),
                sweep(
                                "sign",
                                world -> {
                                    world.ledger.append(List.of(entry(40, world.kept)));
                                    world.ledger.sign();
                                })
                        .stream()
                        .filter(step -> !step.equals("storage.keep"))
                        .toList());
    }

    @Test
    void anIntentIsSignedAsItWasEvenIfTheLedgerHasGrownSince() {
        var world = new World("intent");
        world.ledger.append(List.of(entry(40, world.kept)));
        world.plan.failAt(1, Fate.NOT_KEPT);
        assertThrows(LedgerException.class, () -> world.ledger.sign());
        world.crashAndOpen();
        world.ledger.append(List.of(entry(41, world.kept)));
        assertEquals(10, world.ledger.sign().checkpoint().size());
        assertEquals(3, world.ledger.verify(Progress.SILENT).checkpoints(), "8, 9 and 10");
        world.ledger.close();
    }

    @Test
    void noFailureOfAnAttachmentIsAcknowledged() {
        assertEquals(
                List.of("storage.keepAttachment"),
                sweep(
                        "attach",
                        world -> {
                            // A repeated attachment is a second one: what failed left no row.
                            if (world.ledger.verify(Progress.SILENT).attachments() < 2) {
                                world.ledger.attach(world.kept, content("a second picture"));
                            }
                        }));
    }
}
