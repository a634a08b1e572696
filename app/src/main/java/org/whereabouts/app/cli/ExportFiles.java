package org.whereabouts.app.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.whereabouts.app.cli.parts.OwnerOnly;
import org.whereabouts.app.cli.parts.Progress;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.consent.Cleared;
import org.whereabouts.consent.LimitsRead;
import org.whereabouts.consent.Missing;
import org.whereabouts.consent.Passage;
import org.whereabouts.publication.export.Leaving;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.json.SourceJson;
import org.whereabouts.statement.json.StatementJson;

/// The files of one export, in a folder that only its owner may open. The folder has another name
/// until it is complete. Used once.
final class ExportFiles {
    private final Register register;
    private final Use use;
    private final Leaving leaving;
    private final Terminal terminal;
    private final List<Missing> missing = new ArrayList<>();
    private final Set<Judgement> judgements = new LinkedHashSet<>();
    private long told;
    private long files;

    ExportFiles(Register register, Use use, List<LimitsRead> limitsRead, Terminal terminal) {
        this.register = register;
        this.use = use;
        this.leaving = new Leaving(register.views(), use, limitsRead);
        this.terminal = terminal;
    }

    /// What stayed.
    ///
    /// @param missing what sources did not allow
    /// @param told mentions and statements
    /// @param files original files
    /// @param lacking the people who did not agree, each by a mention
    record Written(List<Missing> missing, long told, long files, Set<MentionId> lacking) {
        Written {
            missing = List.copyOf(missing);
            lacking = Collections.unmodifiableSortedSet(new TreeSet<>(lacking));
        }
    }

    Written write(Path folder) throws IOException {
        Path unfinished = Path.of(folder + ".unfinished");
        OwnerOnly.folder(unfinished);
        Files.createDirectories(unfinished.resolve("files"));
        try (var sources = lines(unfinished, "sources.jsonl");
                var mentions = lines(unfinished, "mentions.jsonl");
                var statements = lines(unfinished, "statements.jsonl");
                var sums = lines(unfinished, "SHA256SUMS");
                var progress = Progress.of(terminal, "Exporting")) {
            List<Source> all = register.views().sources();
            for (int i = 0; i < all.size(); i++) {
                switch (leaving.source(all.get(i))) {
                    case Passage.Open<Source>(var cleared) -> {
                        line(sources, SourceJson.write(cleared.content()));
                        attachments(cleared, sums, unfinished);
                        told(cleared, mentions, statements);
                    }
                    case Passage.Shut<Source>(var lacking) -> missing.addAll(lacking);
                }
                progress.at(i + 1L, all.size());
            }
        }
        try (var out = lines(unfinished, "judgements.jsonl")) {
            for (Judgement judgement : judgements) {
                line(out, SourceJson.write(judgement));
            }
        }
        if (use == Use.INTERNAL) {
            transcript(unfinished);
        }
        Files.writeString(unfinished.resolve("README.txt"), readMe(), StandardCharsets.UTF_8);
        Files.move(unfinished, folder);
        return new Written(missing, told, files, leaving.lacking());
    }

    /// All that the ledger holds, for the keepers: also times, consents and withdrawals.
    private void transcript(Path to) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(to.resolve("ledger.jsonl")));
                var progress = Progress.of(terminal, "Exporting the ledger")) {
            register.transcript(
                    line -> {
                        try {
                            out.write(line);
                            out.write('\n');
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    progress::at);
        }
    }

    private String readMe() {
        String ledger =
                """
                ledger.jsonl      every entry in the order in which it was recorded, with the time,
                                  and what is nowhere else: consents of people, also former ones,
                                  and withdrawals
                """;
        return """
        What was written out of a register of Whereabouts, for the use %s.
        This folder is NOT encrypted. It may hold names of people who are in danger.

        sources.jsonl     who told something, when, and under which terms
        mentions.jsonl    people, groups, bodies and places, as each source names them
        statements.jsonl  what is said of them: who says it, how they know, where it stands
        judgements.jsonl  which mentions somebody judged to be one person, or two, and why
        files/            the original files; SHA256SUMS is for "sha256sum -c SHA256SUMS"
        %s
        Each line of a .jsonl file is one JSON object in UTF-8. Ids join them: a mention's id
        begins with its source's, a statement names its mentions. Dates are EDTF, durations
        ISO 8601. The members are described in docs/format.md of Whereabouts.
        """
                .formatted(use, use == Use.INTERNAL ? ledger : "");
    }

    private void attachments(Cleared<Source> cleared, BufferedWriter sums, Path to)
            throws IOException {
        Source source = cleared.content();
        if (!leaving.admitsFiles(source.id())) {
            files += source.attachments().size();
            return;
        }
        for (Source.Attachment attachment : source.attachments()) {
            try (InputStream in = register.open(attachment)) {
                Files.copy(in, to.resolve("files").resolve(attachment.ref()));
                sums.write(attachment.sha256() + "  files/" + attachment.ref() + "\n");
            }
        }
    }

    private void told(Cleared<Source> cleared, BufferedWriter mentions, BufferedWriter statements)
            throws IOException {
        Iterator<Told> it = register.views().told(cleared.content().id()).iterator();
        while (it.hasNext()) {
            Told each = it.next();
            for (var mention : each.mentions()) {
                if (leaving.admits(mention.id())) {
                    line(mentions, StatementJson.write(mention));
                    register.views().judgements(mention.id()).stream()
                            .flatMap(judgement -> leaving.judgement(judgement).stream())
                            .forEach(judgements::add);
                } else {
                    told++;
                }
            }
            for (var statement : each.statements()) {
                if (leaving.admits(statement)) {
                    line(statements, StatementJson.write(statement));
                } else {
                    told++;
                }
            }
        }
    }

    private static BufferedWriter lines(Path folder, String name) throws IOException {
        return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private static void line(BufferedWriter out, Json value) throws IOException {
        out.write(CanonicalJson.text(value));
        out.write('\n');
    }
}
