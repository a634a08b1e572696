package org.whereabouts.names.match;

import org.whereabouts.names.Role;

/// A name with two adjacent parts written as one word.
final class Joined {
    private Joined() {}

    static PartData[] parts(NameData name, int at) {
        PartData[] out = new PartData[name.parts.length - 1];
        System.arraycopy(name.parts, 0, out, 0, at);
        out[at] = name.joined[at];
        System.arraycopy(name.parts, at + 2, out, at + 1, out.length - at - 1);
        return out;
    }

    static Role[] roles(NameData name, int at) {
        Role[] out = new Role[name.roles.length - 1];
        System.arraycopy(name.roles, 0, out, 0, at);
        out[at] = Role.UNKNOWN;
        System.arraycopy(name.roles, at + 2, out, at + 1, out.length - at - 1);
        return out;
    }
}
