package org.whereabouts.names;

/// The script a name is written in, after repair of single letters borrowed from another script.
public enum Script {
    LATIN,
    CYRILLIC,
    ARABIC,
    HAN,
    /// Any other script that ICU can bring into Latin letters (Georgian, Hangul, Hebrew, ...).
    OTHER,
    /// No letters at all.
    NONE
}
