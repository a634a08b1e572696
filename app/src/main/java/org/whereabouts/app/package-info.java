/// What users start. {@link org.whereabouts.app.Main} is the one place where the rooms, the reader
/// and a store are joined; the commands in `cli` get what they need from it and know no database.
@NullMarked
package org.whereabouts.app;

import org.jspecify.annotations.NullMarked;
