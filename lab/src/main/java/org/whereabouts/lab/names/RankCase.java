package org.whereabouts.lab.names;

import java.util.List;

/// One ranking task: which of the candidates is the same person as the query? The first one is.
///
/// @param set the data set
/// @param half `tune` or `hold`, by the hash of the person's id; `all` where nothing was tuned
/// @param pair the pair of scripts, "kk-Cyrl ru-Cyrl"
/// @param query a name
/// @param candidates the other name of the same person, then names of 50 other people
record RankCase(String set, String half, String pair, String query, List<String> candidates) {
    RankCase {
        candidates = List.copyOf(candidates);
    }
}
