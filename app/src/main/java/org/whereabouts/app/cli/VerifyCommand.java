package org.whereabouts.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.Progress;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.LedgerException;
import org.whereabouts.ledger.LedgerReason;
import org.whereabouts.ledger.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Recomputes the whole ledger and names what is missing or altered.
@Command(
        name = "verify",
        description = {
            "Computes the whole ledger anew and names what is missing or altered.",
            "Ends with 0 if everything holds, with 1 if something does not."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int LISTED_MAX = 50;

    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Option(names = "--json", description = "Prints the result as JSON.")
    boolean json;

    VerifyCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = register.openLedger(parts);
                Progress progress = Progress.of(parts.terminal(), "Verifying")) {
            Verification found = ledger.verify(progress::at);
            if (json) {
                parts.terminal().out().print(JsonText.pretty(json(found)));
            } else {
                print(found);
            }
            return found.holds() ? ExitCode.OK : ExitCode.NO;
        } catch (LedgerException e) {
            if (e.reason() == LedgerReason.DATABASE_DAMAGED) {
                throw new CommandRefused(
                        ExitCode.REGISTER,
                        "The file \"ledger.db\" of the register is so damaged, or so much of it is"
                                + " missing, that its entries cannot be gone through. Nothing was"
                                + " changed. Put it back from a backup. ["
                                + e.reason().code()
                                + "]");
            }
            throw e;
        }
    }

    private void print(Verification found) {
        var out = parts.terminal().out();
        out.printf(
                "%s: %,d present, %,d withdrawn, %,d padding, %,d missing or altered.%n",
                Plural.of(found.size(), "entry"),
                found.present(),
                found.withdrawn(),
                found.covers(),
                found.damagedCount());
        out.printf(
                "%s, %,d %s not. %s.%n",
                Plural.of(found.attachments(), "attachment holds", "attachments hold"),
                found.damagedAttachments().size(),
                found.damagedAttachments().size() == 1 ? "does" : "do",
                Plural.of(
                        found.checkpoints(), "signed checkpoint holds", "signed checkpoints hold"));
        found.faults().stream()
                .limit(LISTED_MAX)
                .forEach(f ->
                        out.println(
                                "  "
                                        + f.code().sentence()
                                        + " (at "
                                        + f.at()
                                        + ") ["
                                        + f.code().code()
                                        + "]"));
        found.damaged().stream()
                .limit(LISTED_MAX)
                .forEach(d ->
                        out.println(
                                "  entry "
                                        + d.index()
                                        + ": "
                                        + d.code().sentence()
                                        + " ["
                                        + d.code().code()
                                        + "]"));
        found.damagedAttachments().stream()
                .limit(LISTED_MAX)
                .forEach(d ->
                        out.println(
                                "  attachment "
                                        + d.id()
                                        + ": "
                                        + d.code().sentence()
                                        + " ["
                                        + d.code().code()
                                        + "]"));
        long unlisted =
                unlisted(found.faults())
                        + Math.max(0, found.damagedCount() - LISTED_MAX)
                        + unlisted(found.damagedAttachments());
        if (unlisted > 0) {
            out.printf("  ... and %,d more; --json lists more of them.%n", unlisted);
        }
        out.println(
                found.holds()
                        ? "Everything that was recorded is there and is what was recorded."
                        : "Something is missing or altered. Do not write to this register; put it back from a backup"
                                + " and compare.");
    }

    private static int unlisted(List<?> found) {
        return Math.max(0, found.size() - LISTED_MAX);
    }

    private static Json json(Verification found) {
        return Json.object()
                .put("holds", found.holds())
                .put("size", found.size())
                .put("present", found.present())
                .put("withdrawn", found.withdrawn())
                .put("covers", found.covers())
                .put("damaged_count", found.damagedCount())
                .put(
                        "damaged",
                        Json.array(
                                found.damaged().stream()
                                        .map(d ->
                                                Json.object()
                                                        .put("index", d.index())
                                                        .put("code", d.code().code())
                                                        .build())
                                        .toList()))
                .put(
                        "damaged_attachments",
                        Json.array(
                                found.damagedAttachments().stream()
                                        .map(d ->
                                                Json.object()
                                                        .put("id", d.id())
                                                        .put("code", d.code().code())
                                                        .build())
                                        .toList()))
                .put(
                        "faults",
                        Json.array(
                                found.faults().stream()
                                        .map(f ->
                                                Json.object()
                                                        .put("code", f.code().code())
                                                        .put("at", f.at())
                                                        .build())
                                        .toList()))
                .put("checkpoints", found.checkpoints())
                .put("attachments", found.attachments())
                .build();
    }
}
