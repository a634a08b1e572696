/// Sounds of names: what each spelling is brought to so that names of different scripts can be laid
/// side by side, and how well two sounds agree. Read {@link org.whereabouts.names.sound.Sound}
/// first, then {@link org.whereabouts.names.sound.Spelling}. Knows one word at a time, no parts and
/// no roles.
@NullMarked
package org.whereabouts.names.sound;

import org.jspecify.annotations.NullMarked;
