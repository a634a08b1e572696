package org.whereabouts.intake.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.Fault.CodingCode;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.json.Read;
import org.whereabouts.statement.json.SourceJson;
import org.whereabouts.statement.json.StatementJson;

/// Takes a coding file apart. Each item is first written in the form that the statement room reads
/// (full ids, evidence with a place), and then read by it: the vocabulary stands in one room only.
final class CodingReader {
    private final SourceId id;
    private final Optional<DocumentText> document;
    private final Faults faults;
    private final LocalIds ids;
    private final Quotes quotes;

    CodingReader(SourceId id, Optional<DocumentText> document, Faults faults) {
        this.id = id;
        this.document = document;
        this.faults = faults;
        this.ids = new LocalIds(id);
        this.quotes = new Quotes(document.map(DocumentText::text), faults);
    }

    /// Checks that the document is the one that was coded.
    void document(Json value) {
        switch (value) {
            case Json.Null _ -> {}
            case Json.Members object -> {
                faults.strangers(object, "document", List.of("sha", "characters"));
                switch (object.get("sha")) {
                    case Json.Null _ -> {}
                    case Json.Text(var sha) -> {
                        if (document.isEmpty() || !document.get().sha256().equals(sha)) {
                            faults.add(CodingCode.OTHER_DOCUMENT, "document.sha");
                        }
                    }
                    default -> faults.add(CodingCode.KIND, "document.sha");
                }
                switch (object.get("characters")) {
                    case Json.Null _ -> {}
                    case Json.Whole(var characters) -> {
                        if (document.isEmpty() || document.get().text().length() != characters) {
                            faults.add(CodingCode.OTHER_DOCUMENT, "document.characters");
                        }
                    }
                    default -> faults.add(CodingCode.KIND, "document.characters");
                }
            }
            default -> faults.add(CodingCode.KIND, "document");
        }
    }

    /// The source, with the narrowest terms where the file gives none.
    Optional<Source> source(Json value) {
        if (!(value instanceof Json.Members object)) {
            faults.add(value instanceof Json.Null ? CodingCode.MISSING : CodingCode.KIND, "source");
            return Optional.empty();
        }
        var whole = new LinkedHashMap<String, Json>(object.members());
        if (whole.containsKey("id") || whole.containsKey("attachments")) {
            faults.add(CodingCode.UNKNOWN_MEMBER, "source");
        }
        whole.put("id", Json.of(id.hex()));
        whole.putIfAbsent(
                "terms", Json.object().put("uses", Json.texts(List.of("internal"))).build());
        return taken(SourceJson.read(Json.object(whole)), "source");
    }

    List<Mention> mentions(Json value) {
        var mentions = new ArrayList<Mention>();
        var seen = new HashSet<MentionId>();
        forEach(
                value,
                "mentions",
                (item, path) -> {
                    var read = taken(StatementJson.readMention(ids.mention(item, path)), path);
                    read.ifPresent(mention -> {
                        if (!seen.add(mention.id())) {
                            faults.add(CodingCode.DUPLICATE_ID, path + ".id");
                        }
                        mentions.add(mention);
                    });
                });
        return mentions;
    }

    List<Statement> statements(Json value) {
        var statements = new ArrayList<Statement>();
        var seen = new HashSet<StatementId>();
        forEach(
                value,
                "statements",
                (item, path) -> {
                    Json placed = quotes.placed(item, path);
                    var read = taken(StatementJson.read(ids.statement(placed, path)), path);
                    read.ifPresent(statement -> {
                        if (!seen.add(statement.id())) {
                            faults.add(CodingCode.DUPLICATE_ID, path + ".id");
                        }
                        if (statement.evidence().isEmpty()) {
                            faults.add(CodingCode.NO_EVIDENCE, path);
                        }
                        statements.add(statement);
                    });
                });
        return statements;
    }

