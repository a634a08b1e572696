package org.whereabouts.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.InclusionProof;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Read;

/// A proof file that says on its own that a leaf stands in a signed tree (C2SP tlog-proof v1):
/// index, siblings, checkpoint. Files have the ending `.tlog-proof`.
///
/// The format allows a line of `extra` data that nothing signs. We never write one, and refuse a
/// file that has one: it is a place where words could be put beside a signature.
///
/// @param index of the leaf, from 0
/// @param hashes the siblings from the leaf to the root
/// @param checkpoint the signed checkpoint, not yet checked
public record TlogProof(long index, List<Hash> hashes, SignedNote checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int HASHES_MAX = 63;
    private static final int BYTES_MAX = SignedNote.BYTES_MAX + 4096;

    public TlogProof {
        hashes = List.copyOf(hashes);
        if (index < 0 || hashes.size() > HASHES_MAX) {
            throw new IllegalArgumentException("no such proof in a tree of at most 2^63 leaves");
        }
    }

    /// The proof file for a leaf under a signed checkpoint of the same size.
    public static TlogProof of(InclusionProof proof, SignedCheckpoint signed) {
        if (signed.checkpoint().size() != proof.size()) {
            throw new IllegalArgumentException("proof and checkpoint are of different sizes");
        }
        return new TlogProof(proof.index(), proof.hashes(), signed.note());
    }

    /// The bytes of the file.
    public byte[] toBytes() {
        var text = new StringBuilder(FIRST_LINE).append('\n').append(INDEX).append(index);
        hashes.forEach(hash -> text.append('\n').append(hash.base64()));
        text.append("\n\n").append(new String(checkpoint.toBytes(), StandardCharsets.UTF_8));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a proof file's form. It proves nothing before [#verify].
    public static Read<TlogProof> parse(byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            return Read.refused(NoteFault.TOO_LARGE);
        }
        String all;
        try {
            all = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return Read.refused(NoteFault.NOT_A_PROOF);
        }
        int blank = all.indexOf("\n\n");
        String[] lines = blank < 0 ? new String[0] : all.substring(0, blank).split("\n", -1);
        if (lines.length < 2
                || lines.length > 2 + HASHES_MAX
                || !lines[0].equals(FIRST_LINE)
                || !lines[1].startsWith(INDEX)
                || !NUMBER.matcher(lines[1].substring(INDEX.length())).matches()) {
            return Read.refused(NoteFault.NOT_A_PROOF);
        }
        long index = Long.parseLong(lines[1].substring(INDEX.length()));
        var hashes = new ArrayList<Hash>();
        for (int i = 2; i < lines.length; i++) {
            switch (Hash.fromBase64(lines[i])) {
                case Read.Value<Hash>(Hash hash) -> hashes.add(hash);
                case Read.Refused<Hash> _ -> {
                    return Read.refused(NoteFault.NOT_A_PROOF);
                }
            }
        }
        return SignedNote.parse(all.substring(blank + 2).getBytes(StandardCharsets.UTF_8))
                .then(note -> Read.value(new TlogProof(index, hashes, note)));
    }

    /// Checks everything: the checkpoint's signature and origin, and the way from the leaf to its
    /// root.
    ///
    /// @param leaf the leaf that should be there
    /// @param known the keys that are trusted, got by another road than the file
    public Read<SignedCheckpoint> verify(Leaf leaf, Origin origin, List<VerifierKey> known) {
        return SignedCheckpoint.open(checkpoint, origin, known)
                .then(signed ->
                        leadsTo(signed.checkpoint(), leaf)
                                ? Read.value(signed)
                                : Read.refused(NoteFault.WRONG_PROOF));
    }

    private boolean leadsTo(Checkpoint signed, Leaf leaf) {
        return index < signed.size()
                && new InclusionProof(index, signed.size(), hashes)
                        .proves(leaf.hash(), signed.root());
    }
}
