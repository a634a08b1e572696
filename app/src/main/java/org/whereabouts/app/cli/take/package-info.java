/// Taking sources: documents, lists, pictures, and the bundled example. Read {@link
/// org.whereabouts.app.cli.take.AddCommand} first. Nothing here knows a database.
@NullMarked
package org.whereabouts.app.cli.take;

import org.jspecify.annotations.NullMarked;
