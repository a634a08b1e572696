package org.whereabouts.reader.phrase.fate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.phrase.mark.Mark;
import org.whereabouts.reader.phrase.mark.Mark.Owner;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.reader.phrase.told.Line;
import org.whereabouts.reader.phrase.told.Tellers;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Relation;

/// Reads who is whose kin, each bond once. Belongs to one reading.
public final class Kinships {
    private final String language;
    private final Set<Told> told = new HashSet<>();

    private record Told(Someone of, Relation relation, Someone to) {}

    /// The kinships of a text.
    public Kinships(String language) {
        this.language = language;
    }

    /// The bonds that a sentence tells.
    ///
    /// @param owners whose kin each noun is, as it was found out
    public List<Find> of(Line line, Tellers tellers, List<Owned> owners) {
        var found = new ArrayList<Find>();
        for (Owned owned : owners) {
            Mark noun = owned.noun();
            var kin = noun.kin().orElseThrow();
            var telling = tellers.at(noun.start(), noun.end()).or(() -> tellers.at(-1, -1));
            boolean certain =
                    kin.owner() == Owner.FIRST || kin.owner() == Owner.NAMED || owned.certain();
            if (telling.isEmpty()
                    || !certain
                    || owned.owner() == owned.someone()
                    || !told.add(new Told(owned.someone(), kin.relation(), owned.owner()))) {
                continue;
            }
            List<Note> notes =
                    kin.owner() == Owner.FIRST || kin.owner() == Owner.NAMED
                            ? List.of()
                            : List.of(
                                    new Note.Resolved(
                                            line.span(noun),
                                            line.id(owned.owner()),
                                            "the only person near who fits"));
            int from = kin.name().map(n -> Math.min(n.start(), noun.start())).orElse(noun.start());
            int to = kin.name().map(n -> Math.max(n.end(), noun.end())).orElse(noun.end());
            found.add(
                    new Find(
                            "kin." + language,
                            telling.get().granted(),
                            owned.someone(),
                            new Claim.Kin(
                                    kin.relation(),
                                    line.id(owned.owner()),
                                    line.text().substring(noun.start(), noun.end())),
                            line.span(),
                            line.span(noun),
                            List.of(line.span(from, to)),
                            List.of(),
                            notes));
        }
        return found;
    }

    /// A kin noun, who it is and whose.
    ///
    /// @param certain whether the owner is said, or the only one who can be
    public record Owned(Mark noun, Someone someone, Someone owner, boolean certain) {}
}
