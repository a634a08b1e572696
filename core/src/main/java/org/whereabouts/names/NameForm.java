package org.whereabouts.names;

import java.util.List;

/// One written name, analysed. Holds everything that comparison, keys and search need, so that a
/// name is analysed once.
///
/// @param written the name as it was given
/// @param repaired the name after repair: Unicode form C, borrowed letters put right, one kind of
///   space and separator
/// @param script the script of most of its letters
/// @param language the language whose spelling it most probably follows
/// @param parts the parts in the order written; empty for a placeholder such as "unknown"
public record NameForm(
        String written, String repaired, Script script, Language language, List<NamePart> parts) {

    public NameForm {
        parts = List.copyOf(parts);
    }

    /// Whether the name can speak for or against anything: it has a part that is more than a title,
    /// a small word or an initial, and it is no placeholder.
    public boolean isEvidence() {
        return parts.stream().anyMatch(p -> p.role().isEvidence() && p.role() != Role.INITIAL);
    }
}
