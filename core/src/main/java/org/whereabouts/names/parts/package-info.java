/// From the words of a name to its parts: how each word sounds, which ending it has, which elements
/// it is made of, and what it is (given name, father's name, surname). Read {@link
/// org.whereabouts.names.parts.Analysis} first. Compares nothing.
@NullMarked
package org.whereabouts.names.parts;

import org.jspecify.annotations.NullMarked;
