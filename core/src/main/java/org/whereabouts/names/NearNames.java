package org.whereabouts.names;

import java.util.List;
import org.whereabouts.names.match.NearParts;

/// Many names, to find those that sound like one that is asked, in whatever scripts, without
/// comparing it with each of them. Each part that is asked is compared with the different parts
/// that have nearly its consonants, and names are ranked by what their parts are worth; how well
/// the whole names agree, {@link NameQuery} says. All names come from one {@link NameInterner}. Any
/// number of threads may search while nobody adds.
public final class NearNames {
    private final NearParts parts = Names.near();

    /// An empty set.
    public NearNames() {}

    /// Adds a name.
    ///
    /// @param number what it is found by, 0 or more; several names may have one number. Numbers
    ///   stand in an array as long as the greatest
    /// @param form of the name
    public void add(int number, InternedName name, NameForm form) {
        List<NamePart> own = evidence(form);
        parts.add(number, name.data(), i -> Names.shelved(own.get(i)));
    }

    private static List<NamePart> evidence(NameForm form) {
        return form.parts().stream().filter(p -> p.role().isEvidence()).toList();
    }

    /// The numbers of names that sound like what is asked, the best first.
    ///
    /// @param most at most so many
    public int[] near(NameQuery asked, int most) {
        List<NamePart> own = evidence(asked.form());
        return parts.near(asked.data(), i -> Names.shelved(own.get(i)), most);
    }
}
