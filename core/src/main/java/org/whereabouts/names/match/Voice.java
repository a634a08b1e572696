package org.whereabouts.names.match;

/// One way of reading one part, in sounds of the alphabet.
final class Voice {
    static final Voice[] NONE = {};
    private static final int[] NOT_YET = {};

    final byte[] sounds;

    /// What the sounds score against themselves, in sixteenths of a bit.
    final int self;

    /// How often sounds of each class occur, as runs of bits: `Long.bitCount(a & b)` bounds how
    /// many consonants two voices can share.
    final long signature;

    /// The numbers of the pieces of 0 to 4 folded sounds that end at each place, five to a place.
    /// Computed when first needed; computing it twice gives the same numbers, so no lock is needed.
    private int[] pieces = NOT_YET;

    Voice(byte[] sounds, int self, long signature) {
        this.sounds = sounds;
        this.self = self;
        this.signature = signature;
    }

    /// Whether two words with `least` consonants or more, of which they share at most `shared`, are
    /// surely not one name. One consonant may be lost or change its class, in long words one in
    /// three.
    static boolean apart(int shared, int least) {
        return least - shared > (least == 2 ? 1 : least / 3);
    }

    int[] pieces(ScoreTables tables) {
        int[] known = pieces;
        if (known.length == 0) {
            known = tables.pieces(sounds);
            pieces = known;
        }
        return known;
    }
}