    List<CodedSource.Candidate> candidates(Json value) {
        var candidates = new ArrayList<CodedSource.Candidate>();
        forEach(
                value,
                "candidates",
                (item, path) -> {
                    if (!(item instanceof Json.Members object)) {
                        faults.add(CodingCode.KIND, path);
                        return;
                    }
                    faults.strangers(object, path, List.of("first", "second", "reason"));
                    var first = ids.mention(object, "first", path);
                    var second = ids.mention(object, "second", path);
                    boolean reasoned =
                            object.get("reason") instanceof Json.Text(var text) && !text.isBlank();
                    if (first.isEmpty() || second.isEmpty() || !reasoned) {
                        faults.add(CodingCode.MISSING, path);
                    } else if (first.equals(second)) {
                        faults.add(CodingCode.WHOLE, path);
                    } else {
                        candidates.add(
                                new CodedSource.Candidate(
                                        first.get(),
                                        second.get(),
                                        ((Json.Text) object.get("reason")).value()));
                    }
                });
        return candidates;
    }

    /// Checks that whatever is named is there, and that no statements follow each other in a ring.
    void checkReferences(List<Mention> mentions, List<Statement> statements) {
        Set<String> mentioned = new HashSet<>();
        mentions.forEach(m -> mentioned.add(m.id().local()));
        Map<StatementId, Integer> places = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            places.put(statements.get(i).id(), i);
        }
        for (LocalIds.Use use : ids.mentionsUsed()) {
            if (!mentioned.contains(use.local())) {
                faults.add(CodingCode.UNKNOWN_MENTION, use.path());
            }
        }
        for (LocalIds.Use use : ids.statementsUsed()) {
            if (!isStatement(use.local(), places)) {
                faults.add(CodingCode.UNKNOWN_STATEMENT, use.path());
            }
        }
        rings(statements, places);
    }

    private boolean isStatement(String local, Map<StatementId, Integer> places) {
        try {
            return places.containsKey(new StatementId(id, local));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Takes statements away whose predecessors are all gone, until none can go; what stays stands
    /// in a ring or behind one.
    private void rings(List<Statement> statements, Map<StatementId, Integer> places) {
        var waiting = new int[statements.size()];
        var followers = new ArrayList<List<Integer>>();
        statements.forEach(_ -> followers.add(new ArrayList<>()));
        var free = new java.util.ArrayDeque<Integer>();
        for (int i = 0; i < statements.size(); i++) {
            for (StatementId before : statements.get(i).after()) {
                Integer place = places.get(before);
                if (place != null) {
                    followers.get(place).add(i);
                    waiting[i]++;
                }
            }
            if (waiting[i] == 0) {
                free.add(i);
            }
        }
        int gone = 0;
        while (!free.isEmpty()) {
            gone++;
            for (int follower : followers.get(free.remove())) {
                if (--waiting[follower] == 0) {
                    free.add(follower);
                }
            }
        }
        if (gone < statements.size()) {
            for (int i = 0; i < statements.size(); i++) {
                if (waiting[i] > 0) {
                    faults.add(CodingCode.RING, "statements[" + i + "].after");
                }
            }
        }
    }

    private interface Item {
        void read(Json item, String path);
    }

    private void forEach(Json value, String name, Item reader) {
        switch (value) {
            case Json.Null _ -> {}
            case Json.Array(var items) -> {
                if (items.size() > Coding.ITEMS_MAX) {
                    faults.add(CodingCode.LIMIT, name);
                    return;
                }
                for (int i = 0; i < items.size(); i++) {
                    reader.read(items.get(i), name + "[" + i + "]");
                }
            }
            default -> faults.add(CodingCode.KIND, name);
        }
    }

    private <T> Optional<T> taken(Read<T> read, String path) {
        return switch (read) {
            case Read.Value<T>(var value) -> Optional.of(value);
            case Read.Refused<T>(var fault) -> {
                faults.add(fault, path);
                yield Optional.empty();
            }
        };
    }
}
