package org.whereabouts.ledger.tlog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.LedgerFault;
import org.whereabouts.ledger.tree.Read;
import org.whereabouts.ledger.tree.TileId;
import org.whereabouts.ledger.tree.TreeFault;

/// Up to 256 leaves in one file of a tlog-tiles directory: each with its length in two bytes before
/// it. Leaves hold nothing but salted commitments, so bundles may be shown to anyone.
///
/// @param leaves from left to right
public record EntryBundle(List<Leaf> leaves) {

    private static final int LENGTH_BYTES = 2;

    public EntryBundle {
        leaves = List.copyOf(leaves);
        if (leaves.isEmpty() || leaves.size() > TileId.WIDTH) {
            throw new IllegalArgumentException("a bundle holds 1 to 256 leaves");
        }
    }

    /// The bytes of the file.
    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream(leaves.size() * (LENGTH_BYTES + Leaf.BYTES));
        for (Leaf leaf : leaves) {
            byte[] text = leaf.toBytes();
            bytes.write(text.length >>> 8);
            bytes.write(text.length);
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }

    /// Reads exactly what [#toBytes()] writes.
    public static Read<EntryBundle> parse(byte[] bytes) {
        var leaves = new ArrayList<Leaf>();
        var rest = ByteBuffer.wrap(bytes);
        while (rest.remaining() >= LENGTH_BYTES && leaves.size() < TileId.WIDTH) {
            int length = Short.toUnsignedInt(rest.getShort());
            if (length > rest.remaining()) {
                return Read.refused(TreeFault.NOT_AN_ENTRY_BUNDLE);
            }
            byte[] text = new byte[length];
            rest.get(text);
            switch (Leaf.parse(text)) {
                case Read.Value<Leaf>(Leaf leaf) -> leaves.add(leaf);
                case Read.Refused<Leaf>(LedgerFault fault) -> {
                    return Read.refused(fault);
                }
            }
        }
        return leaves.isEmpty() || rest.hasRemaining()
                ? Read.refused(TreeFault.NOT_AN_ENTRY_BUNDLE)
                : Read.value(new EntryBundle(leaves));
    }
}
