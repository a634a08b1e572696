package org.whereabouts.reader.coref;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Whose lawyer somebody is: `her lawyer said his client had been beaten` tells it of her whom the
/// lawyer defends.
final class Clients {
    private final Map<Party, Party> defended = new LinkedHashMap<>();

    /// Notes that a party is called somebody's lawyer.
    void note(Party party, String lemma, Optional<Party> owner) {
        boolean lawyer = lemma.matches("lawyer|attorney|advocate|counsel|barrister|defender");
        owner.filter(o -> lawyer && o != party && o.human()).ifPresent(o -> defended.put(party, o));
    }

    /// Whom `his client` means: whom the owner defends; where that is not known, the only one who
    /// is defended in the text.
    Optional<Party> meant(String lemma, Optional<Party> owner) {
        if (!lemma.equals("client") || owner.isEmpty()) {
            return Optional.empty();
        }
        Party known = defended.get(owner.get());
        if (known != null) {
            return Optional.of(known);
        }
        var all = defended.values().stream().distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
