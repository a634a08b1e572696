package org.whereabouts.intake.table;

import java.io.IOException;
import java.io.InputStream;
import org.whereabouts.intake.Read;

/// A list of separated values in any encoding and with any separator.
public final class CsvTable implements Table {
    private CsvTable() {}

    /// Opens a list; encoding and separator are found from the bytes.
    ///
    /// @param bytes gives the file from its beginning each time
    /// @param length of the file in bytes
    public static Read<Table> open(Bytes bytes, long length, TableLimits limits) {
        return java.util.Optional.<Read<Table>>empty().orElseThrow();
    }

    @Override
    public int sheet() {
        return 1;
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public Rows rows() {
        return java.util.Optional.<Rows>empty().orElseThrow();
    }

    /// A file that can be read as often as needed.
    @FunctionalInterface
    public interface Bytes {
        /// The bytes from the beginning.
        InputStream open() throws IOException;
    }
}
