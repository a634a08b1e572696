package org.whereabouts.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.register.Sketch.m;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.WithdrawalReason;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.MentionId;

class FoldTest {
    private static final int WORLDS = 40;

    private static Sketch folded(List<Entry> entries) {
        var sketch = new Sketch();
        entries.forEach(sketch::fold);
        return sketch;
    }

    @Test
    void foldingOneByOneWithQuestionsBetweenIsFoldingAnew() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var entries = new RandomEntries(new Random(seed)).all();
            var growing = new Sketch();
            var views = growing.views();
            for (Entry entry : entries) {
                growing.fold(entry);
                views.folded(entry);
                views.search("Aibek", 3);
                views.persons().forEach(views::person);
            }
            Dump.same(Dump.of(folded(entries).views()), Dump.of(views), "seed " + seed);
        }
    }

    @Test
    void theOrderOfSourcesAndOfJudgementsAboutOtherPairsDoesNotMatter() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var random = new Random(seed);
            var entries = withoutSecondThoughts(new RandomEntries(random).all());
            var shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);
            Dump.same(
                    essence(folded(entries).views()),
                    essence(folded(shuffled).views()),
                    "seed " + seed);
        }
    }

    /// Leaves out "different", which can make a contradiction, and the second judgement about a
    /// pair: there the order in the ledger decides.
    private static List<Entry> withoutSecondThoughts(List<Entry> entries) {
        var seen = new HashSet<Set<MentionId>>();
        return entries.stream()
                .filter(e ->
                        !(e instanceof Entry.Judged(var j))
                                || (j.verdict() != Verdict.DIFFERENT
                                        && seen.add(Set.of(j.first(), j.second()))))
                .toList();
    }

    /// What must not depend on the order: who is who, what is said of each, by which terms.
    private static String essence(Views views) {
        var persons =
                views.persons().stream()
                        .map(id -> {
                            var mentions =
                                    views.person(id).orElseThrow().mentions().stream()
                                            .map(each -> each.id().toString())
                                            .sorted()
                                            .toList();
                            var said =
                                    views.statementsAbout(id).stream()
                                            .map(FoldTest::words)
                                            .sorted()
                                            .toList();
                            return mentions + " " + said;
                        })
                        .sorted()
                        .collect(Collectors.joining("\n"));
        var appeals = views.appeals().stream().map(a -> words(a.asked())).sorted().toList();
        return views.totals() + "\n" + persons + "\n" + appeals;
    }

    private static String words(Said said) {
        return said.statement().toString();
    }

    @Test
    void judgementsHoldAsTheyPromise() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new RandomEntries(new Random(seed));
            var sketch = folded(random.all());
            for (int i = 0; i < 20; i++) {
                random.judgement().ifPresent(sketch::fold);
                promises(sketch);
            }
            Dump.same(Dump.of(folded(sketch.entries()).views()), Dump.of(sketch.views()), "again");
        }
    }

    /// No two mentions judged different are one person; two judged the same are one person or the
    /// contradiction is shown; nobody is joined without a chain of "same".
    private static void promises(Sketch sketch) {
        var views = sketch.views();
        var waiting = views.linkConflicts().stream().map(c -> c.same()).collect(Collectors.toSet());
        for (PersonId id : views.persons()) {
            var person = views.person(id).orElseThrow();
            var mentions = person.mentions().stream().map(each -> each.id()).toList();
            assertEquals(mentions.getFirst(), id.first());
            for (Judgement judgement : person.judgements()) {
                boolean together =
                        mentions.contains(judgement.first())
                                && mentions.contains(judgement.second());
                if (judgement.verdict() == Verdict.DIFFERENT) {
                    assertFalse(together);
                } else if (judgement.verdict() == Verdict.SAME) {
                    assertTrue(together || waiting.contains(judgement));
                }
            }
            for (MentionId mention : mentions) {
                assertEquals(id, views.personOf(mention).orElseThrow());
                assertTrue(
                        mentions.size() == 1
                                || views.judgements(mention).stream()
                                        .anyMatch(j -> j.verdict() == Verdict.SAME));
            }
        }
    }

    @Test
    void aContradictionWaitsAndIsNeitherMergedNorDropped() {
        var sketch = three().judge(m(1, "a"), m(2, "a"), Verdict.SAME);
        sketch.judge(m(1, "a"), m(3, "a"), Verdict.DIFFERENT);
        sketch.judge(m(2, "a"), m(3, "a"), Verdict.SAME);
        var views = sketch.views();
        assertEquals(2, views.persons().size());
        var conflict = views.linkConflicts().getFirst();
        assertEquals(Verdict.SAME, conflict.same().verdict());
        assertEquals(List.of(Verdict.DIFFERENT), verdicts(conflict.different()));
        for (PersonId id : views.persons()) {
            assertEquals(List.of(conflict), views.person(id).orElseThrow().conflicts());
        }
        // Taking back the "different" lets the waiting "same" hold.
        sketch.judge(m(1, "a"), m(3, "a"), Verdict.TAKEN_BACK);
        assertEquals(List.of(new PersonId(m(1, "a"))), views.persons());
        assertEquals(List.of(), views.linkConflicts());
        // And "different" after the chain was joined takes the chain's last link apart.
        sketch.judge(m(1, "a"), m(3, "a"), Verdict.DIFFERENT);
        assertEquals(2, views.persons().size());
        assertEquals(1, views.linkConflicts().size());
    }

    private static List<Verdict> verdicts(List<Judgement> judgements) {
        return judgements.stream().map(Judgement::verdict).toList();
    }

    private static Sketch three() {
        var sketch = new Sketch();
        for (int n = 1; n <= 3; n++) {
            sketch.hand(n, "author " + n, "2020").tell(Sketch.person(n, "a", "Aibek"));
        }
        return sketch;
    }

    @Test
    void theLaterJudgementAboutTheSameTwoHolds() {
        var sketch = three().judge(m(1, "a"), m(2, "a"), Verdict.SAME);
        sketch.judge(m(1, "a"), m(2, "a"), Verdict.DIFFERENT);
        assertEquals(3, sketch.views().persons().size());
        assertEquals(List.of(), sketch.views().linkConflicts());
        sketch.judge(m(1, "a"), m(2, "a"), Verdict.SAME);
        assertEquals(2, sketch.views().persons().size());
        sketch.judge(m(1, "a"), m(2, "a"), Verdict.UNSURE);
        assertEquals(3, sketch.views().persons().size());
    }

    @Test
    void aPersonKeepsItsIdWhenMentionsJoinAndGetsItBackWhenTheyPart() {
        var sketch = three();
        var ids = sketch.views().persons();
        sketch.judge(m(2, "a"), m(3, "a"), Verdict.SAME);
        assertEquals(List.of(ids.get(0), ids.get(1)), sketch.views().persons());
        sketch.judge(m(1, "a"), m(3, "a"), Verdict.SAME);
        assertEquals(List.of(ids.get(0)), sketch.views().persons());
        sketch.judge(m(1, "a"), m(3, "a"), Verdict.TAKEN_BACK);
        assertEquals(List.of(ids.get(0), ids.get(1)), sketch.views().persons());
        sketch.withdraw(2);
        assertEquals(List.of(ids.get(0), ids.get(2)), sketch.views().persons());
    }

    @Test
    void everyQuestionReadsTheTextsAnewAndAWithdrawnSourceIsNeverReadAgain() {
        var sketch =
                three().tell(
                                Sketch.person(2, "b", "a planted marker"),
                                Sketch.say(2, "s", "b", Sketch.named("a planted marker")));
        long last = sketch.entries().size() - 1L;
        sketch.asked();
        var views = sketch.views();
        for (int time = 0; time < 2; time++) {
            assertEquals(List.of("a planted marker"), views.names(m(2, "b")));
            assertEquals(Set.of(last), sketch.asked());
        }
        sketch.fold(new Entry.Withdrawn(Sketch.source(2), WithdrawalReason.TIME_OVER, Sketch.NOON));
        assertFalse(Dump.of(views).contains("a planted marker"));
        assertFalse(sketch.asked().contains(last));
    }

    @Test
    void withdrawingIsAsIfTheSourceHadNeverSpoken() {
        for (int seed = 0; seed < WORLDS; seed++) {
            var entries =
                    new RandomEntries(new Random(seed))
                            .all().stream().filter(e -> !(e instanceof Entry.Withdrawn)).toList();
            var without = folded(entries.stream().filter(e -> !concerns(e, 2)).toList());
            var withdrawn = folded(entries).withdraw(2);
            Dump.same(
                    Dump.withoutNumbers(without.views())
                            .replace("withdrawnSources=0", "withdrawnSources=1"),
                    Dump.withoutNumbers(withdrawn.views()),
                    "seed " + seed);
        }
    }

    private static boolean concerns(Entry entry, int n) {
        var source = Sketch.source(n);
        return switch (entry) {
            case Entry.Handed(var s, var _) -> s.id().equals(source);
            case Entry.Recorded(var told, var _) -> told.source().equals(source);
            case Entry.Judged(var j) ->
                    j.first().source().equals(source) || j.second().source().equals(source);
            case Entry.Consented(Entry.About.OfSource(var s), var _, var _) -> s.equals(source);
            case Entry.Consented(Entry.About.OfSubject(var mention), var _, var _) ->
                    mention.source().equals(source);
            case Entry.Withdrawn _, Entry.Later _, Entry.Unreadable _ -> false;
        };
    }
}
