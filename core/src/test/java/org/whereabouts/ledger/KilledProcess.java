package org.whereabouts.ledger;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.whereabouts.ledger.durable.DiskFile;
import org.whereabouts.ledger.durable.SmallFile;
import org.whereabouts.ledger.storage.Storage;
import org.whereabouts.ledger.storage.StorageKind;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// The program that [KillTest] starts and kills: a ledger on real files in a process of its own.
final class KilledProcess {
    private static final Set<String> WRITES =
            Set.of("keep", "deleteBodies", "deleteAttachments", "compact", "finish");

    private KilledProcess() {}

    /// `append <folder>` appends and prints each acknowledged index until it is killed. `withdraw
    /// <folder> <source> <client> <step>` withdraws and halts behind the write step of that number,
    /// counted from 0.
    public static void main(String[] args) {
        Path folder = Path.of(args[1]);
        if (args[0].equals("append")) {
            append(folder);
        } else {
            withdraw(
                    folder,
                    new SourceKeyId(args[2]),
                    UUID.fromString(args[3]),
                    Integer.parseInt(args[4]));
        }
    }

    private static void append(Path folder) {
        var ids = new ClientIds(new UUID(0x4000L, Long.MIN_VALUE));
        var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        var random = new Random(9);
        try (var ledger = TestLedgers.open(folder, new SqliteStorageKind())) {
            var source = ledger.newSource();
            for (long i = 0; ; i++) {
                byte[] payload =
                        ("entry " + i + "x".repeat(random.nextInt(3000)))
                                .getBytes(StandardCharsets.US_ASCII);
                ledger.append(List.of(new NewEntry(ids.at(i), source, payload)));
                out.println(i);
            }
        }
    }

    private static void withdraw(Path folder, SourceKeyId source, UUID client, int haltAt) {
        var steps = new AtomicInteger();
        var settings =
                TestLedgers.settings(halting(steps, haltAt))
                        .with(path -> new HaltingFile(new DiskFile(path), steps, haltAt));
        try (var passphrase = TestLedgers.passphrase();
                var ledger = Ledger.open(new Place(folder), passphrase, settings)) {
            steps.set(0);
            ledger.withdraw(source, client);
        }
    }

    /// Does the step, and ends the process behind it without any farewell if it is the one.
    private static <T> T step(AtomicInteger steps, int haltAt, Supplier<T> write) {
        T result = write.get();
        if (steps.getAndIncrement() == haltAt) {
            Runtime.getRuntime().halt(137);
        }
        return result;
    }

    private record HaltingFile(SmallFile file, AtomicInteger steps, int haltAt)
            implements SmallFile {
        @Override
        public Optional<byte[]> read() {
            return file.read();
        }

        @Override
        public void replace(byte[] content) {
            step(
                    steps,
                    haltAt,
                    () -> {
                        file.replace(content);
                        return true;
                    });
        }

        @Override
        public void tidy() {
            file.tidy();
        }
    }

    private static StorageKind halting(AtomicInteger steps, int haltAt) {
        var sqlite = new SqliteStorageKind();
        return new StorageKind() {
            @Override
            public Storage create(Path path) {
                return sqlite.create(path);
            }

            @Override
            public Storage open(Path path) {
                return proxy(sqlite.open(path), steps, haltAt);
            }
        };
    }

    private static Storage proxy(Storage storage, AtomicInteger steps, int haltAt) {
        return (Storage)
                Proxy.newProxyInstance(
                        KilledProcess.class.getClassLoader(),
                        new Class<?>[] {Storage.class},
                        (_, method, arguments) -> {
                            try {
                                boolean writes = WRITES.contains(method.getName());
                                var result = method.invoke(storage, arguments);
                                return writes ? step(steps, haltAt, () -> result) : result;
                            } catch (InvocationTargetException failed) {
                                throw Objects.requireNonNull(failed.getCause());
                            }
                        });
    }
}
