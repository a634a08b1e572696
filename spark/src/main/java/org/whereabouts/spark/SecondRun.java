package org.whereabouts.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.whereabouts.linkage.block.LongSet;
import org.whereabouts.linkage.cluster.LinkedGroups;
import org.whereabouts.linkage.cluster.PairsById;
import org.whereabouts.linkage.engine.LinkedPair;
import org.whereabouts.linkage.engine.SecondLook;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.score.ScoredPairs;
import org.whereabouts.linkage.table.Hashing;
import org.whereabouts.linkage.table.Table;
import scala.Tuple2;

/// Brings together the records of groups that links connect, and compares the pairs that no
/// blocking rule made ([SecondLook]).
record SecondRun(Plan plan, Model model, int partitions) {

    /// A record of a group.
    private record Member(int node, String text) implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
    }

    /// Pairs that are kept or silent.
    ///
    /// @param groups by the numbers of `collected`
    JavaRDD<LinkedPair> compare(
            JavaSparkContext spark,
            LinkedGroups groups,
            PairsById collected,
            JavaRDD<String> records,
            Broadcast<HashedCounts> frequencies) {
        var places = new ArrayList<Tuple2<String, Tuple2<Integer, Integer>>>();
        List<int[]> all = groups.groups();
        for (int g = 0; g < all.size(); g++) {
            for (int node : all.get(g)) {
                places.add(new Tuple2<>(collected.id(node), new Tuple2<>(g, node)));
            }
        }
        // Most records are in no group; they are left out before anything travels.
        Broadcast<LongSet> wanted =
                spark.broadcast(
                        LongSet.of(places.stream().mapToLong(p -> Hashing.of(p._1())).toArray()));
        Broadcast<LinkedGroups> known = spark.broadcast(groups);
        JavaPairRDD<String, String> texts =
                records.mapToPair(text -> new Tuple2<>(RecordText.record(text).id(), text))
                        .filter(t -> wanted.value().contains(Hashing.of(t._1())));
        JavaPairRDD<Integer, Iterable<Member>> byGroup =
                texts.join(spark.parallelizePairs(places, partitions), partitions)
                        .mapToPair(t -> {
                            var place = t._2()._2();
                            return new Tuple2<>(place._1(), new Member(place._2(), t._2()._1()));
                        })
                        .groupByKey(partitions);
        Plan thePlan = plan;
        Model theModel = model;
        return byGroup.mapPartitions(
                part -> compared(thePlan, theModel, part, known.value(), frequencies.value()));
    }

    private static Iterator<LinkedPair> compared(
            Plan plan,
            Model model,
            Iterator<Tuple2<Integer, Iterable<Member>>> part,
            LinkedGroups known,
            HashedCounts frequencies) {
        var groups = new ArrayList<List<Member>>();
        var texts = new ArrayList<String>();
        part.forEachRemaining(t -> {
            var members = new ArrayList<Member>();
            t._2().forEach(members::add);
            members.forEach(m -> texts.add(m.text()));
            groups.add(members);
        });
        Table table = Records.table(plan, texts, frequencies);
        var second = new SecondLook(table, model, 0);
        var found = new ScoredPairs();
        int row = 0;
        for (List<Member> group : groups) {
            var rows = new int[group.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = row++;
            }
            second.compare(
                    rows,
                    (i, j) -> known.known(group.get(i).node(), group.get(j).node()),
                    found,
                    found);
        }
        return Scoring.byId(table, found);
    }
}
