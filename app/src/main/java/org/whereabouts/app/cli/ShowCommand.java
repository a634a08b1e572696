package org.whereabouts.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.CaseFileFiles;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.cli.parts.UseOptions;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.consent.Cleared;
import org.whereabouts.consent.LimitsRead;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.export.Leaving;
import org.whereabouts.publication.json.CaseFileJson;
import org.whereabouts.publication.text.CaseFileText;
import org.whereabouts.register.Register;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Use;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows the case file of a person.
@Command(
        name = "show",
        description = {
            "Shows the case file of a person: where they are according to whom, what happened, who says so and how they"
                    + " know, what contradicts, what is missing."
        })
final class ShowCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(index = "0", paramLabel = "PERSON", description = "An id, or a name in any script.")
    String person = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day for which \"now\" is said (default: today).")
    @Nullable LocalDate asOf;

    @Mixin UseOptions uses = new UseOptions();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Writes the case file as one page that opens in any browser.")
    @Nullable Path html;

    @Option(names = "--json", description = "Prints the case file as JSON.")
    boolean json;

    ShowCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        try (Register opened = register.open(parts)) {
            PersonId id = Persons.one(parts, opened, person, json);
            List<LimitsRead> read = uses.limitsRead(opened.views(), parts.terminal());
            if (uses.use != Use.INTERNAL) {
                var leaving = new Leaving(opened.views(), uses.use, read);
                opened.views().statementsAbout(id).forEach(s -> leaving.admits(s.statement()));
                uses.sayLacking(leaving.lacking(), parts.terminal());
            }
            Cleared<CaseFile> file =
                    new CaseFileFiles(parts, opened)
                            .build(id, Optional.ofNullable(asOf), uses.use, read);
            var out = parts.terminal().out();
            if (html != null) {
                new CaseFileFiles(parts, opened).writeHtml(file, html);
                out.println("Written to " + html + ". This page is not encrypted.");
            } else if (json) {
                out.print(JsonText.pretty(CaseFileJson.write(file)));
            } else {
                out.print(
                        CaseFileText.render(file, Locale.ENGLISH, parts.terminal().width(), true));
            }
            return ExitCode.OK;
        }
    }
}
