package org.whereabouts.app.cli.estimate;

/// What must be said of a person for the person to count.
enum Counted {
    HELD("held"),
    SENTENCED("sentenced"),
    DISAPPEARED("taken or missing"),
    MISTREATED("ill-treated"),
    DIED("dead");

    private final String words;

    Counted(String words) {
        this.words = words;
    }

    /// As in "they were held".
    String words() {
        return words;
    }
}
