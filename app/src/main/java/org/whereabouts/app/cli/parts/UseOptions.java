package org.whereabouts.app.cli.parts;

import java.util.List;
import java.util.Set;
import org.whereabouts.consent.LimitsRead;
import org.whereabouts.register.Views;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import picocli.CommandLine.Option;

/// For which use something leaves, and who read the limits under which it was given.
public final class UseOptions {
    private static final int SHOWN_MAX = 20;

    @Option(
            names = "--use",
            paramLabel = "USE",
            description =
                    "For whom it is made: ${COMPLETION-CANDIDATES} (default: INTERNAL). What was not given for the"
                            + " use, and whoever did not agree to it, stays out.")
    public Use use = Use.INTERNAL;

    @Option(
            names = "--limits-read-by",
            paramLabel = "TEXT",
            description =
                    "Who has read the limits of the consents for this very use and finds that it keeps within them."
                            + " They are shown. Without it, what has limits stays out.")
    public String reader = "";

    /// The limits that were read, each shown first; none where nobody says that they read them.
    public List<LimitsRead> limitsRead(Views views, Terminal terminal) {
        if (reader.isBlank() || use == Use.INTERNAL) {
            return List.of();
        }
        List<Terms> limited =
                views.termsWithLimits().stream().filter(t -> t.uses().contains(use)).toList();
        if (!limited.isEmpty()) {
            terminal.err().println("It leaves within these limits, which somebody has read:");
            limited.stream()
                    .map(Terms::limits)
                    .distinct()
                    .forEach(limits -> terminal.err().println("  " + Safe.text(limits)));
        }
        return limited.stream().map(terms -> new LimitsRead(terms, reader)).toList();
    }

    /// Says who did not agree to the use, by id, so that they can be asked.
    public void sayLacking(Set<MentionId> lacking, Terminal terminal) {
        if (lacking.isEmpty()) {
            return;
        }
        terminal.err()
                .printf(
                        "Who did not agree to %s (%,d); `consent ID` shows and records what was agreed:%n",
                        use, lacking.size());
        lacking.stream().limit(SHOWN_MAX).forEach(id -> terminal.err().println("  " + id));
        if (lacking.size() > SHOWN_MAX) {
            terminal.err().printf("  and %,d more%n", lacking.size() - SHOWN_MAX);
        }
    }
}
