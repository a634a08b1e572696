package org.whereabouts.lab.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.canonical.Json;
import org.whereabouts.lab.coding.Gold.Entity;
import org.whereabouts.lab.coding.Gold.Named;
import org.whereabouts.lab.coding.Gold.Span;

/// Mentions of a coding from the entities of an annotation. A person whose name the text spells in
/// two ways becomes two mentions and a candidate: that they are one is judged, not read.
final class GoldMentions {
    /// One mention that comes of an entity, with the spans that are its own.
    record Piece(String id, String label, List<Named> mentions) {}

    private final Gold gold;
    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

    GoldMentions(Gold gold) {
        this.gold = gold;
        gold.entities().forEach((id, entity) -> pieces.put(id, split(entity)));
    }

    private static List<Piece> split(Entity entity) {
        String id = entity.id().toLowerCase(Locale.ROOT);
        var byVariant = new LinkedHashMap<String, List<Named>>();
        var rest = new ArrayList<Named>();
        for (Named mention : entity.mentions()) {
            Optional<String> variant =
                    entity.variants().stream()
                            .filter(v -> hasWord(mention.span().text(), v))
                            .findFirst();
            if (entity.type().equals("PERSON") && variant.isPresent()) {
                byVariant.computeIfAbsent(variant.get(), _ -> new ArrayList<>()).add(mention);
            } else {
                rest.add(mention);
            }
        }
        if (byVariant.size() < 2) {
            return List.of(new Piece(id, entity.name(), entity.mentions()));
        }
        var split = new ArrayList<Piece>();
        byVariant.forEach((_, mentions) -> {
            var own = new ArrayList<>(mentions);
            if (split.isEmpty()) {
                own.addAll(rest);
            }
            String number = split.isEmpty() ? "" : "-" + (split.size() + 1);
            split.add(new Piece(id + number, longest(mentions).text(), own));
        });
        return split;
    }

    private static boolean hasWord(String text, String word) {
        return List.of(text.split("[^\\p{L}'’-]+", -1)).contains(word);
    }

    static Span longest(List<Named> mentions) {
        return mentions.stream()
                .map(Named::span)
                .max(Comparator.comparingInt((Span s) -> s.text().length()))
                .orElse(new Span(0, 0, ""));
    }

    boolean isEntity(String id) {
        return pieces.containsKey(id);
    }

    /// What came of an entity.
    List<Piece> pieces(String entity) {
        return pieces.getOrDefault(entity, List.of());
    }

    /// The mention of an entity that is meant at a place of the text: the one nearest to it.
    String local(String entity, Span near) {
        return pieces(entity).stream()
                .min(
                        Comparator.comparingInt((Piece p) ->
                                p.mentions().stream()
                                        .mapToInt(m -> m.span().distance(near))
                                        .min()
                                        .orElse(Integer.MAX_VALUE)))
                .map(Piece::id)
                .orElse(entity.toLowerCase(Locale.ROOT));
    }

    /// The members `mentions` and `candidates` of the coding.
    List<Json> mentions() {
        var written = new ArrayList<Json>();
        gold.entities()
                .forEach((id, entity) -> {
                    for (Piece piece : pieces(id)) {
                        written.add(
                                Json.object()
                                        .put("id", piece.id())
                                        .put("kind", kind(entity.type()))
                                        .put("label", piece.label())
                                        .putUnlessEmpty("members", members(entity))
                                        .build());
                    }
                });
        return written;
    }

    private List<Json> members(Entity entity) {
        if (!entity.type().equals("GROUP")) {
            return List.of();
        }
        Span own =
                entity.mentions().isEmpty()
                        ? new Span(0, 0, "")
                        : entity.mentions().getFirst().span();
        return entity.members().stream().map(m -> Json.of(local(m, own))).toList();
    }

    List<Json> candidates() {
        var written = new ArrayList<Json>();
        gold.entities()
                .forEach((id, entity) -> {
                    List<Piece> split = pieces(id);
                    for (int i = 1; i < split.size(); i++) {
                        written.add(
                                Json.object()
                                        .put("first", split.getFirst().id())
                                        .put("second", split.get(i).id())
                                        .put(
                                                "reason",
                                                entity.notes().isEmpty()
                                                        ? "two spellings in one text"
                                                        : entity.notes())
                                        .build());
                    }
                });
        return written;
    }

    private static String kind(String type) {
        return switch (type) {
            case "PERSON" -> "person";
            case "ORG" -> "body";
            case "PLACE", "FACILITY" -> "place";
            default -> "group";
        };
    }
}
