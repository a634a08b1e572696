package org.whereabouts.lab.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Parsed;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.ledger.seal.Padme;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// The ledger beside what it cannot be faster than, in one process, in turns: batch import beside
/// plain SQLite inserts of as many bytes; one durable append beside one plain durable commit;
/// reading all beside decrypting, hashing and parsing alone; verifying beside SHA-256 alone, and
/// beside all that it cannot leave out. The passphrase costs no time here.
///
/// Arguments: how many entries (1,000,000).
public final class LedgerBench {
    private static final SqliteStorageKind SQLITE = new SqliteStorageKind();
    private static final int SAMPLE = 20_000;
    private static final int TURNS = 8;

    /// Enough for both to merge their journals several times.
    private static final int SINGLES = 10_000;

    private static final int WARM_SINGLES = 2_000;

    /// What a sealed body has beside its padded content: label, nonces, wrapped secret, tags.
    private static final int SEAL_BYTES = 104;

    private LedgerBench() {}

    /// Prints the table.
    public static void main(String[] args) throws Exception {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("ledger-bench");
        try {
            run(folder, entries);
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path each : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void run(Path folder, int entries) throws Exception {
        var payloads = new Payloads(3);
        int bytes = payloads.next().length;
        int sealed = (int) Padme.padded(4L + bytes) + SEAL_BYTES;
        System.out.printf(
                Locale.ROOT,
                "%,d entries of about %d bytes (sealed %d); Java %s, %d processors, heap of at most %,d MB%n",
                entries,
                bytes,
                sealed,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        try (var raw = new RawSqlite(folder.resolve("raw.db"));
                var ledger = TestLedgers.create(folder.resolve("register"), SQLITE)) {
            var source = ledger.newSource();
            warmUp(ledger, raw, source, payloads, sealed);
            writing(ledger, raw, source, payloads, entries, sealed);
            appending(ledger, raw, source, payloads, sealed);
            ledger.sign();
        }
        reading(folder);
    }

    private static void warmUp(
            Ledger ledger, RawSqlite raw, SourceKeyId source, Payloads payloads, int sealed)
            throws Exception {
        for (int i = 0; i < 4; i++) {
            ledger.append(batch(payloads, source, Ledger.BATCH_MAX));
            raw.append(Ledger.BATCH_MAX, sealed);
        }
        for (int i = 0; i < WARM_SINGLES; i++) {
            ledger.append(batch(payloads, source, 1));
            raw.append(1, sealed);
        }
    }

    private static void writing(
            Ledger ledger,
            RawSqlite raw,
            SourceKeyId source,
            Payloads payloads,
            int entries,
            int sealed)
            throws Exception {
        Cost ours = Cost.NONE;
        Cost floor = Cost.NONE;
        int written = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            int rounds = entries / TURNS / Ledger.BATCH_MAX;
            for (int round = 0; round < rounds; round++) {
                var batch = batch(payloads, source, Ledger.BATCH_MAX);
                ours = ours.plus(Cost.of(() -> ledger.append(batch)));
                written += batch.size();
            }
            for (int round = 0; round < rounds; round++) {
                floor = floor.plus(Cost.of(() -> raw.append(Ledger.BATCH_MAX, sealed)));
            }
        }
        System.out.println("batch import, for each entry");
        System.out.println(floor.line("plain SQLite inserts of the same bytes", written));
        System.out.println(ours.line("ledger", written));
        System.out.println(ours.against(floor, "wall <= 2: half as fast as plain inserts"));
    }

    private static void appending(
            Ledger ledger, RawSqlite raw, SourceKeyId source, Payloads payloads, int sealed)
            throws Exception {
        Cost ours = Cost.NONE;
        Cost floor = Cost.NONE;
        for (int i = 0; i < SINGLES; i++) {
            var one = batch(payloads, source, 1);
            ours = ours.plus(Cost.of(() -> ledger.append(one)));
            floor = floor.plus(Cost.of(() -> raw.append(1, sealed)));
        }
        System.out.println("one durable append");
        System.out.println(floor.line("one plain durable commit", SINGLES));
        System.out.println(ours.line("ledger", SINGLES));
        System.out.println(ours.against(floor, "wall <= 1.2"));
    }

    private static void reading(Path folder) throws Exception {
        var alone = new Alone(new Payloads(3), SAMPLE);
        try (var raw = new RawSqlite(folder.resolve("raw.db"));
                var ledger = TestLedgers.open(folder.resolve("register"), SQLITE)) {
            long size = ledger.size();
            Cost read = Cost.NONE;
            Cost verify = Cost.NONE;
            Cost decrypt = Cost.NONE;
            Cost hash = Cost.NONE;
            Cost open = Cost.NONE;
            Cost fetch = Cost.NONE;
            for (int round = 0; round < 3; round++) {
                decrypt = Cost.of(() -> alone.decryptHashParse(size));
                read = Cost.of(() -> ledger.read(0, LedgerBench::parsed, LedgerBench::refuse));
                hash = Cost.of(() -> alone.hash(size));
                open = Cost.of(() -> alone.open(size));
                fetch = Cost.of(() -> fetched(raw, size));
                verify = Cost.of(() -> verified(ledger));
            }
            System.out.println("reading and parsing all, third round");
            System.out.println(decrypt.line("decrypt, hash and parse alone", size));
            System.out.println(read.line("ledger", size));
            System.out.println(read.against(decrypt, "<= 2"));
            System.out.println("verifying all, third round");
            System.out.println(hash.line("SHA-256 of the same bytes alone, one thread", size));
            System.out.println(verify.line("ledger", size));
            System.out.println(verify.against(hash, "wall <= 3"));
            var floor = hash.plus(open).plus(fetch);
            System.out.println(open.line("unwrapping, deriving keys and decrypting alone", size));
            System.out.println(
                    fetch.line("reading plain SQLite rows of as many bytes alone", size));
            System.out.println(floor.line("the three together, one thread", size));
            System.out.println(verify.against(floor, "none: what cannot be left out"));
        }
    }

    private static boolean parsed(Opened opened) {
        return opened instanceof Opened.Present(var _, var _, var payload)
                && CanonicalJson.parse(payload, NewEntry.PAYLOAD_MAX) instanceof Parsed.Value;
    }

    private static void refuse(boolean parsed) {
        if (!parsed) {
            throw new IllegalStateException("an entry was not read");
        }
    }

    private static void fetched(RawSqlite raw, long rows) throws SQLException, IOException {
        if (raw.readAll() != rows) {
            throw new IOException("the plain table is not as long as the ledger");
        }
    }

    private static void verified(Ledger ledger) throws IOException {
        if (!ledger.verify(Progress.SILENT).holds()) {
            throw new IOException("the ledger does not verify");
        }
    }

    private static List<NewEntry> batch(Payloads payloads, SourceKeyId source, int count) {
        var batch = new ArrayList<NewEntry>(count);
        // Neighbours, as the register draws them for one list.
        long run = UUID.randomUUID().getMostSignificantBits();
        for (int i = 0; i < count; i++) {
            batch.add(new NewEntry(new UUID(run, i), source, payloads.next()));
        }
        return batch;
    }
}
