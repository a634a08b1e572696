package org.whereabouts.estimation.gate;

/// The rules. Codes are stable; thresholds stand here and nowhere else.
public enum Rule {
    /// Fewer than two lists.
    ONE_LIST(true, "one list has no overlap: nothing can be said of those on none"),
    /// A list without persons.
    LIST_EMPTY(true, "a list holds nobody: leave it out"),
    /// A list with every documented person.
    LIST_HOLDS_ALL(
            true,
            "a list holds every documented person, so nobody was found without it: check whether it"
                    + " was made from the other lists, and leave it out"),
    /// Two lists with the same persons.
    LISTS_IDENTICAL(
            true, "two lists hold exactly the same persons: they are one list; leave one out"),
    /// Fewer than 30 persons.
    FEW_PERSONS(true, "fewer than 30 documented persons"),
    /// Nobody on two lists.
    NO_OVERLAP(true, "nobody stands on two lists: any number of unseen persons fits"),
    /// Two lists only.
    TWO_LISTS(
            true,
            "two lists can never show whether they depend on each other: a third independent list is"
                    + " needed for a headline"),
    /// Fewer than 10 persons on exactly two lists.
    FEW_ON_TWO(true, "fewer than 10 persons stand on exactly two lists"),
    /// Fewer than 25 overlaps over all pairs.
    FEW_OVERLAPS(true, "fewer than 25 overlaps over all pairs of lists"),
    /// Lists that no chain of overlaps joins.
    NOT_CONNECTED(true, "the lists fall into groups that share nobody: estimate the groups apart"),
    /// No method that may make a headline gave a number.
    NO_METHOD(true, "no method that may make a headline gave a number"),
    /// A method of the headline found no upper limit.
    NO_UPPER_LIMIT(true, "the overlaps put no upper limit on the number"),

    /// A pair with fewer than 5 shared persons.
    THIN_PAIR(false, "fewer than 5 persons are shared"),
    /// The estimate is more than ten times the documented count.
    FAR_BEYOND(false, "the estimate is more than 10 times the documented count"),
    /// The upper end is more than three times the lower.
    WIDE(false, "the upper end is more than 3 times the lower end"),
    /// The best models by two criteria have intervals without a common point.
    CRITERIA_DISAGREE(false, "the best models by BIC and by AIC exclude each other's numbers"),
    /// Models of nearly the same BIC with different numbers.
    MODELS_DISAGREE(false, "models that fit equally well give numbers more than 25 % apart"),
    /// The methods of the headline have intervals without a common point.
    METHODS_DISAGREE(false, "methods that may make a headline exclude each other's numbers"),
    /// The complete graph has more than 5 %.
    PRIOR_DECIDES(
            false, "the graph that knows nothing of the unseen has more than 5 % of the weight"),
    /// Posterior mass at the end of the grid.
    GRID_TOO_SHORT(false, "the posterior does not end within the largest number considered"),
    /// Chains of the sampler that disagree.
    CHAINS_DISAGREE(false, "the chains of the latent class model do not agree"),
    /// Draws at the sampler's own limit.
    SAMPLER_LIMIT(false, "the latent class model runs into its own limit of 20 times n"),
    /// The latent class model was not run.
    LATENT_NOT_RUN(
            false,
            "the method that allows for hidden kinds of persons was not run: the range may lie too low"
                    + " and be too short"),
    /// Resamples without an estimate.
    RESAMPLES_LOST(false, "more than 5 % of the bootstrap samples had no estimate"),
    /// One list moves the estimate by more than half.
    ONE_LIST_DECIDES(false, "leaving out one list moves the estimate by more than half"),
    /// The interval contains another figure for each linkage threshold.
    LINKAGE_DECIDES(false, "linkage thresholds move the estimate by more than half"),
    /// The frame is not stated.
    FRAME_UNSTATED(false, "what is counted is not fully stated; missing here");

    /// Fewest persons.
    public static final long PERSONS_MIN = 30;

    /// Fewest persons on exactly two lists.
    public static final long ON_TWO_MIN = 10;

    /// Fewest overlaps, summed over pairs.
    public static final long OVERLAPS_MIN = 25;

    /// Fewest shared persons of a pair before it is named.
    public static final long PAIR_MIN = 5;

    /// Largest N̂/n before a warning.
    public static final double RATIO_MAX = 10;

    /// Largest upper/lower before a warning.
    public static final double WIDTH_MAX = 3;

    /// Models within this BIC of the best count as equally good.
    public static final double BIC_CLOSE = 2;

    /// Equally good models may differ by this share.
    public static final double MODEL_SPREAD_MAX = 0.25;

    /// Largest weight of the complete graph.
    public static final double COMPLETE_MAX = 0.05;

    /// Largest mass in the last hundredth of the grid.
    public static final double GRID_END_MAX = 1e-4;

    /// Largest move of the estimate by one list or by linkage.
    public static final double MOVE_MAX = 0.5;

    /// Largest share of draws at the sampler's limit.
    public static final double LIMIT_SHARE_MAX = 0.01;

    /// Largest share of bootstrap samples without an estimate.
    public static final double LOST_MAX = 0.05;

    private final boolean refuses;
    private final String words;

    Rule(boolean refuses, String words) {
        this.refuses = refuses;
        this.words = words;
    }

    /// Whether there may be no headline when the rule is met.
    public boolean refuses() {
        return refuses;
    }

    /// The rule in plain words.
    public String words() {
        return words;
    }
}
