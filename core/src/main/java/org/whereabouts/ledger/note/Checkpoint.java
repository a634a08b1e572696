package org.whereabouts.ledger.note;

import java.util.regex.Pattern;
import org.whereabouts.ledger.tree.Frontier;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Read;

/// The head of a ledger at one size (C2SP tlog-checkpoint): origin, size and root, one line each.
/// Extension lines are neither written nor accepted: an ML-DSA-44 cosignature does not cover them.
///
/// @param origin the ledger's name for itself, see [Origin]
/// @param size the number of leaves
/// @param root of the tree of that size
public record Checkpoint(Origin origin, long size, Hash root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    public Checkpoint {
        if (size < 0) {
            throw new IllegalArgumentException("no tree has " + size + " leaves");
        }
    }

    /// The head of the tree that ends in this frontier.
    public static Checkpoint of(Origin origin, Frontier frontier) {
        return new Checkpoint(origin, frontier.size(), frontier.root());
    }

    /// The text that is signed: three lines, each ended by LF.
    public String text() {
        return origin.name() + "\n" + size + "\n" + root.base64() + "\n";
    }

    /// Reads exactly what [#text()] writes.
    public static Read<Checkpoint> parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty() || !KeyNames.isValid(lines[0])) {
            return Read.refused(NoteFault.NOT_A_CHECKPOINT);
        }
        if (!SIZE.matcher(lines[1]).matches()) {
            return Read.refused(NoteFault.NOT_A_CHECKPOINT);
        }
        long size;
        try {
            size = Long.parseLong(lines[1]);
        } catch (NumberFormatException beyondLong) {
            return Read.refused(NoteFault.NOT_A_CHECKPOINT);
        }
        return switch (Hash.fromBase64(lines[2])) {
            case Read.Value<Hash>(Hash root) ->
                    Read.value(new Checkpoint(new Origin(lines[0]), size, root));
            case Read.Refused<Hash> _ -> Read.refused(NoteFault.NOT_A_CHECKPOINT);
        };
    }
}
