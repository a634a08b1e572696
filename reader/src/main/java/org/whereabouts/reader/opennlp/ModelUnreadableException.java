package org.whereabouts.reader.opennlp;

import java.io.IOException;
import org.whereabouts.canonical.WhereaboutsException;

/// A model of the language analysis is not there or broken: the installation is.
public final class ModelUnreadableException extends WhereaboutsException {
    private static final long serialVersionUID = 1L;

    ModelUnreadableException(String kind, IOException cause) {
        super("The language model cannot be read: " + kind, cause);
    }
}
