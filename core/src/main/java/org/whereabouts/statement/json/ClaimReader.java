package org.whereabouts.statement.json;

import org.whereabouts.canonical.Json;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator;

/// Claims from JSON; see [ClaimWriter].
final class ClaimReader {
    private ClaimReader() {}

    static Claim read(Json value, String path) {
        Fields f = Fields.of(value, path);
        Claim claim = byType(f, f.mustText("type"));
        return f.done(() -> claim);
    }

    private static Claim byType(Fields f, String type) {
        return switch (type) {
            case "named" ->
                    new Claim.Named(
                            f.mustText("name"),
                            f.mustWord("kind", Claim.NameKind.class),
                            f.text("script"));
            case "described" ->
                    new Claim.Described(
                            f.mustWord("attribute", Claim.Attribute.class),
                            f.mustText("value"),
                            f.text("label"));
            case "born" -> new Claim.Born(f.date("when"), f.ref("place"));
            case "kin" ->
                    new Claim.Kin(
                            f.mustWord("relation", Claim.Relation.class),
                            f.mustMention("to"),
                            f.text("words"));
            case "held" -> held(f);
            case "sentenced" ->
                    new Claim.Sentenced(
                            f.term("term"), f.text("charge"), f.ref("court"), f.date("when"));
            case "moved" -> new Claim.Moved(f.ref("from"), f.ref("to"), f.date("when"));
            case "released" -> new Claim.Released(f.date("when"), f.text("conditions"));
            case "disappeared" ->
                    new Claim.Disappeared(
                            f.date("last_seen"),
                            f.ref("where"),
                            f.ref("taken_by"),
                            f.mentions("with"));
            case "heard" ->
                    new Claim.Heard(
                            f.mustWord("news", Claim.News.class),
                            f.date("last"),
                            f.term("silence"),
                            f.text("channel"));
            case "restricted" ->
                    new Claim.Restricted(
                            f.mustWord("kind", Claim.Restriction.class),
                            f.date("since"),
                            f.date("until"));
            case "mistreated" ->
                    new Claim.Mistreated(f.text("manner"), f.date("when"), f.ref("where"));
            case "died" -> new Claim.Died(f.date("when"), f.ref("where"), f.text("cause"));
            case "appealed" -> appealed(f);
            case "answered" ->
                    new Claim.Answered(
                            f.mustWord("kind", Claim.AnswerKind.class),
                            f.text("text"),
                            f.date("when"));
            case "depicted" ->
                    new Claim.Depicted(
                            f.whole("attachment", 0), locator(f.must("where"), f.at("where")));
            case "counted" ->
                    new Claim.Counted(
                            f.text("what"), amount(f, "amount"), f.ref("where"), f.date("as_of"));
            case "noted" -> new Claim.Noted(f.mustText("label"), f.text("text"));
            default -> throw Fields.stop(Fault.Code.WORD, f.at("type"));
        };
    }

    private static Claim.Held held(Fields f) {
        return new Claim.Held(
                f.mustWord("form", Claim.HeldForm.class),
                f.word("acknowledged", Claim.Acknowledged.class, Claim.Acknowledged.NOT_SAID),
                f.ref("place"),
                f.ref("authority"),
                f.date("since"),
                f.date("until"),
                f.date("as_of"),
                f.term("duration"),
                f.text("reason"));
    }

    private static Claim.Appealed appealed(Fields f) {
        return new Claim.Appealed(
                f.mustWord("kind", Claim.AppealKind.class),
                f.ref("to"),
                f.text("demand"),
                f.mentions("for_whom"),
                f.ref("where"),
                f.date("when"),
                amount(f, "participants"));
    }

    static Locator locator(Json value, String path) {
        Fields f = Fields.of(value, path);
        String type = f.mustText("type");
        return switch (type) {
            case "span" -> {
                int start = f.whole("start", 0);
                int end = f.whole("end", 0);
                yield f.done(() -> new Locator.Span(start, end));
            }
            case "cell" -> {
                int sheet = f.whole("sheet", 1);
                long row = f.mustWhole("row");
                int column = f.whole("column", 1);
                yield f.done(() -> new Locator.Cell(sheet, row, column));
            }
            case "moment" -> {
                long from = f.mustWhole("from_millis");
                long to = f.mustWhole("to_millis");
                yield f.done(() -> new Locator.Moment(from, to));
            }
            case "region" -> {
                int page = f.whole("page", 1);
                int left = f.whole("left", 0);
                int top = f.whole("top", 0);
                int width = f.whole("width", 0);
                int height = f.whole("height", 0);
                yield f.done(() -> new Locator.Region(page, left, top, width, height));
            }
            case "whole" -> f.done(() -> Locator.Whole.WHOLE);
            default -> throw Fields.stop(Fault.Code.WORD, f.at("type"));
        };
    }

    private static Claim.Amount amount(Fields parent, String name) {
        Json value = parent.get(name);
        if (value instanceof Json.Null) {
            return Claim.Amount.NONE;
        }
        Fields f = Fields.of(value, parent.at(name));
        var low = f.whole("low");
        var high = f.whole("high");
        String words = f.text("words");
        return f.done(() -> new Claim.Amount(low, high, words));
    }
}
