package org.whereabouts.estimation;

/// What every number of this room rests on, in plain words. Only the analyst can say whether it
/// holds.
public enum Assumption {
    /// Closed population.
    CLOSED(
            "The same people throughout",
            "All lists look at the same people, place and period, and the question is who ever"
                    + " belonged to the group in that period, not who did on one day.",
            "People who came or left between lists make the number wrong in either direction."),
    /// Perfect linkage.
    LINKED(
            "People are recognised across lists",
            "Two entries count as one person exactly when they are one person.",
            "Missed matches make the number too large, false matches too small."),
    /// Positive chance.
    REACHABLE(
            "Everyone could have been listed",
            "Every person had some chance of being on at least one list, and those on no list follow"
                    + " the same pattern as the listed.",
            "People whom nobody was left to report are outside the number. No data can test this."),
    /// Dependence as modelled.
    DEPENDENCE(
            "Lists depend on each other as the methods allow",
            "If being on one list made another more or less likely, the overlaps show it.",
            "Lists that share informants make the number too small if it is not seen, lists that"
                    + " avoid each other's cases too large."),
    /// Homogeneity.
    ALIKE(
            "Differences between people are of the kind allowed for",
            "Some people are easier to list than others only in ways that the methods model.",
            "Differences that are not modelled make the number too small."),
    /// No removal.
    REMAINING(
            "Being listed does not stop later listing",
            "Nobody was taken off a list, or left unlisted, because another list already had them.",
            "Otherwise overlaps are too few and the number too large."),
    /// One kind of unit.
    PERSONS(
            "All lists count people",
            "Every list counts persons, not events, families or places of detention.",
            "Mixed units make overlaps meaningless.");

    private final String title;
    private final String words;
    private final String otherwise;

    Assumption(String title, String words, String otherwise) {
        this.title = title;
        this.words = words;
        this.otherwise = otherwise;
    }

    /// A short name.
    public String title() {
        return title;
    }

    /// What must hold.
    public String words() {
        return words;
    }

    /// What follows where it does not hold.
    public String otherwise() {
        return otherwise;
    }
}
