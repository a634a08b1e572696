package org.whereabouts.linkage.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Cluster ids that last: a cluster keeps the id under which most of its records were known before;
/// what splits off gets the id of its smallest record that is no id in use.
public final class StableIds {
    private StableIds() {}

    /// Names clusters after earlier ones.
    ///
    /// @param before the cluster id of each record in the run before; records that are new have
    ///   none
    /// @param now clusters with their members
    /// @return the same clusters under lasting ids
    public static SortedMap<String, List<String>> keep(
            Map<String, String> before, SortedMap<String, List<String>> now) {
        record Claim(String cluster, String oldId, int members) {}
        var claims = new ArrayList<Claim>();
        now.forEach((cluster, members) -> {
            var counts = new HashMap<String, Integer>();
            members.stream()
                    .filter(before::containsKey)
                    .forEach(m -> counts.merge(before.getOrDefault(m, m), 1, Integer::sum));
            counts.forEach((old, n) -> claims.add(new Claim(cluster, old, n)));
        });
        claims.sort(
                Comparator.comparingInt((Claim c) -> -c.members())
                        .thenComparing(Claim::oldId)
                        .thenComparing(Claim::cluster));
        var idOf = new HashMap<String, String>();
        var taken = new HashSet<String>();
        for (Claim claim : claims) {
            if (!idOf.containsKey(claim.cluster()) && taken.add(claim.oldId())) {
                idOf.put(claim.cluster(), claim.oldId());
            }
        }
        var inUse = new HashSet<>(before.values());
        var result = new TreeMap<String, List<String>>();
        now.forEach((cluster, members) -> {
            String id = idOf.get(cluster);
            if (id == null) {
                id =
                        members.stream()
                                .sorted()
                                .filter(m -> !inUse.contains(m) && !taken.contains(m))
                                .findFirst()
                                .orElse(cluster);
                taken.add(id);
            }
            result.put(id, members);
        });
        return result;
    }
}
