package org.whereabouts.register.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.Parsed;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.json.Read;
import org.whereabouts.statement.json.SourceJson;
import org.whereabouts.statement.json.StatementJson;

/// Entries to and from the bytes that the ledger keeps. `docs/format.md` describes them member by
/// member; a golden file per kind holds them.
public final class EntryJson {
    /// The version that this program writes.
    public static final int VERSION = 1;

    private static final Set<String> HANDED = Set.of("v", "kind", "recorded_at", "source");
    private static final Set<String> RECORDED =
            Set.of("v", "kind", "recorded_at", "source", "mentions", "statements");
    private static final Set<String> JUDGED = Set.of("v", "kind", "judgement");
    private static final Set<String> CONSENTED =
            Set.of("v", "kind", "recorded_at", "source", "mention", "terms");
    private static final Set<String> WITHDRAWN =
            Set.of("v", "kind", "recorded_at", "source", "reason");

    private EntryJson() {}

    /// The canonical bytes of an entry.
    ///
    /// @throws IllegalArgumentException for [Entry.Later] and [Entry.Unreadable]: nobody writes
    ///   what was not understood
    public static byte[] bytes(Entry entry) {
        return CanonicalJson.bytes(write(entry));
    }

    private static Json write(Entry entry) {
        return switch (entry) {
            case Entry.Handed(var source, var at) ->
                    start("source", at).put("source", SourceJson.write(source)).build();
            case Entry.Recorded(var told, var at) ->
                    start("statements", at)
                            .put("source", told.source().hex())
                            .putUnlessEmpty(
                                    "mentions",
                                    told.mentions().stream().map(StatementJson::write).toList())
                            .putUnlessEmpty(
                                    "statements",
                                    told.statements().stream().map(StatementJson::write).toList())
                            .build();
            case Entry.Judged(var judgement) ->
                    start("judgement").put("judgement", SourceJson.write(judgement)).build();
            case Entry.Consented(var about, var terms, var at) ->
                    about(start("consent", at), about)
                            .put("terms", SourceJson.write(terms))
                            .build();
            case Entry.Withdrawn(var source, var reason, var at) ->
                    start("withdrawal", at)
                            .put("source", source.hex())
                            .put("reason", reason.name().toLowerCase(Locale.ROOT))
                            .build();
            case Entry.Later _, Entry.Unreadable _ ->
                    throw new IllegalArgumentException("what was not understood is not written");
        };
    }

    private static Json.ObjectBuilder start(String kind) {
        return Json.object().put("v", VERSION).put("kind", kind);
    }

    private static Json.ObjectBuilder start(String kind, Instant at) {
        return start(kind).put("recorded_at", at.toString());
    }

    private static Json.ObjectBuilder about(Json.ObjectBuilder out, Entry.About about) {
        return switch (about) {
            case Entry.About.OfSource(var source) -> out.put("source", source.hex());
            case Entry.About.OfSubject(var mention) -> out.put("mention", mention.toString());
        };
    }

    /// Reads the bytes of an entry. It never fails: what cannot be read is [Entry.Unreadable] or
    /// [Entry.Later].
    public static Entry read(byte[] payload) {
        return switch (CanonicalJson.parse(payload, NewEntry.PAYLOAD_MAX)) {
            case Parsed.Refused(var fault) -> new Entry.Unreadable("JSON." + fault.code());
            case Parsed.Value(var json) -> {
                try {
                    yield read(json);
                } catch (Stop stop) {
                    yield new Entry.Unreadable(stop.code);
                }
            }
        };
    }

