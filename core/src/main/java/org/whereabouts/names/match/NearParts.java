package org.whereabouts.names.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.whereabouts.names.Role;

/// The different parts of many names, side by side in rows of numbers, and which names have them:
/// there are far fewer parts than names, so a part that is asked can be held against all of them.
/// Bounds tell most of them apart; the others are aligned. Any number of threads may search while
/// nobody adds.
public final class NearParts {
    /// Evidence from which on a part is worth a look, in sixteenths of a bit: about one in fifty
    /// parts sounds so much like any other by accident.
    private static final int FLOOR = 64;

    /// Of a long part so much of what it scores against itself is asked of the other, in percent,
    /// where both are written in letters, and where one is written in Chinese characters. A part
    /// with a letter or a character wrong, or without its last, has more.
    private static final int LETTERS_SHARE = 45;

    private static final int CHARACTERS_SHARE = 28;

    /// So many names are looked at for each part that is asked, those with the best parts first.
    private static final int NAMES_MAX = 30_000;

    private static final Numbers NOBODY = new Numbers();
    private static final int SHELF = 32;
    private static final long KIND = 1L << 63;

    /// Some parts side by side.
    ///
    /// @param parts their rows
    /// @param heard how each of them may be heard
    /// @param first the number of its first part
    private record Shelf(Layout parts, List<Heard> heard, int first) {}

    /// What bounds every voice of a part.
    private static final class Heard {
        /// All folded sounds, and all their neighbours, as bits.
        private long sounds;

        private long neighbours;

        /// The folded sounds, and the sounds, that all voices have.
        private long shortest = -1;

        private long symbols = -1;

        /// The sounds that some voice finds welcome.
        private long welcome;

        /// The most that a voice scores against itself.
        private int self;

        private final Written kind;
        private final Reach.Pieces[] ways;
        private final Reach.Pieces[] bareWays;

        Heard(PartData part) {
            for (Voice[] voices : List.of(part.full, part.stem, part.bare)) {
                for (Voice voice : voices) {
                    sounds |= voice.soundSet;
                    neighbours |= voice.soundPairs;
                    shortest &= voice.soundSet;
                    symbols &= voice.symbols;
                    welcome |= voice.welcome;
                    self = Math.max(self, voice.self);
                }
            }
            boolean consonants = part.consonants.length > 0;
            kind =
                    part.han
                            ? Written.CHARACTERS
                            : consonants ? Written.CONSONANTS : Written.LETTERS;
            ways = part.ways;
            bareWays = part.bareWays;
        }
    }

    private enum Written {
        LETTERS,
        CONSONANTS,
        CHARACTERS
    }

    private final ScoreTables tables;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<PartData> parts = new ArrayList<>();
    private final List<Shelf> shelves = new ArrayList<>();
    private final Map<String, Numbers> byKey = new HashMap<>();
    private final List<Numbers> named = new ArrayList<>();

    /// {@link #likeness(PartData)} and {@link PartData#spelled} of each part that is on a shelf.
    private long[] likeness = {};

    private long[] spelled = {};
    private int namesEnd;
    private int shelved;

    NearParts(ScoreTables tables) {
        this.tables = tables;
    }

    /// Adds the parts of a name.
    ///
    /// @param number of the name
    /// @param keys what each part is kept under
    public void add(int number, NameData name, IntFunction<Set<String>> keys) {
        if (!name.evidence) {
            return;
        }
        namesEnd = Math.max(namesEnd, number + 1);
        for (int i = 0; i < name.size(); i++) {
            PartData part = name.parts[i];
            if (part.initial == 0) {
                int place = i;
                add(number, part, () -> keys.apply(place));
            }
        }
    }

    private void add(int number, PartData part, Supplier<Set<String>> keys) {
        Integer known = numbers.putIfAbsent(part.id, parts.size());
        int at = known == null ? parts.size() : known;
        if (known == null) {
            parts.add(part);
            keys.get().forEach(key -> byKey.computeIfAbsent(key, _ -> new Numbers()).add(at));
            named.add(new Numbers());
        }
        named.get(at).add(number);
    }

    /// Numbers in the order in which they were added, none twice in a row.
    private static final class Numbers {
        private int[] all = new int[1];
        private int count;

