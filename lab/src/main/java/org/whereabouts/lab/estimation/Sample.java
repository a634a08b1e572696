package org.whereabouts.lab.estimation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.estimation.Estimation;
import org.whereabouts.estimation.Plan;
import org.whereabouts.estimation.Study;
import org.whereabouts.estimation.capture.CaptureCsv;
import org.whereabouts.estimation.capture.TableRead;
import org.whereabouts.estimation.figure.Watch;
import org.whereabouts.estimation.report.Audience;
import org.whereabouts.estimation.report.HtmlReport;
import org.whereabouts.estimation.report.Imprint;
import org.whereabouts.estimation.report.JsonReport;
import org.whereabouts.estimation.report.TextReport;

/// Writes all forms of the report of one table, to look at them.
///
///     java -cp ... org.whereabouts.lab.estimation.Sample table.csv folder [quick]
public final class Sample {
    private Sample() {}

    /// Writes them.
    public static void main(String[] arguments) throws IOException {
        var read = (TableRead.Table) CaptureCsv.read(Files.readString(Path.of(arguments[0])));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        var plan = arguments.length > 2 ? Plan.quick(1) : Plan.usual(1);
        var findings = Estimation.run(Study.of(read.table(), read.frame()), plan, Watch.nobody());
        var imprint = new Imprint("0.1.0", "");
        for (Audience audience : Audience.values()) {
            String name = audience.name().toLowerCase(java.util.Locale.ROOT);
            Files.writeString(
                    folder.resolve(name + ".html"), HtmlReport.write(findings, audience, imprint));
            Files.writeString(
                    folder.resolve(name + ".txt"),
                    TextReport.write(findings, audience, imprint, 80));
            Files.writeString(
                    folder.resolve(name + ".json"),
                    JsonText.pretty(JsonReport.of(findings, audience, imprint)));
        }
    }
}
