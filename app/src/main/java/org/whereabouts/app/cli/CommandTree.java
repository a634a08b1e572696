package org.whereabouts.app.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.analyser.AnalyserCommand;
import org.whereabouts.app.cli.estimate.EstimateCommand;
import org.whereabouts.app.cli.link.LinkCommand;
import org.whereabouts.app.cli.link.SplitCommand;
import org.whereabouts.app.cli.link.UndoCommand;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.review.ReviewCommand;
import org.whereabouts.app.cli.take.AddCommand;
import org.whereabouts.app.cli.take.TryCommand;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/// All commands in the order in which a newcomer meets them.
@Command(
        name = "whereabouts",
        description = {
            "A register of detained and disappeared people: where is this person, according to whom, and how do they"
                    + " know?",
            ""
        },
        mixinStandardHelpOptions = true,
        version = {"Whereabouts 0.1.0", "AGPL-3.0-or-later"},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 the answer is no, 2 not understood, 3 some input refused,",
            "4 consent lacking, 5 the register cannot be opened or written, 70 the program failed.",
            "With --json a command that fails answers {\"failed\": true, \"code\": ..., \"exit_code\": ...}."
        })
public final class CommandTree implements Runnable {
    private final PrintWriter out;

    @Spec @Nullable CommandSpec spec;

    private CommandTree(PrintWriter out) {
        this.out = out;
    }

    /// The command line, ready to execute.
    public static CommandLine of(Parts parts) {
        var root = new CommandLine(new CommandTree(parts.terminal().out()));
        root.addSubcommand(new TryCommand(parts));
        root.addSubcommand(new InitCommand(parts));
        root.addSubcommand(new AddCommand(parts));
        root.addSubcommand(new ReviewCommand(parts));
        root.addSubcommand(new SourcesCommand(parts));
        root.addSubcommand(new PeopleCommand(parts));
        root.addSubcommand(new SearchCommand(parts));
        root.addSubcommand(new ShowCommand(parts));
        root.addSubcommand(new TimelineCommand(parts));
        root.addSubcommand(new LinkCommand(parts));
        root.addSubcommand(new JudgeCommand(parts));
        root.addSubcommand(new SplitCommand(parts));
        root.addSubcommand(new UndoCommand(parts));
        root.addSubcommand(new ConsentCommand(parts));
        root.addSubcommand(new WithdrawCommand(parts));
        root.addSubcommand(new VerifyCommand(parts));
        root.addSubcommand(new ExportCommand(parts));
        root.addSubcommand(new EstimateCommand(parts));
        root.addSubcommand(AnalyserCommand.of(parts));
        root.addSubcommand(new HelpCommand());
        root.addSubcommand("completion", new AutoComplete.GenerateCompletion());
        root.getSubcommands().values().forEach(CommandTree::explained);
        root.setOut(parts.terminal().out());
        root.setErr(parts.terminal().err());
        root.setExecutionExceptionHandler(new Failures());
        root.setParameterExceptionHandler(new Misread());
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpAutoWidth(false);
        return root;
    }

    /// Every command explains itself with -h or --help, those of a group too. The option is hidden:
    /// whoever reads it in the help has found it.
    private static void explained(CommandLine command) {
        if (command.getCommandSpec().findOption("--help") == null) {
            command.getCommandSpec()
                    .addOption(
                            OptionSpec.builder("-h", "--help")
                                    .usageHelp(true)
                                    .hidden(true)
                                    .build());
        }
        command.getSubcommands().values().forEach(CommandTree::explained);
    }

    /// Without a command: the help.
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(out);
        }
    }
}
