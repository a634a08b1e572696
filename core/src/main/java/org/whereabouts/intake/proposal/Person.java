package org.whereabouts.intake.proposal;

import java.util.List;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;

/// Somebody or something that the document speaks of, as the reader put its places together: a
/// person, a group, a body, or a place that statements refer to. It becomes a [Mention] when the
/// first statement that needs it is accepted.
///
/// @param label how the document calls it in full, for display
/// @param sex as far as the document says it or a noun implies it ("her husband")
/// @param spots every place that means it, in the order of the text
/// @param members of a group: who belongs to it
public record Person(
        MentionId id,
        Mention.Kind kind,
        String label,
        Sex sex,
        List<Spot> spots,
        List<MentionId> members) {

    public Person {
        spots = List.copyOf(spots);
        members = List.copyOf(members);
        if (label.isBlank()) {
            throw new IllegalArgumentException("a person has a label");
        }
        if (spots.isEmpty()) {
            throw new IllegalArgumentException("a person stands somewhere in the text");
        }
        if (!members.isEmpty() && kind != Mention.Kind.GROUP) {
            throw new IllegalArgumentException("only a group has members");
        }
        if (members.contains(id)) {
            throw new IllegalArgumentException("a group is not its own member");
        }
    }

    /// The mention that it becomes.
    public Mention mention() {
        return new Mention(id, kind, label, members);
    }

    /// What a document says or implies of somebody's sex.
    public enum Sex {
        FEMALE,
        MALE,
        NOT_SAID
    }
}
