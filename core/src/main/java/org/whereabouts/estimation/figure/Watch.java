package org.whereabouts.estimation.figure;

/// How a computation of more than a second tells its caller where it stands and asks whether to go
/// on. Called from several threads; implementations must allow that.
public interface Watch {
    /// Says that `done` of `whole` steps of some work are finished.
    ///
    /// @param work a short name of the work, the same for all its steps
    void at(String work, long done, long whole);

    /// Whether the caller no longer wants the result.
    boolean cancelled();

    /// Stops the computation if it is no longer wanted.
    ///
    /// @throws EstimationCancelledException if so
    default void check() {
        if (cancelled()) {
            throw new EstimationCancelledException();
        }
    }

    /// Nobody watches and nobody cancels.
    static Watch nobody() {
        return new Watch() {
            @Override
            public void at(String work, long done, long whole) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
