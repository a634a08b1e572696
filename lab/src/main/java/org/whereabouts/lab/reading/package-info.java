/// How well documents are read: {@link org.whereabouts.lab.reading.ScoreReading} holds proposals
/// against annotations of the schema `whereabouts-gold/1` (described in `docs/reading.md`). It
/// knows no rule by anything but its id.
@NullMarked
package org.whereabouts.lab.reading;

import org.jspecify.annotations.NullMarked;
