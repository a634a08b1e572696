package org.whereabouts.names.written;

import org.whereabouts.names.Script;

/// One word of a name field.
///
/// @param text the word after repair, as written
/// @param lower the word in lower case, apostrophes made one kind, without dots
/// @param script the script of most of its letters
/// @param capitals whether all its letters are capitals (a surname, where the others are not)
/// @param field the number of the comma-divided field it stands in, from 0
/// @param initial whether it is one letter that stands for a name
public record Token(
        String text, String lower, Script script, boolean capitals, int field, boolean initial) {}
