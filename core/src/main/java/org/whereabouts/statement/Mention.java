package org.whereabouts.statement;

import java.util.List;

/// A person, group, place or body as one source describes it. Statements are about mentions, never
/// about persons: which mentions are one person is judged, and can be judged anew.
///
/// @param label how this source calls it, for display ("Aibek S.", "the three women")
/// @param members of a group: the mentions that the source says belong to it; empty otherwise
public record Mention(MentionId id, Kind kind, String label, List<MentionId> members) {

    public Mention {
        members = List.copyOf(members);
        if (!members.isEmpty() && kind != Kind.GROUP) {
            throw new IllegalArgumentException("only a group has members");
        }
        if (members.contains(id)) {
            throw new IllegalArgumentException("a group is not its own member");
        }
    }

    /// What is mentioned.
    public enum Kind {
        PERSON,
        /// Several people, named or not.
        GROUP,
        /// An authority, organisation, government, newspaper.
        BODY,
        /// A country, region, town, building or facility.
        PLACE
    }
}
