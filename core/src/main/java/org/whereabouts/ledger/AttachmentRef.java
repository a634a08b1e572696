package org.whereabouts.ledger;

import java.util.regex.Pattern;

/// What a payload must say of an attachment to find and check it again.
///
/// @param id 32 random hex digits, the name of the encrypted file
/// @param sha256 of the original bytes, 64 hex digits, as `sha256sum` prints it; secret until it is
///   disclosed, since it confirms a guess at the file
/// @param bytes the length of the original
public record AttachmentRef(String id, String sha256, long bytes) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public AttachmentRef {
        if (!ID.matcher(id).matches() || !SHA256.matcher(sha256).matches() || bytes < 0) {
            throw new IllegalArgumentException("not a reference to an attachment");
        }
    }
}
