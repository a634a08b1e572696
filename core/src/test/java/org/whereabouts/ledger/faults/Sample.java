package org.whereabouts.ledger.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.ledger.ClientIds;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A small closed ledger with everything in it: three sources, one of them withdrawn, entries of
/// many sizes, two attachments, two signed checkpoints. It is copied, harmed and opened again.
///
/// @param folder where it lies
/// @param payloads what every entry that can be read said, by index
/// @param records how many entries record the withdrawal
/// @param attachment one that can be read
/// @param attached its original bytes
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Sample(
        Path folder,
        TreeMap<Long, byte[]> payloads,
        int records,
        AttachmentRef attachment,
        byte[] attached) {

    private static final int ENTRIES = 300;
    private static final int BATCH = 30;

    /// Makes one in a folder that is not there yet.
    public static Sample make(Path folder) throws IOException {
        var random = new Random(20261123);
        var payloads = new TreeMap<Long, byte[]>();
        byte[] attached = new byte[150_000];
        random.nextBytes(attached);
        try (var ledger = TestLedgers.create(folder, new SqliteStorageKind())) {
            List<SourceKeyId> sources = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                sources.add(ledger.newSource());
            }
            var ids = ClientIds.fresh(random);
            for (int first = 0; first < ENTRIES; first += BATCH) {
                var batch = new ArrayList<NewEntry>();
                for (int i = first; i < first + BATCH; i++) {
                    batch.add(
                            new NewEntry(
                                    ids.at(i),
                                    sources.get(i % 3),
                                    payload(i, random.nextInt(900))));
                }
                var indices = ledger.append(batch).indices();
                for (int i = 0; i < BATCH; i++) {
                    if ((first + i) % 3 != 1) {
                        payloads.put(indices.get(i), batch.get(i).payload());
                    }
                }
                if (first == BATCH) {
                    ledger.sign();
                }
            }
            ledger.attach(sources.get(1), new ByteArrayInputStream(attached));
            var attachment = ledger.attach(sources.get(0), new ByteArrayInputStream(attached));
            var withdrawal = ledger.withdraw(sources.get(1), ids.at(1000));
            ledger.sign();
            return new Sample(folder, payloads, withdrawal.records().size(), attachment, attached);
        }
    }

    /// The same ledger in another folder.
    public Sample copyTo(Path other) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path target = other.resolve(folder.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new Sample(other, payloads, records, attachment, attached);
    }

    /// Opens it.
    public Ledger open() {
        return TestLedgers.open(folder, new SqliteStorageKind());
    }

    /// How many entries are not there as they were. Fails if one is there and says something else.
    public int missing(Ledger ledger) {
        var seen = new TreeMap<Long, byte[]>();
        ledger.read(
                0,
                opened -> {
                    if (opened instanceof Opened.Present(long index, var _, byte[] payload)) {
                        seen.put(index, payload);
                    }
                });
        int missing = 0;
        for (var entry : payloads.entrySet()) {
            byte[] found = seen.remove(entry.getKey());
            if (found == null) {
                missing++;
            } else if (!Arrays.equals(found, entry.getValue())) {
                throw new AssertionError("entry " + entry.getKey() + " says something else");
            }
        }
        if (!seen.isEmpty()) {
            throw new AssertionError("entries that were never there: " + seen.keySet());
        }
        return missing;
    }

    /// Whether the attachment gives its bytes; false if it is refused. Fails if it gives others.
    public boolean attachmentHolds(Ledger ledger) throws IOException {
        byte[] found;
        try (InputStream content = ledger.open(attachment)) {
            found = content.readAllBytes();
        } catch (LedgerException refused) {
            return false;
        }
        if (!Arrays.equals(found, attached)) {
            throw new AssertionError("the attachment says something else");
        }
        return true;
    }

    /// The payload of a position: its number and some filler that depends on it.
    public static byte[] payload(long position, int filler) {
        byte[] bytes = new byte[filler];
        new Random(position).nextBytes(bytes);
        byte[] head = ("invented entry " + position + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + filler);
        System.arraycopy(bytes, 0, all, head.length, filler);
        return all;
    }
}
