package org.whereabouts.intake.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.whereabouts.canonical.Json;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;

/// Writes the local ids of a coding (`m1`) as full ids, in the places where the vocabulary has ids,
/// and remembers which were named where. A place that holds something else than text is left as it
/// is: the statement room refuses it.
final class LocalIds {
    /// An id that the file names.
    record Use(String path, String local) {}

    private final SourceId source;
    private final List<Use> mentions = new ArrayList<>();
    private final List<Use> statements = new ArrayList<>();

    LocalIds(SourceId source) {
        this.source = source;
    }

    List<Use> mentionsUsed() {
        return mentions;
    }

    List<Use> statementsUsed() {
        return statements;
    }

    Json mention(Json value, String path) {
        if (!(value instanceof Json.Members object)) {
            return value;
        }
        var whole = new LinkedHashMap<>(object.members());
        whole.computeIfPresent("id", (_, id) -> full(id));
        whole.computeIfPresent("members", (_, ids) -> all(ids, path + ".members", mentions));
        return Json.object(whole);
    }

    /// The mention that a member names; empty where it names none.
    Optional<MentionId> mention(Json.Members object, String name, String path) {
        if (!(object.get(name) instanceof Json.Text(var local))) {
            return Optional.empty();
        }
        mentions.add(new Use(path + "." + name, local));
        try {
            return Optional.of(new MentionId(source, local));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Json statement(Json value, String path) {
        if (!(value instanceof Json.Members object)) {
            return value;
        }
        var whole = new LinkedHashMap<>(object.members());
        whole.computeIfPresent("id", (_, id) -> full(id));
        whole.computeIfPresent("subject", (_, id) -> one(id, path + ".subject", mentions));
        whole.computeIfPresent("speaker", (_, s) -> speaker(s, path + ".speaker"));
        whole.computeIfPresent(
                "relayed_by",
                (_, list) -> each(list, path + ".relayed_by", (item, at) -> speaker(item, at)));
        whole.computeIfPresent("claim", (_, claim) -> claim(claim, path + ".claim"));
        whole.computeIfPresent("after", (_, list) -> all(list, path + ".after", statements));
        whole.computeIfPresent("answers", (_, list) -> all(list, path + ".answers", statements));
        return Json.object(whole);
    }

    private Json speaker(Json value, String path) {
        boolean word =
                value.equals(Json.of("author"))
                        || value.equals(Json.of("unstated"))
                        || !(value instanceof Json.Text);
        return word ? value : Json.object().put("mention", one(value, path, mentions)).build();
    }

    private Json claim(Json value, String path) {
        if (!(value instanceof Json.Members object)) {
            return value;
        }
        boolean kin = object.get("type").equals(Json.of("kin"));
        var whole = new LinkedHashMap<String, Json>();
        object.members()
                .forEach((name, member) -> {
                    String at = path + "." + name;
                    whole.put(
                            name,
                            switch (name) {
                                case "to" -> kin ? one(member, at, mentions) : ref(member, at);
                                case "with", "for_whom" -> all(member, at, mentions);
                                default -> ref(member, at);
                            });
                });
        return Json.object(whole);
    }

    private Json ref(Json value, String path) {
        if (value instanceof Json.Members object && object.members().containsKey("mention")) {
            var whole = new LinkedHashMap<>(object.members());
            whole.put("mention", one(object.get("mention"), path + ".mention", mentions));
            return Json.object(whole);
        }
        return value;
    }

    private Json all(Json value, String path, List<Use> uses) {
        return each(value, path, (item, at) -> one(item, at, uses));
    }

    private interface Rewriting {
        Json write(Json item, String path);
    }

    private static Json each(Json value, String path, Rewriting rewriting) {
        if (!(value instanceof Json.Array(var items))) {
            return value;
        }
        var written = new ArrayList<Json>();
        for (int i = 0; i < items.size(); i++) {
            written.add(rewriting.write(items.get(i), path + "[" + i + "]"));
        }
        return Json.array(written);
    }

    private Json one(Json value, String path, List<Use> uses) {
        if (value instanceof Json.Text(var local)) {
            uses.add(new Use(path, local));
        }
        return full(value);
    }

    private Json full(Json value) {
        return value instanceof Json.Text(var local) ? Json.of(source.hex() + "." + local) : value;
    }
}
