package org.whereabouts.estimation.report;

/// What made the report, and when.
///
/// @param version of the program
/// @param date as it shall be written; may be empty
public record Imprint(String version, String date) {
    /// Both in one line.
    public String written() {
        return "Whereabouts " + version + (date.isEmpty() ? "" : ", " + date);
    }
}
