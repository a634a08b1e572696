package org.whereabouts.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.whereabouts.consent.Cleared;
import org.whereabouts.consent.Passage;
import org.whereabouts.intake.coding.CodedSource;
import org.whereabouts.intake.coding.Coding;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A register made from the coded sources of `examples/`, over a real ledger, with fixed ids and a
/// fixed clock, so that what comes out of it can be a golden file.
public final class ExampleRegister implements AutoCloseable {
    /// The instant at which everything in these tests happens.
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final Path ROOT =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final Path EXAMPLES = ROOT.resolve("examples");
    private static final List<String> CODED =
            List.of(
                    "news-report.html",
                    "news-agency.txt",
                    "reply-ru.txt",
                    "message-ug.txt",
                    "letter-kk-arab.txt",
                    "interview.docx",
                    "poster.png");

    private final Register register;
    private final Map<String, SourceId> ids = new LinkedHashMap<>();

    /// Makes the register in an empty folder.
    public ExampleRegister(Path folder) {
        this.register =
                Register.open(
                        TestLedgers.create(folder, new SqliteStorageKind()),
                        Clock.fixed(NOON, ZoneOffset.UTC),
                        new Random(7),
                        Progress.SILENT);
        CODED.forEach(this::add);
        judge();
    }

    /// The man of the report: prison, camp, house arrest.
    public MentionId man() {
        return mention("news-report", "m4");
    }

    /// The musician of whom there is no news.
    public MentionId musician() {
        return mention("news-report", "m5");
    }

    /// The teacher: seen alive, said to be released, said to have died.
    public MentionId teacher() {
        return mention("news-report", "m6");
    }

    private void judge() {
        same(man(), mention("news-agency", "m2"), "the agency names the same report");
        same(man(), mention("reply-ru", "m1"), "the reply answers the letter about him");
        same(man(), mention("interview", "m2"), "name and prison");
        same(man(), mention("poster", "m1"), "the poster that his wife carries");
        same(musician(), mention("message-ug", "m2"), "his sister writes of him");
        same(musician(), mention("reply-ru", "m3"), "the reply answers the letter about him");
        same(musician(), mention("interview", "m4"), "name and profession");
        same(teacher(), mention("letter-kk-arab", "m2"), "her brother is named in both");
        same(teacher(), mention("reply-ru", "m2"), "the reply answers the letter about her");
        same(teacher(), mention("interview", "m3"), "name and profession");
        for (String local : List.of("m1", "m2", "m3", "m4", "m7")) {
            register.consent(
                    new Entry.About.OfSubject(mention("news-report", local)),
                    new Terms(
                            EnumSet.of(Use.INTERNAL, Use.PUBLIC_NAMED, Use.PHOTO_PUBLIC),
                            "a relative",
                            PartialDate.of(LocalDate.of(2024, 6, 1)),
                            ""));
        }
    }

    /// The register.
    public Register register() {
        return register;
    }

    /// The names of people for whom nobody agreed to the use, without those that others have who
    /// did.
    public Set<String> namesOfNobodyWith(Use use) {
        var views = register.views();
        var agreed = new TreeSet<String>();
        var notAgreed = new TreeSet<String>();
        for (PersonId person : views.persons()) {
            boolean given =
                    views.restsOnPersons(List.of(person)).subjects().values().stream()
                            .flatMap(List::stream)
                            .anyMatch(terms -> terms.uses().contains(use));
            (given ? agreed : notAgreed).addAll(views.names(person));
        }
        notAgreed.removeAll(agreed);
        return notAgreed;
    }

    /// A mention by the name of its source without ending and its local id.
    public MentionId mention(String source, String local) {
        return new MentionId(id(source), local);
    }

    private void same(MentionId one, MentionId other, String reason) {
        register.judge(new Judgement(one, other, Judgement.Verdict.SAME, reason, "example", NOON));
    }

    /// The file of the person of a mention; the answer of the gate with it.
    public Passage<CaseFile> file(MentionId mention, Use use) {
        PersonId person = register.views().personOf(mention).orElseThrow();
        var request =
                new CaseFiles.Request(
                        person, LocalDate.of(2024, 7, 1), NOON, use, List.of(), 64, "");
        return CaseFiles.build(register.views(), request, register::open).orElseThrow();
    }

    /// A file that passed.
    public static Cleared<CaseFile> open(Passage<CaseFile> passage) {
        return switch (passage) {
            case Passage.Open<CaseFile>(var cleared) -> cleared;
            case Passage.Shut<CaseFile>(var missing) ->
                    throw new AssertionError("the gate is shut: " + missing);
        };
    }

    private SourceId id(String name) {
        return ids.computeIfAbsent(
                name, _ -> new SourceId(String.format("%032x", 0xe0 + ids.size())));
    }

    private void add(String file) {
        try {
            String name = file.substring(0, file.indexOf('.'));
            byte[] original = Files.readAllBytes(EXAMPLES.resolve("sources").resolve(file));
            byte[] json = Files.readAllBytes(EXAMPLES.resolve("codings/" + name + ".json"));
            Optional<DocumentText> document = text(file, original);
            CodedSource coded = Coding.read(json, document, id(name)).orThrow();
            var ref = register.attach(id(name), new ByteArrayInputStream(original));
            Source source =
                    rooted(
                            name,
                            coded.withAttachments(
                                    List.of(
                                            new Source.Attachment(
                                                    ref.id(),
                                                    ref.sha256(),
                                                    ref.bytes(),
                                                    "application/octet-stream",
                                                    file))));
            var told = new ArrayList<Told>();
            coded.pieces().forEach(p -> told.add(new Told(id(name), p.mentions(), p.statements())));
            var receipt = register.add(source, told);
            if (receipt.refusedCount() > 0) {
                throw new AssertionError(file + ": " + receipt.refused());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The agency repeats the newspaper; a coding cannot say so, since it does not know the id.
    private Source rooted(String name, Source s) {
        return name.equals("news-agency")
                ? new Source(
                        s.id(),
                        s.kind(),
                        s.title(),
                        s.author(),
                        s.language(),
                        s.dated(),
                        s.reliability(),
                        s.terms(),
                        Optional.of(id("news-report")),
                        s.edition(),
                        s.attachments())
                : s;
    }

    /// The text as a reader module would give it, made with the means of a test.
    private static Optional<DocumentText> text(String file, byte[] original) throws IOException {
        String text;
        if (file.endsWith(".png")) {
            return Optional.empty();
        } else if (file.endsWith(".docx")) {
            text = docx(original);
        } else if (file.endsWith(".html")) {
            String html = new String(original, StandardCharsets.UTF_8);
            text = stripped(html.substring(html.indexOf("<body>")));
        } else {
            text = new String(original, StandardCharsets.UTF_8);
        }
        return Optional.of(
                new DocumentText(
                        text,
                        "",
                        original.length,
                        "text/plain",
                        "UTF-8",
                        "",
                        "",
                        new TreeMap<>(),
                        List.of(),
                        Set.of()));
    }

    private static String docx(byte[] original) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    InputStream in = zip;
                    return stripped(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        throw new IOException("no document in it");
    }

    private static String stripped(String xml) {
        String lines = Pattern.compile("</(p|h1|w:p)>").matcher(xml).replaceAll("\n");
        return Pattern.compile("<[^>]*>")
                .matcher(lines)
                .replaceAll("")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @Override
    public void close() {
        register.close();
    }
}
