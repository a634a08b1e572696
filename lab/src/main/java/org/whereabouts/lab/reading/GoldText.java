package org.whereabouts.lab.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.canonical.Json;
import org.whereabouts.statement.Locator.Span;

/// An annotation of the schema `whereabouts-gold/1`, as far as scoring needs it.
final class GoldText {
    private final Map<String, Json.Members> entities = new HashMap<>();
    private final Map<String, Json.Members> values = new LinkedHashMap<>();
    private final List<Json.Members> facts;

    GoldText(Json json) {
        Json.Members root = (Json.Members) json;
        objects(root.get("entities")).forEach(e -> entities.put(text(e, "id"), e));
        objects(root.get("values")).forEach(v -> values.put(text(v, "id"), v));
        facts = objects(root.get("statements"));
    }

    List<Json.Members> facts() {
        return facts;
    }

    static boolean core(Json.Members fact) {
        return fact.get("core").equals(Json.of(true));
    }

    Optional<Span> evidence(Json.Members fact) {
        return fact.get("evidence") instanceof Json.Members e
                ? Optional.of(span(e))
                : Optional.empty();
    }

    /// The entity who says it, or `author`.
    String speaker(Json.Members fact) {
        return fact.get("attribution") instanceof Json.Members a ? text(a, "by") : "author";
    }

    /// Of whom it is said.
    List<String> subjects(Json.Members fact) {
        var args = (Json.Members) fact.get("args");
        for (String role : List.of("person", "group", "actor", "speaker", "victim")) {
            var ids = texts(args.get(role));
            if (!ids.isEmpty()) {
                return text(fact, "type").equals("person.kin")
                        ? both(ids, texts(args.get("other")))
                        : ids;
            }
        }
        return List.of();
    }

    /// Of whom something is denied; the speaker where the annotation does not say.
    List<String> denied(Json.Members fact) {
        var about = texts(((Json.Members) fact.get("args")).get("about"));
        return about.isEmpty() ? subjects(fact) : about;
    }

    /// Kin is right when it stands between the two, whichever of them the noun names.
    private static List<String> both(List<String> a, List<String> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    boolean touches(List<String> ids, List<Span> spans) {
        return spans(ids, 0).stream()
                .anyMatch(g ->
                        spans.stream().anyMatch(s -> s.start() < g.end() && g.start() < s.end()));
    }

    /// These and the members of those that are groups.
    List<String> withMembers(List<String> ids) {
        var all = new ArrayList<String>(ids);
        for (int i = 0; i < all.size() && all.size() < 1000; i++) {
            Json.Members entity = entities.get(all.get(i));
            if (entity != null) {
                texts(entity.get("members")).stream()
                        .filter(m -> !all.contains(m))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /// Whose mention this is: the one that shares most of its length with it, among those that hold
    /// its last word; a possessor opens a phrase (`their | sons`) and does not end it.
    Optional<String> entityAt(Span at) {
        String best = "";
        double most = 0;
        for (var entity : entities.entrySet()) {
            for (Json.Members mention : objects(entity.getValue().get("mentions"))) {
                Span span = span(mention);
                int shared = Math.min(span.end(), at.end()) - Math.max(span.start(), at.start());
                int all = Math.max(span.end(), at.end()) - Math.min(span.start(), at.start());
                double share = (double) shared / all + (holdsEnd(span, at) ? 1 : 0);
                if (shared > 0 && share > most) {
                    most = share;
                    best = entity.getKey();
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static boolean holdsEnd(Span mention, Span at) {
        return mention.start() < at.end() && at.end() <= mention.end();
    }

    private List<Span> spans(List<String> ids, int depth) {
        var spans = new ArrayList<Span>();
        for (String id : ids) {
            Json.Members entity = entities.get(id);
            if (entity != null && depth < 4) {
                objects(entity.get("mentions")).forEach(m -> spans.add(span(m)));
                spans.addAll(spans(texts(entity.get("members")), depth + 1));
            }
        }
        return spans;
    }

    /// A date or duration: as the text gives it, and what follows from the publication date.
    record Value(String told, String resolved) {
        /// Whether the text leaves all of it open, so that nothing can be read.
        boolean open() {
            return told.matches("XXXX(-XX){0,2}|XXXX-WXX.*") && resolved.equals(told);
        }
    }

    Optional<Value> value(Json.Members fact, String... roles) {
        var args = (Json.Members) fact.get("args");
        for (String role : roles) {
            for (String id : texts(args.get(role))) {
                if (values.containsKey(id)) {
                    String told = text(values.get(id), "value");
                    String resolved = text(values.get(id), "resolved");
                    return Optional.of(new Value(told, resolved.isEmpty() ? told : resolved));
                }
            }
        }
        return Optional.empty();
    }

    static String text(Json.Members object, String name) {
        var texts = texts(object.get(name));
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static List<String> texts(Json value) {
        return switch (value) {
            case Json.Text(var text) -> List.of(text);
            case Json.Array(var items) -> items.stream().flatMap(i -> texts(i).stream()).toList();
            default -> List.of();
        };
    }

    private static List<Json.Members> objects(Json value) {
        return value instanceof Json.Array(var items)
                ? items.stream()
                        .filter(i -> i instanceof Json.Members)
                        .map(i -> (Json.Members) i)
                        .toList()
                : List.of();
    }

    private static Span span(Json.Members object) {
        int start = object.get("start") instanceof Json.Whole(var n) ? (int) n : 0;
        int end = object.get("end") instanceof Json.Whole(var n) ? (int) n : start;
        return new Span(start, end);
    }
}
