package org.whereabouts.reader.document;

import java.io.IOException;
import org.whereabouts.intake.Fault.DocumentCode;

/// Leaves a parser with the code of a fault; never seen outside this package.
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final DocumentCode code;

    Refusal(DocumentCode code) {
        super(code.name());
        this.code = code;
    }

    DocumentCode code() {
        return code;
    }
}
