package org.whereabouts.register.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.register.Sketch.m;
import static org.whereabouts.register.Sketch.named;
import static org.whereabouts.register.Sketch.person;
import static org.whereabouts.register.Sketch.s;
import static org.whereabouts.register.Sketch.say;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.register.Sketch;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.MentionId;

class SearchTest {
    private static final Sketch SKETCH =
            new Sketch()
                    .hand(1, "a list", "2020")
                    .tell(
                            person(1, "a", "Тасболат Ерсінұлы"),
                            say(1, "a1", "a", named("Тасболат Ерсінұлы")))
                    .tell(
                            person(1, "b", "Sarkyt Almasov"),
                            say(
                                    1,
                                    "b1",
                                    "b",
                                    new Claim.Noted("rumour", "seen near the salt works")),
                            say(
                                    1,
                                    "b2",
                                    "b",
                                    new Claim.Described(
                                            Claim.Attribute.ID_NUMBER, "650304998877", "")))
                    .tell(person(1, "c", "غالىم ەسەنۇلى"))
                    .tell(person(1, "d", "达吾提·艾力"))
                    .hand(2, "a letter", "2021")
                    .tell(person(2, "b", "Sarkyt"))
                    .judge(m(1, "b"), m(2, "b"), Verdict.SAME);

    private static List<MentionId> found(Views views, String query) {
        return views.search(query, 10).stream().map(h -> h.person().first()).toList();
    }

    @Test
    void aNameIsFoundInItsOwnScript() {
        var views = SKETCH.views();
        assertEquals(m(1, "a"), found(views, "Тасболат Ерсінұлы").getFirst());
        assertEquals(m(1, "b"), found(views, "sarkyt ALMASOV").getFirst());
        assertEquals(m(1, "c"), found(views, "غالىم").getFirst());
        assertEquals(m(1, "d"), found(views, "达吾提").getFirst());
        assertEquals(m(1, "d"), found(views, "吾提·艾").getFirst(), "inside the name");
    }

    @Test
    void theBeginningOfANameAndOneWrongLetterAreEnough() {
        var views = SKETCH.views();
        assertEquals(List.of(m(1, "b")), found(views, "almas"));
        assertEquals(List.of(m(1, "b")), found(views, "Almesov"));
        assertEquals(List.of(m(1, "a")), found(views, "Ерсін"));
    }

    @Test
    void wordsOfStatementsAreFoundAndSayWhere() {
        var hit = SKETCH.views().search("Salt", 10).getFirst();
        assertEquals(new PersonId(m(1, "b")), hit.person());
        var why = assertInstanceOf(Hit.Why.ByText.class, hit.why().getFirst());
        assertEquals(List.of(s(1, "b1")), why.statements());
    }

    @Test
    void nobodyIsFoundByANumberOfTheirPapers() {
        assertEquals(List.of(), SKETCH.views().search("650304998877", 10));
        assertEquals(List.of(), SKETCH.views().search("6503", 10));
    }

    @Test
    void twoMentionsOfOnePersonAreOneHit() {
        var hits = SKETCH.views().search("Sarkyt", 10);
        assertEquals(1, hits.size());
        assertFalse(hits.getFirst().why().isEmpty());
    }

    @Test
    void whatIsWithdrawnIsNotFoundAnyMore() {
        var sketch =
                new Sketch()
                        .hand(1, "a list", "2020")
                        .tell(person(1, "a", "Zhanibek Qorqutov"))
                        .hand(2, "another", "2021")
                        .tell(person(2, "a", "Berdibek Qorqutov"));
        var views = sketch.views();
        assertEquals(2, views.search("Qorqutov", 10).size());
        sketch.withdraw(1);
        assertEquals(List.of(m(2, "a")), found(views, "Qorqutov"), "by an index made before");
        assertEquals(List.of(m(2, "a")), found(sketch.views(), "Qorqutov"), "by a new one");
    }

    @Test
    void noQueryMakesTheSearchFail() {
        var views = SKETCH.views();
        for (String query :
                List.of("", " ", "*", "\"", "a AND (", "\u0000", "\ud800", "·", "x".repeat(5000))) {
            assertTrue(views.search(query, 5).size() <= 5);
        }
        assertEquals(1, views.search("Sarkyt", 1).size());
    }

    @Test
    void wordsAreSplitTheSameInEveryScript() {
        assertEquals(List.of("erik", "x"), Words.of("Érik-X"));
        assertEquals(List.of("达吾", "吾提", "艾力"), Words.of("达吾提·艾力"));
        assertEquals(List.of("王"), Words.of(" 王 "));
        assertEquals(Words.of("غالىم"), Words.of("غـالـىم"), "a stretched letter is the same");
        assertEquals(List.of("ab", "王王"), Words.of("ab王王"));
    }
}