        void add(int number) {
            if (count > 0 && all[count - 1] == number) {
                return;
            }
            all = count == all.length ? Arrays.copyOf(all, 2 * count) : all;
            all[count++] = number;
        }
    }

    /// Puts parts that were added onto shelves; only the last of them may have room.
    private synchronized List<Shelf> shelves() {
        if (shelved < parts.size() && shelved % SHELF > 0) {
            shelves.removeLast();
            shelved -= shelved % SHELF;
        }
        if (likeness.length < parts.size()) {
            likeness = Arrays.copyOf(likeness, 2 * parts.size());
            spelled = Arrays.copyOf(spelled, likeness.length);
        }
        while (shelved < parts.size()) {
            int end = Math.min(parts.size(), shelved + SHELF);
            List<PartData> some = parts.subList(shelved, end);
            var rows = new Layout(some, Collections.nCopies(some.size(), Role.UNKNOWN), List.of());
            List<Heard> heard = some.stream().map(Heard::new).toList();
            for (int i = shelved; i < end; i++) {
                likeness[i] = likeness(parts.get(i));
                spelled[i] = parts.get(i).spelled;
            }
            shelves.add(new Shelf(rows, heard, shelved));
            shelved = end;
        }
        return shelves;
    }

    /// What a part has to have in common with another of its kind: neighbouring sounds, or
    /// characters, as bits; the highest bit says which.
    private static long likeness(PartData part) {
        long bits = 0;
        if (part.han) {
            for (short row : part.syllables) {
                bits |= 1L << ((row * 0x9E3779B1) >>> 26);
            }
            return bits | KIND;
        }
        for (Voice[] voices : List.of(part.full, part.stem)) {
            for (Voice voice : voices) {
                bits |= voice.soundPairs;
            }
        }
        return bits & ~KIND;
    }

    /// The numbers of names whose parts sound like those of a name that is asked, the best first.
    ///
    /// @param most at most so many
    /// @param keys what each part is looked for under
    public int[] near(NameData asked, IntFunction<Set<String>> keys, int most) {
        if (!asked.evidence) {
            return new int[0];
        }
        List<Shelf> all = shelves();
        var sums = new int[namesEnd];
        var seen = new byte[namesEnd];
        for (int i = 0; i < asked.size(); i++) {
            count(like(asked, i, keys.apply(i), all), (byte) (i + 1), sums, seen);
        }
        return best(sums, most);
    }

    /// Parts that sound like one, with their evidence above their number, rising.
    private long[] like(NameData asked, int i, Set<String> keys, List<Shelf> all) {
        PartData part = asked.parts[i];
        if (part.initial != 0) {
            return new long[0];
        }
        var search = new Search(asked, i, new Heard(part));
        var seen = new BitSet(parts.size());
        for (String key : keys) {
            Numbers under = byKey.getOrDefault(key, NOBODY);
            boolean elements = key.startsWith("e");
            for (int k = 0; k < under.count; k++) {
                int other = under.all[k];
                if (!seen.get(other) && (elements || search.isLikely(other))) {
                    seen.set(other);
                    search.look(all.get(other / SHELF), other % SHELF);
                }
            }
        }
        return search.found();
    }

    /// One part, held against all others.
    private final class Search {
        private final NameData asked;
        private final int i;
        private final PartData part;
        private final Heard heard;
        private final long own;
        private final int floorOfLetters;
        private final int floorOfCharacters;
        private final PartKernel letters;
        private final PartKernel characters;
        private long[] found = new long[256];
        private int count;

        Search(NameData asked, int i, Heard heard) {
            this.asked = asked;
            this.i = i;
            this.part = asked.parts[i];
            this.heard = heard;
            own = likeness(part);
            floorOfLetters = floor(part.self * LETTERS_SHARE / 100);
            floorOfCharacters = floor(part.self * CHARACTERS_SHARE / 100);
            letters = new PartKernel(tables, floorOfLetters);
            characters = new PartKernel(tables, floorOfCharacters);
        }

        private static int floor(int share) {
            return Math.max(FLOOR, share);
        }

