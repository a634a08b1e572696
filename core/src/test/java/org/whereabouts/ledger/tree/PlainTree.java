package org.whereabouts.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/// RFC 6962 section 2.1 word for word: lists, recursion, no tiles and no shortcuts. Slow, and with
/// nothing in common with the code that it checks but SHA-256.
final class PlainTree {
    private PlainTree() {}

    static Hash root(List<Hash> d) {
        if (d.isEmpty()) {
            return Hash.of(TreeHasher.sha256().digest());
        }
        if (d.size() == 1) {
            return d.getFirst();
        }
        int k = split(d.size());
        return node(root(d.subList(0, k)), root(d.subList(k, d.size())));
    }

    static List<Hash> path(int m, List<Hash> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = split(d.size());
        return m < k
                ? append(path(m, d.subList(0, k)), root(d.subList(k, d.size())))
                : append(path(m - k, d.subList(k, d.size())), root(d.subList(0, k)));
    }

    static List<Hash> proof(int m, List<Hash> d) {
        return subproof(m, d, true);
    }

    private static List<Hash> subproof(int m, List<Hash> d, boolean known) {
        if (m == d.size()) {
            return known ? List.of() : List.of(root(d));
        }
        int k = split(d.size());
        return m <= k
                ? append(subproof(m, d.subList(0, k), known), root(d.subList(k, d.size())))
                : append(subproof(m - k, d.subList(k, d.size()), false), root(d.subList(0, k)));
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static Hash node(Hash left, Hash right) {
        var sha256 = TreeHasher.sha256();
        sha256.update((byte) 1);
        sha256.update(left.toBytes());
        return Hash.of(sha256.digest(right.toBytes()));
    }

    private static List<Hash> append(List<Hash> list, Hash last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
