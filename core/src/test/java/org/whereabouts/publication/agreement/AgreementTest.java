package org.whereabouts.publication.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.whereabouts.register.Sketch.group;
import static org.whereabouts.register.Sketch.held;
import static org.whereabouts.register.Sketch.m;
import static org.whereabouts.register.Sketch.named;
import static org.whereabouts.register.Sketch.person;
import static org.whereabouts.register.Sketch.say;
import static org.whereabouts.register.Sketch.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.whereabouts.register.Sketch;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;

/// All people are invented.
class AgreementTest {
    private Sketch sketch = new Sketch().hand(1, "a documenter", "2021");

    private void people(String... names) {
        for (int i = 0; i < names.length; i++) {
            String local = "m" + (i + 1);
            sketch.tell(person(1, local, names[i]), say(1, "n" + (i + 1), local, named(names[i])));
        }
    }

    private Set<String> mustAgree(Use use, Statement statement) {
        var locals = new TreeSet<String>();
        new Agreement(sketch.views(), use, List.of())
                .of(statement)
                .subjects()
                .keySet()
                .forEach(id -> locals.add(id.local()));
        return locals;
    }

    private static Statement camp(String words) {
        return say(1, "s1", "m1", held(HeldForm.CAMP, words, "2018", "", "", "")).s();
    }

    @Test
    void whoeverIsShownToOthersMustAgreeAndTheirWitnessToo() {
        people("Aibek Sarsen", "Gulim Toktar");
        Statement told =
                say(1, "s1", "m1", held(HeldForm.CAMP, "", "2018", "", "", "")).by("m2").s();
        assertEquals(Set.of("m1", "m2"), mustAgree(Use.PUBLIC_NAMED, told));
        assertEquals(Set.of("m1", "m2"), mustAgree(Use.PARTNER, told));
        assertEquals(Set.of("m1"), mustAgree(Use.INTERNAL, told));
    }

    @Test
    void whoeverIsNamedBesideMustAgree() {
        people("Aibek Sarsen", "Gulim Toktar", "Daulet Orman");
        var kin = new Claim.Kin(Claim.Relation.BROTHER, m(1, "m3"), "");
        assertEquals(Set.of("m1", "m3"), mustAgree(Use.PUBLIC_NAMED, say(1, "s1", "m1", kin).s()));
    }

    @Test
    void aNameInTheWordsIsANameThatLeaves() {
        people("Aibek Sarsen", "Gulim Toktar", "Daulet Orman");
        assertEquals(Set.of("m1"), mustAgree(Use.COURTS, camp("the camp near the river")));
        assertEquals(Set.of("m1", "m2"), mustAgree(Use.COURTS, camp("where Toktar's wife works")));
        assertEquals(Set.of("m1", "m3"), mustAgree(Use.COURTS, camp("next to DAULET's house")));
    }

    @Test
    void aFamilyNameThatTheyShareIsTheSubjectsOwn() {
        people("Aibek Sarsen", "Gulim Sarsen");
        assertEquals(Set.of("m1"), mustAgree(Use.COURTS, camp("Sarsen was moved to the camp")));
        assertEquals(Set.of("m1", "m2"), mustAgree(Use.COURTS, camp("Gulim Sarsen said a camp")));
    }

    @Test
    void namesAreFoundInEveryScript() {
        people("Айбек Сарсен", "Гүлім Тоқтар", "阿依别克·萨尔森", "古丽木·托合塔尔", "ئايبەك", "گۈلىم توختار");
        assertEquals(Set.of("m1", "m2"), mustAgree(Use.COURTS, camp("Тоқтарға айтылды")));
        assertEquals(Set.of("m1", "m4"), mustAgree(Use.COURTS, camp("据古丽木说，他在营里")));
        assertEquals(Set.of("m1", "m6"), mustAgree(Use.COURTS, camp("گۈلىمنىڭ دېيىشىچە لاگېردا")));
    }

