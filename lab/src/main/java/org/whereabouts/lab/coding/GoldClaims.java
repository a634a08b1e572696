package org.whereabouts.lab.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.words.Words;
import org.whereabouts.lab.coding.Gold.Fact;
import org.whereabouts.lab.coding.Gold.Span;
import org.whereabouts.lab.coding.Gold.Value;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// The claim of a coding from one statement of an annotation. What the vocabulary of claims lacks
/// becomes a remark under the annotation's own type.
final class GoldClaims {
    private final Gold gold;
    private final GoldMentions mentions;
    private final String published;

    GoldClaims(Gold gold, GoldMentions mentions, String published) {
        this.gold = gold;
        this.mentions = mentions;
        this.published = published;
    }

    Json claim(Fact fact) {
        String type = fact.type();
        if (type.startsWith("event.mass_")) {
            return counted(fact);
        }
        return switch (type) {
            case "person.citizenship" -> described(fact, "citizenship", "country");
            case "person.role" -> described(fact, "role", "role");
            case "person.age" -> described(fact, "age", "age");
            case "person.sex" -> sex(fact);
            case "person.occupation" -> described(fact, "occupation", "occupation");
            case "person.education" -> described(fact, "education", "education");
            case "person.location" -> described(fact, "residence", "place");
            case "event.imprisonment" -> held(fact, "prison");
            case "event.camp" -> held(fact, "camp");
            case "event.house_arrest" -> held(fact, "house_arrest");
            case "event.incommunicado" -> held(fact, "incommunicado");
            case "event.detention", "event.solitary" -> held(fact, "other");
            case "event.sentence", "event.conviction" ->
                    type("sentenced")
                            .putUnlessEmpty("term", term(fact, "duration", "term"))
                            .putUnlessEmpty("charge", words(fact, "charge"))
                            .put("court", ref(fact, "court"))
                            .putUnlessEmpty("when", date(fact, "date"))
                            .build();
            case "event.transfer" ->
                    type("moved")
                            .put("from", ref(fact, "from"))
                            .put("to", ref(fact, "to"))
                            .putUnlessEmpty("when", date(fact, "date"))
                            .build();
            case "event.release" ->
                    type("released").putUnlessEmpty("when", date(fact, "date")).build();
            case "event.disappearance", "event.abduction", "event.last_seen" ->
                    type("disappeared")
                            .putUnlessEmpty("last_seen", date(fact, "date"))
                            .put("where", ref(fact, "place", "facility"))
                            .put("taken_by", ref(fact, "agent"))
                            .build();
            case "event.no_news" ->
                    type("heard")
                            .put("news", "none_since")
                            .putUnlessEmpty("last", date(fact, "since", "date"))
                            .putUnlessEmpty("silence", term(fact, "duration"))
                            .build();
            case "event.death", "event.killing" ->
                    type("died")
                            .putUnlessEmpty("when", date(fact, "date"))
                            .put("where", ref(fact, "place", "facility"))
                            .putUnlessEmpty("cause", words(fact, "cause"))
                            .build();
            case "event.torture", "event.ill_treatment" ->
                    type("mistreated")
                            .put("manner", fact.evidence().text())
                            .putUnlessEmpty("when", date(fact, "date"))
                            .put("where", ref(fact, "place", "facility"))
                            .build();
            case "event.protest" -> protest(fact);
            case "event.refusal" -> answered("refused", fact.evidence().text());
            case "event.meeting" ->
                    answersSomebody(fact)
                            ? answered("replied", fact.evidence().text())
                            : noted(fact, "meeting");
            case "claim.denial" ->
                    ofSomebody(fact)
                            ? noted(fact, "denial")
                            : answered("denied", fact.evidence().text());
            case "claim.declaration" -> declaration(fact);
            case "claim.demand" -> demand(fact);
            case "claim.no_response" -> answered("ignored", "");
            default -> noted(fact, type.substring(type.indexOf('.') + 1));
        };
    }

    /// Kin of one other.
    Json kin(Fact fact, String other) {
        String relation = fact.first("relation");
        boolean known =
                java.util.Arrays.stream(org.whereabouts.statement.Claim.Relation.values())
                        .anyMatch(r -> r.name().equalsIgnoreCase(relation));
        return type("kin")
                .put("relation", known ? relation.toLowerCase(Locale.ROOT) : "relative")
                .put("to", mentions.local(other, fact.evidence()))
                .putUnlessEmpty("words", known ? "" : relation)
                .build();
    }

    /// Annotations write M and F; a register says it in the word that lists are read into.
    private Json sex(Fact fact) {
        String written = words(fact, "sex");
        return type("described")
                .put("attribute", "sex")
                .put("value", Words.sex(written).orElse(written))
                .build();
    }

    private Json described(Fact fact, String attribute, String arg) {
        String manner = fact.first("manner");
        return type("described")
                .put("attribute", attribute)
                .put("value", words(fact, arg) + (manner.isEmpty() ? "" : " (" + manner + ")"))
                .build();
    }

    private Json held(Fact fact, String form) {
        boolean now = value(fact, "date").map(v -> v.value().equals("PRESENT_REF")).orElse(false);
        return type("held")
                .put("form", form)
                .put("place", ref(fact, "place", "facility"))
                .put("authority", ref(fact, "agent", "authority"))
                .putUnlessEmpty("since", now ? "" : date(fact, "since", "date"))
                .putUnlessEmpty("until", date(fact, "until"))
                .putUnlessEmpty("as_of", now ? published : "")
                .putUnlessEmpty("duration", term(fact, "duration"))
                .putUnlessEmpty("reason", words(fact, "charge", "reason"))
                .build();
    }

