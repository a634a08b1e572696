package org.whereabouts.register.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.names.NameComparison;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NameLevel;
import org.whereabouts.names.Names;
import org.whereabouts.register.view.Candidate;
import org.whereabouts.statement.MentionId;

/// Close names among mentions. Only mentions that share a name key are compared; a key that more
/// than [#BLOCK_MAX] mentions share tells nothing and is passed over.
final class Candidates {
    static final int BLOCK_MAX = 50;

    private final Reading reading;

    Candidates(Reading reading) {
        this.reading = reading;
    }

    private record Named(MentionId id, List<NameForm> forms) {}

    /// Pairs that nobody has judged, the closest first.
    List<Candidate> among(List<MentionId> mentions, int limit) {
        var named = new ArrayList<Named>();
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (MentionId id : mentions) {
            List<NameForm> forms = reading.names(id).stream().map(Names::analyse).toList();
            var keys = new HashSet<String>();
            forms.forEach(f -> keys.addAll(Names.keys(f)));
            int at = named.size();
            keys.forEach(k -> blocks.computeIfAbsent(k, _ -> new ArrayList<>()).add(at));
            named.add(new Named(id, forms));
        }
        Set<Long> compared = new HashSet<>();
        var found = new ArrayList<Candidate>();
        for (List<Integer> block : blocks.values()) {
            for (int i = 0; i < block.size() && block.size() <= BLOCK_MAX; i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    if (compared.add((long) block.get(i) << 32 | block.get(j))) {
                        pair(named.get(block.get(i)), named.get(block.get(j)))
                                .ifPresent(found::add);
                    }
                }
            }
        }
        found.sort(
                Comparator.comparing(Candidate::level)
                        .thenComparingInt(Candidate::score)
                        .reversed()
                        .thenComparing(Candidate::first)
                        .thenComparing(Candidate::second));
        return found.stream().limit(limit).toList();
    }

    private Optional<Candidate> pair(Named one, Named other) {
        Folded folded = reading.folded();
        if (folded.links().judged(one.id, other.id) || folded.same(one.id).contains(other.id)) {
            return Optional.empty();
        }
        Optional<Candidate> best = Optional.empty();
        for (NameForm a : one.forms) {
            for (NameForm b : other.forms) {
                NameComparison close = Names.compare(a, b);
                boolean better = best.isEmpty() || close.score() > best.get().score();
                if (close.level().compareTo(NameLevel.CLOSE) >= 0 && better) {
                    best =
                            Optional.of(
                                    new Candidate(
                                            one.id,
                                            a.written(),
                                            other.id,
                                            b.written(),
                                            close.level(),
                                            close.score(),
                                            close.reason()));
                }
            }
        }
        return best;
    }
}
