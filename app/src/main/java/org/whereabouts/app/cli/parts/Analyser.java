package org.whereabouts.app.cli.parts;

/// What says of the words of a document what kind of word each is.
public enum Analyser {
    /// Always there.
    OPENNLP,
    /// Installed by a command of its own.
    CORENLP
}
