package org.whereabouts.app.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.register.Register;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.json.SourceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the sources with their ids and terms.
@Command(
        name = "sources",
        description = "Lists the sources with their ids, grades and what they may be used for.")
final class SourcesCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Option(names = "--json", description = "Prints the list as JSON.")
    boolean json;

    SourcesCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        try (Register opened = register.open(parts)) {
            var out = parts.terminal().out();
            var sources = opened.views().sources();
            if (json) {
                out.print(
                        JsonText.pretty(
                                Json.array(sources.stream().map(s -> json(opened, s)).toList())));
                return ExitCode.OK;
            }
            for (Source source : sources) {
                out.println(source.id() + "  " + source.kind() + "  " + title(source));
                out.println(
                        "    "
                                + String.join(
                                        ", ",
                                        "reliability " + source.reliability(),
                                        source.dated().isNone() ? "no date" : source.dated().text(),
                                        source.root()
                                                .map(r -> "repeats " + r)
                                                .orElse("repeats no other source"),
                                        "allowed: "
                                                + opened
                                                        .views()
                                                        .terms(source.id())
                                                        .orElse(source.terms())
                                                        .uses()
                                                        .stream()
                                                        .map(Use::name)
                                                        .collect(Collectors.joining(", "))));
                if (opened.isUnfinished(source.id())) {
                    out.println(
                            "    UNFINISHED: taking this list was interrupted. What was read is"
                                    + " recorded; add the same file with its mapping again, and it"
                                    + " goes on.");
                }
            }
            return ExitCode.OK;
        }
    }

    private static String title(Source source) {
        return source.title().isBlank() ? "(no title)" : Safe.text(source.title());
    }

    /// The source, and whether it was left unfinished where it was.
    private static Json json(Register opened, Source source) {
        var members = new LinkedHashMap<>(SourceJson.write(source).members());
        if (opened.isUnfinished(source.id())) {
            members.put("unfinished", Json.of(true));
        }
        return new Json.Members(members);
    }
}
