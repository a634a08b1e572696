package org.whereabouts.register.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.register.Sketch.held;
import static org.whereabouts.register.Sketch.m;
import static org.whereabouts.register.Sketch.person;
import static org.whereabouts.register.Sketch.say;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.register.Sketch;
import org.whereabouts.register.timeline.Whereabouts.Firmness;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

class WhereaboutsTest {
    private static final PersonId HE = new PersonId(m(1, "man"));

    private static Whereabouts at(Sketch sketch, int year, int month) {
        return sketch.views().whereabouts(HE, LocalDate.of(year, month, 1));
    }

    private static Sketch list() {
        return new Sketch()
                .hand(1, "a committee", "2021-06-30")
                .tell(
                        person(1, "man", "Aibek"),
                        say(
                                1,
                                "camp",
                                "man",
                                held(HeldForm.CAMP, "Zhaza", "2017-05", "2019", "", "")),
                        say(1, "free", "man", new Claim.Released(new PartialDate("2019"), "")));
    }

    @Test
    void theDatesThatWereSaidAnswerForTheirDays() {
        var answer = at(list(), 2018, 1).answers().getFirst();
        assertEquals(Situation.HELD, answer.situation());
        assertEquals(Firmness.SAID, answer.firmness());
        assertEquals("Zhaza", answer.place());
    }

    @Test
    void beforeTheFirstNewsTheAnswerIsUnknown() {
        var before = at(list(), 2016, 1);
        assertTrue(before.unknown());
        assertEquals(List.of(), before.answers());
        assertTrue(before.silence().isEmpty());
    }

    @Test
    void afterTheLastNewsTheLastKnownHoldsWithItsDate() {
        var answer = at(list(), 2025, 1).answers().getFirst();
        assertEquals(Situation.RELEASED, answer.situation());
        assertEquals(Firmness.LAST_KNOWN, answer.firmness());
        assertEquals(2019, answer.known().latest().getYear());
    }

    @Test
    void whoeverIsListedAsDetainedOnADayAndAsReleasedOrDeadIsNotHeld() {
        var camp = say(1, "camp", "man", held(HeldForm.CAMP, "", "2017-05", "", "", ""));
        var free = say(1, "free", "man", new Claim.Released(PartialDate.NONE, ""));
        var dead = say(1, "dead", "man", new Claim.Died(PartialDate.NONE, Ref.NONE, ""));
        notHeld(Situation.RELEASED, List.of(camp, free));
        notHeld(Situation.RELEASED, List.of(free, camp));
        notHeld(Situation.DIED, List.of(camp, dead));
        notHeld(Situation.DIED, List.of(dead, camp));
    }

    private static void notHeld(Situation now, List<Sketch.Wording> told) {
        var sketch =
                new Sketch()
                        .hand(1, "a committee", "2021-06-30")
                        .tell(person(1, "man", "Aibek"), told.getFirst(), told.getLast());
        assertEquals(
                List.of(now),
                at(sketch, 2025, 1).answers().stream().map(Whereabouts.Answer::situation).toList());
        assertEquals(Situation.HELD, at(sketch, 2017, 7).answers().getFirst().situation());
    }

    @Test
    void whoeverWasHeldTwiceMayBeHeldAgainAfterARelease() {
        var sketch =
                new Sketch()
                        .hand(1, "a committee", "2021-06-30")
                        .tell(
                                person(1, "man", "Aibek"),
                                say(1, "a", "man", held(HeldForm.CAMP, "", "2017-05", "", "", "")),
                                say(1, "b", "man", held(HeldForm.PRISON, "", "2019", "", "", "")),
                                say(1, "free", "man", new Claim.Released(PartialDate.NONE, "")));
        assertEquals(Situation.HELD, at(sketch, 2025, 1).answers().getFirst().situation());
    }

    @Test
    void insideAVagueDateItIsOnlyPossible() {
        assertEquals(Firmness.POSSIBLE, at(list(), 2017, 5).answers().getFirst().firmness());
        assertEquals(Firmness.SAID, at(list(), 2017, 6).answers().getFirst().firmness());
        assertTrue(at(list(), 2017, 4).unknown());
    }

    @Test
    void eachVoiceIsHeardAndEqualAnswersAreOne() {
        var sketch = list();
        sketch.hand(2, "a ministry", "2020")
                .tell(
                        person(2, "x", "A."),
                        say(2, "s", "x", held(HeldForm.PRISON, "", "2018", "2030", "", "")))
                .hand(3, "a second committee", "2020")
                .tell(
                        person(3, "x", "A."),
                        say(3, "s", "x", held(HeldForm.CAMP, "Zhaza", "2017", "2019", "", "")))
                .judge(m(1, "man"), m(2, "x"), Verdict.SAME)
                .judge(m(1, "man"), m(3, "x"), Verdict.SAME);
        var answers = at(sketch, 2018, 12).answers();
        assertEquals(2, answers.size());
        var camp = answers.stream().filter(a -> a.voices().size() == 2).findFirst().orElseThrow();
        assertEquals(2, camp.independent());
        assertEquals("Zhaza", camp.place());
    }

    @Test
    void aDisappearanceLeavesTheWhereaboutsUnknown() {
        var sketch = new Sketch().hand(1, "a mother", "2021");
        sketch.tell(
                person(1, "man", "Aibek"),
                say(
                        1,
                        "gone",
                        "man",
                        new Claim.Disappeared(
                                new PartialDate("2017-03-04"), Ref.NONE, Ref.NONE, List.of())));
        var where = at(sketch, 2022, 1);
        assertEquals(Situation.DISAPPEARED, where.answers().getFirst().situation());
        assertTrue(where.unknown(), "that somebody is gone does not say where they are");
    }

    @Test
    void deathHoldsForEver() {
        var sketch = list();
        sketch.tell(
                person(1, "man", "Aibek"),
                say(1, "dead", "man", new Claim.Died(new PartialDate("2020"), Ref.NONE, "")));
        var answers = at(sketch, 2024, 1).answers();
        assertEquals(1, answers.size());
        assertEquals(Firmness.SAID, answers.getFirst().firmness());
        assertEquals(Situation.DIED, answers.getFirst().situation());
    }

    @Test
    void silenceCountsFromTheLastContact() {
        var sketch = list();
        var called = new Claim.Heard(Claim.News.CONTACT, new PartialDate("2020-02"), Term.NONE, "");
        sketch.tell(person(1, "man", "Aibek"), say(1, "call", "man", called));
        var silence = at(sketch, 2024, 1).silence().orElseThrow();
        assertEquals(Silence.Ground.LAST_CONTACT, silence.ground());
        assertEquals(LocalDate.of(2020, 2, 29), silence.since().latest());
        var earlier = at(sketch, 2019, 12).silence();
        assertTrue(earlier.isEmpty(), "the call had not come, and nothing had been told");
    }
}
