package org.whereabouts.ledger;

/// Is told how far a long piece of work has come.
@FunctionalInterface
public interface Progress {

    /// Tells nobody.
    Progress SILENT = (_, _) -> {};

    /// So much is done now.
    ///
    /// @param done how many entries are done
    /// @param total how many there are
    void at(long done, long total);
}
