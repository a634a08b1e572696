package org.whereabouts.register.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts together what shares a key, directly or through others.
public final class Together {
    private Together() {}

    /// Groups positions by shared keys.
    ///
    /// @param keys the keys of each thing, by its position
    /// @return the positions that belong together, each group and the groups in order of position
    public static <K> List<List<Integer>> of(List<Set<K>> keys) {
        int[] parent = new int[keys.size()];
        Map<K, Integer> owner = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            for (K key : keys.get(i)) {
                Integer other = owner.putIfAbsent(key, i);
                if (other != null) {
                    join(parent, other, i);
                }
            }
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), _ -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private static void join(int[] parent, int one, int other) {
        int a = root(parent, one);
        int b = root(parent, other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] parent, int at) {
        int up = at;
        while (parent[up] != up) {
            parent[up] = parent[parent[up]];
            up = parent[up];
        }
        return up;
    }
}
