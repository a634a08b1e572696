package org.whereabouts.statement;

/// How far a source as such can be relied on: the letter of the Admiralty (NATO) code. It is judged
/// independently of what the source says this time ([Credibility]).
public enum Reliability {
    /// Reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// Cannot be judged: the right grade for an unknown caller, and not a low one.
    F
}
