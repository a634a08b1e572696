/// A document coded by hand: a JSON file that people can write, with local ids and quotes. Read
/// {@link org.whereabouts.intake.coding.Coding} first; `docs/coding-format.md` describes the file.
/// Every quote is checked against the document's text.
@NullMarked
package org.whereabouts.intake.coding;

import org.jspecify.annotations.NullMarked;
