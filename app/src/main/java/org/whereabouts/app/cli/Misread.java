package org.whereabouts.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.whereabouts.app.cli.parts.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one or two lines what of a command line was not understood, and where its help is. The
/// whole help would push the sentence off the screen. Words that no option takes are not repeated:
/// they are mostly parts of a name.
final class Misread implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(fault));
        if (fault instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream()
                    .limit(3)
                    .forEach(each -> err.println("Did you mean " + each + "?"));
        }
        String name = command.getCommandSpec().qualifiedName();
        err.println("Help: " + name + " --help");
        Failures.answerInJson(command, "usage", ExitCode.USAGE);
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException fault) {
        boolean words =
                fault instanceof UnmatchedArgumentException unmatched
                        && !unmatched.isUnknownOption()
                        && fault.getCommandLine().getParent() != null;
        return words
                ? "There are more words than the command takes: put a name or a path with spaces in"
                        + " quotation marks."
                : unread(fault).orElseGet(() -> String.valueOf(fault.getMessage()));
    }

    /// What a value had to be, where it is not one: a day or a number. The value itself is not
    /// repeated.
    private static Optional<String> unread(ParameterException fault) {
        if (!(fault.getArgSpec() instanceof OptionSpec option) || fault.getValue() == null) {
            return Optional.empty();
        }
        Class<?> type = option.type();
        String kind =
                type == LocalDate.class
                        ? "a day, such as 2024-03-04"
                        : type == int.class || type == long.class ? "a whole number" : "";
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "What stands behind " + option.longestName() + " is not " + kind + ".");
    }
}
