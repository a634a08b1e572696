package org.whereabouts.lab.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.canonical.Json;

/// An annotated document of the schema `whereabouts-gold/1`, taken apart. Missing texts are empty.
record Gold(
        Json.Members doc,
        Map<String, Entity> entities,
        Map<String, Value> values,
        List<Fact> facts) {

    /// Characters of the text, start inclusive, end exclusive.
    record Span(int start, int end, String text) {
        /// How far another span is: 0 where they overlap.
        int distance(Span other) {
            return Math.max(0, Math.max(other.start - end, start - other.end));
        }

        boolean contains(Span other) {
            return start <= other.start && other.end <= end;
        }
    }

    /// A person, group, body, place, facility or people.
    record Entity(
            String id,
            String type,
            String name,
            String notes,
            List<String> variants,
            List<String> members,
            List<Named> mentions) {}

    /// A mention of an entity.
    record Named(String level, Span span) {}

    /// A date, duration, quantity or charge.
    record Value(String id, String type, String value, String resolved, String unit, Span span) {}

    /// A statement of the annotation.
    record Fact(
            String id,
            String type,
            Json.Members args,
            Span evidence,
            List<String> by,
            Optional<Span> cue,
            List<String> via,
            String polarity,
            String modality,
            boolean core,
            int order,
            List<String> contradicts) {

        /// The ids or words of an argument; empty where it is not given.
        List<String> arg(String name) {
            return texts(args.get(name));
        }

        /// The first id or word of the first argument that is given.
        String first(String... names) {
            for (String name : names) {
                List<String> found = arg(name);
                if (!found.isEmpty()) {
                    return found.getFirst();
                }
            }
            return "";
        }
    }

    /// Takes the JSON apart.
    ///
    /// @throws IllegalArgumentException if it is not of the schema
    static Gold of(Json json) {
        if (!(json instanceof Json.Members root)
                || !root.get("schema").equals(Json.of("whereabouts-gold/1"))
                || !(root.get("doc") instanceof Json.Members doc)) {
            throw new IllegalArgumentException("not a document of whereabouts-gold/1");
        }
        var entities = new LinkedHashMap<String, Entity>();
        for (Json.Members e : objects(root.get("entities"))) {
            entities.put(text(e, "id"), entity(e));
        }
        var values = new LinkedHashMap<String, Value>();
        for (Json.Members v : objects(root.get("values"))) {
            values.put(
                    text(v, "id"),
                    new Value(
                            text(v, "id"),
                            text(v, "type"),
                            text(v, "value"),
                            text(v, "resolved"),
                            text(v, "unit"),
                            span(v)));
        }
        var facts = new ArrayList<Fact>();
        for (Json.Members s : objects(root.get("statements"))) {
            facts.add(fact(s));
        }
        return new Gold(doc, entities, values, facts);
    }

    private static Entity entity(Json.Members e) {
        var mentions = new ArrayList<Named>();
        for (Json.Members m : objects(e.get("mentions"))) {
            mentions.add(new Named(text(m, "level"), span(m)));
        }
        return new Entity(
                text(e, "id"),
                text(e, "type"),
                text(e, "name"),
                text(e, "notes"),
                texts(e.get("variants")),
                texts(e.get("members")),
                mentions);
    }

    private static Fact fact(Json.Members s) {
        Json.Members attribution =
                s.get("attribution") instanceof Json.Members a ? a : Json.object().build();
        return new Fact(
                text(s, "id"),
                text(s, "type"),
                arguments(s),
                span((Json.Members) s.get("evidence")),
                texts(attribution.get("by")),
                attribution.get("cue") instanceof Json.Members cue
                        ? Optional.of(span(cue))
                        : Optional.empty(),
                texts(attribution.get("via")),
                text(s, "polarity"),
                text(s, "modality"),
                s.get("core").equals(Json.of(true)),
                s.get("order") instanceof Json.Whole(var order) ? (int) order : 0,
                texts(s.get("contradicts")));
    }

    /// The arguments; an addressee that stands beside them is one of them.
    private static Json.Members arguments(Json.Members s) {
        var all = new LinkedHashMap<String, Json>();
        if (s.members().containsKey("addressee")) {
            all.put("addressee", s.get("addressee"));
        }
        if (s.get("args") instanceof Json.Members args) {
            all.putAll(args.members());
        }
        return Json.object(all);
    }

    static String text(Json.Members object, String name) {
        List<String> texts = texts(object.get(name));
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static List<String> texts(Json value) {
        return switch (value) {
            case Json.Text(var text) -> List.of(text);
            case Json.Whole(var number) -> List.of(Long.toString(number));
            case Json.Array(var items) ->
                    items.stream().flatMap(item -> texts(item).stream()).toList();
            default -> List.of();
        };
    }

    private static List<Json.Members> objects(Json value) {
        return value instanceof Json.Array(var items)
                ? items.stream().map(Json.Members.class::cast).toList()
                : List.of();
    }

    private static Span span(Json.Members object) {
        return new Span(whole(object.get("start")), whole(object.get("end")), text(object, "text"));
    }

    private static int whole(Json value) {
        return value instanceof Json.Whole(var number) ? (int) number : 0;
    }
}
