package org.whereabouts.linkage.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.linkage.plan.PlanFault.Code;

/// Takes YAML values by the shape that is expected; the wrong shape is a fault and an empty value.
final class Shapes {
    private final Faults faults;

    Shapes(Faults faults) {
        this.faults = faults;
    }

    /// A mapping with text keys.
    ///
    /// @param keys the keys it may have; empty for any
    Map<String, Object> mapping(String where, @Nullable Object value, Set<String> keys) {
        var result = new LinkedHashMap<String, Object>();
        if (!(value instanceof Map<?, ?> map)) {
            faults.add(Code.SHAPE, where, "a mapping (`key: value` lines) is expected");
            return result;
        }
        for (var entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (!keys.isEmpty() && !keys.contains(key)) {
                faults.add(Code.UNKNOWN_KEY, where, "plans have no key " + key + " here");
            } else if (entry.getValue() == null) {
                faults.add(Code.SHAPE, where, "key " + key + " has no value");
            } else {
                result.put(key, entry.getValue());
            }
        }
        return result;
    }

    /// A list; nothing where there is none.
    List<Object> list(String where, @Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> items) || items.contains(null)) {
            faults.add(Code.SHAPE, where, "a list is expected");
            return List.of();
        }
        return List.copyOf(items);
    }

    String text(String where, @Nullable Object value, String otherwise) {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            faults.add(Code.SHAPE, where, "a text is expected");
            return otherwise;
        }
        return value == null ? otherwise : String.valueOf(value).strip();
    }

    OptionalDouble probability(String where, @Nullable Object value) {
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (value instanceof Number n && n.doubleValue() > 0 && n.doubleValue() < 1) {
            return OptionalDouble.of(n.doubleValue());
        }
        faults.add(Code.RANGE, where, "a probability lies between 0 and 1");
        return OptionalDouble.empty();
    }

    double positive(String where, @Nullable Object value, double otherwise) {
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Number n && n.doubleValue() > 0) {
            return n.doubleValue();
        }
        faults.add(Code.RANGE, where, "a number above 0 is expected");
        return otherwise;
    }

    long whole(String where, @Nullable Object value, long otherwise, long max) {
        if (value == null) {
            return otherwise;
        }
        if ((value instanceof Integer || value instanceof Long)
                && ((Number) value).longValue() > 0
                && ((Number) value).longValue() <= max) {
            return ((Number) value).longValue();
        }
        faults.add(Code.RANGE, where, "a whole number from 1 to " + max + " is expected");
        return otherwise;
    }
}
