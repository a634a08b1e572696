package org.whereabouts.estimation.capture;

import java.util.List;

/// What reading a table gives: the table, or everything that is wrong with the text.
public sealed interface TableRead {
    /// The text was a table; the frame is what its remarks say.
    record Table(CaptureTable table, CaptureFrame frame) implements TableRead {}

    /// The text was not; at most [CaptureCsv#FAULTS_MAX] faults are named.
    record Refused(List<TableFault> faults) implements TableRead {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
