package org.whereabouts.statement;

/// How credible one statement is: the digit of the Admiralty (NATO) code, judged independently of
/// [Reliability].
public enum Credibility {
    /// Confirmed by independent sources.
    CONFIRMED(1),
    /// Probably true.
    PROBABLE(2),
    /// Possibly true.
    POSSIBLE(3),
    /// Doubtful.
    DOUBTFUL(4),
    /// Improbable.
    IMPROBABLE(5),
    /// Cannot be judged.
    CANNOT_BE_JUDGED(6);

    private final int digit;

    Credibility(int digit) {
        this.digit = digit;
    }

    /// The digit, 1 to 6.
    public int digit() {
        return digit;
    }

    /// The grade with this digit.
    ///
    /// @throws IllegalArgumentException outside 1 to 6
    public static Credibility of(int digit) {
        for (Credibility grade : values()) {
            if (grade.digit == digit) {
                return grade;
            }
        }
        throw new IllegalArgumentException("credibility is 1 to 6");
    }
}
