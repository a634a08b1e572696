/// A case file as plain text for a terminal: {@link org.whereabouts.publication.text.CaseFileText}.
/// Words come from the package `words`; nothing here decides what is shown.
@NullMarked
package org.whereabouts.publication.text;

import org.jspecify.annotations.NullMarked;
