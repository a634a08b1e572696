package org.whereabouts.lab.coding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.whereabouts.app.cli.CommandTree;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.intake.coding.CodedSource;
import org.whereabouts.intake.coding.Coding;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.ledger.LedgerSettings;
import org.whereabouts.reader.document.DocumentReader;
import org.whereabouts.reader.proposal.RuleReader;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.json.StatementJson;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// One document through the commands, twice: `add --coding` and `show`; `add`, `review` and `show`,
/// where whoever reviews accepts what the hand coding says too. Compares, person by person, the
/// core statements that the two case files print. The log holds numbers and ids of the annotation.
public final class ShownDiff {
    /// What two case files of one person hold.
    ///
    /// @param core core statements in the file of the hand coding
    /// @param same of them, in the file of the document that was read
    /// @param otherwise of them, in that file but no statement: who belongs to a group is part of
    ///   the group's mention, two spellings are a candidate for linkage
    /// @param other statements in that file which the hand coding does not hold
    record Row(int core, int same, int otherwise, int other) {}

    /// What the case files of one person print.
    private record Shown(List<Statement> statements, List<Mention> mentions) {}

    private static final Shown NOTHING = new Shown(List.of(), List.of());
    private final Path folder;
    private final ProposalReader reader;

    private ShownDiff(Path folder, ProposalReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /// Compares for `args[0]` (the annotation) and `args[1]` (its text), and writes the log
    /// `args[2]` where it is named.
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("ShownDiff <gold.json> <text> [<log>]");
        }
        Json gold = JsonText.parse(Files.readAllBytes(Path.of(args[0])), 64 << 20).orThrow();
        var reader = RuleReader.standard(Clock.systemUTC());
        var rows = compare(gold, Path.of(args[1]), reader, Files.createTempDirectory("shown"));
        var log = new StringBuilder("analyser " + reader.analyser() + "\n");
        log.append(
                "%-8s %6s %6s %10s %6s%n"
                        .formatted("person", "core", "same", "otherwise", "other"));
        rows.forEach((person, r) ->
                log.append(
                        "%-8s %6d %6d %10d %6d%n"
                                .formatted(person, r.core, r.same, r.otherwise, r.other)));
        System.out.print(log);
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), log, StandardCharsets.UTF_8);
        }
    }

    /// Runs the commands in an empty folder.
    static Map<String, Row> compare(Json gold, Path text, ProposalReader reader, Path folder)
            throws IOException {
        return new ShownDiff(folder, reader).rows(gold, text);
    }

    private Map<String, Row> rows(Json gold, Path file) throws IOException {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "only for this run\n");
        Path coding =
                Files.writeString(
                        folder.resolve("coding.json"), JsonText.pretty(GoldToCoding.convert(gold)));
        String[] byHand = register("hand", passphrase);
        run(byHand, "add", file.toString(), "--coding", coding.toString());

        var document = new DocumentReader().read(Files.readAllBytes(file), "document").orThrow();
        String[] byMachine = register("machine", passphrase);
        CodedSource coded =
                Coding.read(Files.readAllBytes(coding), Optional.of(document), source(0)).orThrow();
        String kind = coded.source().kind().name().toLowerCase(Locale.ROOT);
        var about = new ArrayList<>(List.of("add", file.toString(), "--json", "--kind", kind));
        if (!coded.source().dated().isNone()) {
            about.addAll(List.of("--dated", coded.source().dated().text()));
        }
        Json added = parse(run(byMachine, about.toArray(String[]::new)));
        var source = new SourceId(Gold.text((Json.Members) added, "source"));
        Proposals proposals =
                reader.read(
                                new Document(
                                        source,
                                        document.sha256(),
                                        document.text(),
                                        document.language(),
                                        coded.source().dated(),
                                        ""))
                        .visibleIn(document.text());
        var diff = new ReadingDiff(Gold.of(gold), coded);
        var entities = new SameEntities(Gold.of(gold), proposals);
        review(byMachine, diff, proposals, entities);

        var read = shown(byMachine, entities::of);
        var rows = new TreeMap<String, Row>();
        shown(byHand, ReadingDiff::own)
                .forEach((person, hand) ->
                        rows.put(
                                person,
                                row(
                                        diff,
                                        hand.statements(),
                                        read.getOrDefault(person, NOTHING),
                                        proposals,
                                        entities)));
        return rows;
    }

    /// Decides every proposal through the command.
    private void review(
            String[] register, ReadingDiff diff, Proposals proposals, SameEntities entities) {
        var accept = new ArrayList<String>();
        var reject = new ArrayList<String>();
        for (var p : proposals.proposals()) {
            (diff.agreed(p.draft(), entities).isPresent() ? accept : reject).add(p.id());
        }
        var arguments = new ArrayList<String>(List.of("review", "--by", "lab"));
        if (!accept.isEmpty()) {
            arguments.addAll(List.of("--accept", String.join(",", accept)));
        }
        if (!reject.isEmpty()) {
            arguments.addAll(List.of("--reject", String.join(",", reject)));
        }
        run(register, arguments.toArray(String[]::new));
    }

    private static Row row(
            ReadingDiff diff,
            List<Statement> hand,
            Shown read,
            Proposals proposals,
            SameEntities entities) {
        var core = hand.stream().filter(diff::core).toList();
        var missing =
                core.stream().filter(h -> !diff.among(h, read.statements(), entities)).toList();
        long otherwise =
                missing.stream()
                        .filter(h -> diff.part(h, proposals, read.mentions(), entities))
                        .count();
        long other =
                read.statements().stream().filter(r -> diff.agreed(r, entities).isEmpty()).count();
        return new Row(core.size(), core.size() - missing.size(), (int) otherwise, (int) other);
    }

    /// What the case file of each person prints, by the annotation's entity.
    private Map<String, Shown> shown(String[] register, Function<MentionId, String> entity) {
        var shown = new TreeMap<String, Shown>();
        for (Json person : items(parse(run(register, "people", "--json")))) {
            String id = Gold.text((Json.Members) person, "id");
            Ran show = ran(register, "show", id, "--json");
            if (show.code() == ExitCode.REFUSED) {
                // Of whom nothing is told there is no case file.
                continue;
            }
            var file = (Json.Members) parse(show.succeeded());
            String who =
                    items(file.get("mentions_of_person")).stream()
                            .map(m -> entity.apply(MentionId.of(((Json.Text) m).value())))
                            .findFirst()
                            .orElse(id);
            var statements =
                    items(file.get("statements")).stream()
                            .map(line -> ((Json.Members) line).get("statement"))
                            .map(line -> StatementJson.read(line).orThrow())
                            .toList();
            var mentions =
                    items(file.get("mentions")).stream()
                            .map(m -> StatementJson.readMention(m).orThrow())
                            .toList();
            shown.merge(who, new Shown(statements, mentions), ShownDiff::both);
        }
        return shown;
    }

    /// Two spellings of one person have a file each.
    private static Shown both(Shown a, Shown b) {
        return new Shown(
                Stream.concat(a.statements().stream(), b.statements().stream()).distinct().toList(),
                Stream.concat(a.mentions().stream(), b.mentions().stream()).distinct().toList());
    }

    private String[] register(String name, Path passphrase) {
        String[] with = {
            "-r", folder.resolve(name).toString(), "--passphrase-file", passphrase.toString()
        };
        run(with, "init");
        return with;
    }

    /// How a command ended, and what it printed.
    private record Ran(String command, int code, String out, String err) {
        String succeeded() {
            if (code != ExitCode.OK) {
                throw new IllegalStateException(command + " ended with " + code + ": " + err);
            }
            return out;
        }
    }

    private String run(String[] register, String... arguments) {
        return ran(register, arguments).succeeded();
    }

    private Ran ran(String[] register, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var parts =
                new Parts(
                        LedgerSettings.least(new SqliteStorageKind()),
                        Clock.systemUTC(),
                        new SecureRandom(),
                        Terminal.of(
                                new BufferedReader(new StringReader("")),
                                new PrintWriter(out, true),
                                new PrintWriter(err, true)),
                        _ -> Optional.of(reader),
                        folder);
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of(register));
        int code = CommandTree.of(parts).execute(all.toArray(String[]::new));
        return new Ran(arguments[0], code, out.toString(), err.toString());
    }

    private static SourceId source(int number) {
        return new SourceId("%032x".formatted(number));
    }

    private static Json parse(String json) {
        return JsonText.parse(json.getBytes(StandardCharsets.UTF_8), 64 << 20).orThrow();
    }

    private static List<Json> items(Json value) {
        return value instanceof Json.Array(var items) ? items : List.of();
    }
}
