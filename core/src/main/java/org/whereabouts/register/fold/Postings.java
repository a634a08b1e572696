package org.whereabouts.register.fold;

import java.util.function.IntConsumer;

/// For each key a row of numbers in the order they were added. Rows of many keys share four arrays.
final class Postings {
    private static final int END = -1;

    private final Ints head = new Ints();
    private final Ints tail = new Ints();
    private final Ints value = new Ints();
    private final Ints next = new Ints();

    /// Adds a number to the row of a key, unless it is the row's last already.
    void add(int key, int number) {
        head.grow(key + 1, END);
        tail.grow(key + 1, END);
        int last = tail.get(key);
        if (last != END && value.get(last) == number) {
            return;
        }
        int link = value.size();
        value.add(number);
        next.add(END);
        if (last == END) {
            head.set(key, link);
        } else {
            next.set(last, link);
        }
        tail.set(key, link);
    }

    /// The row of a key, in order.
    void forEach(int key, IntConsumer consumer) {
        for (int link = key < head.size() ? head.get(key) : END;
                link != END;
                link = next.get(link)) {
            consumer.accept(value.get(link));
        }
    }

    /// Whether the key has a row.
    boolean has(int key) {
        return key < head.size() && head.get(key) != END;
    }
}
