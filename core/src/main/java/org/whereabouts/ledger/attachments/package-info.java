/// Attachments: original files, encrypted beside the database under random names. Read {@link
/// org.whereabouts.ledger.attachments.AttachmentFolder} first. This package knows files and source
/// keys; it must not know what is in a file.
@NullMarked
package org.whereabouts.ledger.attachments;

import org.jspecify.annotations.NullMarked;
