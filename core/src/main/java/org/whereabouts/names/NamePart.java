package org.whereabouts.names;

import java.util.List;

/// One part of a written name.
///
/// @param written the part as written, after repair of borrowed letters
/// @param role what the part is
/// @param readings Latin readings, lower-case ASCII, most probable first, without repetition: what
///   the spelling rules of the guessed language and of its neighbours make of the part
public record NamePart(String written, Role role, List<String> readings) {
    public NamePart {
        readings = List.copyOf(readings);
    }
}
