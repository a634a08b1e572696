/// JSON as this project writes it: values, the canonical text of RFC 8785 in a narrow profile, and
/// a strict parser that gives back exactly what was written or a coded fault. Read {@link
/// org.whereabouts.canonical.Json} first, then {@link org.whereabouts.canonical.CanonicalJson}. The
/// root of all failures, {@link org.whereabouts.canonical.WhereaboutsException}, stands here
/// because every room may see this one. The room knows nothing of statements, names or keys.
@NullMarked
package org.whereabouts.canonical;

import org.jspecify.annotations.NullMarked;
