package org.whereabouts.lab.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.intake.proposal.Choices;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Spans;
import org.whereabouts.intake.proposal.Spot;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// The scorer's hard gate, on proposals that answer a statement of the annotation and on those that
/// answer none. The people are invented.
class ScorerTest {
    private static final SourceId SOURCE = new SourceId("0".repeat(32));
    private static final String TEXT =
            "Anna says Boris was beaten. Anna fears Boris died. The court jailed Igor for 9 years.";

    @Test
    void anAssertedDeathWhereTheTextOnlyFearsItBreaksTheGateThoughItsCueLiesElsewhere() {
        var died = proposal("death.died", "Boris", 39, died(), "fears", "fears Boris died");
        assertBroken(died, "feared");
    }

    @Test
    void aFateOfTheRelativeWhoReportsItBreaksTheGateThoughItAnswersNothing() {
        var anna = proposal("detention.verb", "Anna", 0, died(), "says", "Anna says");
        assertBroken(anna, "a speaker or a relative");
    }

    @Test
    void thePerpetratorsSentenceGivenToTheVictimBreaksTheGate() {
        var sentenced = new Claim.Sentenced(Term.NONE, "", Ref.NONE, PartialDate.NONE);
        var boris = proposal("sentence.noun", "Boris", 10, sentenced, "says", "The court jailed");
        assertBroken(boris, "somebody else");
    }

    @Test
    void whatIsDeniedIsNoAssertionWhateverItsFamily() {
        var beaten = proposal("custody.prison", "Boris", 10, died(), "beaten", "Boris was beaten");
        String denial = GOLD.replace("\"event.torture\"", "\"claim.denial\"");
        assertEquals(1, score(denial, beaten).violations.size());
    }

    @Test
    void aRightProposalPassesTheGateAndFillsItsTemplate() {
        var beaten =
                proposal(
                        "ill-treatment.passive",
                        "Boris",
                        10,
                        new Claim.Mistreated("beaten", PartialDate.NONE, Ref.NONE),
                        "beaten",
                        "Boris was beaten");
        Score score = score(GOLD, beaten);
        assertEquals(List.of(), score.violations);
        assertEquals(1, score.found);
        assertEquals(3, score.slots.correct, "kind, person, stance; the speaker is not found");
        assertEquals(0, score.slots.spurious);
    }

    private static void assertBroken(Proposal proposal, String why) {
        Score score = score(GOLD, proposal);
        assertEquals(0, score.found);
        assertEquals(1, score.violations.size(), score.violations.toString());
        assertTrue(score.violations.getFirst().contains(why), score.violations.toString());
    }

    private static Score score(String gold, Proposal proposal) {
        var json = JsonText.parse(gold.getBytes(StandardCharsets.UTF_8), 1 << 16).orThrow();
        var persons =
                List.of(person("Anna", 0, 28), person("Boris", 10, 39), person("Igor", 68, 68));
        var read =
                new Proposals(
                        "test 1",
                        SOURCE,
                        "0".repeat(64),
                        PartialDate.NONE,
                        persons,
                        List.of(proposal),
                        List.of(),
                        List.of());
        return new Scorer("invented", new GoldText(json), read).score();
    }

    private static Person person(String name, int... at) {
        var spots =
                java.util.Arrays.stream(at)
                        .distinct()
                        .mapToObj(a -> new Spot(new Span(a, a + name.length()), Spot.Level.NAME))
                        .toList();
        return new Person(
                id(name), Mention.Kind.PERSON, name, Person.Sex.NOT_SAID, spots, List.of());
    }

    private static Claim died() {
        return new Claim.Died(PartialDate.NONE, Ref.NONE, "");
    }

    private static MentionId id(String name) {
        return new MentionId(SOURCE, "p" + (int) name.charAt(0));
    }

    private static Proposal proposal(
            String rule, String subject, int at, Claim claim, String cue, String evidence) {
        var span = span(evidence);
        var draft =
                new Statement(
                        new StatementId(SOURCE, "s1"),
                        Speaker.Author.AUTHOR,
                        List.of(),
                        id(subject),
                        claim,
                        Stance.ASSERTS,
                        Basis.UNKNOWN,
                        Credibility.CANNOT_BE_JUDGED,
                        PartialDate.NONE,
                        List.of(new Evidence(0, span, evidence)),
                        List.of(),
                        List.of());
        var spans =
                new Spans(
                        span,
                        List.of(span(cue)),
                        List.of(new Span(at, at + subject.length())),
                        List.of(),
                        List.of());
        return new Proposal(rule, draft, spans, List.of(), Choices.NONE, "", List.of());
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static final String GOLD =
            """
            {"entities":[
             {"id":"E1","mentions":[{"start":0,"end":4},{"start":28,"end":32}]},
             {"id":"E2","mentions":[{"start":10,"end":15},{"start":39,"end":44}]},
             {"id":"E3","mentions":[{"start":68,"end":72}]}],
             "values":[],"statements":[
             {"id":"S1","type":"event.torture","core":true,"args":{"person":"E2"},
              "polarity":"positive","modality":"asserted","attribution":{"by":"E1"},
              "evidence":{"start":10,"end":26}},
             {"id":"S2","type":"event.death","core":true,"args":{"person":"E2"},
              "polarity":"positive","modality":"feared","attribution":{"by":"E1"},
              "evidence":{"start":39,"end":49}},
             {"id":"S3","type":"event.sentence","core":true,"args":{"person":"E3"},
              "polarity":"positive","modality":"asserted","attribution":{"by":"author"},
              "evidence":{"start":51,"end":84}}]}
            """;
}
