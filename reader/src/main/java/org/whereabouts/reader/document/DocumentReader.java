package org.whereabouts.reader.document;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.Tika;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.DocumentCode;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.document.DocumentText;

/// Reads the text of documents: plain text, HTML, PDF, DOCX, e-mail. Everything happens in memory:
/// no part of a document is ever written to disk, also not to a temporary file. Scripts are not
/// run, nothing is fetched, and no document type or entity is followed.
///
/// Safe for several threads.
public final class DocumentReader {
    final Limits limits;

    /// A reader with the standard limits.
    public DocumentReader() {
        this(Limits.STANDARD);
    }

    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /// Reads a document. The kind is found from the bytes; the name only helps where they say
    /// nothing (plain text).
    ///
    /// @param nameHint the file's name; may be empty
    /// @return the text, or a fault
    public Read<DocumentText> read(byte[] bytes, String nameHint) {
        if (bytes.length == 0) {
            return refused(DocumentCode.EMPTY);
        }
        if (bytes.length > limits.bytesMax()) {
            return refused(DocumentCode.SIZE);
        }
        var reading = new CompletableFuture<Read<DocumentText>>();
        Thread worker =
                Thread.ofPlatform()
                        .daemon()
                        .name("document")
                        .start(() -> reading.complete(safely(bytes, nameHint)));
        try {
            return reading.get(limits.timeMax().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            worker.interrupt();
            return refused(DocumentCode.TIME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            worker.interrupt();
            return refused(DocumentCode.TIME);
        } catch (ExecutionException e) {
            return refused(DocumentCode.BROKEN);
        }
    }

    /// Parsers meet hostile bytes: whatever they throw is a fault of the document, and its message,
    /// which may repeat the content, is dropped.
    private Read<DocumentText> safely(byte[] bytes, String nameHint) {
        try {
            return parse(bytes, nameHint);
        } catch (Refusal refusal) {
            return refused(refusal.code());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return refused(DocumentCode.NESTING);
        } catch (IOException | RuntimeException | LinkageError e) {
            return refused(DocumentCode.BROKEN);
        }
    }

    private Read<DocumentText> parse(byte[] bytes, String nameHint) throws IOException {
        Kind kind = kind(bytes, nameHint);
        var parsed =
                switch (kind) {
                    case TEXT -> PlainText.read(bytes);
                    case HTML -> HtmlText.read(bytes, limits);
                    case PDF -> TikaText.pdf(bytes, limits);
                    case DOCX -> TikaText.docx(bytes, limits);
                    case MAIL -> TikaText.mail(bytes, limits);
                };
        String text = TextForm.normal(parsed.text());
        if (text.length() > limits.charsMax()) {
            return refused(DocumentCode.SIZE);
        }
        if (text.isBlank()) {
            return refused(DocumentCode.NO_TEXT);
        }
        Set<DocumentText.Flag> flags = EnumSet.noneOf(DocumentText.Flag.class);
        flags.addAll(parsed.flags());
        flags.addAll(TextForm.flags(text));
        return Read.of(
                new DocumentText(
                        text,
                        sha256(bytes),
                        bytes.length,
                        kind.mediaType,
                        parsed.charset(),
                        TextForm.language(text),
                        TextForm.normal(parsed.hidden()),
                        parsed.metadata(),
                        parsed.enclosed(),
                        flags));
    }

    private static Kind kind(byte[] bytes, String nameHint) throws IOException {
        byte[] head = bytes.length > 65_536 ? java.util.Arrays.copyOf(bytes, 65_536) : bytes;
        String type = Packed.isPacked(head) ? "application/zip" : new Tika().detect(head);
        return switch (type) {
            case "application/pdf" -> Kind.PDF;
            case "text/html", "application/xhtml+xml" -> Kind.HTML;
            case "message/rfc822" -> Kind.MAIL;
            case "application/zip" -> {
                Packed.check(bytes);
                if (!Packed.has(bytes, "word/document.xml")) {
                    throw new Refusal(DocumentCode.MEDIA_TYPE);
                }
                yield Kind.DOCX;
            }
            case "application/x-tika-msoffice" ->
                    throw new Refusal(
                            nameHint.toLowerCase(java.util.Locale.ROOT).endsWith(".docx")
                                    ? DocumentCode.ENCRYPTED
                                    : DocumentCode.MEDIA_TYPE);
            default -> {
                String name = nameHint.toLowerCase(java.util.Locale.ROOT);
                if (type.startsWith("text/") || PlainText.looksLikeText(head)) {
                    yield name.endsWith(".eml")
                            ? Kind.MAIL
                            : name.matches(".*\\.x?html?") ? Kind.HTML : Kind.TEXT;
                }
                throw new Refusal(DocumentCode.MEDIA_TYPE);
            }
        };
    }

    private static Read<DocumentText> refused(DocumentCode code) {
        return Read.refused(new Fault.InDocument(code, 0));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private enum Kind {
        TEXT("text/plain"),
        HTML("text/html"),
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        MAIL("message/rfc822");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /// How much of a document is looked at.
    ///
    /// @param bytesMax of the file
    /// @param charsMax of the text
    /// @param depthMax of elements and of files in files
    /// @param timeMax for one document
    public record Limits(long bytesMax, int charsMax, int depthMax, Duration timeMax) {
        /// What holds where nobody says otherwise.
        public static final Limits STANDARD =
                new Limits(256L << 20, 20_000_000, 200, Duration.ofMinutes(2));
    }
}
