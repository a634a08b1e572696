package org.whereabouts.names.match;

import org.whereabouts.names.NameForm;
import org.whereabouts.names.Role;

/// One name as numbers: the parts that can speak for or against, in the order written.
public final class NameData {
    /// Parts beyond this number are not compared.
    static final int PARTS_MAX = 6;

    final int id;
    final NameForm form;
    final PartData[] parts;
    final Role[] roles;

    /// Parts i and i + 1 written as one word.
    final PartData[] joined;

    final boolean evidence;
    private final long textHash;

    NameData(int id, NameForm form, PartData[] parts, Role[] roles, PartData[] joined) {
        this.id = id;
        this.form = form;
        this.parts = parts;
        this.roles = roles;
        this.joined = joined;
        evidence = form.isEvidence();
        textHash = Interning.hash(form.written());
    }

    /// An order that does not depend on which name comes first: by number of parts, then by text.
    boolean comesAfter(NameData other) {
        if (parts.length != other.parts.length) {
            return parts.length > other.parts.length;
        }
        return textHash > other.textHash;
    }

    public NameForm form() {
        return form;
    }
}
