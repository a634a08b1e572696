package org.whereabouts.lab.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.intake.coding.CodedSource;
import org.whereabouts.intake.coding.Coding;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;

/// The annotated article outside this tree, through the converter and the coding reader. Without
/// `../shared` beside the project there is nothing to convert, and these tests say so.
class GoldToCodingTest {
    private static final SourceId SOURCE = new SourceId("0123456789abcdef0123456789abcdef");
    private static final TreeMap<String, Statement> STATEMENTS = new TreeMap<>();
    private static CodedSource coded =
            new CodedSource(
                    org.whereabouts.statement.json.SourceJson.read(
                                    Json.object()
                                            .put("id", SOURCE.hex())
                                            .put("kind", "news")
                                            .put(
                                                    "terms",
                                                    Json.object()
                                                            .put("uses", Json.texts(List.of()))
                                                            .build())
                                            .build())
                            .orThrow(),
                    List.of(),
                    List.of(),
                    List.of());

    @BeforeAll
    static void convert() throws Exception {
        Path root = Path.of(System.getProperty("whereabouts.root", ".."));
        Path shared = root.resolve("../shared").normalize();
        Path gold = shared.resolve("data/extraction/gold-seed.json");
        assumeTrue(Files.exists(gold), "the annotated article is not beside the project");
        Json annotation = JsonText.parse(Files.readAllBytes(gold), 1 << 24).orThrow();
        Path article;
        try (var files = Files.list(shared.resolve("seed"))) {
            article = files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(article);
        String sha =
                java.util.HexFormat.of()
                        .formatHex(
                                java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        var text =
                new DocumentText(
                        new String(bytes, StandardCharsets.UTF_8),
                        sha,
                        bytes.length,
                        "text/plain",
                        "UTF-8",
                        "en",
                        "",
                        new TreeMap<>(),
                        List.of(),
                        Set.of());
        byte[] coding =
                JsonText.pretty(GoldToCoding.convert(annotation)).getBytes(StandardCharsets.UTF_8);
        coded = Coding.read(coding, Optional.of(text), SOURCE).orThrow();
        coded.statements().forEach(s -> STATEMENTS.put(s.id().local(), s));
    }

    @Test
    void everyCoreStatementOfTheAnnotationIsExpressed() throws Exception {
        Path gold =
                Path.of(System.getProperty("whereabouts.root", ".."))
                        .resolve("../shared/data/extraction/gold-seed.json");
        var facts = Gold.of(JsonText.parse(Files.readAllBytes(gold), 1 << 24).orThrow()).facts();
        var missing =
                facts.stream()
                        .filter(Gold.Fact::core)
                        .map(f -> f.id().toLowerCase(java.util.Locale.ROOT))
                        .filter(id -> !STATEMENTS.containsKey(id))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theHusbandIsKinOfTheWomanWhoSaysSo() {
        Statement kin = statement("s10");
        assertEquals(mention("e4"), kin.subject());
        assertEquals(new Claim.Kin(Claim.Relation.HUSBAND, mention("e1"), ""), kin.claim());
        assertEquals(new Speaker.Mentioned(mention("e1")), kin.speaker());
    }

    @Test
    void prisonCampAndHouseArrestFollowEachOther() {
        var prison = (Claim.Held) statement("s12").claim();
        var camp = (Claim.Held) statement("s14").claim();
        var house = (Claim.Held) statement("s15").claim();
        assertEquals(Claim.HeldForm.PRISON, prison.form());
        assertEquals("P13Y", prison.duration().text());
        assertEquals("espionage", prison.reason());
        assertEquals(Claim.HeldForm.CAMP, camp.form());
        assertEquals("P1Y", camp.duration().text());
        assertEquals(Claim.HeldForm.HOUSE_ARREST, house.form());
        assertEquals(coded.source().dated(), house.asOf());
        assertEquals(List.of(id("s12")), statement("s14").after());
        assertEquals(List.of(id("s14")), statement("s15").after());
        for (String each : List.of("s11", "s12", "s13", "s14", "s15")) {
            assertEquals(new Speaker.Mentioned(mention("e1")), statement(each).speaker(), each);
            assertEquals(mention("e4"), statement(each).subject(), each);
            assertEquals(Stance.ASSERTS, statement(each).stance(), each);
        }
        assertEquals(new Claim.Noted("charge", "espionage"), statement("s13").claim());
        assertEquals(
                Claim.Attribute.CITIZENSHIP,
                ((Claim.Described) statement("s11").claim()).attribute());
    }

    @Test
    void twoWomenSpeakOfTheirRelativesTogetherAndTheirFearStaysFear() {
        for (String each : List.of("s20", "s21", "s22", "s23")) {
            assertEquals(mention("g3"), statement(each).subject(), each);
            assertEquals(new Speaker.Mentioned(mention("g4")), statement(each).speaker(), each);
        }
        assertEquals(Stance.FEARS, statement("s23").stance());
        var silent = (Claim.Held) statement("s22").claim();
        assertEquals(Claim.HeldForm.INCOMMUNICADO, silent.form());
        assertEquals("PXY", silent.duration().text());
        long feared = STATEMENTS.values().stream().filter(s -> s.stance() == Stance.FEARS).count();
        assertEquals(1, feared);
    }

    @Test
    void theProtestKeepsItsOpenYearAndTheResolutionStandsBesideIt() {
        var protest = (Claim.Appealed) statement("s1").claim();
        assertEquals(Claim.AppealKind.PROTEST, protest.kind());
        assertEquals("XXXX-02-08", protest.when().text());
        assertEquals(new Ref.To(mention("e10")), protest.to());
        assertEquals(List.of(mention("g2")), protest.forWhom());
        assertEquals(Claim.Amount.exactly(3), protest.participants());
        Statement resolved = statement("s1-date");
        assertEquals(Stance.PRESUMES, resolved.stance());
        assertEquals(new Claim.Noted("date_resolved", "2021-02-08"), resolved.claim());
        assertEquals(List.of(id("s1")), resolved.answers());
    }

    @Test
    void whatIsDemandedIsAnAppealOfThoseWhoDemandIt() {
        var release = (Claim.Appealed) statement("s2").claim();
        assertEquals(mention("g1"), statement("s2").subject());
        assertEquals(new Speaker.Mentioned(mention("g1")), statement("s2").speaker());
        assertEquals(List.of(mention("g2")), release.forWhom());
        assertTrue(release.demand().contains("release"));
        var help = (Claim.Appealed) statement("s51").claim();
        assertEquals(mention("g7"), statement("s51").subject());
        assertEquals(new Ref.To(mention("e13")), help.to());
        assertEquals(List.of(mention("g8")), help.forWhom());
        assertTrue(
                STATEMENTS.values().stream().noneMatch(s -> s.claim() instanceof Claim.Released));
    }

    @Test
    void theRefusalAndTheOfficialAnswerTheProtest() {
        var refusal = statement("s31");
        assertEquals(mention("g6"), refusal.subject());
        assertEquals(new Speaker.Mentioned(mention("g5")), refusal.speaker());
        assertEquals(Claim.AnswerKind.REFUSED, ((Claim.Answered) refusal.claim()).kind());
        assertEquals(List.of(id("s1")), refusal.answers());
        assertEquals(List.of(new Speaker.Mentioned(mention("g5"))), statement("s32").relayedBy());
        assertEquals(Claim.AnswerKind.REPLIED, ((Claim.Answered) statement("s42").claim()).kind());
        assertEquals(List.of(id("s1")), statement("s42").answers());
        assertEquals(Claim.AnswerKind.REPLIED, ((Claim.Answered) statement("s30").claim()).kind());
        assertEquals(List.of(id("s1")), statement("s30").answers());
        assertEquals(Claim.AnswerKind.REFUSED, ((Claim.Answered) statement("s43").claim()).kind());
        assertEquals(mention("g1"), statement("s43").subject());
    }

    @Test
    void twoSpellingsAreTwoMentionsOfOneCandidate() {
        assertEquals(1, coded.candidates().size());
        var candidate = coded.candidates().getFirst();
        assertEquals(mention("e3"), candidate.first());
        assertEquals(mention("e3-2"), candidate.second());
        var group =
                coded.mentions().stream()
                        .filter(m -> m.id().equals(mention("g4")))
                        .findFirst()
                        .orElseThrow();
        assertEquals(List.of(mention("e2"), mention("e3-2")), group.members());
    }

    @Test
    void theDenialAnswersBothCounts() {
        assertEquals(2_000_000, amount("s60").high().orElseThrow());
        assertTrue(amount("s60").low().isEmpty());
        assertTrue(amount("s62").high().isEmpty());
        assertEquals("thousands", amount("s62").words());
        assertEquals(Claim.AnswerKind.DENIED, ((Claim.Answered) statement("s61").claim()).kind());
        assertEquals(mention("e15"), statement("s61").subject());
        assertEquals(List.of(id("s60"), id("s62")), statement("s61").answers());
        assertEquals(new Speaker.Mentioned(mention("e14")), statement("s60").speaker());
        assertEquals(new Speaker.Mentioned(mention("g10")), statement("s62").speaker());
    }

    private static Claim.Amount amount(String id) {
        return ((Claim.Counted) statement(id).claim()).amount();
    }

    private static Statement statement(String id) {
        return Optional.ofNullable(STATEMENTS.get(id)).orElseThrow();
    }

    private static MentionId mention(String local) {
        return new MentionId(SOURCE, local);
    }

    private static StatementId id(String local) {
        return new StatementId(SOURCE, local);
    }
}
