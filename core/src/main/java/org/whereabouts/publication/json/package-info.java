/// A case file as JSON for other programs: {@link org.whereabouts.publication.json.CaseFileJson}.
/// Statements stand in it as the statement room writes them, so that nothing is lost in words.
@NullMarked
package org.whereabouts.publication.json;

import org.jspecify.annotations.NullMarked;
