package org.whereabouts.intake.list;

/// Is told how far an intake is, every few hundred rows and at the end.
@FunctionalInterface
public interface Progress {
    /// Tells nobody.
    Progress SILENT = (rows, share) -> {};

    /// Is told how far it is.
    ///
    /// @param rows rows done
    /// @param share of the file that was read, 0 to 1
    void at(long rows, double share);
}
