package org.whereabouts.names.match;

import org.whereabouts.names.Role;

/// The parts of a name in one way of dividing it into words, as arrays that lie close together, so
/// that most pairs of parts are seen to differ without a look at the parts themselves.
final class Layout {
    final PartData[] parts;
    final Role[] roles;

    /// {@link PartData#possible}, {@link PartData#certain} and {@link PartData#elements} of each
    /// part.
    final long[] possible;

    final int[] certain;
    final long[] elements;

    Layout(PartData[] parts, Role[] roles) {
        this.parts = parts;
        this.roles = roles;
        possible = new long[parts.length];
        certain = new int[parts.length];
        elements = new long[parts.length];
        for (int i = 0; i < parts.length; i++) {
            possible[i] = parts[i].possible;
            certain[i] = parts[i].certain;
            elements[i] = parts[i].elements;
        }
    }

    /// This layout with parts `at` and `at + 1` replaced by one.
    Layout join(int at, PartData joined) {
        PartData[] p = new PartData[parts.length - 1];
        Role[] r = new Role[p.length];
        for (int i = 0; i < p.length; i++) {
            int from = i <= at ? i : i + 1;
            p[i] = i == at ? joined : parts[from];
            r[i] = i == at ? Role.UNKNOWN : roles[from];
        }
        return new Layout(p, r);
    }

    int size() {
        return parts.length;
    }

    /// Whether two parts cannot agree: fewer than half of the consonants that one of them surely
    /// has can be in the other, and they are not known to be the same elements.
    boolean excludes(int i, Layout other, int j) {
        int shared = Long.bitCount(possible[i] & other.possible[j]);
        int least = Math.min(certain[i], other.certain[j]);
        return Voice.apart(shared, least) && (elements[i] == 0 || elements[i] != other.elements[j]);
    }
}
