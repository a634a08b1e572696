package org.whereabouts.reader.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.table.TableLimits;

/// A packed workbook: opens its parts as XML within the limits. Document types and entities are
/// never followed, and a part that unpacks to more than allowed stops where it goes beyond.
record PackedTable(Path file, TableLimits limits) {

    /// Opens a part as XML; the reader must be at its beginning, nothing has been read.
    XMLStreamReader xml(ZipFile zip, String name, long bytesMax) throws IOException {
        return reader(stream(zip, name, bytesMax));
    }

    /// The unpacked bytes of a part, stopped at a limit.
    Counting stream(ZipFile zip, String name, long bytesMax) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Stopped(TableCode.BROKEN);
        }
        return new Counting(zip.getInputStream(entry), bytesMax, Math.max(1, entry.getSize()));
    }

    static XMLStreamReader reader(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            return factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw stopped(e);
        }
    }

    /// The next event, or a stop with the code of what went wrong.
    static int next(XMLStreamReader xml) {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Stopped(TableCode.DECLARATION);
            }
            return event;
        } catch (XMLStreamException e) {
            throw stopped(e);
        }
    }

    static boolean has(XMLStreamReader xml) {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw stopped(e);
        }
    }

    /// An attribute's value, empty where it is not there.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static Stopped stopped(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            boolean nested =
                    t instanceof XMLStreamException xml
                            && xml.getNestedException() instanceof TooMuch;
            if (t instanceof TooMuch || nested) {
                return new Stopped(TableCode.BOMB);
            }
        }

        String message = String.valueOf(failure.getMessage());
        if (message.contains("JAXP0001")) {
            // A limit of the XML reader itself: names, depths, numbers of attributes.
            return new Stopped(TableCode.BOMB);
        }
        boolean declaration =
                message.contains("DOCTYPE")
                        || message.contains("entity")
                        || message.contains("DTD");
        return new Stopped(declaration ? TableCode.DECLARATION : TableCode.BROKEN);
    }

    /// Counts what was read and stops at a limit: of the whole, and of what the XML reader must
    /// hold at once, which is one tag with its attributes or one comment.
    static final class Counting extends FilterInputStream {
        private static final int TAG_BYTES_MAX = 1 << 20;

        private final long max;
        private final long size;
        private long read;
        private long tag;
        private boolean inTag;
        private int quote;
        private int lead;
        private int last;
        private int beforeLast;

        Counting(InputStream in, long max, long size) {
            super(in);
            this.max = max;
            this.size = size;
        }

        double share() {
            return Math.min(1, read / (double) size);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            if (b >= 0) {
                look(b);
            }
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(0, n));
            for (int i = 0; i < n; i++) {
                look(bytes[offset + i]);
            }
            return n;
        }

        private void look(int b) throws IOException {
            if (!inTag) {
                inTag = b == '<';
                tag = 0;
                quote = 0;
                lead = 0;
            } else if (++tag > TAG_BYTES_MAX) {
                throw new TooMuch();
            } else {
                inTag = !ends(b);
            }
            beforeLast = last;
            last = b;
        }

        /// Whether this byte ends the tag: outside of quotes; for comments and character data only
        /// behind two hyphens or brackets.
        private boolean ends(int b) {
            if (tag <= 2) {
                lead = lead << 8 | b;
            }
            boolean inData = lead == ('!' << 8 | '-') || lead == ('!' << 8 | '[');
            if (inData) {
                int mark = lead & 0xFF;
                int wanted = mark == '[' ? ']' : mark;
                return tag > 4 && b == '>' && last == wanted && beforeLast == wanted;
            }
            if (quote != 0) {
                quote = b == quote ? 0 : quote;
                return false;
            }
            int first = tag == 1 ? b : lead >> 8;
            if (first != '!' && first != '?' && (b == '"' || b == '\'')) {
                quote = b;
                return false;
            }
            return b == '>';
        }

        private void count(int n) throws IOException {
            read += n;
            if (read > max) {
                throw new TooMuch();
            }
        }
    }

    /// A part unpacks to more than allowed.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Leaves the reading of a workbook with the code of a fault.
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final TableCode code;

        Stopped(TableCode code) {
            super(code.name(), null, false, false);
            this.code = code;
        }

        TableCode code() {
            return code;
        }
    }
}
