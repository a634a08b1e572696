package org.whereabouts.lab.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.intake.WrittenIn;
import org.whereabouts.lab.coding.Gold.Fact;
import org.whereabouts.lab.coding.Gold.Span;
import org.whereabouts.lab.coding.Gold.Value;
import org.whereabouts.statement.time.PartialDate;

/// Writes an annotated article (schema `whereabouts-gold/1`) as a coding file: `gold.json` in,
/// `<id>.coding.json` out.
///
/// What the text supports is recorded, not what the annotator resolved: a date without a year keeps
/// its open year, and the resolution stands beside it as a remark of the coder.
public final class GoldToCoding {
    /// The most characters between a speaker and the word that says that they speak.
    private static final int ATTRIBUTION_GAP = 50;

    private final Gold gold;
    private final GoldMentions mentions;
    private final GoldClaims claims;
    private final String published;
    private final List<Json> statements = new ArrayList<>();
    private final Map<String, List<String>> written = new LinkedHashMap<>();

    private GoldToCoding(Gold gold) {
        this.gold = gold;
        this.mentions = new GoldMentions(gold);
        this.published = published(gold);
        this.claims = new GoldClaims(gold, mentions, published);
    }

    /// Converts `args[0]` (the annotation) into the folder `args[1]`.
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("lab/run " + GoldToCoding.class.getName() + " GOLD.json FOLDER");
            System.exit(64);
        }
        Json coding =
                convert(JsonText.parse(Files.readAllBytes(Path.of(args[0])), 64 << 20).orThrow());
        Path folder = Files.createDirectories(Path.of(args[1]));
        String name = Path.of(args[0]).getFileName().toString().replaceFirst("\\.json$", "");
        Files.writeString(
                folder.resolve(name + ".coding.json"),
                JsonText.pretty(coding),
                StandardCharsets.UTF_8);
    }

    /// The coding of an annotation.
    ///
    /// @throws IllegalArgumentException if the JSON is not of the schema
    public static Json.Members convert(Json gold) {
        return new GoldToCoding(Gold.of(gold)).coding();
    }

    private Json.Members coding() {
        names();
        gold.facts().forEach(fact -> written.put(fact.id(), ids(fact)));
        gold.facts().forEach(this::write);
        gold.facts().forEach(this::resolved);
        return Json.object()
                .put("whereabouts_coding", 1)
                .put("source", source())
                .put("document", Json.object().put("sha", Gold.text(gold.doc(), "sha256")).build())
                .put("mentions", Json.array(mentions.mentions()))
                .put("statements", Json.array(statements))
                .putUnlessEmpty("candidates", mentions.candidates())
                .build();
    }

    private Json source() {
        String publisher = Gold.text(gold.doc(), "publisher");
        return Json.object()
                .put("kind", publisher.isEmpty() ? "other" : "news")
                .putUnlessEmpty("title", Gold.text(gold.doc(), "title"))
                .putUnlessEmpty("author", publisher)
                .putUnlessEmpty("language", Gold.text(gold.doc(), "language"))
                .putUnlessEmpty("dated", published)
                .build();
    }

    /// The publication date; with `?` where the annotation says that it is not in the text.
    private static String published(Gold gold) {
        if (!(gold.doc().get("published") instanceof Json.Members published)) {
            return PartialDate.read(Gold.text(gold.doc(), "published"))
                    .map(PartialDate::text)
                    .orElse("");
        }
        String doubt = Gold.text(published, "certainty").isEmpty() ? "" : "?";
        return PartialDate.read(Gold.text(published, "value") + doubt)
                .map(PartialDate::text)
                .orElse("");
    }

    /// One statement for the name of each person, as the text first writes it in full.
    private void names() {
        gold.entities()
                .forEach((id, entity) -> {
                    if (!entity.type().equals("PERSON")) {
                        return;
                    }
                    int number = 0;
                    for (var piece : mentions.pieces(id)) {
                        var named =
                                piece.mentions().stream()
                                        .filter(m -> m.level().equals("NAM"))
                                        .toList();
                        if (!named.isEmpty()) {
                            Span span = GoldMentions.longest(named);
                            statements.add(name(piece.id(), span, number++));
                        }
                    }
                });
    }

    private static Json name(String mention, Span span, int number) {
        return Json.object()
                .put("id", mention + "-name")
                .put("speaker", "author")
                .put("subject", mention)
                .put(
                        "claim",
                        Json.object()
                                .put("type", "named")
                                .put("name", span.text())
                                .put("kind", number == 0 ? "full" : "other_spelling")
                                .putUnlessEmpty("script", WrittenIn.script(span.text()))
                                .build())
                .put("stance", "asserts")
                .put("evidence", evidence(span))
                .build();
    }

    /// The ids that a fact's statements will have: one for each subject, speaker and other.
    private List<String> ids(Fact fact) {
        int count = subjects(fact).size() * speakers(fact).size() * others(fact).size();
        var ids = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            ids.add(fact.id().toLowerCase(Locale.ROOT) + (i == 1 ? "" : "-" + i));
        }
        return ids;
    }

    private List<String> statementIds(String fact) {
        return written.getOrDefault(fact, List.of());
    }

    private void write(Fact fact) {
        int n = 0;
        for (String subject : subjects(fact)) {
            for (Json speaker : speakers(fact)) {
                for (String other : others(fact)) {
                    Json claim =
                            fact.type().equals("person.kin")
                                    ? claims.kin(fact, other)
                                    : claims.claim(fact);
                    statements.add(
                            Json.object()
                                    .put("id", statementIds(fact.id()).get(n++))
                                    .put("speaker", speaker)
                                    .putUnlessEmpty("relayed_by", relays(fact))
                                    .put("subject", subject)
                                    .put("claim", claim)
                                    .put("stance", stance(fact))
                                    .put("evidence", Json.array(evidence(fact)))
                                    .putUnlessEmpty("after", after(fact))
                                    .putUnlessEmpty("answers", answers(fact))
                                    .build());
                }
            }
        }
    }

    private List<String> subjects(Fact fact) {
        List<String> arguments =
                fact.type().equals("claim.demand")
                        ? List.of("speaker", "beneficiary", "addressee")
                        : fact.type().equals("claim.denial")
                                ? claims.ofSomebody(fact)
                                        ? List.of("about", "speaker")
                                        : List.of("speaker", "about")
                                : List.of(
                                        "person",
                                        "actor",
                                        "speaker",
                                        "group",
                                        "victim",
                                        "facility",
                                        "place",
                                        "org");
        for (String argument : arguments) {
            List<String> entities = fact.arg(argument).stream().filter(mentions::isEntity).toList();
            if (!entities.isEmpty()) {
                return entities.stream().map(e -> mentions.local(e, fact.evidence())).toList();
            }
        }
        throw new IllegalArgumentException("statement " + fact.id() + " is about nobody");
    }

    private static List<String> others(Fact fact) {
        return fact.type().equals("person.kin") ? fact.arg("other") : List.of("");
    }

    private List<Json> speakers(Fact fact) {
        return fact.by().isEmpty()
                ? List.of(Json.of("unstated"))
                : fact.by().stream().map(by -> speaker(by, fact)).toList();
    }

    private List<Json> relays(Fact fact) {
        return fact.via().stream().map(via -> speaker(via, fact)).toList();
    }

    private Json speaker(String by, Fact fact) {
        return Json.of(
                by.equals("author")
                        ? by
                        : mentions.isEntity(by)
                                ? mentions.local(by, fact.cue().orElse(fact.evidence()))
                                : "unstated");
    }

    private String stance(Fact fact) {
        boolean denial = fact.type().equals("claim.denial") && !claims.ofSomebody(fact);
        if (denial || fact.type().equals("claim.demand")) {
            // That somebody demands or denies is told; what they say is the content.
            return "asserts";
        }
        return switch (fact.modality()) {
            case "feared" -> "fears";
            case "believed" -> "believes";
            case "possible", "presumed" -> "presumes";
            case "predicted" -> "predicts";
            case "demanded" -> "demands";
            default ->
                    fact.polarity().equals("negative") && !fact.type().equals("event.refusal")
                            ? "denies"
                            : "asserts";
        };
    }

    /// The words themselves, and beside them the date and who says so ("... said") where these
    /// stand elsewhere.
    private List<Json> evidence(Fact fact) {
        var evidence = new ArrayList<Json>();
        evidence.add(evidence(fact.evidence()));
        claims.value(fact, "date")
                .filter(date -> !fact.evidence().contains(date.span()))
                .ifPresent(date -> evidence.add(evidence(date.span())));
        fact.cue()
                .filter(cue -> !fact.evidence().contains(cue))
                .ifPresent(cue -> evidence.add(evidence(attribution(fact, cue))));
        return evidence;
    }

    private Span attribution(Fact fact, Span cue) {
        return fact.by().stream()
                .flatMap(by -> mentions.pieces(by).stream())
                .flatMap(piece -> piece.mentions().stream())
                .map(Gold.Named::span)
                .filter(span ->
                        span.end() <= cue.start() && cue.start() - span.end() <= ATTRIBUTION_GAP)
                .map(span -> new Span(span.start(), cue.end(), ""))
                .findFirst()
                .orElse(cue);
    }

    private static Json evidence(Span span) {
        return Json.object()
                .put("start", span.start())
                .put("end", span.end())
                .putUnlessEmpty("quote", span.text())
                .build();
    }

    private List<Json> after(Fact fact) {
        List<String> named = fact.arg("after").stream().filter(written::containsKey).toList();
        List<String> before =
                !named.isEmpty() || fact.order() < 2
                        ? named
                        : gold.facts().stream()
                                .filter(f -> f.order() == fact.order() - 1)
                                .filter(f -> f.first("person").equals(fact.first("person")))
                                .map(Fact::id)
                                .toList();
        return before.stream().flatMap(id -> statementIds(id).stream()).map(Json::of).toList();
    }

    private List<Json> answers(Fact fact) {
        var answered = new ArrayList<String>();
        for (Fact other : gold.facts()) {
            boolean denied =
                    fact.type().equals("claim.denial") && other.contradicts().contains(fact.id());
            if (denied) {
                answered.add(other.id());
            }
        }
        boolean answer =
                List.of("event.refusal", "event.meeting", "claim.declaration")
                        .contains(fact.type());
        Optional<Fact> appeal = answer ? claims.appealOf(fact) : Optional.empty();
        appeal.map(Fact::id).ifPresent(answered::add);
        return answered.stream().flatMap(id -> statementIds(id).stream()).map(Json::of).toList();
    }

    /// What the annotator knows of a date beyond the text, as the coder's own remark.
    private void resolved(Fact fact) {
        Optional<Value> date =
                claims.value(fact, "date")
                        .filter(v -> !v.resolved().isEmpty())
                        .filter(v -> PartialDate.read(v.value()).isPresent());
        date.ifPresent(v ->
                statements.add(
                        Json.object()
                                .put("id", statementIds(fact.id()).getFirst() + "-date")
                                .put("speaker", "unstated")
                                .put("subject", subjects(fact).getFirst())
                                .put(
                                        "claim",
                                        Json.object()
                                                .put("type", "noted")
                                                .put("label", "date_resolved")
                                                .put("text", v.resolved())
                                                .build())
                                .put("stance", "presumes")
                                .put("basis", "inferred")
                                .put("evidence", evidence(v.span()))
                                .put("answers", Json.texts(statementIds(fact.id())))
                                .build()));
    }
}
