package org.whereabouts.statement.json;

import static org.whereabouts.statement.json.Fields.toWord;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.whereabouts.canonical.Json;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;

/// Claims to JSON. The member `type` names the claim; what was not given is left out. [ClaimReader]
/// is the other half: a member stands in both or in neither.
final class ClaimWriter {
    private ClaimWriter() {}

    static Json write(Claim claim) {
        return switch (claim) {
            case Claim.Named c ->
                    type("named")
                            .put("name", c.name())
                            .put("kind", toWord(c.kind()))
                            .putUnlessEmpty("script", c.script())
                            .build();
            case Claim.Described c ->
                    type("described")
                            .put("attribute", toWord(c.attribute()))
                            .put("value", c.value())
                            .putUnlessEmpty("label", c.label())
                            .build();
            case Claim.Born c ->
                    type("born")
                            .putUnlessEmpty("when", c.when().text())
                            .put("place", ref(c.place()))
                            .build();
            case Claim.Kin c ->
                    type("kin")
                            .put("relation", toWord(c.relation()))
                            .put("to", c.to().toString())
                            .putUnlessEmpty("words", c.words())
                            .build();
            case Claim.Held c -> held(c);
            case Claim.Sentenced c ->
                    type("sentenced")
                            .putUnlessEmpty("term", c.term().text())
                            .putUnlessEmpty("charge", c.charge())
                            .put("court", ref(c.court()))
                            .putUnlessEmpty("when", c.when().text())
                            .build();
            case Claim.Moved c ->
                    type("moved")
                            .put("from", ref(c.from()))
                            .put("to", ref(c.to()))
                            .putUnlessEmpty("when", c.when().text())
                            .build();
            case Claim.Released c ->
                    type("released")
                            .putUnlessEmpty("when", c.when().text())
                            .putUnlessEmpty("conditions", c.conditions())
                            .build();
            case Claim.Disappeared c ->
                    type("disappeared")
                            .putUnlessEmpty("last_seen", c.lastSeen().text())
                            .put("where", ref(c.where()))
                            .put("taken_by", ref(c.takenBy()))
                            .putUnlessEmpty("with", mentions(c.with()))
                            .build();
            case Claim.Heard c ->
                    type("heard")
                            .put("news", toWord(c.news()))
                            .putUnlessEmpty("last", c.last().text())
                            .putUnlessEmpty("silence", c.silence().text())
                            .putUnlessEmpty("channel", c.channel())
                            .build();
            case Claim.Restricted c ->
                    type("restricted")
                            .put("kind", toWord(c.kind()))
                            .putUnlessEmpty("since", c.since().text())
                            .putUnlessEmpty("until", c.until().text())
                            .build();
            case Claim.Mistreated c ->
                    type("mistreated")
                            .putUnlessEmpty("manner", c.manner())
                            .putUnlessEmpty("when", c.when().text())
                            .put("where", ref(c.where()))
                            .build();
            case Claim.Died c ->
                    type("died")
                            .putUnlessEmpty("when", c.when().text())
                            .put("where", ref(c.where()))
                            .putUnlessEmpty("cause", c.cause())
                            .build();
            case Claim.Appealed c -> appealed(c);
            case Claim.Answered c ->
                    type("answered")
                            .put("kind", toWord(c.kind()))
                            .putUnlessEmpty("text", c.text())
                            .putUnlessEmpty("when", c.when().text())
                            .build();
            case Claim.Depicted c ->
                    type("depicted")
                            .put("attachment", c.attachment())
                            .put("where", locator(c.where()))
                            .build();
            case Claim.Counted c ->
                    type("counted")
                            .putUnlessEmpty("what", c.what())
                            .put("amount", amount(c.amount()))
                            .put("where", ref(c.where()))
                            .putUnlessEmpty("as_of", c.asOf().text())
                            .build();
            case Claim.Noted c ->
                    type("noted").put("label", c.label()).putUnlessEmpty("text", c.text()).build();
        };
    }

    private static Json held(Claim.Held c) {
        return type("held")
                .put("form", toWord(c.form()))
                .put("acknowledged", word(c.acknowledged(), Claim.Acknowledged.NOT_SAID))
                .put("place", ref(c.place()))
                .put("authority", ref(c.authority()))
                .putUnlessEmpty("since", c.since().text())
                .putUnlessEmpty("until", c.until().text())
                .putUnlessEmpty("as_of", c.asOf().text())
                .putUnlessEmpty("duration", c.duration().text())
                .putUnlessEmpty("reason", c.reason())
                .build();
    }

    private static Json appealed(Claim.Appealed c) {
        return type("appealed")
                .put("kind", toWord(c.kind()))
                .put("to", ref(c.to()))
                .putUnlessEmpty("demand", c.demand())
                .putUnlessEmpty("for_whom", mentions(c.forWhom()))
                .put("where", ref(c.where()))
                .putUnlessEmpty("when", c.when().text())
                .put("participants", amount(c.participants()))
                .build();
    }

    static Json locator(Locator where) {
        return switch (where) {
            case Locator.Span(int start, int end) ->
                    type("span").put("start", start).put("end", end).build();
            case Locator.Cell(int sheet, long row, int column) ->
                    type("cell").put("sheet", sheet).put("row", row).put("column", column).build();
            case Locator.Moment(long from, long to) ->
                    type("moment").put("from_millis", from).put("to_millis", to).build();
            case Locator.Region(int page, int left, int top, int width, int height) ->
                    type("region")
                            .put("page", page)
                            .put("left", left)
                            .put("top", top)
                            .put("width", width)
                            .put("height", height)
                            .build();
            case Locator.Whole _ -> type("whole").build();
        };
    }

    private static Json.ObjectBuilder type(String type) {
        return Json.object().put("type", type);
    }

    private static Optional<Json> ref(Ref ref) {
        return switch (ref) {
            case Ref.None _ -> Optional.empty();
            case Ref.Words(var text) -> Optional.of(Json.of(text));
            case Ref.To(var mention) ->
                    Optional.of(Json.object().put("mention", mention.toString()).build());
        };
    }

    private static List<Json> mentions(List<MentionId> ids) {
        return ids.stream().map(id -> Json.of(id.toString())).toList();
    }

    private static Optional<Json> word(Enum<?> word, Enum<?> absent) {
        return word == absent ? Optional.empty() : Optional.of(Json.of(toWord(word)));
    }

    private static Optional<Json> amount(Claim.Amount amount) {
        if (amount.equals(Claim.Amount.NONE)) {
            return Optional.empty();
        }
        return Optional.of(
                Json.object()
                        .put("low", number(amount.low()))
                        .put("high", number(amount.high()))
                        .putUnlessEmpty("words", amount.words())
                        .build());
    }

    private static Optional<Json> number(OptionalLong number) {
        return number.isPresent() ? Optional.of(Json.of(number.getAsLong())) : Optional.empty();
    }
}
