package org.whereabouts.register.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.whereabouts.register.Sketch.held;
import static org.whereabouts.register.Sketch.m;
import static org.whereabouts.register.Sketch.named;
import static org.whereabouts.register.Sketch.person;
import static org.whereabouts.register.Sketch.say;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whereabouts.golden.Golden;
import org.whereabouts.register.Sketch;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;

class EntryJsonTest {
    private static final Terms TERMS =
            new Terms(
                    EnumSet.of(Use.INTERNAL, Use.UN_CONFIDENTIAL),
                    "his mother",
                    new PartialDate("2026-01"),
                    "not before the trial");

    private static Map<String, Entry> oneOfEachKind() {
        var all = new LinkedHashMap<String, Entry>();
        all.put(
                "source",
                new Entry.Handed(
                        Sketch.record(2, "a committee", "2021-06", Optional.of(Sketch.source(1))),
                        Sketch.NOON));
        all.put(
                "statements",
                new Entry.Recorded(
                        Told.of(
                                person(1, "r000017", "Айбек"),
                                List.of(
                                        say(1, "r000017-1", "r000017", named("Айбек")).s(),
                                        say(
                                                        1,
                                                        "r000017-2",
                                                        "r000017",
                                                        held(
                                                                HeldForm.CAMP,
                                                                "Zhaza",
                                                                "2018",
                                                                "",
                                                                "",
                                                                ""))
                                                .after("r000017-1")
                                                .s())),
                        Sketch.NOON));
        all.put(
                "judgement",
                new Entry.Judged(Sketch.judgement(m(1, "r000017"), m(2, "m1"), Verdict.UNSURE)));
        all.put(
                "consent-of-source",
                new Entry.Consented(
                        new Entry.About.OfSource(Sketch.source(1)), TERMS, Sketch.NOON));
        all.put(
                "consent-of-subject",
                new Entry.Consented(
                        new Entry.About.OfSubject(m(1, "r000017")), TERMS, Sketch.NOON));
        all.put(
                "withdrawal",
                new Entry.Withdrawn(
                        Sketch.source(1), WithdrawalReason.CONSENT_TAKEN_BACK, Sketch.NOON));
        return all;
    }

    @Test
    void everyKindKeepsItsBytes() {
        oneOfEachKind()
                .forEach((name, entry) -> {
                    byte[] bytes = EntryJson.bytes(entry);
                    Golden.check(
                            "register",
                            "entry-" + name + ".json",
                            new String(bytes, StandardCharsets.UTF_8) + "\n");
                    assertEquals(entry, EntryJson.read(bytes));
                    assertArrayEquals(bytes, EntryJson.bytes(EntryJson.read(bytes)));
                });
    }

    private static Entry read(String text) {
        return EntryJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void kindsAndVersionsOfTheFutureAreNamedAndPassedOver() {
        assertEquals(new Entry.Later("dream", 1), read("{\"kind\":\"dream\",\"v\":1}"));
        assertEquals(
                new Entry.Later("source", 2), read("{\"kind\":\"source\",\"unheard\":[],\"v\":2}"));
    }

    @Test
    void whatIsNoEntryHasACode() {
        assertEquals(new Entry.Unreadable("ENTRY.KIND"), read("[]"));
        assertEquals(new Entry.Unreadable("ENTRY.KIND"), read("{\"kind\":\"source\"}"));
        assertEquals(new Entry.Unreadable("ENTRY.KIND"), read("{\"kind\":\"source\",\"v\":0}"));
        assertEquals(
                new Entry.Unreadable("ENTRY.UNKNOWN_MEMBER"),
                read("{\"kind\":\"judgement\",\"mood\":1,\"v\":1}"));
        assertEquals(
                new Entry.Unreadable("STATEMENT.KIND"), read("{\"kind\":\"judgement\",\"v\":1}"));
        assertEquals(
                new Entry.Unreadable("ENTRY.WHOLE"),
                read(
                        "{\"kind\":\"statements\",\"recorded_at\":\"2026-01-01T12:00:00Z\","
                                + "\"source\":\"00000000000000000000000000000001\",\"v\":1}"));
    }

    @Test
    void noChangedByteIsReadAsTheSameEntry() {
        for (Entry entry : oneOfEachKind().values()) {
            byte[] bytes = EntryJson.bytes(entry);
            for (int i = 0; i < bytes.length; i++) {
                byte[] changed = bytes.clone();
                changed[i] ^= 1;
                Entry read = EntryJson.read(changed);
                if (read.equals(entry)) {
                    throw new AssertionError("byte " + i + " tells nothing");
                }
            }
        }
    }

    @Test
    void whatWasNotUnderstoodIsNotWritten() {
        assertThrows(
                IllegalArgumentException.class, () -> EntryJson.bytes(new Entry.Later("dream", 1)));
    }
}
