package org.whereabouts.lab.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.consent.Passage;
import org.whereabouts.intake.coding.Coding;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.publication.CaseFiles;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Exchange;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.reader.document.DocumentReader;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Use;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// Takes an annotated article from its text into a real register and looks whether every core
/// statement of the annotation stands in a case file. Prints kinds and counts, no name and no text.
///
/// Arguments: the annotation (`gold.json`) and the article's text. Ends with 1 if one is missing.
public final class GoldCaseFiles {
    private GoldCaseFiles() {}

    /// Prints the table.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("GoldCaseFiles <gold.json> <article.txt>");
        }
        Json annotation = JsonText.parse(Files.readAllBytes(Path.of(args[0])), 64 << 20).orThrow();
        Path folder = Files.createTempDirectory("gold-case-files");
        try {
            if (!complete(annotation, Path.of(args[1]), folder.resolve("register"))) {
                throw new IllegalStateException("core statements are missing from the case files");
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static boolean complete(Json annotation, Path article, Path folder) throws IOException {
        var document = new DocumentReader().read(Files.readAllBytes(article), "article").orThrow();
        byte[] coding =
                JsonText.pretty(GoldToCoding.convert(annotation))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var id = SourceId.random(RandomGenerator.getDefault());
        var coded = Coding.read(coding, Optional.of(document), id).orThrow();
        var ledger = TestLedgers.create(folder, new SqliteStorageKind());
        try (var register =
                Register.open(ledger, Clock.systemUTC(), new SecureRandom(), Progress.SILENT)) {
            var told =
                    coded.pieces().stream()
                            .map(p -> new Told(id, p.mentions(), p.statements()))
                            .toList();
            long refused = register.add(coded.source(), told).refusedCount();
            System.out.printf(
                    Locale.ROOT,
                    "mentions %d, statements taken %d, refused %d, candidates %d%n",
                    coded.mentions().size(),
                    coded.statements().size(),
                    refused,
                    coded.candidates().size());
            return told(Gold.of(annotation), shown(register));
        }
    }

    private static boolean told(Gold gold, Map<String, Integer> shown) {
        boolean all = true;
        for (Gold.Fact fact : gold.facts().stream().filter(Gold.Fact::core).toList()) {
            int files = shown.getOrDefault(fact.id().toLowerCase(Locale.ROOT), 0);
            System.out.printf(
                    Locale.ROOT,
                    "%-4s %-6s %-26s in %d case files%n",
                    files > 0 ? "ok" : "NOT",
                    fact.id(),
                    fact.type(),
                    files);
            all &= files > 0;
        }
        return all;
    }

    /// In how many case files each statement stands.
    private static Map<String, Integer> shown(Register register) {
        var shown = new TreeMap<String, Integer>();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (PersonId person : register.views().persons()) {
            var request =
                    new CaseFiles.Request(
                            person,
                            today,
                            Clock.systemUTC().instant(),
                            Use.INTERNAL,
                            List.of(),
                            0,
                            "");
            var passage = CaseFiles.build(register.views(), request, register::open).orElseThrow();
            if (passage instanceof Passage.Open<CaseFile>(var file)) {
                lines(file.content()).forEach(local -> shown.merge(local, 1, Integer::sum));
            }
        }
        return shown;
    }

    private static Set<String> lines(CaseFile file) {
        var lines = new HashSet<Line>(file.besides());
        file.whereabouts().forEach(now -> lines.addAll(now.voices()));
        file.topics()
                .forEach(topic -> {
                    lines.addAll(topic.lines());
                    topic.disputes()
                            .forEach(d -> d.sides().forEach(side -> lines.addAll(side.lines())));
                });
        file.appeals().forEach(e -> exchange(e, lines));
        file.counts().forEach(e -> exchange(e, lines));
        var locals = new HashSet<String>();
        lines.forEach(line -> locals.add(line.statement().id().local()));
        return locals;
    }

    private static void exchange(Exchange exchange, Set<Line> lines) {
        lines.add(exchange.line());
        exchange.answers().forEach(answer -> exchange(answer, lines));
    }
}
