package org.whereabouts.app.cli.take;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Taken;
import org.whereabouts.ledger.AttachmentRef;
import org.whereabouts.register.Adding;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;

/// What taking documents, lists and pictures has in common: finding a file that was taken before,
/// keeping its bytes, and handing passages to the register in batches.
public final class Taking {
    /// The media type of the mapping that is kept beside a list.
    static final String MAPPING = "application/yaml";

    private static final int FAULTS_SHOWN = 20;
    private static final long BYTES_MAX = 256L << 20;

    private Taking() {}

    /// The source that was taken from the very same bytes before, if there is one.
    static Optional<Source> takenBefore(Register register, String sha256) {
        return register.views().sourcesHolding(sha256).stream().findFirst();
    }

    /// Keeps the bytes encrypted beside the database.
    static Source.Attachment keep(
            Register register, SourceId source, byte[] bytes, String mediaType, String name) {
        return attachment(
                register.attach(source, new ByteArrayInputStream(bytes)), mediaType, name);
    }

    /// The same for a file that may be too large for memory.
    static Source.Attachment keep(Register register, SourceId source, Path file, String mediaType) {
        try (InputStream in = Files.newInputStream(file)) {
            return attachment(register.attach(source, in), mediaType, name(file));
        } catch (IOException e) {
            throw new CommandRefused(ExitCode.USAGE, "The file cannot be read: " + file);
        }
    }

    private static Source.Attachment attachment(AttachmentRef ref, String mediaType, String name) {
        return new Source.Attachment(ref.id(), ref.sha256(), ref.bytes(), mediaType, name);
    }

    /// The bytes of a document, a picture, a coding or a mapping.
    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > BYTES_MAX) {
                throw new CommandRefused(
                        ExitCode.FAULTS,
                        "The file is larger than 256 MiB and was not taken: " + file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandRefused(ExitCode.USAGE, "The file cannot be read: " + file);
        }
    }

    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? "" : last.toString();
    }

    static Told told(SourceId source, Taken piece) {
        return new Told(source, piece.mentions(), piece.statements());
    }

    /// Says how many things were refused, by code, and the first of them by place.
    static void say(PrintWriter err, List<Fault> faults) {
        faults.stream().limit(FAULTS_SHOWN).forEach(f -> err.println("  " + f.message()));
        if (faults.size() > FAULTS_SHOWN) {
            err.println("  and " + (faults.size() - FAULTS_SHOWN) + " more");
        }
    }

    public static void sayRefused(PrintWriter err, Receipt receipt) {
        receipt.refused().stream()
                .limit(FAULTS_SHOWN)
                .forEach(r -> err.println("  REGISTER." + r.code() + " " + r.id()));
        if (receipt.refusedCount() > FAULTS_SHOWN) {
            err.println("  and " + (receipt.refusedCount() - FAULTS_SHOWN) + " more");
        }
    }

    /// Hands the pieces of a list to the register, which writes them in batches: a list of any
    /// length needs little memory, and each batch is durable before the next begins.
    static final class Pieces implements Taken.Sink {
        private final SourceId source;
        private final Adding adding;
        private final Map<MentionId, MentionId> continued = new LinkedHashMap<>();

        Pieces(Register register, Source source) {
            this.source = source.id();
            this.adding = register.adding(source);
        }

        @Override
        public void take(Taken piece) {
            adding.take(told(source, piece));
            if (!piece.mentions().isEmpty()) {
                MentionId row = piece.mentions().getFirst().id();
                piece.continues().ifPresent(earlier -> continued.put(row, earlier));
            }
        }

        /// Rows that stand for a row of an earlier edition, with that row's mention.
        Map<MentionId, MentionId> continued() {
            return continued;
        }

        /// Hands over the rest and says what became of all.
        Receipt done() {
            return adding.finish();
        }
    }
}
