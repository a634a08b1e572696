package org.whereabouts.reader.opennlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The models of English in the jars `opennlp-models-*-en`, found by the names they have there.
final class Models {
    private Models() {}

    /// Builds a model from its bytes.
    interface Building<M> {
        M from(InputStream bytes) throws IOException;
    }

    static <M> M read(String kind, Building<M> building) {
        String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (InputStream bytes = Models.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new ModelUnreadableException(kind, new IOException("no such resource"));
            }
            return building.from(new BufferedInputStream(bytes, 1 << 16));
        } catch (IOException e) {
            throw new ModelUnreadableException(kind, e);
        }
    }
}
