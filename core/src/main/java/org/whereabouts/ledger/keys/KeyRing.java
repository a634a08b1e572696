package org.whereabouts.ledger.keys;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.durable.SmallFile;
import org.whereabouts.ledger.seal.Aes;
import org.whereabouts.ledger.seal.Label;
import org.whereabouts.ledger.seal.SourceKey;

/// The KEY FILE, open: the key of every source, the label key that hides which entry belongs to
/// which source, and the ledger's own key for the records of withdrawals.
///
/// The file is the only place where these keys exist. It is written as a whole each time, so a
/// destroyed key is gone with the old file; it is never part of the database, its journal or a
/// backup of data. Lookups may come from any thread; changes are made one at a time.
public final class KeyRing implements AutoCloseable {
    private static final String PURPOSE = "whereabouts/keys/v1";
    private static final int HEAD_BYTES =
            Aes.KEY_BYTES + SourceKeyId.BYTES + Aes.KEY_BYTES + Integer.BYTES;
    private static final int ROW_BYTES = SourceKeyId.BYTES + Aes.KEY_BYTES;

    private final SealedFile file;
    private final SecureRandom random;
    private final byte[] labelKey;
    private final SourceKey own;
    private final List<SourceKey> order;
    private final Map<Label, SourceKey> byLabel = new ConcurrentHashMap<>();
    private boolean unsaved;

    private KeyRing(
            SealedFile file,
            SecureRandom random,
            byte[] labelKey,
            SourceKey own,
            List<SourceKey> order) {
        this.file = file;
        this.random = random;
        this.labelKey = labelKey;
        this.own = own;
        this.order = order;
        byLabel.put(own.label(), own);
        order.forEach(key -> byLabel.put(key.label(), key));
    }

    /// Makes the KEY FILE of a new ledger, without sources.
    public static KeyRing create(SmallFile file, Vault vault, SecureRandom random) {
        byte[] labelKey = new byte[Aes.KEY_BYTES];
        random.nextBytes(labelKey);
        var sealed = new SealedFile(file, PURPOSE, vault, random);
        var ring = new KeyRing(sealed, random, labelKey, draw(random), new ArrayList<>());
        ring.save();
        return ring;
    }

    /// Opens a KEY FILE.
    public static KeyRing open(SmallFile file, Vault vault, SecureRandom random) {
        file.tidy();
        var sealed = new SealedFile(file, PURPOSE, vault, random);
        byte[] content = sealed.read().orElseThrow(KeyRing::damaged);
        try {
            var in = ByteBuffer.wrap(content);
            byte[] labelKey = take(in, Aes.KEY_BYTES);
            var own = key(in);
            int count = in.getInt();
            var order = new ArrayList<SourceKey>();
            for (int i = 0; i < count; i++) {
                order.add(key(in));
            }
            if (in.hasRemaining()) {
                throw damaged();
            }
            return new KeyRing(sealed, random, labelKey, own, order);
        } catch (BufferUnderflowException tooShort) {
            throw new LedgerException(LedgerReason.KEY_FILE_DAMAGED, tooShort);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /// A key for a new source, in memory until [#save()].
    public synchronized SourceKeyId newSource() {
        var key = draw(random);
        order.add(key);
        byLabel.put(key.label(), key);
        unsaved = true;
        return key.id();
    }

    /// Puts what changed into the file; does nothing if nothing did. To be called before anything
    /// that was sealed under a new key is acknowledged.
    public synchronized void saveIfChanged() {
        if (unsaved) {
            save();
        }
    }

    /// Whether there is something to put into the file.
    public synchronized boolean isChanged() {
        return unsaved;
    }

    /// Destroys keys: first in memory, so that nothing more is sealed under them, then by writing
    /// the file without them. If the writing fails, call it again: it writes then.
    public synchronized void destroy(Collection<SourceKeyId> ids) {
        for (SourceKeyId id : ids) {
            var key = byLabel.remove(Label.of(id));
            if (key != null) {
                order.remove(key);
                key.wipe();
                unsaved = true;
            }
        }
        saveIfChanged();
    }

    /// The key of a source, unless it was destroyed or never was. Never the ledger's own.
    public Optional<SourceKey> find(SourceKeyId id) {
        return find(Label.of(id)).filter(key -> !key.equals(own));
    }

    /// The key of a label, the ledger's own among them.
    public Optional<SourceKey> find(Label label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /// The ledger's own key.
    public SourceKey own() {
        return own;
    }

    /// What hides the labels; not a copy.
    public byte[] labelKey() {
        return labelKey;
    }

    /// The sources that have a key, the newest last.
    public synchronized List<SourceKeyId> sources() {
        return order.stream().map(SourceKey::id).toList();
    }

    private void save() {
        var content = ByteBuffer.allocate(HEAD_BYTES + order.size() * ROW_BYTES);
        content.put(labelKey).put(own.id().toBytes()).put(own.bytes()).putInt(order.size());
        order.forEach(key -> content.put(key.id().toBytes()).put(key.bytes()));
        try {
            file.write(content.array());
            unsaved = false;
        } finally {
            Arrays.fill(content.array(), (byte) 0);
        }
    }

    private static SourceKey key(ByteBuffer in) {
        return new SourceKey(SourceKeyId.of(take(in, SourceKeyId.BYTES)), take(in, Aes.KEY_BYTES));
    }

    private static byte[] take(ByteBuffer in, int count) {
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }

    private static SourceKey draw(SecureRandom random) {
        byte[] id = new byte[SourceKeyId.BYTES];
        byte[] key = new byte[Aes.KEY_BYTES];
        random.nextBytes(id);
        random.nextBytes(key);
        return new SourceKey(SourceKeyId.of(id), key);
    }

    private static LedgerException damaged() {
        return new LedgerException(LedgerReason.KEY_FILE_DAMAGED);
    }

    /// Overwrites all keys in memory.
    @Override
    public synchronized void close() {
        byLabel.values().forEach(SourceKey::wipe);
        byLabel.clear();
        order.clear();
        Arrays.fill(labelKey, (byte) 0);
        file.wipe();
    }
}
