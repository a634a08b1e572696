/// The ledger in a SQLite file. Read {@link org.whereabouts.store.sqlite.SqliteStorageKind} first.
/// Everything that it is given is public or encrypted; it knows no keys.
@NullMarked
package org.whereabouts.store.sqlite;

import org.jspecify.annotations.NullMarked;
