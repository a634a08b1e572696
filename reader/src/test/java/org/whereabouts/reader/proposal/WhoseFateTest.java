package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.whereabouts.reader.proposal.Readings.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Several invented people in one text: whose fate is it?
class WhoseFateTest {

    private static void isOf(String who, String text, String family) {
        List<String> lines = lines(text, family);
        assertTrue(!lines.isEmpty(), "nothing was found");
        lines.forEach(line -> assertTrue(line.endsWith(who), line));
    }

    @Test
    void aBrotherWhoWasTakenIsMeantByAPronounAlthoughOthersWereTaken() {
        String text =
                "Gulnar Tolegen held up a portrait of her brother, Arman Tolegen. He was arrested"
                        + " in 2020. Bolat Serik, whose uncle disappeared, wept.";
        isOf("Arman Tolegen", text, "detention");
    }

    @Test
    void aBrotherWhoOnlyReportsIsNotMeantByAPronoun() {
        String text =
                "Arman Tolegen was arrested in 2020. His brother, Serik Tolegen, went to the police"
                        + " and asked for him, Serik said. He was sentenced to five years in prison.";
        assertEquals(
                List.of(),
                lines(text, "sentence").stream().filter(l -> l.endsWith("Serik Tolegen")).toList());
    }

    @Test
    void aTitleBetweenANounAndItsNameIsNoOtherPerson() {
        String text =
                "The court sentenced Temuulen Ganzorig to nine years in prison. A third defendant,"
                        + " former corporal Bold Makhbal, was found guilty and got 15 years.";
        assertTrue(lines(text, "sentence").getLast().endsWith("Bold Makhbal"));
    }

    @Test
    void oneOfThemWithANameIsThatPerson() {
        String text =
                "Three reporters were arrested. Two of them have been convicted; one, Zorig"
                        + " Batsukh, is serving an eight-year term in Kharvan prison.";
        isOf("Zorig Batsukh", text, "sentence");
        isOf("Zorig Batsukh", text, "custody");
        isOf(
                "Dorj Chuluun",
                "Bold Makhbal was freed. Another, Dorj Chuluun, was jailed for three years.",
                "sentence");
    }

    @Test
    void whoSaysItInBetweenDoesNotUndergoWhatFollows() {
        String text =
                "Gulnar Tolegen came for her brother, Arman Tolegen. He was sentenced to five years"
                        + " in prison, she said, and was moved last winter to a prison in Tosgon.";
        isOf("Arman Tolegen", text, "transfer");
        isOf("Arman Tolegen", text, "custody");
    }

    @Test
    void aQuotationThatIsBrokenByItsSpeakerIsOneSentence() {
        isOf("My father", "\"My father,\" Bolat Serik said, \"died in custody in 2020.\"", "death");
        isOf(
                "Dauren Serik",
                "Bolat Serik came. \"My uncle, Dauren Serik,\" said Bolat, \"has been in a camp since"
                        + " May 2018.\"",
                "custody");
    }

    @Test
    void whatIsSaidOfEachOfTwoDoesNotPartThem() {
        String text =
                "Bold Ganzorig, a teacher, and Temuulen Ganzorig, a nurse, were sentenced to four"
                        + " years each.";
        assertEquals(2, lines(text, "sentence").size());
    }

    @Test
    void whatLiesAheadIsNotTold() {
        String text =
                "Arman Tolegen was arrested in 2019. He is released in May 2031 at the earliest.";
        assertEquals(List.of(), lines(text, "release"));
    }

    @Test
    void whatARegimeClaimsIsTheRegimesWord() {
        String text = "Arman Tolegen was arrested. The regime claims Arman Tolegen was released.";
        assertTrue(lines(text, "release").getFirst().contains("regime"));
    }

    @Test
    void theTermThatFollowsARelativeClauseIsTheCourts() {
        String text =
                "In 2014, a court sentenced Bold Makhbal, who served there, to 20 years for murder.";
        assertEquals(1, lines(text, "sentence").size());
        assertEquals(List.of(), lines(text, "custody"));
    }

    @Test
    void whoeverLostALicenceWasNotIllTreated() {
        String text = "The lawyer, Maryia Zhdava, was stripped of her license in June.";
        assertEquals(List.of(), lines(text, "ill-treatment"));
    }

    @Test
    void himIsWhoeverWasTheObjectBefore() {
        String text =
                "Arman Tolegen was arrested in 2019, his wife said. In 2004 they moved Dorj Chuluun"
                        + " to the jail in Khovdor, and a year later, in February 2005, they released"
                        + " him.";
        isOf("Dorj Chuluun", text, "release");
    }

    @Test
    void whatIsCalledForHasNotComeAbout() {
        for (String text :
                List.of(
                        "Demands: release Ales Kalin; free the others.",
                        "We demand: Ales Kalin freed, his health restored, his judges tried.",
                        "The lawyer asked that Ales Kalin, who has asthma, be moved to house arrest"
                                + " or released on bail.")) {
            assertEquals(
                    List.of(),
                    lines(text, "release").stream().filter(l -> l.contains("ASSERTS")).toList());
        }
    }

    @Test
    void whoAskedNotToBeNamedIsNotWhomItBefell() {
        String text =
                "Then, in June 2022, a soldier who asked not to be named told them that Jihad Salim"
                        + " was in the Sarwa barracks.";
        isOf("Jihad Salim", text, "custody");
    }

    @Test
    void whoeverIsCountedBesideANameIsNotWhomTheVerbBefell() {
        isOf(
                "Rustam Salim",
                "Rustam Salim, one of nine bakers arrested in the town three years ago, was freed"
                        + " from Homs prison on Tuesday.",
                "release");
        String both =
                "Both Timur Abai, who is blind, and Nurlan Saken, who is not yet twenty, were"
                        + " detained in the square.";
        assertEquals(2, lines(both, "detention").size());
    }
}