    @Test
    void aLabelIsFoundOnlyWhole() {
        people("Aibek Sarsen");
        sketch.tell(person(1, "w", "the wife of the driver"));
        assertEquals(Set.of("m1"), mustAgree(Use.COURTS, camp("the camp of the north")));
        assertEquals(
                Set.of("m1", "w"), mustAgree(Use.COURTS, camp("the wife of the driver saw him")));
    }

    @Test
    void ofAGroupThoseMustAgreeWhomTheSourceNames() {
        people("Aibek Sarsen", "Gulim Toktar");
        sketch.tell(group(1, "g", "m1", "m2"));
        sketch.tell(group(1, "crowd"));
        var held = held(HeldForm.CAMP, "", "2018", "", "", "");
        assertEquals(Set.of("m1", "m2"), mustAgree(Use.COURTS, say(1, "s1", "g", held).s()));
        assertEquals(Set.of(), mustAgree(Use.COURTS, say(1, "s2", "crowd", held).s()));
    }

    @Test
    void aLabelMayNameAnother() {
        people("Aibek Sarsen");
        sketch.tell(person(1, "w", "the sister of Aibek Sarsen"));
        var rests = new Agreement(sketch.views(), Use.COURTS, List.of()).of(m(1, "w"));
        assertEquals(Set.of(m(1, "m1"), m(1, "w")), rests.subjects().keySet());
    }

    @Test
    void aSourceLeavesWithoutWhatNamesSomebodyWhoDidNotAgree() {
        Source letter =
                new Source(
                        source(1),
                        SourceKind.LETTER,
                        "Letter to Aibek Sarsen",
                        "Gulim Toktar",
                        "en",
                        new PartialDate("2021"),
                        Reliability.C,
                        new Terms(
                                EnumSet.of(Use.INTERNAL, Use.COURTS),
                                "Gulim",
                                PartialDate.NONE,
                                ""),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Source.Attachment("r1", "00", 7, "text/plain", "gulim.txt")));
        sketch = new Sketch().fold(new Entry.Handed(letter, Sketch.NOON));
        people("Aibek Sarsen", "Gulim Toktar");
        var agreed =
                new Terms(EnumSet.of(Use.INTERNAL, Use.COURTS), "himself", PartialDate.NONE, "");
        sketch.fold(
                new Entry.Consented(new Entry.About.OfSubject(m(1, "m1")), agreed, Sketch.NOON));
        Source left = new Agreement(sketch.views(), Use.COURTS, List.of()).card(letter);
        assertEquals("Letter to Aibek Sarsen", left.title(), "he agreed");
        assertEquals("", left.author(), "she did not");
        assertEquals("", left.terms().givenBy());
        assertEquals("", left.attachments().getFirst().name());
        assertEquals(letter, new Agreement(sketch.views(), Use.INTERNAL, List.of()).card(letter));
    }

    @Test
    void aJudgementLeavesWithoutWhoJudgedAndItsReasonNamesNobodyElse() {
        people("Aibek Sarsen", "Aibek S.", "Gulim Toktar");
        var judged =
                new Judgement(
                        m(1, "m1"),
                        m(1, "m2"),
                        Judgement.Verdict.SAME,
                        "Toktar knew both",
                        "a keeper",
                        Sketch.NOON);
        var agreement = new Agreement(sketch.views(), Use.COURTS, List.of());
        assertEquals("", agreement.card(judged).author());
        assertEquals(
                Set.of(m(1, "m1"), m(1, "m2"), m(1, "m3")),
                agreement.of(judged).subjects().keySet());
    }

    @Test
    void whoIsNotInTheRegisterAgreedToNothing() {
        people("Aibek Sarsen");
        Statement told =
                say(1, "s1", "m1", held(HeldForm.CAMP, "", "2018", "", "", "")).by("x").s();
        var rests = new Agreement(sketch.views(), Use.COURTS, List.of()).of(told);
        assertEquals(List.of(), rests.subjects().get(new MentionId(told.id().source(), "x")));
    }
}
