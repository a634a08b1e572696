package org.whereabouts.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.consent.Cleared;
import org.whereabouts.consent.Missing;
import org.whereabouts.consent.Passage;
import org.whereabouts.golden.Golden;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Exchange;
import org.whereabouts.publication.casefile.KeptBack;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Numbers;
import org.whereabouts.publication.casefile.Timeline.Lane;
import org.whereabouts.publication.casefile.Timeline.Row;
import org.whereabouts.publication.casefile.Topic.Matter;
import org.whereabouts.publication.html.CaseFileHtml;
import org.whereabouts.publication.json.CaseFileJson;
import org.whereabouts.publication.text.CaseFileText;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.HeldForm;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Use;

/// The bundled example from its sources to its case files. It has the shape of the document that
/// started this register: prison, camp and house arrest in order, told by a wife; fears; an appeal
/// with a refusal; numbers of three speakers with a denial.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleCaseFileTest {
    private final ExampleRegister example;
    private final CaseFile man;
    private final CaseFile musician;
    private final CaseFile teacher;

    ExampleCaseFileTest(@TempDir Path folder) {
        example = new ExampleRegister(folder);
        man = internal(example.file(example.man(), Use.INTERNAL)).content();
        musician = internal(example.file(example.musician(), Use.INTERNAL)).content();
        teacher = internal(example.file(example.teacher(), Use.INTERNAL)).content();
    }

    @BeforeAll
    void allThreeHaveLines() {
        assertTrue(new Numbers(man).lines().size() > 30);
        assertTrue(new Numbers(musician).lines().size() > 20);
        assertTrue(new Numbers(teacher).lines().size() > 20);
    }

    @AfterAll
    void close() {
        example.close();
    }

    private static Cleared<CaseFile> internal(Passage<CaseFile> passage) {
        return ExampleRegister.open(passage);
    }

    @Test
    void prisonCampAndHouseArrestStandInOrderEachWithSpeakerStanceAndEvidence() {
        List<Row> rows =
                man.timeline().calendar().stream()
                        .filter(r -> r.lane() == Lane.SAID && !r.lines().isEmpty())
                        .filter(r -> r.lines().getFirst().statement().claim() instanceof Claim.Held)
                        .toList();
        assertEquals(
                List.of(HeldForm.PRISON, HeldForm.CAMP, HeldForm.HOUSE_ARREST),
                rows.stream()
                        .map(r -> ((Claim.Held) r.lines().getFirst().statement().claim()).form())
                        .toList());
        for (Row row : rows) {
            Line told = row.lines().getFirst();
            assertEquals(
                    new Speaker.Mentioned(example.mention("news-report", "m1")),
                    told.statement().speaker());
            assertTrue(told.kin(), "his wife is a relative");
            assertEquals(Stance.ASSERTS, told.statement().stance());
            assertFalse(told.statement().evidence().getFirst().quote().isBlank());
        }
    }

    @Test
    void aFearStandsOnItsOwnLaneAndNeverAmongWhatIsSaid() {
        List<Row> feared =
                musician.timeline().calendar().stream()
                        .filter(r ->
                                r.lines().stream()
                                        .anyMatch(l -> l.statement().stance() == Stance.FEARS))
                        .toList();
        assertEquals(1, feared.size());
        assertEquals(Lane.NOT_CERTAIN, feared.getFirst().lane());
        assertTrue(
                musician.open().contains(new CaseFile.Open.WhereaboutsUnknown()),
                "fears and beliefs do not answer where somebody is");
        assertTrue(
                musician.whereabouts().stream()
                        .flatMap(n -> n.voices().stream())
                        .noneMatch(l -> l.statement().asserted()));
    }

    @Test
    void silenceIsSaidAtTheTop() {
        var silence =
                musician.open().stream()
                        .filter(CaseFile.Open.Silence.class::isInstance)
                        .map(CaseFile.Open.Silence.class::cast)
                        .toList();
        assertEquals(1, silence.size());
        assertEquals(
                org.whereabouts.register.timeline.Silence.Ground.TOLD, silence.getFirst().ground());
        assertEquals("2018-02-28", silence.getFirst().since().latest().toString());
    }

    @Test
    void whatRepeatsAReportCountsOnce() {
        CaseFile.Now houseArrest =
                man.whereabouts().stream()
                        .filter(n -> n.voices().getFirst().statement().asserted())
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, houseArrest.voices().size(), "the report and the agency that repeats it");
        assertEquals(1, houseArrest.reports());
        assertTrue(houseArrest.voices().getLast().repeats().isPresent());
    }

    @Test
    void theDenialStandsBesideWhatItDenies() {
        var denied =
                man.topics().stream()
                        .flatMap(t -> t.disputes().stream())
                        .filter(d -> d.matter() == Matter.DENIED)
                        .toList();
        assertEquals(1, denied.size());
        var stances = new ArrayList<List<Stance>>();
        denied.getFirst()
                .sides()
                .forEach(s ->
                        stances.add(
                                s.lines().stream()
                                        .map(l -> l.statement().stance())
                                        .distinct()
                                        .toList()));
        assertEquals(
                new HashSet<>(List.of(List.of(Stance.ASSERTS), List.of(Stance.DENIES))),
                new HashSet<>(stances));
    }

    @Test
    void deathToldThroughTwoPeopleStandsBesideLifeAndKeepsItsWay() {
        Line died =
                new Numbers(teacher)
                        .lines().stream()
                                .filter(l -> l.statement().claim() instanceof Claim.Died)
                                .filter(l -> l.statement().asserted())
                                .findFirst()
                                .orElseThrow();
        assertEquals(2, died.statement().relayedBy().size(), "a cellmate, and the witness");
        Line seen =
                new Numbers(teacher)
                        .lines().stream()
                                .filter(l -> l.statement().basis() == Basis.WITNESSED)
                                .filter(l -> l.statement().claim() instanceof Claim.Held)
                                .findFirst()
                                .orElseThrow();
        assertTrue(seen.statement().asserted());
        assertTrue(
                teacher.whereabouts().size() >= 3,
                "died, held, released: nobody decides between them");
    }

    @Test
    void anAppealStandsWithItsRefusalAndAnotherWithoutAnAnswer() {
        List<Exchange> appeals = man.appeals();
        assertEquals(3, appeals.size());
        var kinds = new HashSet<Claim.AnswerKind>();
        for (Exchange appeal : appeals) {
            for (Exchange answer : appeal.answers()) {
                if (answer.line().statement().claim() instanceof Claim.Answered answered) {
                    kinds.add(answered.kind());
                }
            }
        }
        assertTrue(kinds.contains(Claim.AnswerKind.REFUSED));
        assertTrue(kinds.contains(Claim.AnswerKind.IGNORED));
        assertTrue(kinds.contains(Claim.AnswerKind.DENIED));
    }

    @Test
    void threeSpeakersCountAndTheDenialStandsUnderTheCounts() {
        assertEquals(
                3,
                man.counts().stream().map(c -> c.line().statement().speaker()).distinct().count()
                        + man.counts().stream()
                                .flatMap(c -> c.answers().stream())
                                .filter(a -> a.line().statement().claim() instanceof Claim.Counted)
                                .map(a -> a.line().statement().speaker())
                                .distinct()
                                .count());
        assertTrue(
                man.counts().stream()
                        .flatMap(c -> c.answers().stream())
                        .anyMatch(a -> a.line().statement().stance() == Stance.DENIES));
    }

    @Test
    void twoSpellingsOfOneWomanStayTwoMentions() {
        assertTrue(man.mentions().containsKey(example.mention("news-report", "m1")));
        assertTrue(man.mentions().containsKey(example.mention("news-report", "m7")));
    }

    @Test
    void everyStatementStandsOnceAndOnASourceCard() {
        for (CaseFile file : List.of(man, musician, teacher)) {
            var lines = new Numbers(file).lines();
            assertEquals(
                    lines.size(), lines.stream().map(l -> l.statement().id()).distinct().count());
            for (Line line : lines) {
                assertEquals(line.statement().id().source(), file.card(line.card()).source().id());
            }
        }
    }

    @Test
    void aSourceThatWasNotGivenForPublicationStaysOutAndIsCounted() {
        Cleared<CaseFile> published = internal(example.file(example.man(), Use.PUBLIC_NAMED));
        assertEquals(Use.PUBLIC_NAMED, published.use());
        assertTrue(
                published
                        .content()
                        .keptBack()
                        .contains(
                                new KeptBack(
                                        KeptBack.What.SOURCE, KeptBack.Reason.USE_NOT_ALLOWED, 1)));
        String page = CaseFileHtml.render(published, Locale.ENGLISH);
        assertTrue(page.contains("1 source is not shown: it was not given for this use"));
        for (String kept : List.of("witness K", "nine years", "limped", "Number Two")) {
            assertFalse(page.contains(kept), "the interview's words are not on the page");
            assertFalse(
                    JsonText.pretty(CaseFileJson.write(published)).contains(kept),
                    "nor in the JSON");
        }
    }

    @Test
    void nobodyIsNamedInAFileForOthersWhoDidNotAgree() {
        Cleared<CaseFile> published = internal(example.file(example.man(), Use.PUBLIC_NAMED));
        String all =
                CaseFileHtml.render(published, Locale.ENGLISH)
                        + CaseFileText.render(published, Locale.ENGLISH, 100, false)
                        + JsonText.pretty(CaseFileJson.write(published));
        Set<String> names = example.namesOfNobodyWith(Use.PUBLIC_NAMED);
        assertTrue(names.size() > 3, "there are such people in the example");
        for (String name : names) {
            assertFalse(all.contains(name), name);
        }
    }

    @Test
    void aFileOfSomebodyWhoDidNotAgreeStaysShut() {
        switch (example.file(example.teacher(), Use.PUBLIC_NAMED)) {
            case Passage.Open<CaseFile> _ -> fail("nobody agreed for her");
            case Passage.Shut<CaseFile>(var missing) ->
                    assertTrue(missing.stream().anyMatch(Missing.SubjectUse.class::isInstance));
        }
    }

    @Test
    void thePictureIsMadeAnewAndSaysWhoseItIs() {
        assertEquals(1, man.picture().size());
        assertTrue(man.picture().getFirst().depicted().kin());
        assertTrue(musician.missing().contains(CaseFile.Missing.PICTURE));
    }

    @Test
    void theFilesReadAsBefore() {
        Golden.check("publication", "man.txt", text(man));
        Golden.check("publication", "teacher.txt", text(teacher));
        Cleared<CaseFile> cleared = internal(example.file(example.musician(), Use.INTERNAL));
        Golden.check("publication", "musician.html", CaseFileHtml.render(cleared, Locale.ENGLISH));
    }

    private String text(CaseFile file) {
        var again = file.equals(man) ? example.man() : example.teacher();
        return CaseFileText.render(
                internal(example.file(again, Use.INTERNAL)), Locale.ENGLISH, 100, false);
    }
}
