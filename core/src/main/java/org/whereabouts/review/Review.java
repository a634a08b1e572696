package org.whereabouts.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.review.Decision.Verdict;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.time.PartialDate;

/// A person's way through the proposals of one document. Every decision is durable when its method
/// returns, so that work goes on where it stopped. Accepted statements are written by [#finish];
/// until then a decision can be undone. Nothing but a decision ever writes. For one thread.
public final class Review {
    private final Register register;
    private final DraftBook book;
    private final Clock clock;
    private final String by;
    private final List<Proposal> order;
    private final int muted;
    private final Map<String, Statement> changed = new HashMap<>();
    private final Deque<List<String>> undoable = new ArrayDeque<>();
    private Drafts drafts;
    private int at;
    private Instant since;

    private Review(
            Register register,
            DraftBook book,
            Clock clock,
            String by,
            Drafts drafts,
            List<Proposal> order) {
        this.register = register;
        this.book = book;
        this.clock = clock;
        this.by = by;
        this.drafts = drafts;
        this.order = order;
        this.muted = drafts.proposals().proposals().size() - order.size();
        this.since = clock.instant();
        settle();
    }

    /// Takes up the drafts of a source where they were left.
    ///
    /// @param by who decides, in their own words; empty if they do not say
    /// @param withMuted whether proposals of muted rules are shown, too
    public static Review of(
            Register register, Drafts drafts, Clock clock, String by, boolean withMuted) {
        var book = new DraftBook(register);
        Set<String> rules =
                withMuted
                        ? Set.of()
                        : RuleTally.of(book.all()).values().stream()
                                .filter(RuleTally::muted)
                                .map(RuleTally::rule)
                                .collect(Collectors.toSet());
        var shown =
                drafts.proposals().proposals().stream()
                        .filter(p ->
                                drafts.decision(p.id()).isPresent() || !rules.contains(p.rule()))
                        .toList();
        return new Review(register, book, clock, by, drafts, grouped(shown));
    }

    /// In the order of the text, repeats of one fact directly after its first place.
    private static List<Proposal> grouped(List<Proposal> proposals) {
        var ordered = new ArrayList<Proposal>();
        for (Proposal each : proposals) {
            if (ordered.contains(each)) {
                continue;
            }
            ordered.add(each);
            if (!each.group().isEmpty()) {
                proposals.stream()
                        .filter(p -> p.group().equals(each.group()) && !p.equals(each))
                        .forEach(ordered::add);
            }
        }
        return List.copyOf(ordered);
    }

    /// The drafts as they are now.
    public Drafts drafts() {
        return drafts;
    }

    /// How many are shown in all.
    public int total() {
        return order.size();
    }

    /// How many of them are decided.
    public int decided() {
        return (int) order.stream().filter(p -> drafts.decision(p.id()).isPresent()).count();
    }

    /// How many are held back because their rules were wrong too often.
    public int muted() {
        return muted;
    }

    /// How many decided statements are not written yet.
    public int unwritten() {
        return new Recording(register, drafts).unwritten().size();
    }

    /// What lies before the person; empty when all are decided.
    public Optional<Item> current() {
        return at < order.size() ? Optional.of(item(at)) : Optional.empty();
    }

    /// All that wait, in order.
    public List<Item> waiting() {
        var items = new ArrayList<Item>();
        for (int i = 0; i < order.size(); i++) {
            if (open(i)) {
                items.add(item(i));
            }
        }
        return items;
    }

    private Item item(int i) {
        Proposal p = order.get(i);
        var repeats =
                order.stream()
                        .filter(o -> !p.group().isEmpty() && o.group().equals(p.group()))
                        .filter(o -> !o.equals(p))
                        .toList();
        var against =
                order.stream()
                        .filter(o ->
                                p.contradicts().contains(o.id())
                                        || o.contradicts().contains(p.id()))
                        .toList();
        return new Item(p, changed.getOrDefault(p.id(), p.draft()), i + 1, repeats, against);
    }

