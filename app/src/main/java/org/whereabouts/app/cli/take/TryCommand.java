package org.whereabouts.app.cli.take;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.whereabouts.app.cli.parts.Analyser;
import org.whereabouts.app.cli.parts.CaseFileFiles;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.OwnerOnly;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.canonical.Json;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.register.Register;
import org.whereabouts.register.Views;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Use;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The whole way on the bundled example: sources in, a ledger that verifies, case files out.
@Command(
        name = "try",
        description = {
            "Makes a register from the bundled example (invented people), says what it does, and leaves case files that"
                    + " open in any browser."
        })
public final class TryCommand implements Callable<Integer> {
    private static final String MARK = "this-folder-is-an-example";
    private static final int STATEMENTS_FOR_A_FILE = 5;
    private static final int SHOWN_MAX = 12;

    private final Parts parts;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Where to put it (default: ./whereabouts-try).")
    Path folder = Path.of("whereabouts-try");

    @Option(
            names = "--examples",
            paramLabel = "FOLDER",
            description = "Takes another example with a manifest.yml.")
    Path examples = Path.of(System.getProperty("whereabouts.home", "."), "examples");

    public TryCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = parts.terminal().out();
        prepare();
        RegisterOptions options = options();
        try (Ledger made = options.createLedger(parts)) {
            out.println(
                    "A new, encrypted register is in "
                            + options.place().folder()
                            + " (ledger "
                            + made.origin()
                            + ").");
        }
        try (Register register = options.open(parts)) {
            take(register, ExampleManifest.read(examples));
            register.sign();
            List<Path> pages = caseFiles(register);
            closing(register, options, pages);
            return ExitCode.OK;
        }
    }

    /// Makes the folder anew, but only over an older example: nothing else is ever deleted.
    private void prepare() throws IOException {
        if (Files.exists(folder)) {
            if (!Files.exists(folder.resolve(MARK))) {
                throw new CommandRefused(
                        ExitCode.USAGE,
                        "There is something else in "
                                + folder
                                + "; name another folder with --folder.");
            }
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder.resolve("case-files"));
        Files.writeString(
                folder.resolve(MARK),
                "Everybody in it is invented. `whereabouts try` makes it anew.\n");
        byte[] random = new byte[12];
        parts.random().nextBytes(random);
        OwnerOnly.text(
                folder.resolve("passphrase.txt"),
                HexFormat.ofDelimiter("-").formatHex(random) + "\n");
    }

    private RegisterOptions options() {
        var options = new RegisterOptions();
        options.folder = folder.resolve("register");
        options.passphraseFile = folder.resolve("passphrase.txt");
        return options;
    }

    private void take(Register register, ExampleManifest manifest) {
        PrintWriter out = parts.terminal().out();
        Map<String, SourceId> ids = new HashMap<>();
        int number = 0;
        for (ExampleManifest.Item item : manifest.sources()) {
            SourceOptions words = item.options();
            words.root = named(ids, item.root());
            words.edition = named(ids, item.editionOf());
            var outcome =
                    item.mapping().isPresent()
                            ? new TakeList(parts, register, words, out)
                                    .take(item.file(), TakeList.Wishes.by(item.mapping().get()))
                            : new TakeDocument(
                                            parts, register, words, item.with(), Analyser.OPENNLP)
                                    .take(item.file(), item.coding());
            if (outcome.json().get("source") instanceof Json.Text(var id)) {
                ids.put(item.key(), new SourceId(id));
            } else {
                throw new CommandRefused(
                        ExitCode.BROKEN, "A source of the example was refused: " + item.key());
            }
            out.printf(
                    "%2d. %-28s %13s, %14s%n",
                    ++number,
                    Taking.name(item.file()),
                    counted(outcome.json().get("mentions"), "mention"),
                    counted(outcome.json().get("statements"), "statement"));
        }
        for (ExampleManifest.Judged judged : manifest.judgements()) {
            var at = parts.clock().instant().truncatedTo(ChronoUnit.SECONDS);
            var judgement =
                    new Judgement(
                            mention(ids, judged.first()),
                            mention(ids, judged.second()),
                            judged.verdict(),
                            judged.reason(),
                            judged.by(),
                            at);
            Taking.sayRefused(parts.terminal().err(), register.judge(judgement));
        }
        out.printf(
                "%s which mentions are one person and which are not.%n",
                Plural.of(manifest.judgements().size(), "judgement says", "judgements say"));
        for (ExampleManifest.Agreed agreed : manifest.consents()) {
            var about = new Entry.About.OfSubject(mention(ids, agreed.person()));
            Taking.sayRefused(parts.terminal().err(), register.consent(about, agreed.terms()));
        }
        out.printf(
                "%s agreed, or a relative for them, to named uses outside the register.%n",
                Plural.of(manifest.consents().size(), "person", "people"));
    }

    private List<Path> caseFiles(Register register) {
        Views views = register.views();
        var pages = new ArrayList<Path>();
        var files = new CaseFileFiles(parts, register);
        List<PersonId> people =
                views.persons().stream()
                        .filter(p ->
                                views.person(p)
                                        .filter(x -> x.kind() == Mention.Kind.PERSON)
                                        .isPresent())
                        .filter(p -> views.statementsAbout(p).size() >= STATEMENTS_FOR_A_FILE)
                        .sorted(Comparator.comparingInt(p -> -views.statementsAbout(p).size()))
                        .toList();
        for (PersonId person : people) {
            Path page =
                    folder.resolve("case-files")
                            .resolve("case-%02d.html".formatted(pages.size() + 1));
            files.writeHtml(files.build(person, Optional.empty(), Use.INTERNAL, List.of()), page);
            pages.add(page);
        }
        return pages;
    }

    private void closing(Register register, RegisterOptions options, List<Path> pages)
            throws IOException {
        PrintWriter out = parts.terminal().out();
        var totals = register.views().totals();
        out.printf(
                "%s in %s, %s from %s.%n",
                Plural.of(totals.persons(), "person", "people"),
                Plural.of(totals.mentions(), "mention"),
                Plural.of(totals.statements(), "statement"),
                Plural.of(totals.sources(), "source"));
        out.println("Case files, everybody invented, first of those of whom most is said:");
        int shown = Math.min(SHOWN_MAX, pages.size());
        pages.subList(0, shown).forEach(page -> out.println("    " + page));
        if (shown < pages.size()) {
            out.printf(
                    "    and %d more in %s%n", pages.size() - shown, pages.getFirst().getParent());
        }
        out.println("Go on with, for example:");
        String where =
                " --register "
                        + options.place().folder()
                        + " --passphrase-file "
                        + options.passphraseFile;
        out.println("    ./whereabouts people" + where);
        out.println("    ./whereabouts verify" + where);
        if (parts.terminal().interactive() && !pages.isEmpty()) {
            Optional<String> answer =
                    parts.terminal().line("Open the first one in a browser now? [y/N] ");
            if (answer.filter(a -> a.strip().equalsIgnoreCase("y")).isPresent()) {
                Browser.open(pages.getFirst());
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String named(
            Map<String, SourceId> ids, String key) {
        return key.isEmpty() ? null : id(ids, key).hex();
    }

    private static SourceId id(Map<String, SourceId> ids, String key) {
        return Optional.ofNullable(ids.get(key))
                .orElseThrow(() ->
                        new CommandRefused(
                                ExitCode.BROKEN, "The example names an unknown source: " + key));
    }

    private static MentionId mention(Map<String, SourceId> ids, String text) {
        int dot = text.indexOf('.');
        return new MentionId(id(ids, text.substring(0, dot)), text.substring(dot + 1));
    }

    private static String counted(Json value, String word) {
        return value instanceof Json.Whole(var number)
                ? Plural.of(number, word)
                : "? " + word + "s";
    }
}
