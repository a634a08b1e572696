package org.whereabouts.lab.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.whereabouts.reader.corenlp.CoreNlpAnalyzer;
import org.whereabouts.reader.corenlp.install.Installation;
import org.whereabouts.reader.language.TextAnalyzer;
import org.whereabouts.reader.opennlp.OpenNlpAnalyzer;
import org.whereabouts.reader.proposal.RuleReader;

/// Scores the reading of folders of annotated texts (`NAME.json` beside `NAME.txt`), and measures
/// start, memory and speed. Gate violations are listed by document, rule and position.
public final class ScoreReading {
    private static final String CORENLP = "--corenlp=";
    private static final String ENGLISH = "en";
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
        reader.read(AnnotatedText.document("Nobody was arrested.", "", ENGLISH));
        out.printf(
                Locale.ROOT,
                "reader: %s, ready after %.2f s%n",
                reader.analyser(),
                (System.nanoTime() - started) / 1e9);
        var text = new StringBuilder();
        for (String arg : args) {
            var total = new Score();
            var files = texts(arg);
            for (AnnotatedText each : files) {
                text.append(each.document().text()).append('\n');
                var read = reader.read(each.document());
                Score score = new Scorer(each.name(), each.gold(), read).score();
                out.println(score.line(each.name()));
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

    private static List<AnnotatedText> texts(String arg) throws IOException {
        if (arg.contains("=")) {
            String[] pair = arg.split("=", 2);
            return List.of(AnnotatedText.of(Path.of(pair[0]), Path.of(pair[1]), ENGLISH));
        }
        return AnnotatedText.in(Path.of(arg), ENGLISH);
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
                reader.read(AnnotatedText.document(text, "", ENGLISH));
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
