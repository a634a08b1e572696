package org.whereabouts.app.cli.take;

import java.util.Optional;
import org.whereabouts.app.cli.parts.Analyser;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.register.Register;
import org.whereabouts.review.DraftBook;
import org.whereabouts.review.Drafts;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;

/// Has a document read and keeps what is proposed, for a person to decide. Records nothing.
final class Drafting {
    private final Parts parts;
    private final Register register;
    private final Analyser analyser;

    Drafting(Parts parts, Register register, Analyser analyser) {
        this.parts = parts;
        this.register = register;
        this.analyser = analyser;
    }

    /// What is to be done about the drafts of a source.
    sealed interface Reading {
        /// It was read before; so many proposals wait.
        record Before(int waiting) implements Reading {}

        /// Somebody coded it by hand.
        enum Coded implements Reading {
            CODED
        }

        /// It is read now; empty where no reader is built in.
        record Now(Optional<ProposalReader> reader) implements Reading {}
    }

    /// Looks what is to be done, and loads the reader where one is needed: before anything is
    /// recorded, since the analyser that was asked for may not be installed.
    Reading of(SourceId source) {
        Optional<Drafts> before = new DraftBook(register).of(source);
        if (before.isPresent()) {
            return new Reading.Before(before.get().waiting());
        }
        return register.views().told(source).anyMatch(told -> !told.statements().isEmpty())
                ? Reading.Coded.CODED
                : new Reading.Now(parts.readers().open(analyser));
    }

    /// Makes drafts of a document that has neither drafts nor statements yet.
    ///
    /// @return how many proposals wait
    int draft(Reading reading, Source source, DocumentText text) {
        return switch (reading) {
            case Reading.Before(int waiting) -> waiting;
            case Reading.Coded _ -> 0;
            case Reading.Now(var reader) -> read(reader, source, text);
        };
    }

    private int read(Optional<ProposalReader> reader, Source source, DocumentText text) {
        if (reader.isEmpty()) {
            parts.terminal()
                    .err()
                    .println(
                            "No reader of documents is installed, so nothing is proposed. The document can be"
                                    + " coded by hand (docs/coding-format.md).");
            return 0;
        }
        Proposals proposals = reader.get().read(document(source, text));
        Proposals visible = proposals.visibleIn(text.text());
        int left = proposals.proposals().size() - visible.proposals().size();
        if (left > 0) {
            parts.terminal()
                    .err()
                    .println(
                            Plural.of(left, "proposal had", "proposals had")
                                    + " no visible place in the text; left out.");
        }
        visible.unread()
                .forEach(u ->
                        parts.terminal()
                                .err()
                                .println(
                                        "Not read: "
                                                + u.code()
                                                + " at characters "
                                                + u.where().start()
                                                + " to "
                                                + u.where().end()));
        new DraftBook(register).keep(Drafts.undecided(visible));
        return visible.proposals().size();
    }

    private static Document document(Source source, DocumentText text) {
        String language = source.language().isEmpty() ? text.language() : source.language();
        return new Document(
                source.id(), text.sha256(), text.text(), language, source.dated(), source.author());
    }
}
