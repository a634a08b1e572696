package org.whereabouts.app.cli.take;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;

/// The list of the example's sources and judgements, `examples/manifest.yml`: which file is taken
/// in which order, with which coding or mapping, who was judged to be whom, and what people agreed
/// to. It ships with the program; a fault in it is a fault of the program.
///
/// @param sources in the order of taking
record ExampleManifest(List<Item> sources, List<Judged> judgements, List<Agreed> consents) {

    /// One source.
    ///
    /// @param key by which judgements and later sources name it
    /// @param with files that came with it
    /// @param root the key of the source that it repeats; empty if none
    /// @param editionOf the key of its earlier edition; empty if none
    record Item(
            String key,
            Path file,
            Optional<Path> coding,
            Optional<Path> mapping,
            List<Path> with,
            String root,
            String editionOf,
            Map<?, ?> words) {

        /// What the manifest says of the source, as if given on the command line.
        SourceOptions options() {
            var options = new SourceOptions();
            options.title = text(words, "title");
            options.author = text(words, "author");
            options.language = text(words, "language");
            options.dated = text(words, "dated");
            options.givenBy = text(words, "allowed_by");
            options.limits = text(words, "limits");
            String kind = text(words, "kind");
            options.kind =
                    kind.isEmpty() ? null : SourceKind.valueOf(kind.toUpperCase(Locale.ROOT));
            String grade = text(words, "reliability");
            options.reliability = grade.isEmpty() ? Reliability.F : Reliability.valueOf(grade);
            options.uses = ExampleManifest.uses(words, "allow");
            return options;
        }
    }

    /// One judgement; mentions are written `<key of the source>.<local id>`.
    record Judged(
            Judgement.Verdict verdict, String first, String second, String reason, String by) {}

    /// What somebody agreed to for themselves or for a relative.
    ///
    /// @param person a mention, written as in a judgement
    record Agreed(String person, Terms terms) {}

    /// Reads the manifest of a folder.
    static ExampleManifest read(Path folder) {
        byte[] yaml = Taking.bytes(folder.resolve("manifest.yml"));
        var root =
                (Map<?, ?>)
                        new Load(LoadSettings.builder().setLabel("manifest.yml").build())
                                .loadFromString(
                                        new String(yaml, java.nio.charset.StandardCharsets.UTF_8));
        var items = new ArrayList<Item>();
        for (Map<?, ?> each : maps(root, "sources")) {
            items.add(
                    new Item(
                            text(each, "key"),
                            file(folder, text(each, "file")),
                            optional(folder, text(each, "coding")),
                            optional(folder, text(each, "mapping")),
                            list(each, "with").stream().map(name -> file(folder, name)).toList(),
                            text(each, "root"),
                            text(each, "edition_of"),
                            each));
        }
        var judged = new ArrayList<Judged>();
        for (Map<?, ?> each : maps(root, "judgements")) {
            judged.add(
                    new Judged(
                            Judgement.Verdict.valueOf(
                                    text(each, "verdict").toUpperCase(Locale.ROOT)),
                            text(each, "first"),
                            text(each, "second"),
                            text(each, "reason"),
                            text(each, "by")));
        }
        return new ExampleManifest(items, judged, consents(root));
    }

    private static List<Agreed> consents(Map<?, ?> root) {
        var agreed = new ArrayList<Agreed>();
        for (Map<?, ?> each : maps(root, "consents")) {
            var given = PartialDate.read(text(each, "given")).orElseThrow();
            var uses = EnumSet.noneOf(Use.class);
            uses.addAll(uses(each, "uses"));
            agreed.add(
                    new Agreed(
                            text(each, "person"),
                            new Terms(uses, text(each, "given_by"), given, text(each, "limits"))));
        }
        return agreed;
    }

    private static List<Use> uses(Map<?, ?> map, String key) {
        return list(map, key).stream().map(u -> Use.valueOf(u.toUpperCase(Locale.ROOT))).toList();
    }

    private static Path file(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused(ExitCode.BROKEN, "A file of the example is missing: " + file);
        }
        return file;
    }

    private static Optional<Path> optional(Path folder, String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(file(folder, name));
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }

    private static List<String> list(Map<?, ?> map, String key) {
        return map.get(key) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
        var maps = new ArrayList<Map<?, ?>>();
        if (map.get(key) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> each) {
                    maps.add(each);
                }
            }
        }
        return maps;
    }
}
