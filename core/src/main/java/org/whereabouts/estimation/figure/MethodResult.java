package org.whereabouts.estimation.figure;

/// What one method says of one table. There is no case for a number without an interval.
public sealed interface MethodResult {
    /// The method.
    Method method();

    /// What was chosen or set: the model, the settings; may be empty.
    String settings();

    /// A number with an interval.
    record Estimated(Method method, String settings, double point, Interval interval)
            implements MethodResult {}

    /// A bound from below, with the interval of the bound.
    record AtLeast(Method method, String settings, double point, Interval interval)
            implements MethodResult {}

    /// No number, and why.
    record Refused(Method method, String settings, String reason) implements MethodResult {}
}
