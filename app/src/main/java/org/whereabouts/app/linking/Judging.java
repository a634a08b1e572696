package org.whereabouts.app.linking;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Register;
import org.whereabouts.register.view.Person;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.MentionId;

/// Writes judgements: a person's answer, its undoing, and the taking apart of a person. Each is a
/// new entry; none is edited. This is where a proposed link becomes a judgement.
public final class Judging {
    private final Register register;
    private final Clock clock;
    private final String author;

    /// @param author who judges; empty if that is not to be recorded
    public Judging(Register register, Clock clock, String author) {
        this.register = register;
        this.clock = clock;
        this.author = author;
    }

    /// Two mentions, in no order.
    private record Pair(MentionId first, MentionId second) {
        static Pair of(Judgement j) {
            return new Pair(j.first(), j.second());
        }
    }

    /// Records a judgement about two mentions.
    ///
    /// @param reason in words, never blank
    public Receipt judge(MentionId one, MentionId other, Verdict verdict, String reason) {
        return write(one, other, verdict, reason, author);
    }

    /// A judgement is told apart from an earlier one about the same two by its time, which is full
    /// seconds: the later one is always later.
    private Receipt write(
            MentionId one, MentionId other, Verdict verdict, String reason, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant at =
                register.views().judgements(one).stream()
                        .filter(j -> j.first().equals(other) || j.second().equals(other))
                        .map(j -> j.at().plusSeconds(1))
                        .filter(after -> after.isAfter(now))
                        .max(Instant::compareTo)
                        .orElse(now);
        return register.judge(new Judgement(one, other, verdict, reason, by, at));
    }

    /// What undoing did.
    ///
    /// @param undone the judgement that does not hold any more
    /// @param restored the one about the same two that holds again in its place
    public record Undone(Judgement undone, Optional<Judgement> restored, Receipt receipt) {}

    /// Takes back the last judgement that holds, whoever made it. If an earlier one about the same
    /// two had been replaced by it, that one is recorded anew and holds again. Called again it
    /// takes back the one before, and so on.
    ///
    /// @param reason why, in words
    /// @return empty if no judgement holds
    public Optional<Undone> undo(String reason) {
        Map<Pair, List<Placed>> stacks = stacks();
        Optional<Placed> last =
                stacks.values().stream()
                        .filter(s -> !s.isEmpty())
                        .map(List::getLast)
                        .reduce((a, b) -> a.order >= b.order ? a : b);
        return last.map(placed -> {
            Judgement undone = placed.judgement;
            List<Placed> stack = stacks.getOrDefault(Pair.of(undone), List.of());
            Optional<Judgement> before =
                    stack.size() < 2
                            ? Optional.empty()
                            : Optional.of(stack.get(stack.size() - 2).judgement);
            Receipt receipt =
                    before.map(b ->
                                    write(
                                            b.first(),
                                            b.second(),
                                            b.verdict(),
                                            b.reason(),
                                            b.author()))
                            .orElseGet(() ->
                                    write(
                                            undone.first(),
                                            undone.second(),
                                            Verdict.TAKEN_BACK,
                                            reason,
                                            author));
            return new Undone(undone, before, receipt);
        });
    }

    private record Placed(Judgement judgement, int order) {
        /// Whether a judgement says the very same again.
        boolean saidAgain(Judgement j) {
            return judgement.verdict() == j.verdict()
                    && judgement.reason().equals(j.reason())
                    && judgement.author().equals(j.author());
        }
    }

    /// For each two mentions what was judged of them and can still be undone, the last on top. A
    /// judgement that says an earlier one again restores it, with everything above it gone.
    private Map<Pair, List<Placed>> stacks() {
        var stacks = new HashMap<Pair, List<Placed>>();
        int order = 0;
        for (Judgement j : register.views().judgements()) {
            List<Placed> stack = stacks.computeIfAbsent(Pair.of(j), _ -> new ArrayList<>());
            int place = order++;
            if (j.verdict() == Verdict.TAKEN_BACK) {
                stack.clear();
                continue;
            }
            Optional<Placed> earlier = stack.stream().filter(p -> p.saidAgain(j)).findFirst();
            if (earlier.isPresent()) {
                stack.subList(stack.indexOf(earlier.get()) + 1, stack.size()).clear();
            } else {
                stack.add(new Placed(j, place));
            }
        }
        return stacks;
    }

    /// What taking apart did.
    ///
    /// @param cut judgements "same" that do not hold any more, each replaced by a new one
    /// @param left the person of the mentions that left
    /// @param rest the persons that the others are now: several where only the mentions that left
    ///   had held them together
    public record Split(int cut, List<PersonId> left, List<PersonId> rest, Receipt receipt) {
        public Split {
            left = List.copyOf(left);
            rest = List.copyOf(rest);
        }
    }

    /// Takes mentions out of the person they belong to. Every judgement "same" between them and the
    /// mentions that stay is replaced. What links the mentions that leave to each other stays.
    ///
    /// @param leaving mentions of one person
    /// @param undecided whether the links are only taken back; otherwise the mentions are judged
    ///   different from those they were linked to, and are not proposed again
    /// @return empty if the mentions are not all of one person, or nobody else would stay
    public Optional<Split> split(Set<MentionId> leaving, boolean undecided, String reason) {
        var views = register.views();
        Set<PersonId> persons = new LinkedHashSet<>();
        leaving.forEach(m -> views.personOf(m).ifPresent(persons::add));
        Optional<Person> person =
                persons.size() == 1 ? views.person(persons.iterator().next()) : Optional.empty();
        if (person.isEmpty()) {
            return Optional.empty();
        }
        Set<MentionId> staying = new LinkedHashSet<>();
        person.get().mentions().forEach(m -> staying.add(m.id()));
        if (!staying.removeAll(leaving) || staying.isEmpty()) {
            return Optional.empty();
        }
        Verdict verdict = undecided ? Verdict.TAKEN_BACK : Verdict.DIFFERENT;
        Receipt receipt = Receipt.NOTHING;
        int cut = 0;
        for (Judgement j : person.get().judgements()) {
            boolean between =
                    (leaving.contains(j.first()) && staying.contains(j.second()))
                            || (leaving.contains(j.second()) && staying.contains(j.first()));
            if (between && j.verdict() == Verdict.SAME) {
                receipt = receipt.and(judge(j.first(), j.second(), verdict, reason));
                cut++;
            }
        }
        return Optional.of(new Split(cut, persons(leaving), persons(staying), receipt));
    }

    private List<PersonId> persons(Set<MentionId> mentions) {
        return mentions.stream()
                .flatMap(m -> register.views().personOf(m).stream())
                .distinct()
                .toList();
    }
}
