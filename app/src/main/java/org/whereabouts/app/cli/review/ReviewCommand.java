package org.whereabouts.app.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.RegisterOptions;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.review.DraftBook;
import org.whereabouts.review.Drafts;
import org.whereabouts.review.Review;
import org.whereabouts.review.RuleTally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Decides on what was read by machine, one proposal at a time.
@Command(
        name = "review",
        description = {
            "Decides on what the reader proposed for a document: each proposal is shown with its place in the text and"
                    + " accepted, corrected or rejected with one key. Only what a person accepts is recorded. What is"
                    + " undecided waits; work goes on where it stopped."
        })
public final class ReviewCommand implements Callable<Integer> {
    private final Parts parts;

    @Mixin RegisterOptions register = new RegisterOptions();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SOURCE",
            description =
                    "The id of a source, or its first digits (default: the first with waiting proposals).")
    String source = "";

    @Option(
            names = "--accept",
            paramLabel = "ID",
            split = ",",
            description = "Accepts these proposals as they are, without asking (ids with commas).")
    List<String> accept = new ArrayList<>();

    @Option(
            names = "--reject",
            paramLabel = "ID",
            split = ",",
            description = "Rejects these proposals, without asking.")
    List<String> reject = new ArrayList<>();

    @Option(
            names = "--muted",
            description = "Shows proposals of rules that were wrong too often, too.")
    boolean muted;

    @Option(names = "--by", paramLabel = "TEXT", description = "Who decides.")
    String by = "";

    @Option(names = "--rules", description = "Shows how often each rule was right.")
    boolean rules;

    @Option(names = "--json", description = "Prints the proposals, or the rules, as JSON.")
    boolean json;

    public ReviewCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        try (Register opened = register.open(parts)) {
            var book = new DraftBook(opened);
            if (rules) {
                return tallies(book);
            }
            Optional<Drafts> drafts = chosen(book);
            if (drafts.isEmpty()) {
                parts.terminal().out().println("No proposals wait for a decision.");
                return ExitCode.NO;
            }
            if (json && accept.isEmpty() && reject.isEmpty()) {
                parts.terminal().out().print(JsonText.pretty(ReviewJson.drafts(drafts.get())));
                return ExitCode.OK;
            }
            boolean named = !accept.isEmpty() || !reject.isEmpty();
            Review review = Review.of(opened, drafts.get(), parts.clock(), by, muted || named);
            if (named) {
                return decideNamed(opened, review);
            }
            return decide(opened, review);
        }
    }

    /// The drafts of the source that was named, or the first that wait.
    private Optional<Drafts> chosen(DraftBook book) {
        List<Drafts> all = book.all();
        if (source.isEmpty()) {
            return all.stream().filter(d -> d.waiting() > 0 || unwritten(d)).findFirst();
        }
        var found = all.stream().filter(d -> d.source().hex().startsWith(source)).toList();
        if (found.size() != 1) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    found.isEmpty()
                            ? "This source has no proposals."
                            : "Several sources begin with these digits; give more of them.");
        }
        return Optional.of(found.getFirst());
    }

    private static boolean unwritten(Drafts drafts) {
        return drafts.proposals().proposals().isEmpty() && !drafts.decisions().isEmpty();
    }

    private int decideNamed(Register opened, Review review) {
        var unknown = new ArrayList<String>();
        accept.forEach(id -> named(review, id, review::accept, unknown));
        reject.forEach(id -> named(review, id, review::reject, unknown));
        Receipt receipt = review.finish();
        opened.sign();
        say(review, receipt);
        unknown.forEach(id -> parts.terminal().err().println("No proposal waits as " + id + "."));
        return unknown.isEmpty() && receipt.refusedCount() == 0 ? ExitCode.OK : ExitCode.FAULTS;
    }

    private static void named(Review review, String id, Runnable decision, List<String> unknown) {
        if (review.go(id)) {
            decision.run();
        } else {
            unknown.add(id);
        }
    }

    private int decide(Register opened, Review review) {
        Optional<String> text = SourceText.of(opened, review.drafts());
        if (text.isEmpty()) {
            throw new CommandRefused(
                    ExitCode.FAULTS,
                    "The document does not give the text any more on which was proposed; nothing"
                            + " can be decided without seeing it.");
        }
        sayMuted(review);
        if (review.current().isEmpty() && review.unwritten() == 0) {
            parts.terminal().out().println("All " + review.total() + " are decided.");
            return ExitCode.OK;
        }
        Receipt receipt;
        try (Keys keys = Keys.of(parts.terminal())) {
            var screen = new Screen(parts.terminal(), text.get());
            receipt = new ReviewLoop(review, keys, screen, parts.terminal(), text.get()).run();
        }
        opened.sign();
        say(review, receipt);
        return receipt.refusedCount() == 0 ? ExitCode.OK : ExitCode.FAULTS;
    }

    private void sayMuted(Review review) {
        if (review.muted() > 0) {
            parts.terminal()
                    .out()
                    .println(
                            review.muted()
                                    + " proposals are not shown: their rules were rejected too often. --muted"
                                    + " shows them, --rules the figures.");
        }
    }

    private void say(Review review, Receipt receipt) {
        var out = parts.terminal().out();
        out.println(
                review.decided()
                        + " of "
                        + review.total()
                        + " are decided; "
                        + Plural.of(receipt.written(), "passage was", "passages were")
                        + " recorded.");
        receipt.refused()
                .forEach(r ->
                        parts.terminal().err().println("Not recorded: " + r.id() + " " + r.code()));
    }

    private int tallies(DraftBook book) {
        var tallies = RuleTally.of(book.all()).values();
        var out = parts.terminal().out();
        if (json) {
            out.print(JsonText.pretty(ReviewJson.rules(tallies)));
            return ExitCode.OK;
        }
        for (RuleTally t : tallies) {
            out.printf(
                    "%-32s %4d accepted %4d changed %4d rejected %6d s  precision %.2f (at most %.2f)%s%n",
                    t.rule(),
                    t.accepted(),
                    t.changed(),
                    t.rejected(),
                    t.seconds(),
                    t.precision(),
                    t.precisionMax(),
                    t.muted() ? "  MUTED" : "");
        }
        if (tallies.isEmpty()) {
            out.println("Nothing was decided yet.");
        }
        return ExitCode.OK;
    }
}
