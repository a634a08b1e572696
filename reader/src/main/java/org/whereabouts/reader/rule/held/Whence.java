package org.whereabouts.reader.rule.held;

import java.util.Set;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.scene.Scene;

/// From where somebody was taken: `from their home`, `off the bus`, `from a garage`.
public final class Whence {
    private static final Set<String> PLACES =
            Set.of(
                    "home",
                    "house",
                    "street",
                    "bed",
                    "office",
                    "school",
                    "work",
                    "flat",
                    "apartment",
                    "car",
                    "bus",
                    "van",
                    "truck",
                    "vehicle",
                    "jeep",
                    "taxi",
                    "train",
                    "workplace",
                    "checkpoint",
                    "village",
                    "university",
                    "hostel",
                    "dormitory",
                    "shop",
                    "store",
                    "market",
                    "mosque",
                    "church",
                    "classroom",
                    "cafe",
                    "hospital",
                    "pickup",
                    "microbus",
                    "minibus",
                    "minivan",
                    "motorcycle",
                    "boat",
                    "bakery",
                    "factory",
                    "farm",
                    "field",
                    "stall",
                    "restaurant",
                    "hotel",
                    "workshop",
                    "room",
                    "yard",
                    "doorway",
                    "stadium",
                    "cell",
                    "queue",
                    "wheel",
                    "table",
                    "cab",
                    "platform",
                    "line",
                    "class",
                    "crowd",
                    "protest",
                    "square",
                    "court",
                    "courtroom",
                    "airport",
                    "border",
                    "hall",
                    "theatre",
                    "theater",
                    "building",
                    "staircase",
                    "corridor",
                    "garden",
                    "hut",
                    "moped",
                    "plane",
                    "ferry",
                    "tent");

    private Whence() {}

    /// Whether people are taken from such a place.
    public static boolean leaves(Scene scene, Phrase phrase) {
        return PLACES.contains(scene.parse().lemma(phrase.head()));
    }

    /// Whether somebody, not something, `was taken from` a thing with an article: whatever it is,
    /// it is where they were.
    public static boolean anywhere(Scene scene, Clause clause, Phrase phrase) {
        String lemma = scene.parse().lemma(phrase.head());
        Pos pos = scene.parse().tokens().get(phrase.head()).pos();
        return clause.verb().passive()
                && clause.verb().lemma().equals("take")
                && pos == Pos.NOUN
                && phrase.end() - phrase.first() > 1
                && !scene.words().has("timenoun", lemma)
                && !scene.words().has("people", lemma)
                && clause.subject().stream().anyMatch(p -> human(scene, p));
    }

    private static boolean human(Scene scene, Phrase subject) {
        String lemma = scene.parse().lemma(subject.head());
        boolean known =
                subject.named()
                        || scene.parse().tokens().get(subject.head()).pos() == Pos.PRON
                        || scene.words().kin(lemma).isPresent()
                        || scene.words().has("people", lemma)
                        || scene.words().has("role", lemma);
        return known
                && scene.parties().of(scene.sentence(), subject).filter(Party::human).isPresent();
    }
}
