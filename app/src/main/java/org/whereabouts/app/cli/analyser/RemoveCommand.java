package org.whereabouts.app.cli.analyser;

import java.util.concurrent.Callable;
import org.whereabouts.app.cli.parts.Analyser;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Removes what `install` brought.
@Command(
        name = "remove",
        description = "Removes the files that `install` brought, and no others. Drafts stay.")
final class RemoveCommand implements Callable<Integer> {
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "ANALYSER", description = "corenlp")
    Analyser analyser = Analyser.CORENLP;

    RemoveCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        int removed = AnalyserCommand.installable(parts, analyser).remove();
        parts.terminal()
                .out()
                .println(removed == 0 ? "CoreNLP was not installed." : "CoreNLP is removed.");
        return ExitCode.OK;
    }
}
