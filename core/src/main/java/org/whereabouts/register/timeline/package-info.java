/// A person's time as it is told: episodes folded from statements, with partial dates as bounds,
/// conflicts as values, and whereabouts at any day according to whom. Read {@link
/// org.whereabouts.register.timeline.Timeline} first, then {@link
/// org.whereabouts.register.timeline.Episode}, {@link org.whereabouts.register.timeline.Conflict}
/// and {@link org.whereabouts.register.timeline.Whereabouts}. Pure functions of statements; the
/// package must not know where statements are kept, and it never decides who is right.
@NullMarked
package org.whereabouts.register.timeline;

import org.jspecify.annotations.NullMarked;
