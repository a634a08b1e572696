package org.whereabouts.estimation.figure;

/// The methods whose results stand side by side, with the words for a person who is no
/// statistician.
public enum Method {
    /// Bayesian averaging over decomposable graphs.
    GRAPHS(
            "dga",
            "Average over dependence patterns",
            "weighs every pattern of dependence between lists by how well it explains the overlaps"),
    /// Dirichlet-process latent classes.
    LATENT(
            "lcmcr",
            "Hidden kinds of persons",
            "allows for kinds of persons who are easier or harder to list"),
    /// The smallest BIC with a bootstrap that chooses again.
    BEST_BIC(
            "bic_bca",
            "Best single model",
            "picks the log-linear model with the best score; the interval allows for the picking"),
    /// Forward selection with a bootstrap that chooses again.
    STEPWISE(
            "stepwise_bca",
            "Model built step by step",
            "adds dependences between pairs of lists one by one; the interval allows for that"),
    /// The best model as if it had been known beforehand.
    BEST_PROFILE(
            "bic_profile",
            "Best single model, as if given",
            "as if nobody had had to pick it: the interval is too short"),
    /// Independent lists.
    INDEPENDENCE(
            "independence",
            "Independent lists",
            "as if no list knew of another; for comparison only"),
    /// All but the interaction of all lists, in closed form.
    SATURATED(
            "saturated",
            "Largest possible model",
            "every dependence that the overlaps can show; for comparison only"),
    /// Sample coverage.
    COVERAGE(
            "coverage",
            "Sample coverage",
            "estimates which share of all listing the lists have caught; needs a high share"),
    /// Chao's bound for lists of unequal reach.
    CHAO_UNEQUAL(
            "chao_mth",
            "Chao's lower bound, unequal lists",
            "at least so many, if persons differ in how easily they are listed"),
    /// Chao's bound for lists of equal reach.
    CHAO_EQUAL(
            "chao_mh",
            "Chao's lower bound, equal lists",
            "the same bound as if all lists had the same reach");

    private final String code;
    private final String title;
    private final String words;

    Method(String code, String title, String words) {
        this.code = code;
        this.title = title;
        this.words = words;
    }

    /// A stable code for files.
    public String code() {
        return code;
    }

    /// A short name.
    public String title() {
        return title;
    }

    /// What it does, in a few words.
    public String words() {
        return words;
    }
}
