package org.whereabouts.register.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.register.Sketch.held;
import static org.whereabouts.register.Sketch.m;
import static org.whereabouts.register.Sketch.person;
import static org.whereabouts.register.Sketch.s;
import static org.whereabouts.register.Sketch.say;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.register.Sketch;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final PersonId HE = new PersonId(m(1, "man"));

    /// A wife tells of prison, camp and house arrest; nothing is dated but the report.
    private static Sketch report() {
        return new Sketch()
                .hand(1, "a newspaper", "2021-02-09")
                .tell(person(1, "wife", "Dana"))
                .tell(
                        person(1, "man", "Aibek"),
                        say(
                                        1,
                                        "home",
                                        "man",
                                        held(HeldForm.HOUSE_ARREST, "", "", "", "2021-02-09", ""))
                                .by("wife")
                                .after("camp"),
                        say(1, "prison", "man", held(HeldForm.PRISON, "Korgan", "", "", "", "P13Y"))
                                .by("wife"),
                        say(1, "camp", "man", held(HeldForm.CAMP, "", "", "", "", "P1Y"))
                                .by("wife")
                                .after("prison"));
    }

    private static Timeline timeline(Sketch sketch) {
        return sketch.views().timeline(HE, TODAY);
    }

    private static List<Claim> claims(List<Episode> episodes) {
        return episodes.stream().map(Episode::claim).toList();
    }

    private static List<String> forms(List<Episode> episodes) {
        return claims(episodes).stream().map(c -> ((Claim.Held) c).form().name()).toList();
    }

    private static List<Conflict.Kind> conflicts(Sketch sketch) {
        return timeline(sketch).conflicts().stream().map(Conflict::kind).toList();
    }

    @Test
    void episodesFollowTheOrderInWhichTheyAreTold() {
        var timeline = timeline(report());
        assertEquals(List.of("PRISON", "CAMP", "HOUSE_ARREST"), forms(timeline.episodes()));
        assertEquals(List.of(), timeline.conflicts());
        assertEquals(new Term("P13Y"), timeline.episodes().getFirst().duration());
    }

    @Test
    void boundsAreConcludedFromOrderAndDurationsAndSaySo() {
        var episodes = timeline(report()).episodes();
        // Thirteen years, then one year, then home on 2021-02-09: half a year of rounding each.
        var prison = episodes.getFirst();
        assertEquals(Bounds.Origin.CONCLUDED, prison.start().origin());
        assertEquals(LocalDate.MIN, prison.start().earliest());
        assertEquals(LocalDate.of(2008, 2, 9), near(prison.start().latest(), 2008, 2, 9));
        assertEquals(2020, prison.end().latest().getYear());
        var end = episodes.getLast().end();
        assertEquals(LocalDate.of(2021, 2, 9), end.earliest(), "it was so on that day");
        assertEquals(LocalDate.MAX, end.latest());
    }

    private static LocalDate near(LocalDate day, int year, int month, int dayOfMonth) {
        var wanted = LocalDate.of(year, month, dayOfMonth);
        return Math.abs(day.toEpochDay() - wanted.toEpochDay()) <= 3 ? wanted : day;
    }

    @Test
    void whatIsFearedIsNeverAmongWhatWas() {
        for (Stance stance : Stance.values()) {
            var sketch = new Sketch().hand(1, "a newspaper", "2021");
            sketch.tell(
                    person(1, "man", "Aibek"),
                    say(1, "a", "man", held(HeldForm.CAMP, "", "2018", "", "", "")).stance(stance));
            var timeline = timeline(sketch);
            boolean asserted = stance == Stance.ASSERTS;
            assertEquals(asserted ? 1 : 0, timeline.episodes().size());
            assertEquals(asserted ? 0 : 1, timeline.others().size());
            var where = sketch.views().whereabouts(HE, LocalDate.of(2019, 6, 1));
            assertEquals(!asserted, where.unknown(), () -> stance + " is no knowledge");
            boolean wish = stance == Stance.DEMANDS || stance == Stance.PREDICTS;
            assertEquals(
                    wish ? List.of() : List.of(stance),
                    where.answers().stream().map(Whereabouts.Answer::stance).toList(),
                    "who demands or foretells does not say where somebody is");
        }
    }

    @Test
    void twoSourcesThatTellOneEpisodeMakeOneAndCountTheirRoots() {
        var sketch = report();
        sketch.hand(2, "an agency", "2021-03", 1)
                .tell(
                        person(2, "x", "A."),
                        say(2, "s", "x", held(HeldForm.CAMP, "", "", "", "", "")))
                .hand(3, "a committee", "2022")
                .tell(
                        person(3, "x", "A."),
                        say(3, "s", "x", held(HeldForm.CAMP, "Zhaza", "2019", "", "", "")))
                .judge(m(1, "man"), m(2, "x"), Verdict.SAME)
                .judge(m(1, "man"), m(3, "x"), Verdict.SAME);
        var timeline = timeline(sketch);
        assertEquals(List.of("PRISON", "CAMP", "HOUSE_ARREST"), forms(timeline.episodes()));
        var camp = timeline.episodes().get(1);
        assertEquals(3, camp.basis().size());
        assertEquals(2, camp.independent(), "the agency repeats the newspaper");
        assertEquals("Zhaza", camp.place());
        assertEquals(new PartialDate("2019"), camp.start().said());
    }

    @Test
    void aRelayedStatementOfOneSpeakerCountsOnce() {
        var sketch = report();
        sketch.hand(2, "a radio", "2021-04")
                .tell(person(2, "wife", "Dana A."))
                .tell(
                        person(2, "x", "Aibek A."),
                        say(2, "s", "x", held(HeldForm.CAMP, "", "", "", "", "")).by("wife"))
                .judge(m(1, "man"), m(2, "x"), Verdict.SAME);
        assertEquals(2, timeline(sketch).episodes().get(1).independent(), "two unjudged wives");
        sketch.judge(m(1, "wife"), m(2, "wife"), Verdict.SAME);
        assertEquals(1, timeline(sketch).episodes().get(1).independent());
    }

    @Test
    void aCircleOfBeforeAndAfterIsReportedAndStopsNothing() {
        var sketch = new Sketch().hand(1, "a newspaper", "2021");
        sketch.tell(
                person(1, "man", "Aibek"),
                say(1, "a", "man", held(HeldForm.CAMP, "", "", "", "", "")).after("c"),
                say(1, "b", "man", held(HeldForm.PRISON, "", "", "", "", "")).after("a"),
                say(1, "c", "man", held(HeldForm.HOUSE_ARREST, "", "", "", "", "")).after("b"),
                say(1, "d", "man", new Claim.Released(PartialDate.NONE, "")).after("c"));
        var timeline = timeline(sketch);
        assertEquals(4, timeline.episodes().size());
        assertEquals(Situation.RELEASED, timeline.episodes().getLast().situation());
        var circle = timeline.conflicts().getFirst();
        assertEquals(Conflict.Kind.ORDER_IN_A_CIRCLE, circle.kind());
        assertEquals(List.of(s(1, "a"), s(1, "b"), s(1, "c")), circle.one());
    }

    private static Sketch two(Claim first, Claim second) {
        return new Sketch()
                .hand(1, "a newspaper", "2024-01-01")
                .hand(2, "a ministry", "2024-01-01")
                .tell(person(1, "man", "Aibek"), say(1, "a", "man", first))
                .tell(person(2, "man", "Aibek"), say(2, "b", "man", second))
                .judge(m(1, "man"), m(2, "man"), Verdict.SAME);
    }

    @Test
    void conflictsAreNamedOnlyWhereTheDatesLeaveNoWayOut() {
        var camp = held(HeldForm.CAMP, "", "2017", "2020", "", "");
        assertEquals(
                List.of(Conflict.Kind.CUSTODY_OVERLAPS),
                conflicts(two(camp, held(HeldForm.PRISON, "", "2018", "2021", "", ""))));
        assertEquals(
                List.of(), conflicts(two(camp, held(HeldForm.PRISON, "", "2020", "2021", "", ""))));
        assertEquals(
                List.of(Conflict.Kind.PLACES_DIFFER),
                conflicts(
                        two(
                                held(HeldForm.CAMP, "Zhaza", "2017", "2020", "", ""),
                                held(HeldForm.CAMP, "Korgan", "2018", "2021", "", ""))));
        var died = new Claim.Died(new PartialDate("2018"), Ref.NONE, "");
        var call =
                new Claim.Heard(
                        Claim.News.CONTACT, new PartialDate("2019-05"), Term.NONE, "a call");
        assertEquals(List.of(Conflict.Kind.DEATH_THEN_LIFE), conflicts(two(died, call)));
        assertEquals(List.of(Conflict.Kind.DEATH_THEN_LIFE), conflicts(two(call, died)));
        var born = new Claim.Born(new PartialDate("2019"), Ref.NONE);
        assertEquals(List.of(Conflict.Kind.DEATH_THEN_LIFE), conflicts(two(died, born)));
        assertEquals(List.of(Conflict.Kind.DEATH_THEN_LIFE), conflicts(two(born, died)));
        var bornBefore = new Claim.Born(new PartialDate("1980"), Ref.NONE);
        assertEquals(List.of(), conflicts(two(died, bornBefore)));
        var bornThatYear = new Claim.Born(new PartialDate("2018"), Ref.NONE);
        assertEquals(List.of(), conflicts(two(bornThatYear, died)));
        var bornOnNoSaidDay = new Claim.Born(PartialDate.NONE, Ref.NONE);
        assertEquals(List.of(), conflicts(two(died, bornOnNoSaidDay)));
        var called = new Claim.Heard(Claim.News.CONTACT, new PartialDate("2018"), Term.NONE, "");
        assertEquals(List.of(), conflicts(two(died, called)));
        assertEquals(
                List.of(Conflict.Kind.DATES_EXCLUDE),
                conflicts(two(died, new Claim.Died(new PartialDate("2020"), Ref.NONE, ""))));
        var released = new Claim.Released(new PartialDate("2019"), "");
        assertEquals(
                List.of(Conflict.Kind.HELD_AFTER_RELEASE),
                conflicts(two(released, held(HeldForm.CAMP, "", "", "", "2021", ""))));
        assertEquals(
                List.of(),
                conflicts(two(released, held(HeldForm.CAMP, "", "2020", "", "2021", ""))));
        assertEquals(
                List.of(Conflict.Kind.SENTENCES_DIFFER),
                conflicts(two(sentenced("P15Y"), sentenced("P20Y"))));
        assertEquals(List.of(), conflicts(two(sentenced("P15Y"), sentenced(""))));
    }

    private static Claim sentenced(String term) {
        return new Claim.Sentenced(new Term(term), "", Ref.NONE, new PartialDate("2018"));
    }

    @Test
    void datesThatContradictTheOrderOfTellingAreAConflict() {
        var sketch = new Sketch().hand(1, "a newspaper", "2021");
        sketch.tell(
                person(1, "man", "Aibek"),
                say(1, "a", "man", held(HeldForm.CAMP, "", "2019", "", "", "")),
                say(1, "b", "man", held(HeldForm.PRISON, "", "2017", "2018", "", "")).after("a"));
        assertEquals(List.of(Conflict.Kind.DATES_AGAINST_ORDER), conflicts(sketch));
    }

    @Test
    void aDenialStandsAgainstWhatItAnswers() {
        var sketch = report();
        StatementId camp = s(1, "camp");
        sketch.hand(2, "a ministry", "2021-06")
                .tell(
                        person(2, "x", "A."),
                        say(2, "no", "x", held(HeldForm.CAMP, "", "", "", "", ""))
                                .stance(Stance.DENIES)
                                .answers(camp));
        // Not yet judged to be the same man: the answer names the statement and that is enough.
        var conflict = timeline(sketch).conflicts().getFirst();
        assertEquals(Conflict.Kind.DENIED, conflict.kind());
        assertEquals(List.of(camp), conflict.one());
        assertEquals(List.of(s(2, "no")), conflict.other());
    }

    @Test
    void aDenialThatNamesNoStatementStandsAgainstTheSameForm() {
        var camp = held(HeldForm.CAMP, "", "2018", "", "", "");
        var sketch = two(camp, sentenced("P15Y"));
        sketch.tell(
                person(2, "man", "Aibek"),
                say(2, "p", "man", held(HeldForm.PRISON, "", "", "", "", "")).stance(Stance.DENIES),
                say(2, "c", "man", held(HeldForm.CAMP, "", "", "", "", "")).stance(Stance.DENIES));
        var conflicts = timeline(sketch).conflicts();
        assertEquals(1, conflicts.size());
        assertEquals(List.of(s(2, "c")), conflicts.getFirst().other());
    }

    @Test
    void whatIsSaidOfAGroupReachesItsMembersMarked() {
        var sketch = new Sketch().hand(1, "a newspaper", "2021-02-09");
        sketch.tell(person(1, "man", "Aibek"))
                .tell(
                        Sketch.group(1, "men", "man"),
                        say(1, "g", "men", held(HeldForm.CAMP, "", "2018", "", "", "")))
                .tell(
                        Sketch.group(1, "all", "men"),
                        say(1, "h", "all", held(HeldForm.INCOMMUNICADO, "", "", "", "", "PXY")));
        var episodes = timeline(sketch).episodes();
        assertEquals(2, episodes.size());
        assertTrue(episodes.stream().allMatch(Episode::saidOfGroupOnly));
        var through = sketch.views().statementsAbout(HE);
        assertEquals(List.of(m(1, "men")), through.getFirst().ofGroup());
        assertEquals(List.of(m(1, "men"), m(1, "all")), through.getLast().ofGroup());
    }

    @Test
    void anUndatedSilenceOfYearsBeganBeforeItWasTold() {
        var sketch = new Sketch().hand(1, "a newspaper", "2021-02-09");
        var silent = new Claim.Heard(Claim.News.NONE_SINCE, PartialDate.NONE, new Term("P3Y"), "");
        sketch.tell(person(1, "man", "Aibek"), say(1, "a", "man", silent));
        var silence = timeline(sketch).silence().orElseThrow();
        assertEquals(Silence.Ground.TOLD, silence.ground());
        assertEquals(LocalDate.of(2018, 8, 11), near(silence.since().latest(), 2018, 8, 11));
        assertFalse(silence.since().hasStart());
    }
}
