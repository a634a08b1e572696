package org.whereabouts.statement.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.whereabouts.canonical.Json;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Takes an object apart member by member. Whoever is done calls [#done], which refuses members
/// that nobody asked for. Absent text, dates, durations and lists are their empty values; words and
/// ids marked "must" have to be there. Rooms that keep statements inside something larger (drafts)
/// read with it too.
public final class Fields {
    private final Json.Members object;
    private final String path;
    private final Set<String> seen = new HashSet<>();

    private Fields(Json.Members object, String path) {
        this.object = object;
        this.path = path;
    }

    /// An object to take apart; `path` names it in faults.
    public static Fields of(Json value, String path) {
        if (value instanceof Json.Members object) {
            return new Fields(object, path);
        }
        throw new Stop(new Fault(Fault.Code.KIND, path));
    }

    /// Runs a reader; faults come out as values.
    public static <T> Read<T> read(Json value, BiFunction<Json, String, T> reader) {
        try {
            return new Read.Value<>(reader.apply(value, ""));
        } catch (Stop stop) {
            return new Read.Refused<>(stop.fault);
        }
    }

    /// Builds the whole; an argument that its constructor refuses is a fault of the whole.
    public <T> T done(java.util.function.Supplier<T> whole) {
        for (String name : object.members().keySet()) {
            if (!seen.contains(name)) {
                throw stop(Fault.Code.UNKNOWN_MEMBER, path.isEmpty() ? "" : path);
            }
        }
        try {
            return whole.get();
        } catch (IllegalArgumentException e) {
            throw stop(Fault.Code.WHOLE, path);
        }
    }

    /// A text; empty where there is none.
    public String text(String name) {
        return switch (get(name)) {
            case Json.Text(var text) -> text;
            case Json.Null _ -> "";
            default -> throw stop(Fault.Code.KIND, at(name));
        };
    }

    /// A text that has to be there.
    public String mustText(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw stop(Fault.Code.MISSING, at(name));
        }
        return text;
    }

    /// A whole number that has to be there.
    public long mustWhole(String name) {
        return switch (get(name)) {
            case Json.Whole(var number) -> number;
            case Json.Null _ -> throw stop(Fault.Code.MISSING, at(name));
            default -> throw stop(Fault.Code.KIND, at(name));
        };
    }

    /// A whole number from 0, or `absent`.
    public int whole(String name, int absent) {
        OptionalLong number = whole(name);
        if (number.isPresent()
                && (number.getAsLong() < 0 || number.getAsLong() > Integer.MAX_VALUE)) {
            throw stop(Fault.Code.RANGE, at(name));
        }
        return (int) number.orElse(absent);
    }

    OptionalLong whole(String name) {
        return switch (get(name)) {
            case Json.Whole(var number) -> OptionalLong.of(number);
            case Json.Null _ -> OptionalLong.empty();
            default -> throw stop(Fault.Code.KIND, at(name));
        };
    }

    /// A date in EDTF; [PartialDate#NONE] where there is none.
    public PartialDate date(String name) {
        return PartialDate.read(text(name)).orElseThrow(() -> stop(Fault.Code.DATE, at(name)));
    }

    Term term(String name) {
        return Term.read(text(name)).orElseThrow(() -> stop(Fault.Code.TERM, at(name)));
    }

    /// A word of a vocabulary that has to be there.
    public <E extends Enum<E>> E mustWord(String name, Class<E> vocabulary) {
        return word(mustText(name), at(name), vocabulary);
    }

    /// A word of a vocabulary, or `absent`.
    public <E extends Enum<E>> E word(String name, Class<E> vocabulary, E absent) {
        String text = text(name);
        return text.isEmpty() ? absent : word(text, at(name), vocabulary);
    }

    private static <E extends Enum<E>> E word(String text, String path, Class<E> vocabulary) {
        for (E each : vocabulary.getEnumConstants()) {
            if (isWord(each, text)) {
                return each;
            }
        }
        throw new Stop(new Fault(Fault.Code.WORD, path));
    }

    /// How a word of the vocabulary is written in JSON: `house_arrest`.
    public static String toWord(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /// Whether a text is the word, without writing the word anew for each comparison.
    private static boolean isWord(Enum<?> word, String text) {
        String name = word.name();
        boolean same = name.length() == text.length();
        for (int i = 0; same && i < name.length(); i++) {
            char c = name.charAt(i);
            same = text.charAt(i) == (c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return same;
    }

    /// The full id of a mention.
    public MentionId mustMention(String name) {
        return id(mustText(name), at(name), MentionId::of);
    }

    /// The id of a source.
    public SourceId mustSource(String name) {
        return id(mustText(name), at(name), SourceId::new);
    }

    Optional<SourceId> source(String name) {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(id(text, at(name), SourceId::new));
    }

    StatementId mustStatement(String name) {
        return id(mustText(name), at(name), StatementId::of);
    }

    /// Full ids of mentions.
    public List<MentionId> mentions(String name) {
        return list(name, (item, at) -> id(asText(item, at), at, MentionId::of));
    }

    List<StatementId> statements(String name) {
        return list(name, (item, at) -> id(asText(item, at), at, StatementId::of));
    }

    Ref ref(String name) {
        return switch (get(name)) {
            case Json.Null _ -> Ref.NONE;
            case Json.Text(var text) -> Ref.words(text);
            case Json.Members object -> {
                var fields = Fields.of(object, at(name));
                MentionId mention = fields.mustMention("mention");
                yield fields.done(() -> new Ref.To(mention));
            }
            default -> throw stop(Fault.Code.KIND, at(name));
        };
    }

    /// Every item of an array; none where it is absent.
    public <T> List<T> list(String name, BiFunction<Json, String, T> item) {
        return switch (get(name)) {
            case Json.Null _ -> List.of();
            case Json.Array(var items) -> {
                var read = new ArrayList<T>(items.size());
                for (int i = 0; i < items.size(); i++) {
                    read.add(item.apply(items.get(i), at(name) + "[" + i + "]"));
                }
                yield List.copyOf(read);
            }
            default -> throw stop(Fault.Code.KIND, at(name));
        };
    }

    /// A member that has to be there.
    public Json must(String name) {
        Json value = get(name);
        if (value instanceof Json.Null) {
            throw stop(Fault.Code.MISSING, at(name));
        }
        return value;
    }

    /// A member, or JSON null.
    public Json get(String name) {
        seen.add(name);
        return object.get(name);
    }

    /// The path of a member.
    public String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /// The text that an item of a list is.
    public static String asText(Json value, String at) {
        if (value instanceof Json.Text(var text)) {
            return text;
        }
        throw new Stop(new Fault(Fault.Code.KIND, at));
    }

    static <E extends Enum<E>> E asWord(Json value, String at, Class<E> vocabulary) {
        return word(asText(value, at), at, vocabulary);
    }

    private static <T> T id(String text, String at, Function<String, T> form) {
        try {
            return form.apply(text);
        } catch (IllegalArgumentException e) {
            throw new Stop(new Fault(Fault.Code.ID, at));
        }
    }

    static Stop stop(Fault.Code code, String path) {
        return new Stop(new Fault(code, path));
    }

    /// A fault that leaves the reader which [#read] runs; to be thrown.
    public static RuntimeException refusal(Fault.Code code, String path) {
        return stop(code, path);
    }

    /// Leaves a reader; turned into a value by [#read].
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        Stop(Fault fault) {
            super("", null, false, false);
            this.fault = fault;
        }
    }
}
