package org.whereabouts.app.cli.take;

import java.util.Optional;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.register.Register;
import org.whereabouts.review.DraftBook;
import org.whereabouts.review.Drafts;
import org.whereabouts.statement.Source;

/// Has a document read and keeps what is proposed, for a person to decide. Records nothing.
final class Drafting {
    private final Parts parts;
    private final Register register;

    Drafting(Parts parts, Register register) {
        this.parts = parts;
        this.register = register;
    }

    /// Makes drafts of a document that has neither drafts nor statements yet.
    ///
    /// @return how many proposals wait
    int draft(Source source, DocumentText text) {
        var book = new DraftBook(register);
        Optional<Drafts> before = book.of(source.id());
        if (before.isPresent()) {
            return before.get().waiting();
        }
        boolean coded =
                register.views().told(source.id()).anyMatch(told -> !told.statements().isEmpty());
        if (coded) {
            return 0;
        }
        Optional<ProposalReader> reader = parts.reader().get();
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
                            left
                                    + " proposals had no visible place in the text and were left out.");
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
        book.keep(Drafts.undecided(visible));
        return visible.proposals().size();
    }

    private static Document document(Source source, DocumentText text) {
        String language = source.language().isEmpty() ? text.language() : source.language();
        return new Document(
                source.id(), text.sha256(), text.text(), language, source.dated(), source.author());
    }
}
