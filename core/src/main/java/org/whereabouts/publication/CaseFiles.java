package org.whereabouts.publication;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.consent.LimitsRead;
import org.whereabouts.consent.Passage;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.gather.Building;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.Use;

/// Makes case files. What comes out has passed the consent room's gate and can be rendered:
/// [org.whereabouts.publication.html.CaseFileHtml] as a page,
/// [org.whereabouts.publication.text.CaseFileText] for a terminal,
/// [org.whereabouts.publication.json.CaseFileJson] for other programs.
public final class CaseFiles {
    private CaseFiles() {}

    /// What somebody wants a file of.
    ///
    /// @param asOf the day for which "now" is said
    /// @param at the instant at which the file is made
    /// @param use for whom; sources that were not given for it stay out, and the file says how many
    /// @param limitsRead the terms with limits that a person has read for this use
    /// @param ledgerSize how many entries the ledger has
    /// @param ledgerRoot root hash of the ledger's tree in hexadecimal; empty if not known
    public record Request(
            PersonId person,
            LocalDate asOf,
            Instant at,
            Use use,
            Collection<LimitsRead> limitsRead,
            long ledgerSize,
            String ledgerRoot) {
        public Request {
            limitsRead = List.copyOf(limitsRead);
        }
    }

    /// Builds the file of a person.
    ///
    /// @param files gives the original bytes of an attachment, for the picture; the stream is
    ///   closed here
    /// @return the file; [Passage.Shut] with everything that is missing where the person has not
    ///   agreed to the use or nothing at all may be shown; empty where there is no such person
    public static Optional<Passage<CaseFile>> build(
            Views views, Request request, Function<Source.Attachment, InputStream> files) {
        return views.person(request.person())
                .map(person -> new Building(views, request, files).build(person));
    }
}