        void look(Shelf shelf, int j) {
            int evidence = evidence(shelf, j);
            if (evidence > FLOOR) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = ((long) evidence << 32) | (shelf.first + j);
            }
        }

        long[] found() {
            long[] out = Arrays.copyOf(found, count);
            Arrays.sort(out);
            return out;
        }

        /// The evidence of two parts if it is above the floor, else anything that is not.
        private int evidence(Shelf shelf, int j) {
            Layout parts = shelf.parts;
            if (asked.isBelow(i, parts, j, tables, floorOfLetters) || asked.excludes(i, parts, j)) {
                return 0;
            }
            long agreement = asked.bySoundInFull(i, parts, j, letters);
            if (agreement == Agreement.NOT_ASKED) {
                Heard other = shelf.heard.get(j);
                if (asked.onlySoundsOf(i, parts, j) && isBelow(other)) {
                    return 0;
                }
                agreement = characters.compare(part, parts.parts[j]);
            }
            return Agreement.evidence(agreement);
        }

        /// Whether a part is to be looked at: the two may have a reading in common, or one is in
        /// letters and the other in characters, or they share one in three of their neighbouring
        /// sounds, or of their characters.
        boolean isLikely(int number) {
            long other = likeness[number];
            if (((own ^ other) & KIND) != 0 || (part.spelled & spelled[number]) != 0) {
                return true;
            }
            int fewer = Math.min(Long.bitCount(own & ~KIND), Long.bitCount(other & ~KIND));
            return 3 * Long.bitCount(own & other & ~KIND) >= fewer;
        }

        /// Whether two parts, whatever they are written in, are surely worth no more than the
        /// floor.
        private boolean isBelow(Heard other) {
            if (heard.kind == Written.CONSONANTS || other.kind == Written.CONSONANTS) {
                return false;
            }
            boolean characters = heard.kind != other.kind;
            return (characters || voicesBelow(other))
                    && waysBelow(heard.ways, heard.bareWays, other)
                    && waysBelow(other.ways, other.bareWays, heard);
        }

        private boolean voicesBelow(Heard other) {
            return tables.most(heard.self, heard.symbols, other.welcome) <= floorOfLetters
                    || tables.most(other.self, other.symbols, heard.welcome) <= floorOfLetters;
        }

        private boolean waysBelow(Reach.Pieces[] ways, Reach.Pieces[] bareWays, Heard other) {
            return waysBelow(ways, other) && waysBelow(bareWays, other);
        }

        private boolean waysBelow(Reach.Pieces[] ways, Heard other) {
            if (ways.length == 0) {
                return true;
            }
            int sum = 0;
            long all = 0;
            for (Reach.Pieces character : ways) {
                sum += character.most(other.sounds, other.neighbours);
                all |= character.all;
            }
            int uncovered = Long.bitCount(other.shortest & ~all);
            return sum + ScoreTables.SOUND_LEFT * uncovered <= floorOfCharacters;
        }
    }

    /// Adds what parts are worth to the names that have them; of several parts of a name the best.
    private void count(long[] like, byte turn, int[] sums, byte[] seen) {
        int left = NAMES_MAX;
        for (int k = like.length - 1; k >= 0 && left > 0; k--) {
            int part = (int) like[k];
            int evidence = (int) (like[k] >>> 32);
            Numbers numbers = named.get(part);
            left -= numbers.count;
            for (int n = 0; n < numbers.count; n++) {
                int name = numbers.all[n];
                if (seen[name] != turn) {
                    seen[name] = turn;
                    sums[name] += evidence;
                }
            }
        }
    }

    private static int[] best(int[] sums, int most) {
        var heap = new PriorityQueue<Long>();
        for (int name = 0; name < sums.length; name++) {
            if (sums[name] > 0) {
                long key = ((long) sums[name] << 32) | (Integer.MAX_VALUE - name);
                if (heap.size() < most) {
                    heap.add(key);
                } else if (heap.element() < key) {
                    heap.remove();
                    heap.add(key);
                }
            }
        }
        int[] out = new int[heap.size()];
        for (int k = out.length - 1; k >= 0; k--) {
            out[k] = Integer.MAX_VALUE - (int) (long) heap.remove();
        }
        return out;
    }
}
