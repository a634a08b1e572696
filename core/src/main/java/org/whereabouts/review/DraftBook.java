package org.whereabouts.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Parsed;
import org.whereabouts.register.Register;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;

/// The drafts of a register, kept encrypted beside it under each source's key. They are never
/// entries. Withdrawing a source destroys its drafts and its decisions with it.
public final class DraftBook {
    /// The longest drafts that are kept.
    private static final int BYTES_MAX = 64 << 20;

    private final Register register;

    /// The drafts of this register.
    public DraftBook(Register register) {
        this.register = register;
    }

    /// The drafts of a source; empty where it has none.
    ///
    /// @throws org.whereabouts.canonical.WhereaboutsException if they were altered or damaged
    public Optional<Drafts> of(SourceId source) {
        return register.draft(source).map(DraftBook::read);
    }

    private static Drafts read(byte[] bytes) {
        return switch (CanonicalJson.parse(bytes, BYTES_MAX)) {
            case Parsed.Value(var json) -> DraftsJson.read(json).orThrow();
            case Parsed.Refused refused ->
                    throw new org.whereabouts.canonical.UnreadableJsonException(refused.fault());
        };
    }

    /// Keeps drafts in the place of what was kept before. Durable when it returns.
    ///
    /// @return false if the register does not know the source
    public boolean keep(Drafts drafts) {
        return register.keepDraft(drafts.source(), CanonicalJson.bytes(DraftsJson.write(drafts)));
    }

    /// All drafts, in the order of the sources.
    public List<Drafts> all() {
        var all = new ArrayList<Drafts>();
        for (Source source : register.views().sources()) {
            of(source.id()).ifPresent(all::add);
        }
        return all;
    }
}
