package org.whereabouts.app.cli;

import java.io.PrintWriter;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.reader.corenlp.install.AnalyserException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Turns what went wrong into one plain message. Known failures carry their own sentence. Of an
/// unknown one only the kind and the place in the program are shown, because its message could
/// repeat a name.
final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult request) {
        PrintWriter err = command.getErr();
        int code = said(failure, err);
        answerInJson(command, code(failure), code);
        return code;
    }

    /// The answer of a command that failed is JSON too where JSON was asked for, so that a program
    /// need not read sentences.
    static void answerInJson(CommandLine command, String code, int exitCode) {
        OptionSpec json = command.getCommandSpec().findOption("--json");
        if (json != null && Boolean.TRUE.equals(json.getValue())) {
            command.getOut()
                    .print(
                            JsonText.pretty(
                                    Json.object()
                                            .put("failed", true)
                                            .put("code", code)
                                            .put("exit_code", exitCode)
                                            .build()));
            command.getOut().flush();
        }
    }

    private static String code(Exception failure) {
        return switch (failure) {
            case LedgerException e -> e.reason().code();
            case AnalyserException _ -> "analyser";
            case CommandRefused _ -> "refused";
            case WhereaboutsException _ -> "register";
            default -> "broken";
        };
    }

    private static int said(Exception failure, PrintWriter err) {
        return switch (failure) {
            case LedgerException e ->
                    say(
                            err,
                            e.reason().sentence() + " [" + e.reason().code() + "]",
                            ExitCode.REGISTER);
            case AnalyserException e ->
                    say(
                            err,
                            String.valueOf(e.getMessage()),
                            e.code() == AnalyserException.Code.NOT_INSTALLED
                                    ? ExitCode.USAGE
                                    : ExitCode.BROKEN);
            case CommandRefused e -> say(err, String.valueOf(e.getMessage()), e.exitCode());
            case WhereaboutsException e ->
                    say(err, String.valueOf(e.getMessage()), ExitCode.REGISTER);
            default -> {
                err.println(
                        "The program failed in a way nobody foresaw. What was acknowledged before is safe.");
                err.println("Please report these lines; they hold no content of the register:");
                trace(failure, err);
                yield ExitCode.BROKEN;
            }
        };
    }

    private static int say(PrintWriter err, String sentence, int exitCode) {
        err.println(sentence);
        return exitCode;
    }

    private static void trace(Throwable failure, PrintWriter err) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            err.println("  " + t.getClass().getName());
            StackTraceElement[] frames = t.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, 12); i++) {
                err.println("    " + frames[i]);
            }
        }
    }
}
