package org.whereabouts.intake.table;

/// How much of a table is looked at.
///
/// @param bytesMax of the file
/// @param unpackedBytesMax of any one part of a packed file, unpacked
/// @param rowsMax rows of a sheet
/// @param columnsMax columns of a row
/// @param cellCharsMax characters of a cell; the rest is left in the original
/// @param sharedBytesMax UTF-8 bytes of a workbook's shared texts
public record TableLimits(
        long bytesMax,
        long unpackedBytesMax,
        long rowsMax,
        int columnsMax,
        int cellCharsMax,
        long sharedBytesMax) {

    /// Characters of one row in all; a longer row is no row of a list, and memory stays bounded.
    public static final long ROW_CHARS_MAX = 16L << 20;

    /// What holds where nobody says otherwise: a spreadsheet's own limits in rows (1,048,576 for a
    /// workbook, more for CSV), columns (16,384), and cells (32,767 characters) all pass.
    public static final TableLimits STANDARD =
            new TableLimits(1L << 30, 4L << 30, 10_000_000, 16_384, 65_536, 256L << 20);
}
