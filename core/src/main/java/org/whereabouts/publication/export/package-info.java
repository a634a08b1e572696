/// What of the register may leave in open formats. Read
/// [org.whereabouts.publication.export.Leaving] first. It decides and writes nothing; the files are
/// written by the commands.
@NullMarked
package org.whereabouts.publication.export;

import org.jspecify.annotations.NullMarked;
