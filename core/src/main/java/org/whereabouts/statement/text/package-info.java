/// The text of sources, on its way to somebody's eyes. [org.whereabouts.statement.text.Visible]
/// writes out what acts instead of being seen; everything that shows a name or a quotation, on a
/// terminal or on a page, goes through it.
@NullMarked
package org.whereabouts.statement.text;

import org.jspecify.annotations.NullMarked;
