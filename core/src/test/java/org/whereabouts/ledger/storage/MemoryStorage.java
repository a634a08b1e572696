package org.whereabouts.ledger.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.tree.Frontier;
import org.whereabouts.ledger.tree.Tile;
import org.whereabouts.ledger.tree.TileId;

/// A storage in memory that keeps its contract and fails where its plan says. What it keeps
/// outlives it, as a disk outlives a process: open the same kind again.
public final class MemoryStorage implements Storage {
    private final Kept kept;
    private final FaultPlan plan;

    private MemoryStorage(Kept kept, FaultPlan plan) {
        this.kept = kept;
        this.plan = plan;
    }

    /// What survives.
    private static final class Kept {
        private Frontier head = Frontier.EMPTY;
        private final NavigableMap<Long, byte[]> leaves = new TreeMap<>();
        private final Map<Long, byte[]> bodies = new HashMap<>();
        private final Map<UUID, Long> requests = new HashMap<>();
        private final Map<TileId, byte[]> tiles = new HashMap<>();
        private final NavigableMap<Long, KeptCheckpoint> checkpoints = new TreeMap<>();
        private final NavigableMap<Long, Boolean> withdrawals = new TreeMap<>();
        private final NavigableMap<String, byte[]> attachments = new TreeMap<>();
    }

    /// A kind whose one storage survives being closed.
    public static StorageKind kind(FaultPlan plan) {
        var kept = new Kept();
        return new StorageKind() {
            @Override
            public Storage create(Path path) {
                try {
                    Files.createFile(path);
                } catch (IOException cause) {
                    throw new UncheckedIOException(cause);
                }
                return new MemoryStorage(kept, plan);
            }

            @Override
            public Storage open(Path path) {
                return new MemoryStorage(kept, plan);
            }
        };
    }

    private void write(String step, Runnable write) {
        synchronized (kept) {
            plan.step("storage." + step, write);
        }
    }

    private static LedgerException broken() {
        return new LedgerException(LedgerReason.STOPPED);
    }

    @Override
    public Form form() {
        return Form.CURRENT;
    }

    @Override
    public Frontier head() {
        synchronized (kept) {
            return kept.head;
        }
    }

    @Override
    public Map<UUID, Long> known(List<UUID> clients) {
        synchronized (kept) {
            var found = new HashMap<UUID, Long>();
            for (UUID client : clients) {
                Optional.ofNullable(kept.requests.get(client))
                        .ifPresent(index -> found.put(client, index));
            }
            return found;
        }
    }

    @Override
    public void keep(Iterator<Additions> stretches) {
        var all = new ArrayList<Additions>();
        stretches.forEachRemaining(all::add);
        keepAll(joined(all));
    }

    private static Additions joined(List<Additions> all) {
        return new Additions(
                all.getFirst().first(),
                all.stream().flatMap(each -> each.rows().stream()).toList(),
                all.stream().flatMap(each -> each.tiles().stream()).toList(),
                all.getLast().head(),
                all.stream().flatMap(each -> each.withdrawals().stream()).toList());
    }

    private void keepAll(Additions additions) {
        write(
                "keep",
                () -> {
                    var clients =
                            additions.rows().stream().flatMap(r -> r.client().stream()).toList();
                    if (additions.first() != kept.head.size()
                            || clients.stream().distinct().count() != clients.size()
                            || !known(clients).isEmpty()) {
                        throw broken();
                    }
                    long index = additions.first();
                    for (NewRow row : additions.rows()) {
                        kept.leaves.put(index, row.leaf());
                        if (row.body().length > 0) {
                            kept.bodies.put(index, row.body());
                        }
                        long at = index;
                        row.client().ifPresent(client -> kept.requests.put(client, at));
                        index++;
                    }
                    for (Tile tile : additions.tiles()) {
                        kept.tiles.put(tile.id(), tile.toBytes());
                    }
                    additions.withdrawals().forEach(r -> kept.withdrawals.put(r, false));
                    kept.head = additions.head();
                });
    }

    @Override
    public List<Row> rows(long first, int count) {
        synchronized (kept) {
            var found = new ArrayList<Row>();
            kept.leaves
                    .subMap(first, first + count)
                    .forEach((index, leaf) ->
                            found.add(
                                    new Row(
                                            index,
                                            leaf,
                                            kept.bodies.getOrDefault(index, new byte[0]))));
            return found;
        }
    }

    @Override
    public List<Row> leaves(long first, int count) {
        return rows(first, count).stream()
                .map(row -> new Row(row.index(), row.leaf(), new byte[0]))
                .toList();
    }

    @Override
    public long lastLeaf() {
        synchronized (kept) {
            return kept.leaves.isEmpty() ? -1 : kept.leaves.lastKey();
        }
    }

    @Override
    public Optional<byte[]> tile(TileId id) {
        synchronized (kept) {
            return Optional.ofNullable(kept.tiles.get(id));
        }
    }

    @Override
    public void intend(KeptCheckpoint checkpoint) {
        write(
                "intend",
                () -> {
                    if (!kept.checkpoints.isEmpty()
                            && kept.checkpoints.lastKey() >= checkpoint.size()) {
                        throw broken();
                    }
                    kept.checkpoints.put(
                            checkpoint.size(),
                            new KeptCheckpoint(
                                    checkpoint.size(), checkpoint.root(), Optional.empty()));
                });
    }

    @Override
    public void signed(long size, byte[] note) {
        write(
                "signed",
                () -> {
                    var intent = kept.checkpoints.get(size);
                    if (intent == null || intent.note().isPresent()) {
                        throw broken();
                    }
                    kept.checkpoints.put(
                            size, new KeptCheckpoint(size, intent.root(), Optional.of(note)));
                });
    }

    @Override
    public List<KeptCheckpoint> checkpoints() {
        synchronized (kept) {
            return List.copyOf(kept.checkpoints.values());
        }
    }

    @Override
    public List<KeptWithdrawal> withdrawals() {
        synchronized (kept) {
            return kept.withdrawals.entrySet().stream()
                    .map(mark -> new KeptWithdrawal(mark.getKey(), mark.getValue()))
                    .toList();
        }
    }

    @Override
    public void deleteBodies(List<Range> entries) {
        write(
                "deleteBodies",
                () ->
                        kept.bodies
                                .keySet()
                                .removeIf(index ->
                                        entries.stream()
                                                .anyMatch(r ->
                                                        index >= r.first() && index < r.end())));
    }

    @Override
    public void finish(List<Long> records) {
        write("finish", () -> records.forEach(record -> kept.withdrawals.put(record, true)));
    }

    @Override
    public void keep(KeptAttachment attachment) {
        write(
                "keepAttachment",
                () -> {
                    if (kept.attachments.putIfAbsent(attachment.id(), attachment.sealed())
                            != null) {
                        throw broken();
                    }
                });
    }

    @Override
    public Optional<KeptAttachment> attachment(String id) {
        synchronized (kept) {
            return Optional.ofNullable(kept.attachments.get(id))
                    .map(sealed -> new KeptAttachment(id, sealed));
        }
    }

    @Override
    public List<KeptAttachment> attachments() {
        synchronized (kept) {
            return kept.attachments.entrySet().stream()
                    .map(row -> new KeptAttachment(row.getKey(), row.getValue()))
                    .toList();
        }
    }

    @Override
    public void deleteAttachments(List<String> ids) {
        write("deleteAttachments", () -> ids.forEach(kept.attachments::remove));
    }

    @Override
    public void compact() {
        write("compact", () -> {});
    }

    @Override
    public void close() {}
}
