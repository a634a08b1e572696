package org.whereabouts.app.cli.parts;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.intake.proposal.ProposalReader;

/// Gives the reader of documents when one is needed, since it loads its models.
public interface Readers {
    /// No reader of documents.
    Readers NONE = analyser -> Optional.empty();

    /// The reader over this analyser; empty where no reader is built in.
    ///
    /// @throws org.whereabouts.canonical.WhereaboutsException if the analyser is not installed or
    ///   does not run
    Optional<ProposalReader> open(Analyser analyser);

    /// These readers, each opened once: what a reader loads stays loaded for the next document.
    default Readers keeping() {
        Map<Analyser, Optional<ProposalReader>> opened = new EnumMap<>(Analyser.class);
        return analyser -> opened.computeIfAbsent(analyser, this::open);
    }
}