    /// Goes to a proposal that waits.
    ///
    /// @return false if there is none of this name, or it is decided
    public boolean go(String proposal) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(proposal) && open(i)) {
                at = i;
                since = clock.instant();
                return true;
            }
        }
        return false;
    }

    /// Leaves it undecided and goes to the next that waits, from the end to the start.
    public void next() {
        step(1);
    }

    /// Goes back to the one before that waits.
    public void back() {
        step(order.size() - 1);
    }

    private void step(int by) {
        for (int n = 1; n <= order.size(); n++) {
            int i = (int) ((at + (long) n * by) % order.size());
            if (open(i)) {
                at = i;
                break;
            }
        }
        since = clock.instant();
    }

    private boolean open(int i) {
        return drafts.decision(order.get(i).id()).isEmpty();
    }

    /// Puts the place at the first that waits from here on; past the end when none does.
    private void settle() {
        for (int n = 0; n < order.size(); n++) {
            int i = (at + n) % order.size();
            if (open(i)) {
                at = i;
                since = clock.instant();
                return;
            }
        }
        at = order.size();
    }

    /// Accepts what lies before the person, with the changes made to it.
    public void accept() {
        current()
                .ifPresent(item -> {
                    Verdict verdict = item.changed() ? Verdict.CHANGED : Verdict.ACCEPTED;
                    decide(List.of(decision(item, verdict, item.statement(), seconds())));
                });
    }

    /// Rejects it.
    public void reject() {
        current()
                .ifPresent(item ->
                        decide(
                                List.of(
                                        decision(
                                                item,
                                                Verdict.REJECTED,
                                                item.proposal().draft(),
                                                seconds()))));
    }

    /// Accepts at once what waits and says who is related to whom, how old or in which role
    /// somebody is: nothing about anybody's fate.
    ///
    /// @return how many
    public int acceptPlain() {
        var plain =
                waiting().stream()
                        .filter(item -> isPlain(item.statement()) && item.repeats().isEmpty())
                        .filter(item -> item.contradicting().isEmpty())
                        .toList();
        int each = plain.isEmpty() ? 0 : seconds() / plain.size();
        if (!plain.isEmpty()) {
            decide(
                    plain.stream()
                            .map(item ->
                                    decision(
                                            item,
                                            item.changed() ? Verdict.CHANGED : Verdict.ACCEPTED,
                                            item.statement(),
                                            each))
                            .toList());
        }
        return plain.size();
    }

    /// Whether a statement may be accepted with others at once.
    public static boolean isPlain(Statement statement) {
        return statement.asserted()
                && switch (statement.claim()) {
                    case Claim.Kin _ -> true;
                    case Claim.Described(var attribute, var _, var _) ->
                            attribute == Claim.Attribute.AGE || attribute == Claim.Attribute.ROLE;
                    default -> false;
                };
    }

    /// Takes back the last decision (a bulk is one) that is not written yet, and goes to it.
    ///
    /// @return false if there is none
    public boolean undo() {
        while (!undoable.isEmpty()) {
            List<String> last = undoable.pop();
            Drafts before = drafts;
            for (String id : last) {
                boolean written =
                        drafts.decision(id)
                                .map(d -> register.views().statement(d.statement().id()))
                                .map(Optional::isPresent)
                                .orElse(true);
                drafts = written ? drafts : drafts.without(id);
            }
            if (!drafts.equals(before)) {
                book.keep(drafts);
                if (!go(last.getFirst())) {
                    settle();
                }
                return true;
            }
        }
        return false;
    }

    /// Puts another person in the place of the subject.
    public void changeSubject(MentionId subject) {
        change(s -> Changes.subject(s, subject));
    }

    /// Puts another speaker in the place of the speaker.
    public void changeSpeaker(Speaker speaker) {
        change(s -> Changes.speaker(s, speaker));
    }

    /// Puts another stance.
    public void changeStance(Stance stance) {
        change(s -> Changes.stance(s, stance));
    }

    /// Puts another date; nothing happens where the claim has none.
    public void changeDate(PartialDate date) {
        change(s -> Changes.date(s, date));
    }

    private void change(UnaryOperator<Statement> change) {
        current()
                .ifPresent(
                        item -> changed.put(item.proposal().id(), change.apply(item.statement())));
    }

    /// Adds what the reader missed.
    public void add(Addition addition) {
        Drafts with = drafts;
        for (var mention : addition.mentions()) {
            with = with.with(mention);
        }
        drafts = with;
        decide(
                List.of(
                        new Decision(
                                Verdict.ADDED,
                                addition.statement(),
                                Decision.BY_HAND,
                                by,
                                now(),
                                seconds())));
    }

    /// Writes what was accepted. Doing it again changes nothing.
    public Receipt finish() {
        return new Recording(register, drafts).write();
    }

    private void decide(List<Decision> decisions) {
        Drafts with = drafts;
        for (Decision decision : decisions) {
            with = with.with(decision);
            changed.remove(decision.proposal());
        }
        book.keep(with);
        drafts = with;
        undoable.push(decisions.stream().map(Decision::proposal).toList());
        settle();
    }

    private Decision decision(Item item, Verdict verdict, Statement statement, int seconds) {
        return new Decision(verdict, statement, item.proposal().rule(), by, now(), seconds);
    }

    private int seconds() {
        long seconds = Duration.between(since, clock.instant()).toSeconds();
        return (int) Math.clamp(seconds, 0L, (long) Decision.SECONDS_MAX);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
