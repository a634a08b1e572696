package org.whereabouts.reader.rule.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.reader.lexicon.WordFile;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.scene.Scene;

/// The rows of words of one file.
final class Wordings {
    private record Anchored(
            Wording wording,
            List<Set<String>> anchors,
            Optional<Predicate<String>> with,
            Optional<Predicate<String>> unless) {

        static Anchored of(Wording wording) {
            return new Anchored(
                    wording, wording.anchors(), words(wording, "with"), words(wording, "unless"));
        }

        private static Optional<Predicate<String>> words(Wording wording, String name) {
            String pattern = wording.says(name);
            return pattern.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Pattern.compile(pattern).asMatchPredicate());
        }

        /// Whether words stand in the sentence that speak against the row, or none that it needs.
        boolean barred(Set<String> present) {
            return unless.filter(u -> present.stream().anyMatch(u)).isPresent()
                    || with.filter(w -> present.stream().noneMatch(w)).isPresent();
        }

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
                        wordings.all.add(Anchored.of(wording));
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
            if (!each.can(present) || each.barred(present)) {
                continue;
            }
            for (int i = 0; i < scene.parse().tokens().size(); i++) {
                Matcher.at(scene, each.wording(), i).ifPresent(hits::add);
            }
        }
        return hits;
    }
}
