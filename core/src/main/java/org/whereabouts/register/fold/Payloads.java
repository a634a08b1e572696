package org.whereabouts.register.fold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The bytes of the entries that are read again and again, packed in large blocks in memory: no
/// object per statement, nothing for the garbage collector to walk. Records are made of them when a
/// view asks. What is withdrawn is overwritten with zeros.
final class Payloads {
    private static final int BLOCK = 1 << 22;

    private final List<byte[]> blocks = new ArrayList<>();
    private final Ints block = new Ints();
    private final Ints start = new Ints();
    private final Ints length = new Ints();
    private int end = BLOCK;

    /// Keeps a copy; its number is the count of those before it.
    int add(byte[] payload) {
        if (end + payload.length > BLOCK) {
            blocks.add(new byte[Math.max(BLOCK, payload.length)]);
            end = 0;
        }
        System.arraycopy(payload, 0, blocks.getLast(), end, payload.length);
        block.add(blocks.size() - 1);
        start.add(end);
        length.add(payload.length);
        end += payload.length;
        return length.size() - 1;
    }

    int size() {
        return length.size();
    }

    /// Whether it was forgotten.
    boolean forgotten(int number) {
        return length.get(number) == 0;
    }

    byte[] get(int number) {
        int from = start.get(number);
        return Arrays.copyOfRange(blocks.get(block.get(number)), from, from + length.get(number));
    }

    /// Overwrites it. Its number stays taken.
    void forget(int number) {
        int from = start.get(number);
        Arrays.fill(blocks.get(block.get(number)), from, from + length.get(number), (byte) 0);
        length.set(number, 0);
    }

    /// Whether these bytes stand anywhere in memory here; for the test that nothing is left.
    boolean contains(byte[] bytes) {
        for (byte[] each : blocks) {
            for (int at = 0; at + bytes.length <= each.length; at++) {
                if (Arrays.equals(each, at, at + bytes.length, bytes, 0, bytes.length)) {
                    return true;
                }
            }
        }
        return false;
    }
}
