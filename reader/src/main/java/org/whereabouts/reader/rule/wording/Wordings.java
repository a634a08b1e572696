package org.whereabouts.reader.rule.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.reader.lexicon.WordFile;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.scene.Scene;

/// The rows of words of one file.
final class Wordings {
    private record Anchored(Wording wording, List<Set<String>> anchors) {
        boolean can(Set<String> present) {
            return anchors.stream().allMatch(a -> a.stream().anyMatch(present::contains));
        }
    }

    private final List<Anchored> all = new ArrayList<>();

    private Wordings() {}

    /// @param files their paths, read in this order
    /// @throws WhereaboutsException if the file in the jar is not there or broken
    static Wordings of(String... files) {
        var wordings = new Wordings();
        for (String file : files) {
            for (Object group : WordFile.read(file).values()) {
                for (Object each : (List<?>) group) {
                    for (Wording wording : Wording.of((Map<?, ?>) each)) {
                        wordings.all.add(new Anchored(wording, wording.anchors()));
                    }
                }
            }
        }
        return wordings;
    }

    /// What a sentence tells by these rows, at each word on which a row turns the first that holds.
    ///
    /// @param found what a row tells where it stands; empty if it tells nothing there
    /// @return whether anything was told
    boolean tell(Scene scene, BiFunction<Scene, Hit, Optional<Found>> found, Consumer<Found> out) {
        var taken = new HashSet<Integer>();
        for (Hit hit : in(scene)) {
            if (!taken.contains(hit.cue())) {
                found.apply(scene, hit)
                        .ifPresent(f -> {
                            taken.add(hit.cue());
                            out.accept(f);
                        });
            }
        }
        return !taken.isEmpty();
    }

    /// Whether words stand in the sentence that speak against the row, or none that it needs.
    private static boolean barred(Wording wording, Set<String> present) {
        String unless = wording.says("unless");
        String with = wording.says("with");
        return (!unless.isEmpty() && present.stream().anyMatch(w -> w.matches(unless)))
                || (!with.isEmpty() && present.stream().noneMatch(w -> w.matches(with)));
    }

    /// Where a sentence holds the rows, in the order of the file.
    List<Hit> in(Scene scene) {
        var present = new HashSet<String>();
        scene.parse()
                .tokens()
                .forEach(t -> {
                    present.add(t.lower());
                    present.add(t.lemma());
                });
        scene.parse().clauses().forEach(c -> present.add(c.verb().lemma()));
        var hits = new ArrayList<Hit>();
        for (Anchored each : all) {
<<<<<<< HEAD
            boolean absent =
                    !each.anchors().isEmpty()
                            && each.anchors().stream().noneMatch(present::contains);
            if (absent || barred(each.wording(), present)) {
=======
            if (!each.can(present)) {
>>>>>>> 88592c3 (reader: rows of words are tried only where each of their words stands)
                continue;
            }
            for (int i = 0; i < scene.parse().tokens().size(); i++) {
                Matcher.at(scene, each.wording(), i).ifPresent(hits::add);
            }
        }
        return hits;
    }
}
