package org.whereabouts.register.search;

import java.io.IOException;
import org.whereabouts.canonical.WhereaboutsException;

/// The index in memory could not be written or read. What is recorded is not touched.
public final class SearchFailedException extends WhereaboutsException {
    private static final long serialVersionUID = 1L;

    SearchFailedException(IOException cause) {
        super("The search failed. Nothing was changed; open the register again.", cause);
    }
}
