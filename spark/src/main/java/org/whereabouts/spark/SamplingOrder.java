package org.whereabouts.spark;

import java.io.Serializable;
import java.util.Comparator;
import scala.Tuple2;

/// The order in which records are sampled: by their hash, ties by id.
final class SamplingOrder implements Comparator<Tuple2<Long, String>>, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public int compare(Tuple2<Long, String> a, Tuple2<Long, String> b) {
        int byHash = Long.compare(a._1(), b._1());
        return byHash != 0
                ? byHash
                : RecordText.record(a._2()).id().compareTo(RecordText.record(b._2()).id());
    }
}
