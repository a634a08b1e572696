package org.whereabouts.app.cli.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.app.cli.take.Taking;
import org.whereabouts.app.linking.Judging;
import org.whereabouts.app.linking.Open;
import org.whereabouts.linkage.review.Proposal;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.MentionId;

/// Asks one question after the other and records what is answered. A letter and Enter: it works in
/// every terminal, over a slow line, and with a screen reader. What was answered is durable before
/// the next question comes.
final class Asking {
    private static final String KEYS =
            "[s]ame  [d]ifferent  [u]nsure  s[k]ip  [z] undo  [q]uit  [?] help: ";

    private final Terminal terminal;
    private final Register register;
    private final Judging judging;
    private final ProposalText text;
    private final Deque<Proposal> judged = new ArrayDeque<>();
    private int written;

    Asking(Terminal terminal, Register register, Judging judging, ProposalText text) {
        this.terminal = terminal;
        this.register = register;
        this.judging = judging;
        this.text = text;
    }

    private enum Next {
        ANOTHER,
        AGAIN,
        BACK,
        STOP
    }

    /// Asks until nothing is open, or somebody stops.
    void ask(List<Proposal> proposals) {
        Deque<Proposal> waiting = new ArrayDeque<>(proposals);
        Deque<Proposal> unsure = new ArrayDeque<>();
        if (!waiting.isEmpty()) {
            terminal.out().println(text.caution());
        }
        boolean stopped = false;
        while (!stopped && !(waiting.isEmpty() && unsure.isEmpty())) {
            boolean last = waiting.isEmpty();
            Proposal proposal = last ? unsure.removeFirst() : waiting.removeFirst();
            Open open = Open.of(register.views(), proposal);
            if (open == Open.SETTLED || (open == Open.UNSURE && judged.contains(proposal))) {
                continue;
            }
            if (open == Open.UNSURE && !last) {
                unsure.addLast(proposal);
                continue;
            }
            terminal.out().println();
            int left = waiting.size() + unsure.size();
            text.print(terminal.out(), proposal, left + " behind this one ");
            Next next = one(proposal);
            if (next == Next.BACK) {
                waiting.addFirst(proposal);
                waiting.addFirst(judged.removeLast());
            }
            stopped = next == Next.STOP;
            if (stopped) {
                waiting.addFirst(proposal);
            }
        }
        if (written > 0) {
            register.sign();
        }
        close(waiting, unsure);
    }

    private void close(Deque<Proposal> waiting, Deque<Proposal> unsure) {
        long left =
                waiting.stream().filter(p -> Open.of(register.views(), p) != Open.SETTLED).count()
                        + unsure.size();
        terminal.out()
                .println(
                        judged.size()
                                + " judged. "
                                + (left == 0
                                        ? "No question is left."
                                        : left + " wait; the same command goes on with them."));
        int conflicts = register.views().linkConflicts().size();
        if (conflicts > 0) {
            terminal.out()
                    .println(
                            "Judgements contradict each other in "
                                    + conflicts
                                    + " places; nothing was merged there.");
        }
    }

    /// Asks until there is an answer that leads on.
    private Next one(Proposal proposal) {
        Next next = Next.AGAIN;
        while (next == Next.AGAIN) {
            Optional<String> answer = terminal.line(KEYS);
            next =
                    answer.map(a -> act(a.strip().toLowerCase(Locale.ROOT), proposal))
                            .orElse(Next.STOP);
        }
        return next;
    }

    private Next act(String answer, Proposal proposal) {
        return switch (answer) {
            case "s", "same" -> judge(proposal, Verdict.SAME);
            case "d", "different" -> judge(proposal, Verdict.DIFFERENT);
            case "u", "unsure" -> judge(proposal, Verdict.UNSURE);
            case "k", "skip" -> Next.ANOTHER;
            case "z", "undo" -> back();
            case "q", "quit" -> Next.STOP;
            default -> {
                help();
                yield Next.AGAIN;
            }
        };
    }

    private Next judge(Proposal proposal, Verdict verdict) {
        Optional<String> reason = terminal.line("Why? One sentence: ");
        if (reason.isEmpty()) {
            return Next.STOP;
        }
        if (reason.get().isBlank()) {
            terminal.err().println("A judgement has a reason; nothing was recorded.");
            return Next.AGAIN;
        }
        Receipt receipt =
                judging.judge(
                        MentionId.of(proposal.pair().first()),
                        MentionId.of(proposal.pair().second()),
                        verdict,
                        reason.get().strip());
        if (receipt.refusedCount() > 0) {
            terminal.err().println("The judgement was not recorded:");
            Taking.sayRefused(terminal.err(), receipt);
            return Next.AGAIN;
        }
        written++;
        judged.addLast(proposal);
        terminal.out().println("Recorded: " + verdict.name().toLowerCase(Locale.ROOT) + ".");
        return Next.ANOTHER;
    }

    /// Takes back the last answer of this sitting and asks again.
    private Next back() {
        if (judged.isEmpty()) {
            terminal.err()
                    .println(
                            "Nothing was judged in this sitting; the command undo takes back earlier judgements.");
            return Next.AGAIN;
        }
        judging.undo("Taken back while linking.");
        written++;
        terminal.out().println("Taken back.");
        return Next.BACK;
    }

    private void help() {
        terminal.err()
                .println(
                        """
                        s  the two mentions are one person; you are asked why
                        d  they are two people; they are never joined, not through others either
                        u  you looked and cannot say; it comes back at the end
                        k  not now
                        z  takes back your last answer of this sitting
                        q  stops; what you judged is kept
                        All that is said of somebody: whereabouts show, with an id that stands beside a source.\
                        """);
    }
}
