package org.whereabouts.app.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.app.cli.take.Taking;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.register.Views;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Records what a person, or somebody for them, agreed to, and what a source was given for.
@Command(
        name = "consent",
        description = {
            "Records what a person agreed to, or somebody for them, or what a source was given for. The latest holds;"
                    + " the earlier ones stay in the ledger.",
            "Each use is agreed to by itself. Whoever takes a consent back names the uses that remain: --allow INTERNAL"
                    + " leaves none outside the register.",
            "Without --allow it shows what holds today."
        })
final class ConsentCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(
            index = "0",
            paramLabel = "PERSON|SOURCE",
            description = "A person's id or name in any script, or the id of a source.")
    String about = "";

    @Option(
            names = "--allow",
            paramLabel = "USE",
            split = ",",
            description = "What is agreed to: ${COMPLETION-CANDIDATES}.")
    List<Use> uses = new ArrayList<>();

    @Option(
            names = "--given-by",
            paramLabel = "TEXT",
            description = "Who gave the consent (\"herself\", \"his mother\").")
    String givenBy = "";

    @Option(
            names = "--given",
            paramLabel = "DATE",
            description = "When it was given (EDTF: 2024-03, 2024-03-04).")
    String given = "";

    @Option(
            names = "--limits",
            paramLabel = "TEXT",
            description = "Conditions, in words. Somebody must read them before each use.")
    String limits = "";

    ConsentCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        if (uses.isEmpty() && !(givenBy.isBlank() && given.isBlank() && limits.isBlank())) {
            throw new CommandRefused(ExitCode.USAGE, "Say what was agreed to with --allow.");
        }
        if (!uses.isEmpty() && givenBy.isBlank()) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    "A consent is somebody's: say whose with --given-by. Nothing was recorded.");
        }
        try (Register opened = register.open(parts)) {
            List<Entry.About> concerned = concerned(opened);
            return uses.isEmpty() ? show(opened.views(), concerned) : record(opened, concerned);
        }
    }

    /// A source by its id; a person with every mention for which something was agreed before, so
    /// that the new consent stands in place of all of it.
    private List<Entry.About> concerned(Register opened) {
        Optional<SourceId> source = source();
        if (source.isPresent()) {
            if (opened.views().source(source.get()).isEmpty()) {
                throw new CommandRefused(ExitCode.NO, "No source of that id is in the register.");
            }
            return List.of(new Entry.About.OfSource(source.get()));
        }
        PersonId person = Persons.one(parts, opened, about, false);
        List<MentionId> agreed = opened.views().agreedAt(person);
        return (agreed.isEmpty() ? List.of(person.first()) : agreed)
                .stream().<Entry.About>map(Entry.About.OfSubject::new).toList();
    }

    private Optional<SourceId> source() {
        try {
            return Optional.of(new SourceId(about));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private int record(Register opened, List<Entry.About> concerned) {
        var allowed = EnumSet.of(Use.INTERNAL);
        allowed.addAll(uses);
        var terms = new Terms(allowed, givenBy, date(), limits);
        for (Entry.About each : concerned) {
            Receipt receipt = opened.consent(each, terms);
            if (receipt.refusedCount() > 0) {
                parts.terminal().err().println("The consent was not recorded:");
                Taking.sayRefused(parts.terminal().err(), receipt);
                return ExitCode.FAULTS;
            }
        }
        opened.sign();
        parts.terminal().out().println("Recorded. Agreed to: " + names(allowed) + ".");
        return ExitCode.OK;
    }

    private int show(Views views, List<Entry.About> concerned) {
        var out = parts.terminal().out();
        List<Terms> terms =
                concerned.stream()
                        .flatMap(each ->
                                switch (each) {
                                    case Entry.About.OfSource(var source) ->
                                            views.terms(source).stream();
                                    case Entry.About.OfSubject(var mention) ->
                                            views.agreed(mention).stream();
                                })
                        .distinct()
                        .toList();
        if (terms.isEmpty()) {
            out.println("Nobody agreed to anything: nothing that names them leaves the register.");
            return ExitCode.NO;
        }
        for (Terms each : terms) {
            out.println("Agreed to: " + names(each.uses()));
            if (!each.givenBy().isBlank()) {
                out.println("  by " + Safe.text(each.givenBy()));
            }
            if (!each.given().isNone()) {
                out.println("  on " + each.given().text());
            }
            if (!each.limits().isBlank()) {
                out.println("  limits: " + Safe.text(each.limits()));
            }
        }
        return ExitCode.OK;
    }

    private static String names(Set<Use> uses) {
        return uses.stream().map(Use::name).collect(Collectors.joining(", "));
    }

    private PartialDate date() {
        return PartialDate.read(given)
                .orElseThrow(() ->
                        new CommandRefused(
                                ExitCode.USAGE,
                                "--given is not a date in EDTF (2024, 2024-03, 2024-03-04)."));
    }
}
