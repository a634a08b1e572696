package org.whereabouts.names.match;

import java.util.Arrays;

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

    /// What the sounds score when all are left over.
    final int left;

    /// At which places each folded sound stands, as bits; made like `pieces`.
    private volatile int[] places = NOT_YET;

    /// The most that each sound of another voice can gain here, see {@link ScoreTables.Gains}.
    final short[] reach;

    /// The folded sounds as bits.
    final long soundSet;

    /// The sounds as bits, and the sounds that can score above 0 here.
    final long symbols;

    final long welcome;

    /// The neighbouring folded sounds as bits.
    final long soundPairs;

    /// How many folded sounds there are, one that repeats the one before not counted.
    final int soundRuns;

    Voice(byte[] sounds, ScoreTables tables) {
        this.sounds = sounds;
        self = tables.alphabetSelf(sounds);
        left = tables.alphabetGains.firstLeft(sounds);
        signature = tables.signature(sounds);
        reach = tables.reach(sounds);
        soundSet = tables.soundSet(sounds);
        symbols = Reach.symbols(sounds);
        welcome = tables.welcome(sounds);
        soundPairs = tables.soundPairs(sounds);
        soundRuns = tables.soundRuns(sounds);
    }

    /// Whether two words with `least` consonants or more, of which they share at most `shared`, are
    /// surely not one name. One consonant may be lost or change its class, in long words one in
    /// three.
    static boolean apart(int shared, int least) {
        return least - shared > (least == 2 ? 1 : least / 3);
    }

    /// Whether another voice begins with these sounds.
    boolean begins(Voice other) {
        int n = sounds.length;
        return n <= other.sounds.length && Arrays.equals(sounds, 0, n, other.sounds, 0, n);
    }

    /// Whether no sound repeats the one before, and {@link #places} has room for all.
    boolean isSmooth() {
        return soundRuns == sounds.length && sounds.length < Integer.SIZE - 1;
    }

    int[] places(ScoreTables tables) {
        int[] known = places;
        if (known.length == 0) {
            known = tables.places(sounds);
            places = known;
        }
        return known;
    }

    /// Whether two voices are surely worth no more than a floor, of bounds alone.
    static boolean isBelow(Voice x, Voice y, int floor) {
        int fewer = Math.min(Long.bitCount(x.signature), Long.bitCount(y.signature));
        if (apart(Long.bitCount(x.signature & y.signature), fewer)) {
            return PartKernel.NOTHING <= floor;
        }
        int gain = floor - x.left - y.left;
        return Reach.bound(x.sounds, y.reach) <= gain || Reach.bound(y.sounds, x.reach) <= gain;
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
