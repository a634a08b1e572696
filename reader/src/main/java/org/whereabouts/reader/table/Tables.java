package org.whereabouts.reader.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Fault.TableCode;
import org.whereabouts.intake.Read;
import org.whereabouts.intake.table.CsvTable;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.TableLimits;

/// Opens files that hold tables: CSV, XLSX, ODS. The kind is found from the bytes.
public final class Tables {
    private static final int PARTS_LOOKED_AT = 1 << 20;

    private Tables() {}

    /// Opens the tables of a file on disk; the file must stay as it is while they are read.
    ///
    /// @return one table for each sheet that has rows
    public static Read<List<Table>> open(Path file, TableLimits limits) {
        try {
            long length = Files.size(file);
            if (length == 0) {
                return refused(TableCode.EMPTY);
            }
            if (length > limits.bytesMax()) {
                return refused(TableCode.SIZE);
            }
            byte[] head = head(file);
            if (starts(head, 'P', 'K', 3, 4)) {
                return packed(file, limits);
            }
            if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                // An old binary workbook, or a workbook locked by a password: both come in this
                // envelope.
                return refused(
                        new String(head, StandardCharsets.UTF_16LE).contains("Encrypt")
                                ? TableCode.ENCRYPTED
                                : TableCode.MEDIA_TYPE);
            }
            if (starts(head, '%', 'P', 'D', 'F') || starts(head, 0x89, 'P', 'N', 'G')) {
                return refused(TableCode.MEDIA_TYPE);
            }
            return switch (CsvTable.open(() -> Files.newInputStream(file), length, limits)) {
                case Read.Value<Table>(var table) -> Read.of(List.of(table));
                case Read.Refused<Table>(var faults) -> new Read.Refused<>(faults);
            };
        } catch (IOException e) {
            return refused(TableCode.BROKEN);
        }
    }

    private static Read<List<Table>> packed(Path file, TableLimits limits) {
        try (var zip = new ZipFile(file.toFile())) {
            PackedTable parts = new PackedTable(file, limits);
            if (zip.getEntry("xl/workbook.xml") != null) {
                return Read.of(XlsxTable.sheets(parts, zip));
            }
            if (isLocked(zip)) {
                return refused(TableCode.ENCRYPTED);
            }
            if (zip.getEntry("content.xml") != null) {
                return Read.of(OdsTable.sheets(parts, zip));
            }
            return refused(TableCode.MEDIA_TYPE);
        } catch (PackedTable.Stopped e) {
            return refused(e.code());
        } catch (IOException | RuntimeException e) {
            return refused(TableCode.BROKEN);
        }
    }

    /// Whether an open document is locked by a password: part by part, which its list of parts
    /// says, or as a whole.
    private static boolean isLocked(ZipFile zip) throws IOException {
        if (zip.getEntry("encrypted-package") != null) {
            return true;
        }
        ZipEntry parts = zip.getEntry("META-INF/manifest.xml");
        if (parts == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(parts)) {
            return new String(in.readNBytes(PARTS_LOOKED_AT), StandardCharsets.UTF_8)
                    .contains("encryption-data");
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(65_536);
        }
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static Read<List<Table>> refused(TableCode code) {
        return Read.refused(new Fault.InTable(code, 1, 0));
    }
}
