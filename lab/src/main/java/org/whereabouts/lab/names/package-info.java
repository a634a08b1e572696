/// Measures the names room and learns its sound counts: ranking per pair of scripts, cost per pair,
/// peers beside it. Read {@link org.whereabouts.lab.names.RankNames} first. The data are read from
/// the folder given as an argument and are never copied into the project.
@NullMarked
package org.whereabouts.lab.names;

import org.jspecify.annotations.NullMarked;
