package org.whereabouts.ledger.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The right edge of the tree in its smallest form: the roots of the complete subtrees that make up
/// `size` leaves, largest first, one for each bit of the size. From it follow the root and every
/// later tree; it is what the head of the ledger keeps.
///
/// @param size the number of leaves
/// @param peaks as many hashes as `size` has one-bits, at most 63
public record Frontier(long size, List<Hash> peaks) {

    /// The frontier of the empty tree.
    public static final Frontier EMPTY = new Frontier(0, List.of());

    private static final int SIZE_BYTES = 8;

    public Frontier {
        peaks = List.copyOf(peaks);
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    peaks.size() + " peaks do not make a tree of " + size + " leaves");
        }
    }

    /// The frontier after one more leaf. For many leaves [Edge] does the same without a new list
    /// each time.
    public Frontier append(Hash leafHash) {
        var hasher = new TreeHasher();
        var grown = new ArrayList<>(peaks);
        Hash node = leafHash;
        for (long rest = size; (rest & 1) == 1; rest >>>= 1) {
            node = hasher.node(grown.removeLast(), node);
        }
        grown.add(node);
        return new Frontier(size + 1, grown);
    }

    /// The root of the tree.
    public Hash root() {
        return root(new TreeHasher());
    }

    /// The root of the tree, for whoever has a hasher already.
    public Hash root(TreeHasher hasher) {
        if (peaks.isEmpty()) {
            return TreeHasher.EMPTY_ROOT;
        }
        Hash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = hasher.node(peaks.get(i), root);
        }
        return root;
    }

    /// The size in eight bytes, big-endian, then the peaks.
    public byte[] toBytes() {
        byte[] bytes = new byte[SIZE_BYTES + peaks.size() * Hash.BYTES];
        ByteBuffer.wrap(bytes).putLong(size);
        for (int i = 0; i < peaks.size(); i++) {
            peaks.get(i).put(bytes, SIZE_BYTES + i * Hash.BYTES);
        }
        return bytes;
    }

    /// Reads exactly what [#toBytes()] writes.
    public static Read<Frontier> parse(byte[] bytes) {
        if (bytes.length < SIZE_BYTES) {
            return Read.refused(TreeFault.NOT_A_FRONTIER);
        }
        long size = ByteBuffer.wrap(bytes).getLong();
        int count = Long.bitCount(size);
        if (size < 0 || bytes.length != SIZE_BYTES + count * Hash.BYTES) {
            return Read.refused(TreeFault.NOT_A_FRONTIER);
        }
        var peaks = new ArrayList<Hash>(count);
        for (int i = 0; i < count; i++) {
            peaks.add(Hash.at(bytes, SIZE_BYTES + i * Hash.BYTES));
        }
        return Read.value(new Frontier(size, peaks));
    }
}
