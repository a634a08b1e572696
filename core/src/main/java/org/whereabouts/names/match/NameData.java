package org.whereabouts.names.match;

import java.util.List;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.Role;

/// One name as numbers: the parts that can speak for or against, in the order written.
public final class NameData extends Layout {
    /// Parts beyond this number are not compared.
    static final int PARTS_MAX = 6;

    final boolean evidence;

    /// What the name scores against itself, in sixteenths of a bit.
    final int self;

    private final String written;
    private final long textHash;

    NameData(NameForm form, List<PartData> parts, List<Role> roles, List<PartData> joins) {
        super(parts, roles, joins);
        written = form.written();
        evidence = form.isEvidence();
        textHash = Interning.hash(form.written());
        self = parts.stream().mapToInt(p -> p.self).sum();
    }

    /// An order that does not depend on which name comes first: by number of parts, then by text.
    boolean comesAfter(NameData other) {
        if (size() != other.size()) {
            return size() > other.size();
        }
        return textHash > other.textHash;
    }

    boolean sameText(NameData other) {
        return textHash == other.textHash && written.equals(other.written);
    }

    /// The name as it was written.
    public String written() {
        return written;
    }
}
