package org.whereabouts.reader.scene;

import java.util.Optional;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.language.Pos;

/// The date of what a noun tells: `his arrest | at a petrol station | on 2 October`, `the death of
/// a prisoner, | Rebwar Salimi, | in 2020`.
///
/// @param scene the sentence
public record NounTimes(Scene scene) {
    private static final int FAR = 10;

    /// The date right after such words, or after a place or a name beside them.
    public Optional<Time> after(int end) {
        return scene.times().stream()
                .filter(t -> t.term().isNone() && !t.present() && t.first() >= end)
                .findFirst()
                .filter(t -> t.first() <= end + 2 || (t.first() <= end + FAR && beside(end, t)));
    }

    private boolean beside(int end, Time time) {
        var parse = scene.parse();
        boolean named =
                parse.lower(end).equals(",")
                        && parse.phraseFrom(end + 1)
                                .filter(p -> p.named() && parse.lower(p.end()).equals(","))
                                .filter(p -> p.end() + 2 >= time.first() - 1)
                                .isPresent();
        boolean place = parse.lower(end).matches("at|in|outside|near|from|inside");
        boolean plain =
                parse.tokens().subList(end, time.first()).stream()
                        .noneMatch(t ->
                                t.pos() == Pos.VERB
                                        || t.pos() == Pos.AUX
                                        || t.pos() == Pos.SCONJ
                                        || t.pos() == Pos.CCONJ
                                        || t.pos() == Pos.PUNCT);
        return parse.lower(time.first() - 1).matches("in|on") && (named || (place && plain));
    }
}
