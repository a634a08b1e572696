package org.whereabouts.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.whereabouts.intake.Fault.DocumentCode;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.intake.document.DocumentText.Flag;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// The kinds of documents that Tika's parsers read. Each parser is called directly on bytes in
/// memory: Tika's automatic detection would put packed files on disk first.
final class TikaText {
    /// Where a PDF's end is looked for: readers allow 1024 bytes behind the end mark (ISO 32000,
    /// appendix H), and the index stands just before it.
    private static final int PDF_END_BYTES = 2048;

    private TikaText() {}

    static Parsed pdf(byte[] bytes, DocumentReader.Limits limits) throws IOException {
        var config = new PDFParserConfig();
        config.setMaxMainMemoryBytes(-1); // never a scratch file
        config.setSortByPosition(true);
        config.setExtractInlineImages(false);
        config.setExtractMarkedContent(false);
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        var run = new Run(limits, context);
        run.parse(new PDFParser(), bytes);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (run.text.pagesWithoutText() > 0) {
            flags.add(Flag.PAGES_WITHOUT_TEXT);
        }
        if (!endsAsPdf(bytes)) {
            flags.add(Flag.CUT_SHORT);
        }
        return run.parsed("", flags);
    }

    /// A PDF ends with where its index starts and an end mark; other bytes may follow. Readers mend
    /// a file without them from what is left, and say nothing.
    private static boolean endsAsPdf(byte[] bytes) {
        int from = Math.max(0, bytes.length - PDF_END_BYTES);
        String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        int index = end.lastIndexOf("startxref");
        return index >= 0 && end.indexOf("%%EOF", index) >= 0;
    }

    static Parsed docx(byte[] bytes, DocumentReader.Limits limits) throws IOException {
        var config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setExtractMacros(false);
        config.setIncludeHeadersAndFooters(true);
        var context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        var run = new Run(limits, context);
        run.parse(new OOXMLParser(), bytes);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        String document = Packed.part(bytes, "word/document.xml");
        if (document.contains("<w:del ") || document.contains("<w:moveFrom ")) {
            flags.add(Flag.REVISIONS);
        }
        if (document.contains("<w:vanish/>") || document.contains("<w:vanish ")) {
            flags.add(Flag.HIDDEN_TEXT);
        }
        if (Packed.has(bytes, "word/comments.xml")) {
            flags.add(Flag.COMMENTS);
        }
        if (Packed.has(bytes, "word/vbaProject.bin")) {
            flags.add(Flag.ACTIVE_CONTENT);
        }
        return run.parsed("", flags);
    }

    static Parsed mail(byte[] bytes, DocumentReader.Limits limits) throws IOException {
        var run = new Run(limits, new ParseContext());
        run.parse(new RFC822Parser(), bytes);
        return run.parsed("", EnumSet.noneOf(Flag.class));
    }

    /// One run of one parser.
    private static final class Run implements EmbeddedDocumentExtractor {
        private final Metadata metadata = new Metadata();
        private final List<DocumentText.Enclosed> enclosed = new ArrayList<>();
        private final ParseContext context;
        private final TextHandler text;
        private final DocumentReader.Limits limits;

        Run(DocumentReader.Limits limits, ParseContext context) {
            this.limits = limits;
            this.text = new TextHandler(limits);
            this.context = context;
            context.set(EmbeddedDocumentExtractor.class, this);
        }

        void parse(Parser parser, byte[] bytes) throws IOException {
            try {
                parser.parse(new ByteArrayInputStream(bytes), text, metadata, context);
            } catch (SAXException e) {
                throw text.refusal() == DocumentCode.BROKEN
                        ? new Refusal(DocumentCode.BROKEN)
                        : new Refusal(text.refusal());
            } catch (EncryptedDocumentException | InvalidPasswordException e) {
                throw new Refusal(DocumentCode.ENCRYPTED);
            } catch (TikaException e) {
                throw new Refusal(text.refusal());
            }
        }

        Parsed parsed(String charset, Set<Flag> flags) {
            if (!enclosed.isEmpty()) {
                flags.add(Flag.ENCLOSED_FILES);
            }
            var said = new TreeMap<String, String>();
            put(said, "title", metadata.get(TikaCoreProperties.TITLE));
            put(said, "author", metadata.get(TikaCoreProperties.CREATOR));
            put(said, "created", metadata.get(TikaCoreProperties.CREATED));
            put(said, "modified", metadata.get(TikaCoreProperties.MODIFIED));
            put(said, "subject", metadata.get(TikaCoreProperties.SUBJECT));
            put(said, "from", metadata.get("Message-From"));
            put(said, "to", metadata.get("Message-To"));
            return new Parsed(text.text(), charset, "", said, enclosed, flags);
        }

        private static void put(
                Map<String, String> said,
                String name,
                @org.jspecify.annotations.Nullable String value) {
            if (value != null && !value.isBlank()) {
                said.put(name, value);
            }
        }

        @Override
        public boolean shouldParseEmbedded(Metadata part) {
            return true;
        }

        /// Bodies of a mail that are text come here too: plain text and HTML are read, everything
        /// else is named.
        @Override
        public void parseEmbedded(
                InputStream stream, ContentHandler handler, Metadata part, boolean outputHtml)
                throws SAXException, IOException {
            String type = String.valueOf(part.get(Metadata.CONTENT_TYPE));
            String name = part.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            boolean body = name == null && type.startsWith("text/");
            if (body) {
                byte[] bytes =
                        stream.readNBytes((int) Math.min(limits.bytesMax(), Integer.MAX_VALUE - 8));
                Parsed parsed =
                        type.contains("html")
                                ? HtmlText.read(bytes, limits)
                                : PlainText.read(bytes);
                text.append(parsed.text());
                return;
            }
            if (enclosed.size() < 1_000) {
                enclosed.add(
                        new DocumentText.Enclosed(
                                name == null ? "" : name,
                                part.get(Metadata.CONTENT_TYPE) == null ? "" : type));
            }
        }
    }
}
