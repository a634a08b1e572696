package org.whereabouts.register.fold;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Numbers for identifiers of the form `<source>.<local>`: the first id that is asked for gets 0,
/// the next new one 1. A million ids take about thirty megabytes, a tenth of a hash map of records.
/// Local names are ASCII of at most 40 characters, as their records ensure.
final class Ids {
    private static final int NONE = -1;

    private final Ints source = new Ints();
    private final Ints start = new Ints();
    private byte[] locals = new byte[1024];
    private int localsEnd;
    private int[] table = filled(1 << 10);

    /// How many ids have a number.
    int size() {
        return source.size();
    }

    /// The number of an id; a new one if it has none.
    int intern(int sourceNumber, String local) {
        int slot = slot(sourceNumber, local);
        if (table[slot] != NONE) {
            return table[slot];
        }
        int number = source.size();
        table[slot] = number;
        source.add(sourceNumber);
        start.add(localsEnd);
        append(local);
        if (number * 2 > table.length) {
            rehash();
        }
        return number;
    }

    /// The number of an id; -1 if it has none.
    int find(int sourceNumber, String local) {
        return table[slot(sourceNumber, local)];
    }

    /// Which source an id belongs to.
    int source(int number) {
        return source.get(number);
    }

    /// The local name of an id.
    String local(int number) {
        int at = start.get(number);
        return new String(locals, at + 1, locals[at], StandardCharsets.US_ASCII);
    }

    private void append(String local) {
        byte[] bytes = local.getBytes(StandardCharsets.US_ASCII);
        if (localsEnd + bytes.length + 1 > locals.length) {
            locals = Arrays.copyOf(locals, locals.length + (locals.length >> 1) + 64);
        }
        locals[localsEnd] = (byte) bytes.length;
        System.arraycopy(bytes, 0, locals, localsEnd + 1, bytes.length);
        localsEnd += bytes.length + 1;
    }

    private int slot(int sourceNumber, String local) {
        int hash = sourceNumber * 0x9E3779B9;
        for (int i = 0; i < local.length(); i++) {
            hash = hash * 31 + local.charAt(i);
        }
        return probe(hash, sourceNumber, local);
    }

    private int probe(int hash, int sourceNumber, String local) {
        int mask = table.length - 1;
        int slot = mix(hash) & mask;
        while (table[slot] != NONE && !is(table[slot], sourceNumber, local)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean is(int number, int sourceNumber, String local) {
        int at = start.get(number);
        if (source.get(number) != sourceNumber || locals[at] != local.length()) {
            return false;
        }
        for (int i = 0; i < local.length(); i++) {
            if (locals[at + 1 + i] != local.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void rehash() {
        int[] old = table;
        table = filled(old.length * 2);
        int mask = table.length - 1;
        for (int number : old) {
            if (number == NONE) {
                continue;
            }
            int hash = source.get(number) * 0x9E3779B9;
            int at = start.get(number);
            for (int i = 0; i < locals[at]; i++) {
                hash = hash * 31 + locals[at + 1 + i];
            }
            int slot = mix(hash) & mask;
            while (table[slot] != NONE) {
                slot = (slot + 1) & mask;
            }
            table[slot] = number;
        }
    }

    private static int mix(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85EBCA6B;
        return h ^ (h >>> 13);
    }

    private static int[] filled(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }
}
