/// A sheet of rows and cells, whatever file it came from. Read {@link
/// org.whereabouts.intake.table.Table} first. A table is streamed: it may have any number of rows,
/// and one row is in memory at a time. CSV is read here ({@link
/// org.whereabouts.intake.table.CsvTable}); workbooks are read in the module `reader`.
@NullMarked
package org.whereabouts.intake.table;

import org.jspecify.annotations.NullMarked;
