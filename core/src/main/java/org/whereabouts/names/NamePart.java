package org.whereabouts.names;

import java.util.List;
import org.whereabouts.names.parts.PartSounds;

/// One part of a written name.
///
/// @param written the part as written, after repair of borrowed letters
/// @param role what the part is
/// @param readings Latin readings, lower-case ASCII, most probable first, without repetition: what
///   the spelling rules of the guessed language and of its neighbours make of the part. Empty for a
///   script without vowels
/// @param sounds how the part sounds; what comparison and keys work on
public record NamePart(String written, Role role, List<String> readings, PartSounds sounds) {
    public NamePart {
        readings = List.copyOf(readings);
    }
}
