package org.whereabouts.intake.proposal;

/// Reads a document and proposes statements. The same document always gives the same proposals, so
/// that decisions stay with what they were made about.
public interface ProposalReader {

    /// The name and version of the analyser and its rules (`opennlp-rules 1`): kept with every
    /// draft.
    String analyser();

    /// Proposes statements. Bounded in time and memory whatever the text holds; what was not read
    /// is said in [Proposals#unread], never thrown.
    Proposals read(Document document);
}
