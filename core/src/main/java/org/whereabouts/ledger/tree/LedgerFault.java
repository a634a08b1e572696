package org.whereabouts.ledger.tree;

/// Something that is not what the ledger's formats allow. The code is stable and may be counted and
/// looked up; neither code nor sentence ever contains what was read.
public interface LedgerFault {

    /// The stable code, lower case with hyphens.
    String code();

    /// One plain sentence without a final stop.
    String sentence();
}
