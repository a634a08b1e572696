package org.whereabouts.estimation.numeric;

import java.math.BigInteger;

/// A rational number in lowest terms with a positive denominator, for the linear programme that
/// must not round.
record Fraction(BigInteger over, BigInteger under) {
    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    Fraction {
        if (under.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger divisor = over.gcd(under);
        if (under.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            over = over.divide(divisor);
            under = under.divide(divisor);
        }
    }

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    int sign() {
        return over.signum();
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                over.multiply(other.under).subtract(other.over.multiply(under)),
                under.multiply(other.under));
    }

    Fraction plus(Fraction other) {
        return minus(other.negated());
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction by(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    Fraction negated() {
        return new Fraction(over.negate(), under);
    }

    boolean below(Fraction other) {
        return minus(other).sign() < 0;
    }
}
