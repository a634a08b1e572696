/// The text of documents: plain text, HTML, PDF, DOCX, EML. Read {@link
/// org.whereabouts.reader.document.DocumentReader} first. Nothing is written to a disk, nothing is
/// fetched, nothing in a document is run.
@NullMarked
package org.whereabouts.reader.document;

import org.jspecify.annotations.NullMarked;
