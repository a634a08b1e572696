package org.whereabouts.statement;

/// What a statement stands on: a place in the source and the words there.
///
/// @param attachment which file of the source, counted from 0
/// @param quote the words as they stand there; empty where there are none (a picture)
public record Evidence(int attachment, Locator where, String quote) {
    public Evidence {
        if (attachment < 0) {
            throw new IllegalArgumentException("attachments count from 0");
        }
    }
}
