/// What a document gave when it was read: {@link org.whereabouts.intake.document.DocumentText}. The
/// reading itself stands in the module `reader`; here is only what others need of it.
@NullMarked
package org.whereabouts.intake.document;

import org.jspecify.annotations.NullMarked;
