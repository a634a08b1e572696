package org.whereabouts.app.cli.analyser;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.whereabouts.app.cli.parts.Analyser;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.reader.corenlp.install.Installation;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Lists the analysers; its subcommands bring one and remove it.
@Command(
        name = "analyser",
        description = {
            "Lists the analysers of language that `add` can read documents with.",
            "One is always there. Stanford CoreNLP is installed with `analyser install corenlp`. It reads English in"
                    + " another way and finds about as much (docs/reading.md); it takes some seconds to start and"
                    + " 400 MB of memory."
        },
        synopsisSubcommandLabel = "[install | remove]")
public final class AnalyserCommand implements Callable<Integer> {
    private final Parts parts;

    private AnalyserCommand(Parts parts) {
        this.parts = parts;
    }

    /// The command with its subcommands.
    public static CommandLine of(Parts parts) {
        return new CommandLine(new AnalyserCommand(parts))
                .addSubcommand(new InstallCommand(parts))
                .addSubcommand(new RemoveCommand(parts));
    }

    @Override
    public Integer call() {
        var out = parts.terminal().out();
        for (Analyser analyser : Analyser.values()) {
            out.println(analyser.name().toLowerCase(Locale.ROOT) + "  " + state(analyser));
        }
        return ExitCode.OK;
    }

    private String state(Analyser analyser) {
        return switch (analyser) {
            case OPENNLP -> "always there";
            case CORENLP -> {
                var there = Installation.in(parts.data());
                yield there.complete()
                        ? "installed in " + there.folder()
                        : "not installed: whereabouts analyser install corenlp";
            }
        };
    }

    /// The analyser that can be installed; the other one cannot and need not.
    static Installation installable(Parts parts, Analyser analyser) {
        return switch (analyser) {
            case CORENLP -> Installation.in(parts.data());
            case OPENNLP ->
                    throw new CommandRefused(
                            ExitCode.USAGE, "opennlp is always there; only corenlp is installed.");
        };
    }

    /// Bytes in megabytes, as networks and disks count them.
    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
