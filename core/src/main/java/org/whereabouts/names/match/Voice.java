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
    private volatile int[] pieces = NOT_YET;

    /// The most that each sound of another voice can score here.
    final short[] reach;

    /// The folded sounds as bits.
    final long soundSet;

    /// The sounds as bits, and the sounds that can score above 0 here.
    final long symbols;

    final long welcome;

    /// The neighbouring folded sounds as bits.
    final long soundPairs;

    Voice(byte[] sounds, ScoreTables tables) {
        this.sounds = sounds;
        self = tables.alphabetSelf(sounds);
        signature = tables.signature(sounds);
        reach = tables.reach(sounds);
        soundSet = tables.soundSet(sounds);
        symbols = Reach.symbols(sounds);
        welcome = Reach.welcome(reach);
        soundPairs = tables.soundPairs(sounds);
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
