package org.whereabouts.statement.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.golden.Golden;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;

class StatementJsonTest {
    private static final SourceId SOURCE = StatementSamples.SOURCE;

    @TestFactory
    List<DynamicTest> everyKindOfClaimKeepsItsGoldenText() {
        return StatementSamples.claims().entrySet().stream()
                .map(sample ->
                        DynamicTest.dynamicTest(
                                sample.getKey(),
                                () -> {
                                    var statement = StatementSamples.statement(sample.getValue());
                                    byte[] bytes =
                                            CanonicalJson.bytes(StatementJson.write(statement));
                                    var back = CanonicalJson.parse(bytes, 48 * 1024).orThrow();
                                    assertEquals(statement, StatementJson.read(back).orThrow());
                                    Golden.check(
                                            "statement",
                                            sample.getKey() + ".json",
                                            new String(bytes, StandardCharsets.UTF_8) + "\n");
                                }))
                .toList();
    }

    @Test
    void thereIsASampleOfEveryClaim() {
        Set<String> permitted =
                Arrays.stream(Claim.class.getPermittedSubclasses())
                        .map(c -> c.getSimpleName().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        assertEquals(permitted, StatementSamples.claims().keySet());
        assertEquals(18, permitted.size());
    }

    @Test
    void aSourceComesBackAsItWas() {
        var source =
                new Source(
                        SOURCE,
                        SourceKind.LIST,
                        "List of the missing, second edition",
                        "a committee of families",
                        "kk",
                        new PartialDate("2019-03"),
                        Reliability.C,
                        new Terms(
                                Set.of(Use.INTERNAL, Use.UN_CONFIDENTIAL),
                                "the committee",
                                new PartialDate("2019-04-01"),
                                "not before the hearing"),
                        Optional.of(new SourceId("ffeeddccbbaa99887766554433221100")),
                        Optional.of(new SourceId("0123456789abcdef0123456789abcdef")),
                        List.of(new Source.Attachment("a1", "00ff", 12, "text/csv", "list.csv")));
        byte[] bytes = CanonicalJson.bytes(SourceJson.write(source));
        assertEquals(source, SourceJson.read(CanonicalJson.parse(bytes, 9999).orThrow()).orThrow());
        Golden.check("statement", "source.json", new String(bytes, StandardCharsets.UTF_8) + "\n");
    }

    @Test
    void aJudgementAndAGroupComeBackAsTheyWere() {
        var one = new MentionId(SOURCE, "m1");
        var two = new MentionId(SOURCE, "m2");
        var judgement =
                new Judgement(
                        two,
                        one,
                        Judgement.Verdict.UNSURE,
                        "same village, other year",
                        "k1",
                        Instant.EPOCH);
        assertEquals(one, judgement.first());
        assertEquals(judgement, SourceJson.readJudgement(SourceJson.write(judgement)).orThrow());
        var group =
                new Mention(
                        new MentionId(SOURCE, "g1"),
                        Mention.Kind.GROUP,
                        "the two",
                        List.of(one, two));
        assertEquals(group, StatementJson.readMention(StatementJson.write(group)).orThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"flew\"} | WORD | type",
                "{\"type\":\"held\"} | MISSING | form",
                "{\"type\":\"held\",\"form\":\"hotel\"} | WORD | form",
                "{\"type\":\"held\",\"form\":\"camp\",\"since\":\"May 2017\"} | DATE | since",
                "{\"type\":\"held\",\"form\":\"camp\",\"duration\":\"1 year\"} | TERM | duration",
                "{\"type\":\"held\",\"form\":\"camp\",\"colour\":\"red\"} | UNKNOWN_MEMBER | ``",
                "{\"type\":\"held\",\"form\":7} | KIND | form",
                "{\"type\":\"kin\",\"relation\":\"wife\",\"to\":\"nobody\"} | ID | to",
                "{\"type\":\"counted\",\"amount\":{\"low\":5,\"high\":4}} | WHOLE | amount",
                "{\"type\":\"depicted\",\"where\":{\"type\":\"region\",\"left\":990,\"width\":20,\"height\":1}} | WHOLE | where",
                "[] | KIND | ``",
            })
    void whatIsNotAClaimIsRefusedWithCodeAndPath(String json, Fault.Code code, String path) {
        Json value = JsonText.parse(json.getBytes(StandardCharsets.UTF_8), 9999).orThrow();
        var refused = assertInstanceOf(Read.Refused.class, StatementJson.readClaim(value));
        assertEquals(new Fault(code, path == null ? "" : path), refused.fault());
    }

    @Test
    void aFaultNeverRepeatsWhatTheTextSaid() {
        Json value =
                JsonText.parse(
                                "{\"type\":\"held\",\"form\":\"camp\",\"since\":\"secret name\"}"
                                        .getBytes(StandardCharsets.UTF_8),
                                9999)
                        .orThrow();
        var refused = assertInstanceOf(Read.Refused.class, StatementJson.readClaim(value));
        assertTrue(refused.fault().message().startsWith("STATEMENT.DATE at "));
        assertTrue(!refused.fault().message().contains("secret"));
    }
}
