package org.whereabouts.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.register.Sketch.m;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.Parsed;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.EntryJson;
import org.whereabouts.register.entry.WithdrawalReason;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;

/// The ledger in plain lines: nothing is missing from it and nothing that was withdrawn is in it.
/// All people are invented.
class TranscriptTest extends OnDisk {
    private static final Terms HERS =
            new Terms(EnumSet.of(Use.INTERNAL, Use.PARTNER), "his sister", PartialDate.NONE, "");

    @Test
    void foldingItGivesTheSameRegister() {
        try (var register = filled()) {
            consent(register, HERS);
            consent(register, Terms.INTERNAL_ONLY);
            var lines = lines(register);
            var again = new Sketch();
            for (int i = 0; i < lines.size(); i++) {
                assertEquals(new Json.Whole(i), lines.get(i).get("index"));
                again.fold(entry(lines.get(i)));
            }
            Dump.same(
                    Dump.withoutNumbers(register.views()),
                    Dump.withoutNumbers(again.views()),
                    "folded from the transcript");
            assertEquals(
                    2,
                    lines.stream().filter(line -> entry(line) instanceof Entry.Consented).count(),
                    "what was agreed before it was taken back is in it");
        }
    }

    @Test
    void ofAWithdrawnSourceOnlyTheWithdrawalIsLeft() {
        try (var register = filled()) {
            consent(register, HERS);
            register.withdraw(LETTER.id(), WithdrawalReason.SUBJECT_ASKED);
            var lines = lines(register);
            assertEquals(3, lines.stream().filter(line -> is(line, "withdrawn")).count());
            assertFalse(lines.toString().contains("marker"));
            assertFalse(lines.toString().contains("Aibek D."));
            assertTrue(
                    lines.stream()
                            .filter(line -> line.get("entry") instanceof Json.Members)
                            .anyMatch(line -> entry(line) instanceof Entry.Withdrawn));
        }
    }

    @Test
    void whatIsDamagedHasItsPlaceAndACode() {
        filled().close();
        try (var ledger = TestLedgers.open(folder, SQLITE)) {
            byte[] strayed = EntryJson.bytes(new Entry.Recorded(aibek("Zhaza"), Sketch.NOON));
            ledger.append(
                    List.of(
                            new NewEntry(new UUID(0x4000L, 1L << 63), ledger.newSource(), strayed),
                            new NewEntry(
                                    new UUID(0x4000L, (1L << 63) + 1),
                                    ledger.newSource(),
                                    "oops".getBytes(StandardCharsets.UTF_8))));
        }
        try (var register = open()) {
            var codes =
                    lines(register).stream()
                            .filter(line -> is(line, "damaged"))
                            .map(line -> ((Json.Text) line.get("code")).value())
                            .toList();
            assertEquals(register.opening().damaged().stream().map(d -> d.code()).toList(), codes);
            assertEquals(2, codes.size());
        }
    }

    private static void consent(Register register, Terms terms) {
        register.consent(new Entry.About.OfSubject(m(1, "r1")), terms);
    }

    private static boolean is(Json.Members line, String state) {
        return new Json.Text(state).equals(line.get("state"));
    }

    private static Entry entry(Json.Members line) {
        return EntryJson.read(CanonicalJson.bytes(line.get("entry")));
    }

    private static List<Json.Members> lines(Register register) {
        var lines = new ArrayList<Json.Members>();
        register.transcript(
                line -> {
                    var parsed =
                            assertInstanceOf(
                                    Parsed.Value.class,
                                    CanonicalJson.parse(line, NewEntry.PAYLOAD_MAX + 100));
                    lines.add(assertInstanceOf(Json.Members.class, parsed.json()));
                },
                Progress.SILENT);
        return lines;
    }
}