    private static Entry read(Json json) {
        if (!(json instanceof Json.Members entry)) {
            return new Entry.Unreadable("ENTRY.KIND");
        }
        String kind = entry.get("kind") instanceof Json.Text(var word) ? word : "";
        long version = entry.get("v") instanceof Json.Whole(var number) ? number : 0;
        if (kind.isEmpty() || version < VERSION) {
            return new Entry.Unreadable("ENTRY.KIND");
        }
        if (version != VERSION) {
            return new Entry.Later(kind, version);
        }
        return switch (kind) {
            case "source" -> {
                known(entry, HANDED);
                yield new Entry.Handed(
                        must(SourceJson.read(entry.get("source"))), recordedAt(entry));
            }
            case "statements" -> {
                known(entry, RECORDED);
                yield new Entry.Recorded(told(entry), recordedAt(entry));
            }
            case "judgement" -> {
                known(entry, JUDGED);
                Judgement judgement = must(SourceJson.readJudgement(entry.get("judgement")));
                yield new Entry.Judged(judgement);
            }
            case "consent" -> {
                known(entry, CONSENTED);
                Terms terms = must(SourceJson.readTerms(entry.get("terms")));
                yield new Entry.Consented(about(entry), terms, recordedAt(entry));
            }
            case "withdrawal" -> {
                known(entry, WITHDRAWN);
                yield new Entry.Withdrawn(source(entry), reason(entry), recordedAt(entry));
            }
            default -> new Entry.Later(kind, version);
        };
    }

    private static Told told(Json.Members entry) {
        SourceId source = source(entry);
        List<Mention> mentions = list(entry.get("mentions"), StatementJson::readMention);
        List<Statement> statements = list(entry.get("statements"), StatementJson::read);
        try {
            return new Told(source, mentions, statements);
        } catch (IllegalArgumentException e) {
            throw new Stop("ENTRY.WHOLE", e);
        }
    }

    private static Entry.About about(Json.Members entry) {
        boolean ofSubject = !(entry.get("mention") instanceof Json.Null);
        boolean ofSource = !(entry.get("source") instanceof Json.Null);
        if (ofSubject == ofSource) {
            throw new Stop("ENTRY.WHOLE");
        }
        return ofSubject
                ? new Entry.About.OfSubject(id(text(entry, "mention"), MentionId::of))
                : new Entry.About.OfSource(source(entry));
    }

    private static void known(Json.Members entry, Set<String> members) {
        if (!members.containsAll(entry.members().keySet())) {
            throw new Stop("ENTRY.UNKNOWN_MEMBER");
        }
    }

    private static <T> List<T> list(Json value, Function<Json, Read<T>> item) {
        return switch (value) {
            case Json.Null _ -> List.of();
            case Json.Array(var items) -> {
                var read = new ArrayList<T>(items.size());
                for (Json each : items) {
                    read.add(must(item.apply(each)));
                }
                yield read;
            }
            default -> throw new Stop("ENTRY.KIND");
        };
    }

    private static <T> T must(Read<T> read) {
        return switch (read) {
            case Read.Value<T>(var value) -> value;
            case Read.Refused<T>(var fault) -> throw new Stop("STATEMENT." + fault.code());
        };
    }

    private static SourceId source(Json.Members entry) {
        return id(text(entry, "source"), SourceId::new);
    }

    private static <T> T id(String text, Function<String, T> form) {
        try {
            return form.apply(text);
        } catch (IllegalArgumentException e) {
            throw new Stop("ENTRY.ID", e);
        }
    }

    private static WithdrawalReason reason(Json.Members entry) {
        String word = text(entry, "reason");
        for (WithdrawalReason reason : WithdrawalReason.values()) {
            if (reason.name().toLowerCase(Locale.ROOT).equals(word)) {
                return reason;
            }
        }
        throw new Stop("ENTRY.WORD");
    }

    private static Instant recordedAt(Json.Members entry) {
        try {
            return InstantText.parse(text(entry, "recorded_at"));
        } catch (DateTimeException e) {
            throw new Stop("ENTRY.TIME", e);
        }
    }

    private static String text(Json.Members entry, String name) {
        if (entry.get(name) instanceof Json.Text(var text)) {
            return text;
        }
        throw new Stop("ENTRY.KIND");
    }

    /// Leaves the reader; turned into a case by [#read].
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;

        Stop(String code) {
            super("", null, false, false);
            this.code = code;
        }

        Stop(String code, Throwable cause) {
            super("", cause, false, false);
            this.code = code;
        }
    }
}