    private Json protest(Fact fact) {
        Optional<Fact> demand = demandOf(fact);
        Optional<Json> to = demand.flatMap(d -> ref(d, "addressee"));
        return type("appealed")
                .put("kind", "protest")
                .put("to", to.isPresent() ? to : ref(fact, "addressee", "at"))
                .putUnlessEmpty("demand", demand.map(d -> d.first("content")).orElse(""))
                .putUnlessEmpty(
                        "for_whom", demand.map(d -> mentioned(d, "beneficiary")).orElse(List.of()))
                .put("where", ref(fact, "city", "place"))
                .putUnlessEmpty("when", date(fact, "date"))
                .put(
                        "participants",
                        value(fact, "count").filter(v -> !v.unit().isEmpty()).map(this::amount))
                .build();
    }

    /// The demand that a protest made: of the same people, in the same words of the text.
    private Optional<Fact> demandOf(Fact protest) {
        return gold.facts().stream()
                .filter(f -> f.type().equals("claim.demand"))
                .filter(f -> f.first("speaker").equals(protest.first("actor")))
                .filter(f -> f.evidence().distance(protest.evidence()) == 0)
                .findFirst();
    }

    private static Json answered(String kind, String text) {
        return type("answered").put("kind", kind).putUnlessEmpty("text", text).build();
    }

    private Json declaration(Fact fact) {
        return answersSomebody(fact)
                ? answered("replied", fact.first("content"))
                : noted(fact, "declaration");
    }

    /// Whether what is denied is denied of people: then they are its subject, and its stance is
    /// denial. Any other denial is an answer of whoever denies.
    boolean ofSomebody(Fact fact) {
        return fact.arg("about").stream()
                .map(gold.entities()::get)
                .filter(java.util.Objects::nonNull)
                .anyMatch(e -> e.type().equals("PERSON") || e.type().equals("GROUP"));
    }

    /// Whether it was said to people who had asked for something.
    boolean answersSomebody(Fact fact) {
        return appealOf(fact).isPresent();
    }

    /// The appeal that a refusal or declaration answers: the one it names, or the nearest before it
    /// of the people it was said to.
    Optional<Fact> appealOf(Fact fact) {
        String about = fact.first("about");
        String addressee = fact.first("addressee", "with");
        return gold.facts().stream()
                .filter(f -> f.type().equals("event.protest"))
                .filter(f -> f.id().equals(about) || f.first("actor").equals(addressee))
                .filter(f -> !addressee.isEmpty())
                .reduce((_, later) -> later);
    }

    /// What somebody asks for; the protest at which they ask is an appeal of its own.
    private Json demand(Fact fact) {
        return type("appealed")
                .put("kind", "other")
                .put("to", ref(fact, "addressee"))
                .putUnlessEmpty("demand", fact.first("content"))
                .putUnlessEmpty("for_whom", mentioned(fact, "beneficiary"))
                .build();
    }

    private List<Json> mentioned(Fact fact, String arg) {
        return fact.arg(arg).stream()
                .filter(mentions::isEntity)
                .map(e -> Json.of(mentions.local(e, fact.evidence())))
                .toList();
    }

    private Json counted(Fact fact) {
        Span evidence = fact.evidence();
        String what = evidence.text();
        for (var piece : mentions.pieces(fact.first("group"))) {
            for (var mention : piece.mentions()) {
                if (evidence.contains(mention.span())
                        && mention.span().start() == evidence.start()) {
                    what = what.substring(mention.span().text().length()).strip();
                }
            }
        }
        return type("counted")
                .put("what", what)
                .put("amount", value(fact, "quantity").map(this::amount))
                .put("where", ref(fact, "place"))
                .putUnlessEmpty("as_of", date(fact, "date"))
                .build();
    }

    private Json amount(Value value) {
        var amount = Json.object();
        String number = value.value().replaceAll("[^0-9]", "");
        boolean open = value.value().contains("X") || number.isEmpty() || number.length() > 15;
        if (!open) {
            long exact = Long.parseLong(number);
            if (!value.value().startsWith("<")) {
                amount.put("low", exact);
            }
            if (!value.value().startsWith(">")) {
                amount.put("high", exact);
            }
        }
        boolean plain = !open && value.value().equals(number);
        return amount.putUnlessEmpty("words", plain ? "" : value.span().text()).build();
    }

    private Json noted(Fact fact, String label) {
        String content = fact.first("content", "of", "charge");
        String text =
                gold.values().containsKey(content)
                        ? gold.values().get(content).value()
                        : content.isEmpty() || mentions.isEntity(content)
                                ? fact.evidence().text()
                                : content;
        return type("noted").put("label", label).put("text", text).build();
    }

    private String words(Fact fact, String... args) {
        String arg = fact.first(args);
        if (gold.entities().containsKey(arg)) {
            return gold.entities().get(arg).name();
        }
        return gold.values().containsKey(arg) ? gold.values().get(arg).value() : arg;
    }

    private Optional<Json> ref(Fact fact, String... args) {
        String arg = fact.first(args);
        if (mentions.isEntity(arg)) {
            return Optional.of(
                    Json.object().put("mention", mentions.local(arg, fact.evidence())).build());
        }
        return arg.isBlank() ? Optional.empty() : Optional.of(Json.of(arg));
    }

    Optional<Value> value(Fact fact, String... args) {
        return Optional.ofNullable(gold.values().get(fact.first(args)));
    }

    private String date(Fact fact, String... args) {
        String text = value(fact, args).map(Value::value).orElse(fact.first(args));
        return PartialDate.read(text).map(PartialDate::text).orElse("");
    }

    private String term(Fact fact, String... args) {
        String text = value(fact, args).map(Value::value).orElse(fact.first(args));
        return Term.read(text).map(Term::text).orElse("");
    }

    private static Json.ObjectBuilder type(String type) {
        return Json.object().put("type", type);
    }
}
