package org.whereabouts.estimation.gate;

/// A rule that was met, and by what.
///
/// @param detail lists and figures; may be empty
public record Ruling(Rule rule, String detail) {
    /// The rule in words, with its detail.
    public String words() {
        return detail.isEmpty() ? rule.words() : rule.words() + ": " + detail;
    }
}
