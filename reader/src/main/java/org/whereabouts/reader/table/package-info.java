/// Workbooks as tables: XLSX and ODS, streamed. Read {@link org.whereabouts.reader.table.Tables}
/// first, which also opens CSV. No formula is calculated, no entity followed, nothing written to a
/// disk.
@NullMarked
package org.whereabouts.reader.table;

import org.jspecify.annotations.NullMarked;
