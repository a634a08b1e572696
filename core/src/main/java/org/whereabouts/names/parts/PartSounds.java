package org.whereabouts.names.parts;

import java.util.List;
import org.whereabouts.names.sound.Sound;

/// How one part sounds, in every way its spelling allows.
///
/// @param full the whole part; the first is the most probable
/// @param stem the part without its ending, in the order of `full`; equal to `full` if it has none
/// @param bare the stem without a word of respect (-jan, -gül, -xan); empty if it has none
/// @param ending the ending that `stem` lacks
/// @param loose the loose sounds of `full` where it is written in an alphabet
/// @param looseStem the loose sounds of `stem`, likewise
/// @param elements the name elements the stem is made of, joined by `+`; empty if not known
public record PartSounds(
        List<Sound> full,
        List<Sound> stem,
        List<Sound> bare,
        Ending ending,
        List<String> loose,
        List<String> looseStem,
        String elements) {

    public PartSounds {
        full = List.copyOf(full);
        stem = List.copyOf(stem);
        bare = List.copyOf(bare);
        loose = List.copyOf(loose);
        looseStem = List.copyOf(looseStem);
    }

    static PartSounds none() {
        return new PartSounds(
                List.of(), List.of(), List.of(), Ending.NONE, List.of(), List.of(), "");
    }
}
