package org.whereabouts.ledger.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.storage.Range;

class WithdrawalRecordTest {
    private static final SourceKeyId SOURCE = new SourceKeyId("0123456789abcdef".repeat(2));

    @Test
    void aRecordIsCanonicalJsonAndComesBack() {
        var record =
                WithdrawalRecord.of(
                                SOURCE,
                                List.of(new Range(3, 10), new Range(20, 1)),
                                List.of("ab".repeat(16)))
                        .getFirst();
        assertEquals(
                "{\"attachments\":[\"abababababababababababababababab\"],"
                        + "\"entries\":[3,10,20,1],\"kind\":\"withdrawal\",\"part\":1,\"parts\":1,"
                        + "\"source\":\"0123456789abcdef0123456789abcdef\",\"v\":1}",
                new String(record.payload(), StandardCharsets.UTF_8));
        assertEquals(record, WithdrawalRecord.parse(record.payload()).orElseThrow());
        assertEquals(11, record.count());
    }

    @Test
    void aSourceWithoutEntriesHasARecordToo() {
        var records = WithdrawalRecord.of(SOURCE, List.of(), List.of());
        assertEquals(1, records.size());
        assertEquals(0, records.getFirst().count());
    }

    @Test
    void aLargeWithdrawalIsSplitIntoPayloadsThatFit() {
        var ranges = new ArrayList<Range>();
        long far = (1L << 52) - 1_000_000;
        for (int i = 0; i < 5000; i++) {
            ranges.add(new Range(far + 3L * i, 1 + i % 2));
        }
        var attachments = new ArrayList<String>();
        for (int i = 0; i < 700; i++) {
            attachments.add("%032x".formatted(i));
        }
        var records = WithdrawalRecord.of(SOURCE, ranges, attachments);
        var readRanges = new ArrayList<Range>();
        var readAttachments = new ArrayList<String>();
        for (int i = 0; i < records.size(); i++) {
            byte[] payload = records.get(i).payload();
            assertTrue(payload.length <= NewEntry.PAYLOAD_MAX, "fits");
            var read = WithdrawalRecord.parse(payload).orElseThrow();
            assertEquals(i + 1, read.part());
            assertEquals(records.size(), read.parts());
            readRanges.addAll(read.entries());
            readAttachments.addAll(read.attachments());
        }
        assertEquals(5, records.size());
        assertEquals(ranges, readRanges);
        assertEquals(attachments, readAttachments);
    }

    @Test
    void nothingElseIsTakenForARecord() {
        for (String other :
                List.of(
                        "",
                        "{}",
                        "[]",
                        "{\"kind\":\"withdrawal\",\"v\":1}",
                        "{\"kind\":\"withdrawal\",\"v\":2}",
                        "{\"attachments\":[],\"entries\":[1],\"kind\":\"withdrawal\",\"part\":1,"
                                + "\"parts\":1,\"source\":\""
                                + SOURCE
                                + "\",\"v\":1}",
                        "{\"attachments\":[],\"entries\":[1,0],\"kind\":\"withdrawal\",\"part\":1,"
                                + "\"parts\":1,\"source\":\""
                                + SOURCE
                                + "\",\"v\":1}",
                        "{\"attachments\":[1],\"entries\":[],\"kind\":\"withdrawal\",\"part\":1,"
                                + "\"parts\":1,\"source\":\""
                                + SOURCE
                                + "\",\"v\":1}",
                        "{\"attachments\":[],\"entries\":[],\"kind\":\"withdrawal\",\"part\":1,"
                                + "\"parts\":1,\"source\":\"nobody\",\"v\":1}")) {
            assertTrue(
                    WithdrawalRecord.parse(other.getBytes(StandardCharsets.UTF_8)).isEmpty(),
                    other);
        }
    }

    @Test
    void withdrawnEntriesAreASetOfRanges() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var expected = new TreeSet<Long>();
            var set = WithdrawnEntries.NONE;
            for (int i = 0; i < random.nextInt(6); i++) {
                var range = new Range(random.nextInt(60), 1 + random.nextInt(9));
                for (long index = range.first(); index < range.end(); index++) {
                    expected.add(index);
                }
                set = set.plus(List.of(range));
            }
            for (long index = 0; index < 80; index++) {
                assertEquals(expected.contains(index), set.contains(index));
            }
        }
    }
}
