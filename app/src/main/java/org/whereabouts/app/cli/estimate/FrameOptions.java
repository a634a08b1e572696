package org.whereabouts.app.cli.estimate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.estimation.capture.CaptureFrame;
import picocli.CommandLine.Option;

/// What is counted, in the words that the report shows.
final class FrameOptions {
    @Option(
            names = "--population",
            paramLabel = "WORDS",
            description = "Who is counted, in words for the report.")
    @Nullable String population;

    @Option(
            names = "--place",
            paramLabel = "WORDS",
            description = "The territory that all lists cover, in words.")
    @Nullable String place;

    @Option(
            names = "--period",
            paramLabel = "WORDS",
            description = "The time that all lists cover, in words.")
    @Nullable String period;

    @Option(
            names = "--linkage",
            paramLabel = "WORDS",
            description = "How entries were matched, with the threshold, in words.")
    @Nullable String linkage;

    @Option(
            names = "--citation",
            paramLabel = "WORDS",
            description = "Where the table was published or made.")
    @Nullable String citation;

    /// The frame, with what was said on the command line in place of what came with the table.
    CaptureFrame over(CaptureFrame given) {
        Map<String, String> parts = new HashMap<>(given.parts());
        put(parts, "population", population);
        put(parts, "place", place);
        put(parts, "period", period);
        put(parts, "linkage", linkage);
        put(parts, "citation", citation);
        return CaptureFrame.of(parts);
    }

    /// The same, but how entries were matched is not replaced: the register knows it.
    CaptureFrame beside(CaptureFrame counted) {
        var all = over(counted);
        String matched = linkage == null ? counted.linkage() : linkage + "; " + counted.linkage();
        return new CaptureFrame(
                all.population(), all.place(), all.period(), matched, all.citation());
    }

    private static void put(Map<String, String> parts, String name, @Nullable String words) {
        if (words != null) {
            parts.put(name, words);
        }
    }
}
