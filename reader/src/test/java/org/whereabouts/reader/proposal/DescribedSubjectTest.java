package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;

/// Whose fate it is where much is said of somebody between their name and the verb. Everybody in
/// these sentences is invented.
final class DescribedSubjectTest {

    /// `rule of | label`, for fates alone.
    private static List<String> fates(String text) {
        Proposals read = Readings.read(text);
        var labels = read.persons().stream().collect(Collectors.toMap(Person::id, Person::label));
        return read.proposals().stream()
                .filter(p -> !(p.draft().claim() instanceof Claim.Described))
                .filter(p -> !(p.draft().claim() instanceof Claim.Kin))
                .map(p -> p.rule() + " | " + labels.get(p.draft().subject()))
                .toList();
    }

    private static List<String> charges(String text) {
        return Readings.read(text).proposals().stream()
                .map(p -> p.draft().claim())
                .map(c ->
                        switch (c) {
                            case Claim.Sentenced s -> s.charge();
                            case Claim.Noted n -> n.text();
                            default -> "";
                        })
                .filter(c -> !c.isEmpty())
                .toList();
    }

    @Test
    void anAgeAndSeveralNounsBetweenCommasAreNobodyElse() {
        assertEquals(
                List.of("detention.verb | Tarek Nasim"),
                fates(
                        "Tarek Nasim, 28 years old, a pharmacist and a local organizer of the student"
                                + " wing of an opposition party, was arrested at his home."));
        assertEquals(
                List.of("release.verb | Tarek Nasim"),
                fates("Tarek Nasim (44), a teacher from Homs, was released."));
        assertEquals(
                List.of("custody.prison | Tarek Nasim"),
                fates(
                        "Tarek Nasim, then 19, of Homs, a student of law, has been in prison since 2016."));
    }

    @Test
    void aListGoesOnPastWhatIsSaidOfItsMembers() {
        assertEquals(
                List.of("detention.verb | Tarek Nasim", "detention.verb | Omar Said"),
                fates(
                        "Tarek Nasim, a farmer and local councillor, and Omar Said, a driver, were"
                                + " arrested."));
        assertEquals(
                List.of("detention.verb | Tarek Nasim", "detention.verb | Omar Said"),
                fates("Tarek Nasim, 20 at the time, and Omar Said, 22, were seized by armed men."));
    }

    @Test
    void oneOfSeveralIsWhoeverIsNamed() {
        assertEquals(
                List.of("death.died | Tarek Nasim"),
                fates("One of the three, Tarek Nasim, died in prison."));
    }

    @Test
    void aRelativeAfterAPlaceIsASubjectOfItsOwn() {
        assertEquals(
                List.of("detention.verb | his father"),
                fates("Tarek Nasim spoke. In Homs, his father, a baker, was arrested."));
    }

    @Test
    void aPersonIsTakenFromWhereverTheyAre() {
        assertEquals(
                List.of("detention.taken | Tarek Nasim"),
                fates("Tarek Nasim, 31 years old, a mechanic, was taken from a garage."));
        assertEquals(List.of(), fates("The sum was taken from a fund."));
    }

    @Test
    void goingOutIsNoRelease() {
        assertTrue(
                fates(
                                "Tarek Nasim was arrested in May. He had gone out to buy bread, his"
                                        + " mother said.")
                        .stream()
                        .noneMatch(f -> f.startsWith("release")));
    }

    @Test
    void whoeverIsHeldIsCutOffAndNotTheFamily() {
        assertEquals(
                List.of("detention.verb | Amina Said", "no-news.not-heard | Amina Said"),
                fates(
                        "Amina Said was arrested in May. She has had no contact with her family"
                                + " since."));
        assertEquals(
                List.of("no-news.not-heard | her family"),
                fates(
                        "Amina Said lives abroad. She has had no contact with her family since 2017."));
    }

    @Test
    void aDetentionThatAJudgeOrdersIsNotTheJudges() {
        assertEquals(List.of(), fates("The judge ordered her detention."));
    }

    @Test
    void whatHappenedToWhoseHusbandHappenedToHim() {
        assertEquals(
                List.of("detention.taken | whose husband"),
                fates(
                        "Among them was Amina Said, whose husband, a surgeon, was picked up in Homs."));
        assertEquals(
                List.of("detention.taken | Bassam"),
                fates(
                        "With me is Amina Said, whose brother Bassam, a student, was picked up in Homs."));
    }

    @Test
    void whatTheWriterTakesBackIsNotTold() {
        assertEquals(
                List.of(),
                fates(
                        "In May we wrote that Amina Said had been sentenced. She has not been; she is well."));
        assertEquals(
                List.of("sentence.verb | Amina Said"),
                fates("In May we wrote that Amina Said had been sentenced. She has appealed."));
    }

    @Test
    void hearsayIsNotAsserted() {
        assertEquals(
                List.of(Stance.BELIEVES),
                Readings.read("In March Tarek Nasim was said to have been moved to Homs prison.")
                        .proposals()
                        .stream()
                        .map(p -> p.draft().stance())
                        .distinct()
                        .toList());
    }

    @Test
    void whatASentenceWithoutAMainClauseAsksForIsNotTold() {
        assertEquals(List.of(), fates("And that they free Amina Said and the two girls."));
        assertEquals(
                List.of("release.verb | Amina Said"),
                fates("That was the day they freed Amina Said."));
    }

    @Test
    void aNamedPrisonIsThePlace() {
        var claim = Readings.read("Tarek Nasim is held in Homs prison.").proposals().getFirst();
        assertTrue(
                claim.draft().claim() instanceof Claim.Held held
                        && held.place().equals(Ref.words("Homs prison")));
    }

    @Test
    void aChargeIsToldWhole() {
        assertEquals(
                List.of("sharing one of the videos"),
                charges("Tarek Nasim was jailed for 15 days for sharing one of the videos."));
        assertEquals(
                List.of("undermining unity"),
                charges(
                        "Tarek Nasim is charged with undermining unity and has been in prison since."));
    }

    @Test
    void aNameBehindARelativeIsThatRelativeAlsoAtTheEnd() {
        assertEquals(
                List.of("detention.taken | Lyes"),
                fates(
                        "Amina Nasim wore a shirt with the face of her son, Lyes. He was picked up at the corner."));
    }

    @Test
    void whoeverIsAskedAnswersAndNotThePaper() {
        var read =
                Readings.read(
                        "Amina Nasim, 46, is a tailor. She and her husband Tarek were arrested by the"
                                + " army. The Invented Weekly spoke to her.\n\nQ: How was it?\n\nA: I never"
                                + " saw a judge. They released me in May.\n\nQ: And he?\n\nA: I do not know.");
        var labels = read.persons().stream().collect(Collectors.toMap(Person::id, Person::label));
        assertEquals(
                List.of(),
                read.proposals().stream()
                        .map(p -> labels.getOrDefault(p.draft().subject(), ""))
                        .filter(l -> l.contains("Weekly"))
                        .toList());
    }
}
