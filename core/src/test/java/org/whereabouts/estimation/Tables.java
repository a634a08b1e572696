package org.whereabouts.estimation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.whereabouts.estimation.capture.CaptureCsv;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.capture.TableRead;

/// The published tables of the tests; SOURCES.md beside them says where they come from.
public final class Tables {
    private Tables() {}

    /// A table by the name of its file.
    public static CaptureTable table(String name) {
        try (var in =
                Objects.requireNonNull(
                        Tables.class.getResourceAsStream("/estimation/" + name + ".csv"))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A table from its text.
    public static CaptureTable read(String csv) {
        return switch (CaptureCsv.read(csv)) {
            case TableRead.Table(var table, var _) -> table;
            case TableRead.Refused(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
