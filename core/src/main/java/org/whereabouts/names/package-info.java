/// One person's name as it is written in many scripts and spellings: scripts, readings, parts, keys
/// and comparison. Read {@link org.whereabouts.names.Names} first; {@link
/// org.whereabouts.names.NameForm} is what one written name becomes, {@link
/// org.whereabouts.names.NameComparison} what two of them say about each other. This room knows
/// nothing of statements, persons or the register: strings go in, and nothing here decides that two
/// people are one.
@NullMarked
package org.whereabouts.names;

import org.jspecify.annotations.NullMarked;
