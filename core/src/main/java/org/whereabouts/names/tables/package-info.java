/// The tables of this room as the program reads them: the compact files made from the YAML and TSV
/// files beside them, loaded once. Read {@link org.whereabouts.names.tables.TableFile} first. The
/// files are made by the test tree, which also proves that they are current; nothing here reads
/// YAML.
@NullMarked
package org.whereabouts.names.tables;

import org.jspecify.annotations.NullMarked;
