package org.whereabouts.app.cli.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.consent.Cleared;
import org.whereabouts.consent.LimitsRead;
import org.whereabouts.consent.Missing;
import org.whereabouts.consent.Passage;
import org.whereabouts.ledger.note.Checkpoint;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.publication.CaseFiles;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.html.CaseFileHtml;
import org.whereabouts.register.Register;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Use;

/// Builds case files and writes them. Only what the gate has cleared reaches a file.
public final class CaseFileFiles {
    private final Parts parts;
    private final Register register;

    public CaseFileFiles(Parts parts, Register register) {
        this.parts = parts;
        this.register = register;
    }

    /// The case file of a person, for a use.
    ///
    /// @param limitsRead the limits that a person has read for this very use
    public Cleared<CaseFile> build(
            PersonId person, Optional<LocalDate> asOf, Use use, List<LimitsRead> limitsRead) {
        LocalDate day =
                asOf.orElseGet(() -> LocalDate.ofInstant(parts.clock().instant(), ZoneOffset.UTC));
        var head = register.signed().map(SignedCheckpoint::checkpoint);
        var request =
                new CaseFiles.Request(
                        person,
                        day,
                        parts.clock().instant(),
                        use,
                        limitsRead,
                        head.map(Checkpoint::size).orElse(0L),
                        head.map(c -> HexFormat.of().formatHex(c.root().toBytes())).orElse(""));
        Passage<CaseFile> passage =
                CaseFiles.build(register.views(), request, register::open)
                        .orElseThrow(() ->
                                new CommandRefused(
                                        ExitCode.NO, "Nobody of that id is in the register."));
        return switch (passage) {
            case Passage.Open<CaseFile>(var cleared) -> cleared;
            case Passage.Shut<CaseFile>(var missing) -> {
                // Where all of it stays, that it then rests on nothing is no reason.
                missing.stream()
                        .filter(m -> missing.size() == 1 || !(m instanceof Missing.RestsOnNothing))
                        .forEach(m ->
                                parts.terminal()
                                        .err()
                                        .println(m.sentence() + " [" + m.code() + "]"));
                throw new CommandRefused(
                        ExitCode.REFUSED,
                        "Consent does not allow this use; nothing left the register.");
            }
        };
    }

    /// Writes the page.
    public void writeHtml(Cleared<CaseFile> file, Path to) {
        try {
            OwnerOnly.text(to, CaseFileHtml.render(file, Locale.ENGLISH));
        } catch (IOException e) {
            throw new CommandRefused(ExitCode.REGISTER, "The page cannot be written: " + to);
        }
    }
}
