package org.whereabouts.lab.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.reader.corenlp.CoreNlpAnalyzer;
import org.whereabouts.reader.corenlp.install.Installation;
import org.whereabouts.reader.language.TextAnalyzer;
import org.whereabouts.reader.opennlp.OpenNlpAnalyzer;
import org.whereabouts.reader.proposal.RuleReader;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.time.PartialDate;

/// Scores the reading of folders of annotated texts (`NAME.json` beside `NAME.txt`), and measures
/// start, memory and speed. Gate violations are listed by document, rule and position.
public final class ScoreReading {
    private static final String CORENLP = "--corenlp=";
    private final PrintStream out;
    private final boolean positions;

    private ScoreReading(PrintStream out, boolean positions) {
        this.out = out;
        this.positions = positions;
    }

    /// Prints the tables.
    ///
    /// @param args files `gold.json=text.txt`, or folders; `--positions` lists what is missed, by
    ///   kind and place in the text; `--corenlp=FOLDER` reads with CoreNLP, which is installed
    ///   there
    public static void main(String[] args) throws IOException {
        var all = List.of(args);
        new ScoreReading(System.out, all.contains("--positions"))
                .run(all.stream().filter(a -> !a.startsWith("--")).toList(), analyser(all));
    }

    /// Loads the analyser; the loading counts in the time of the start.
    private static Supplier<TextAnalyzer> analyser(List<String> args) {
        return args.stream()
                .filter(a -> a.startsWith(CORENLP))
                .findFirst()
                .<Supplier<TextAnalyzer>>map(a ->
                        () ->
                                CoreNlpAnalyzer.load(
                                        Installation.in(Path.of(a.substring(CORENLP.length())))))
                .orElse(OpenNlpAnalyzer::load);
    }

    private void run(List<String> args, Supplier<TextAnalyzer> load) throws IOException {
        long started = System.nanoTime();
        var analyzer = load.get();
        var reader = new RuleReader(analyzer, Clock.systemUTC());
        reader.read(document("Nobody was arrested.", ""));
        out.printf(
                Locale.ROOT,
                "reader: %s, ready after %.2f s%n",
                reader.analyser(),
                (System.nanoTime() - started) / 1e9);
        var text = new StringBuilder();
        for (String arg : args) {
            var total = new Score();
            var files = files(arg);
            for (Path[] pair : files) {
                String content = Files.readString(pair[1]);
                text.append(content).append('\n');
                Json json = JsonText.parse(Files.readAllBytes(pair[0]), 64 << 20).orThrow();
                var read = reader.read(document(content, published(json)));
                String name = pair[0].getFileName().toString().replaceFirst("\\.json$", "");
                Score score = new Scorer(name, new GoldText(json), read).score();
                out.println(score.line(name));
                score.violations.forEach(v -> out.println("    GATE " + v));
                if (positions) {
                    score.missed.forEach(m -> out.println("    missed " + m));
                    score.wrong.forEach(w -> out.println("    answers nothing: " + w));
                }
                total.add(score);
            }
            out.println(total.line("all " + files.size()));
            out.println(total.slots.line());
            out.print(total.table());
        }
        speed(reader, analyzer, text.toString());
    }

    private static List<Path[]> files(String arg) throws IOException {
        if (arg.contains("=")) {
            String[] pair = arg.split("=", 2);
            return List.<Path[]>of(new Path[] {Path.of(pair[0]), Path.of(pair[1])});
        }
        try (var files = Files.list(Path.of(arg))) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(f ->
                            new Path[] {f, Path.of(f.toString().replaceFirst("\\.json$", ".txt"))})
                    .filter(p -> Files.exists(p[1]))
                    .toList();
        }
    }

    private static String published(Json json) {
        if (json instanceof Json.Members root && root.get("doc") instanceof Json.Members doc) {
            String plain = GoldText.text(doc, "published");
            return doc.get("published") instanceof Json.Members p
                    ? GoldText.text(p, "value")
                    : plain;
        }
        return "";
    }

    private static Document document(String text, String published) {
        var source = new SourceId("0".repeat(32));
        return new Document(
                source,
                "0".repeat(64),
                text,
                "en",
                PartialDate.read(published).orElse(PartialDate.NONE),
                "");
    }

    /// Words for each second of the processor, over the texts again and again.
    private void speed(RuleReader reader, TextAnalyzer analyzer, String text) {
        long words =
                analyzer.analyze(text, "en").sentences().stream()
                        .mapToLong(s -> s.tokens().size())
                        .sum();
        var threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < 3; round++) {
            long from = threads.getCurrentThreadCpuTime();
            int times = (int) Math.max(1, 10_000 / Math.max(1, words));
            for (int i = 0; i < times; i++) {
                reader.read(document(text, ""));
            }
            double seconds = (threads.getCurrentThreadCpuTime() - from) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%d words in %.2f s of the processor: %.0f words/s%n",
                    words * times,
                    seconds,
                    words * times / seconds);
        }
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        out.printf(Locale.ROOT, "heap in use after reading: %d MB%n", used >> 20);
    }
}
