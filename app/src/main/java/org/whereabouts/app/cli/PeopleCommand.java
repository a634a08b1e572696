package org.whereabouts.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.register.Register;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Mention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the people of the register.
@Command(
        name = "people",
        description =
                "Lists the people of the register with their names and how many statements there are.")
final class PeopleCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "Starts behind the first N people (default: 0).")
    long from;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Shows at most N people (default: 100).")
    int limit = 100;

    @Option(names = "--all", description = "Groups, bodies and places too.")
    boolean all;

    @Option(names = "--json", description = "Prints the list as JSON.")
    boolean json;

    PeopleCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        try (Register opened = register.open(parts)) {
            Views views = opened.views();
            List<PersonId> people =
                    views.persons().stream()
                            .filter(p -> all || kind(views, p) == Mention.Kind.PERSON)
                            .skip(Math.max(0, from))
                            .limit(Math.max(0, limit))
                            .toList();
            if (json) {
                var items = people.stream().map(p -> json(views, p)).toList();
                parts.terminal().out().print(JsonText.pretty(Json.array(items)));
            } else {
                people.forEach(p -> print(views, p));
                var totals = views.totals();
                parts.terminal()
                        .out()
                        .printf(
                                "%s, %s, %s, %s.%n",
                                Plural.of(totals.persons(), "person", "people"),
                                Plural.of(totals.mentions(), "mention"),
                                Plural.of(totals.statements(), "statement"),
                                Plural.of(totals.sources(), "source"));
            }
            return ExitCode.OK;
        }
    }

    private static Mention.Kind kind(Views views, PersonId person) {
        return views.person(person).map(p -> p.kind()).orElse(Mention.Kind.PERSON);
    }

    private void print(Views views, PersonId person) {
        int mentions = views.person(person).map(p -> p.mentions().size()).orElse(0);
        int statements = views.statementsAbout(person).size();
        parts.terminal().out().println(Persons.names(views, person));
        parts.terminal()
                .out()
                .println(
                        "    "
                                + person
                                + "  "
                                + Plural.of(mentions, "mention")
                                + ", "
                                + Plural.of(statements, "statement"));
    }

    private static Json json(Views views, PersonId person) {
        return Persons.json(views, person)
                .put("kind", kind(views, person).name())
                .put(
                        "mentions",
                        Json.texts(
                                views.person(person).stream()
                                        .flatMap(p -> p.mentions().stream())
                                        .map(m -> m.id().toString())
                                        .toList()))
                .put("statements", views.statementsAbout(person).size())
                .build();
    }
}
