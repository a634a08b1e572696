package org.whereabouts.canonical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// A JSON value. The canonical profile ([CanonicalJson]) admits every case but [Decimal] and
/// [Null]; reports and exports ([JsonText]) admit all.
public sealed interface Json {

    /// Members in the order in which they were put or read. Keys are unique.
    record Members(SequencedMap<String, Json> members) implements Json {
        public Members {
            members =
                    java.util.Collections.unmodifiableSequencedMap(
                            new java.util.LinkedHashMap<>(members));
        }

        /// The member of this name, or [Null] where there is none.
        public Json get(String name) {
            return Objects.requireNonNullElse(members.get(name), Null.NULL);
        }
    }

    /// An array.
    record Array(List<Json> items) implements Json {
        public Array {
            items = List.copyOf(items);
        }
    }

    /// A string, kept exactly as written: a spelling is evidence and is never normalised.
    record Text(String value) implements Json {}

    /// A whole number; in the canonical profile |value| <= 2^53 - 1.
    record Whole(long value) implements Json {}

    /// A number with a fraction or an exponent; not admitted in the canonical profile.
    record Decimal(BigDecimal value) implements Json {}

    /// `true` or `false`.
    record Truth(boolean value) implements Json {}

    /// `null`; not admitted in the canonical profile, where an absent member says the same.
    enum Null implements Json {
        NULL
    }

    /// A text value.
    static Json of(String value) {
        return new Text(value);
    }

    /// A whole number.
    static Json of(long value) {
        return new Whole(value);
    }

    /// A truth value.
    static Json of(boolean value) {
        return new Truth(value);
    }

    /// A number for reports; infinite and undefined values become [Null], which readers must
    /// expect.
    static Json of(double value) {
        return Double.isFinite(value) ? new Decimal(BigDecimal.valueOf(value)) : Null.NULL;
    }

    /// An array of these items.
    static Json array(List<? extends Json> items) {
        return new Array(List.copyOf(items));
    }

    /// An array of texts.
    static Json texts(List<String> items) {
        return new Array(items.stream().map(Json::of).toList());
    }

    /// Starts an object.
    static ObjectBuilder object() {
        return new ObjectBuilder();
    }

    /// Collects the members of an object; putting a name twice is an error of the caller.
    final class ObjectBuilder {
        private final java.util.LinkedHashMap<String, Json> members =
                new java.util.LinkedHashMap<>();

        private ObjectBuilder() {}

        /// Puts a member.
        public ObjectBuilder put(String name, Json value) {
            if (members.put(name, value) != null) {
                throw new IllegalArgumentException("member put twice: " + name);
            }
            return this;
        }

        /// Puts a text member.
        public ObjectBuilder put(String name, String value) {
            return put(name, Json.of(value));
        }

        /// Puts a whole number.
        public ObjectBuilder put(String name, long value) {
            return put(name, Json.of(value));
        }

        /// Puts a truth value.
        public ObjectBuilder put(String name, boolean value) {
            return put(name, Json.of(value));
        }

        /// Puts a text member unless it is empty: absence says the same.
        public ObjectBuilder putUnlessEmpty(String name, String value) {
            return value.isEmpty() ? this : put(name, value);
        }

        /// Puts an array unless it is empty: absence says the same.
        public ObjectBuilder putUnlessEmpty(String name, List<? extends Json> items) {
            return items.isEmpty() ? this : put(name, Json.array(items));
        }

        /// Puts the value if there is one.
        public ObjectBuilder put(String name, java.util.Optional<? extends Json> value) {
            value.ifPresent(v -> put(name, v));
            return this;
        }

        /// The finished object.
        public Members build() {
            return new Members(members);
        }
    }

    /// The object with these members, in their order.
    static Members object(Map<String, Json> members) {
        return new Members(new java.util.LinkedHashMap<>(members));
    }
}
