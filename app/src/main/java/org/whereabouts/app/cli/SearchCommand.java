package org.whereabouts.app.cli;

import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.register.Register;
import org.whereabouts.register.Views;
import org.whereabouts.register.search.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Searches names and texts in any script.
@Command(
        name = "search",
        description = {
            "Searches the names and the words of all sources, in any script.",
            "Ends with 1 if nothing is found."
        })
final class SearchCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(index = "0", paramLabel = "WORDS", arity = "1..*", description = "A name or words.")
    String[] words = {};

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Shows at most N people (default: 20).")
    int limit = 20;

    @Option(names = "--json", description = "Prints the result as JSON.")
    boolean json;

    SearchCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        try (Register opened = register.open(parts)) {
            var views = opened.views();
            var hits = Persons.hits(parts, views, String.join(" ", words), Math.max(1, limit));
            var out = parts.terminal().out();
            if (json) {
                out.print(
                        JsonText.pretty(
                                Json.array(hits.stream().map(h -> json(views, h)).toList())));
            } else {
                for (var hit : hits) {
                    out.println(Persons.names(views, hit.person()));
                    out.println("    " + hit.person());
                    hit.why().forEach(why -> out.println("    " + why(why, Safe::text)));
                }
                if (hits.isEmpty()) {
                    out.println("Nothing found.");
                }
            }
            return hits.isEmpty() ? ExitCode.NO : ExitCode.OK;
        }
    }

    private static Json json(Views views, Hit hit) {
        return Persons.json(views, hit.person())
                .put(
                        "why",
                        Json.texts(
                                hit.why().stream()
                                        .map(why -> why(why, UnaryOperator.identity()))
                                        .toList()))
                .build();
    }

    /// @param foreign how a source's words are written: as they are for a program, isolated for a
    ///   terminal
    private static String why(Hit.Why why, UnaryOperator<String> foreign) {
        return switch (why) {
            case Hit.Why.ByName(var written, var level, var _, var reason) ->
                    "name " + foreign.apply(written) + ": " + level + ", " + reason;
            case Hit.Why.ByLetters(var written) -> "letters of " + foreign.apply(written);
            case Hit.Why.ByText(var statements) ->
                    "told in " + Plural.of(statements.size(), "statement");
        };
    }
}
