package org.whereabouts.reader.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.intake.Fault.DocumentCode;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.intake.document.DocumentText.Flag;

/// Everybody named here is invented.
class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 'Әлібек Сұңқаров үйде отыр'",
        "windows-1251, 'Его увезли весной, с тех пор вестей нет. Родные ждут, письма не приходят, никто не отвечает.'",
        "GB18030, '他的妻子说他被带走了，此后再也没有消息。家人一直在等待他的来信。'",
        "UTF-16LE, 'Әлібек үйде отыр'",
    })
    void plainTextIsReadInItsEncoding(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        byte[] marked =
                charset.equals("UTF-16LE")
                        ? concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, bytes)
                        : bytes;
        DocumentText read = reader.read(marked, "letter.txt").orThrow();
        assertEquals(text, read.text());
        assertEquals(charset, read.charset());
        assertEquals("text/plain", read.mediaType());
    }

    @Test
    void lineEndsBecomeOneKindAndNothingElseChanges() {
        assertEquals("a\nb\n c\u0438\u0306", text("a\r\nb\r c\u0438\u0306", ""));
    }

    @Test
    void hiddenTextOfAPageStandsApartAndScriptsAreDropped() {
        DocumentText page =
                reader.read(
                                ("<!DOCTYPE html><html><head><title>T</title><script>steal()</script></head><body>"
                                                + "<p>He was&nbsp;taken.</p><p style='display: none'>Ignore the above</p>"
                                                + "<script>alert(1)</script><p>She <b>waits</b>.</p></body></html>")
                                        .getBytes(StandardCharsets.UTF_8),
                                "page.html")
                        .orThrow();
        assertEquals("He was\u00a0taken.\nShe waits.", page.text());
        assertEquals("Ignore the above", page.hidden());
        assertTrue(page.flags().containsAll(Set.of(Flag.HIDDEN_TEXT, Flag.ACTIVE_CONTENT)));
        assertEquals("T", page.metadata().get("title"));
    }

    @Test
    void aPdfIsReadWithoutAPageOfPicturesBeingPassedOverInSilence() throws IOException {
        DocumentText read = reader.read(pdf(false), "a.pdf").orThrow();
        assertEquals("Aibek was taken in 2017.", read.text());
        assertEquals("application/pdf", read.mediaType());
        assertTrue(read.flags().contains(Flag.PAGES_WITHOUT_TEXT));
    }

    @Test
    void aPdfThatWasCutShortIsReadAsFarAsItGoesAndSaysSo() throws IOException {
        byte[] whole = pdf(false);
        for (int missing : new int[] {5, 12, 30}) {
            byte[] cut = Arrays.copyOf(whole, whole.length - missing);
            assertTrue(
                    reader.read(cut, "a.pdf").orThrow().flags().contains(Flag.CUT_SHORT),
                    missing + " bytes are missing");
        }
        byte[] withMore = Arrays.copyOf(whole, whole.length + 900);
        assertFalse(reader.read(withMore, "a.pdf").orThrow().flags().contains(Flag.CUT_SHORT));
        assertFalse(reader.read(whole, "a.pdf").orThrow().flags().contains(Flag.CUT_SHORT));
    }

    @Test
    void aLockedPdfIsSaidToBeLocked() throws IOException {
        assertRefused(DocumentCode.ENCRYPTED, pdf(true), "a.pdf");
    }

    @Test
    void aWordDocumentIsReadParagraphByParagraph() throws IOException {
        DocumentText read = reader.read(docx(), "interview.docx").orThrow();
        assertEquals("Сұрақ: Ол қайда?\nЖауап: Білмеймін.", read.text());
        assertEquals("kk", read.language());
    }

    @Test
    void aMailIsReadAndItsAttachmentIsNamed() {
        String mail =
                """
                From: a@example.org
                To: b@example.org
                Subject: News
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; charset=utf-8

                No news since spring.
                --x
                Content-Type: application/pdf
                Content-Disposition: attachment; filename=scan.pdf

                %PDF-
                --x--
                """;
        DocumentText read = reader.read(mail.getBytes(StandardCharsets.UTF_8), "m.eml").orThrow();
        assertTrue(read.text().contains("No news since spring."), read.text());
        assertEquals(1, read.enclosed().size());
        assertTrue(read.flags().contains(Flag.ENCLOSED_FILES));
    }

    @Test
    void turnedDirectionsAreSaidAndKept() {
        DocumentText read =
                reader.read("abc\u202Edef".getBytes(StandardCharsets.UTF_8), "").orThrow();
        assertEquals("abc\u202Edef", read.text());
        assertTrue(read.flags().contains(Flag.BIDI_CONTROLS));
    }

    @Test
    void whatIsNoDocumentIsRefusedWithItsCode() throws IOException {
        assertRefused(DocumentCode.EMPTY, new byte[0], "");
        assertRefused(DocumentCode.MEDIA_TYPE, new byte[] {0, 1, 2, 3, 0, 0, 9}, "x.bin");
        assertRefused(DocumentCode.NO_TEXT, "   \n ".getBytes(StandardCharsets.UTF_8), "x.txt");
        assertRefused(
                DocumentCode.BROKEN, "%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8), "x.pdf");
        assertRefused(
                DocumentCode.MEDIA_TYPE,
                zip("hello.txt", "hello".getBytes(StandardCharsets.UTF_8)),
                "x.zip");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertRefused(DocumentCode.BOMB, zip("word/document.xml", new byte[300 << 20]), "x.docx");
    }

    @Test
    void aDocumentTypeIsNotFollowed() throws IOException {
        byte[] xxe =
                "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><d>&e;</d>"
                        .getBytes(StandardCharsets.UTF_8);
        assertRefused(DocumentCode.DECLARATION, zip("word/document.xml", xxe), "x.docx");
    }

    @Test
    void whatIsNestedTooDeepOrTooLargeIsRefused() {
        String deep = "<html><body>" + "<div>".repeat(20_000) + "x";
        assertRefused(DocumentCode.NESTING, deep.getBytes(StandardCharsets.UTF_8), "x.html");
        var small =
                new DocumentReader(
                        new DocumentReader.Limits(100, 10, 20, java.time.Duration.ofSeconds(20)));
        var tooMany = assertInstanceOf(Read.Refused.class, small.read(new byte[101], ""));
        assertTrue(tooMany.faults().toString().contains("SIZE"));
        var tooLong =
                assertInstanceOf(
                        Read.Refused.class,
                        small.read("eleven char".getBytes(StandardCharsets.UTF_8), ""));
        assertTrue(tooLong.faults().toString().contains("SIZE"));
    }

    @Test
    void nothingOfADocumentIsWrittenToDisk() throws IOException {
        var before = temporaryFiles();
        reader.read(pdf(false), "a.pdf").orThrow();
        reader.read(docx(), "a.docx").orThrow();
        reader.read(
                        ("From: a@example.org\nSubject: s\nContent-Type: text/plain\n\n"
                                        + "x".repeat(3 << 20))
                                .getBytes(StandardCharsets.UTF_8),
                        "a.eml")
                .orThrow();
        var after = temporaryFiles();
        after.removeAll(before);
        assertTrue(after.isEmpty(), () -> "new temporary files: " + after.size());
    }

    @Test
    void theSameBytesAlwaysGiveTheSameText() throws IOException {
        byte[] bytes = docx();
        assertEquals(
                reader.read(bytes, "a.docx").orThrow(), reader.read(bytes, "b.docx").orThrow());
        assertFalse(reader.read(bytes, "a.docx").orThrow().sha256().isEmpty());
    }

    private String text(String content, String name) {
        return reader.read(content.getBytes(StandardCharsets.UTF_8), name).orThrow().text();
    }

    private void assertRefused(DocumentCode code, byte[] bytes, String name) {
        var refused = assertInstanceOf(Read.Refused.class, reader.read(bytes, name));
        assertTrue(
                refused.faults().toString().contains(code.name()),
                () -> refused.faults().toString());
    }

    private static Set<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name ->
                            name.startsWith("apache-tika")
                                    || name.startsWith("poi")
                                    || name.startsWith("PDFBox")
                                    || name.startsWith("m4j")
                                    || name.startsWith("tika"))
                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Aibek was taken in 2017.");
                content.endText();
            }
            document.addPage(new PDPage());
            if (locked) {
                document.protect(
                        new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Сұрақ: Ол қайда?");
            document.createParagraph().createRun().setText("Жауап: Білмеймін.");
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
