package org.whereabouts.app.cli.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.linking.Linking;
import org.whereabouts.canonical.Json;
import org.whereabouts.linkage.explain.ModelCharts;
import org.whereabouts.linkage.review.Proposal;

/// What `link` writes for others to look at: drawings and JSON.
final class LinkFiles {
    private LinkFiles() {}

    /// One waterfall per pair, named by the pair's id.
    static void waterfalls(Path folder, Linking linking, List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            write(
                    folder.resolve("pair-" + PairIds.of(proposal.pair()) + ".svg"),
                    linking.why(proposal).svg());
        }
    }

    /// What the levels weigh, and how often each is reached.
    static void charts(Path folder, Linking linking) {
        var plan = linking.linkage().table().layout().plan();
        write(folder.resolve("weights.svg"), ModelCharts.weights(plan, linking.linkage().model()));
        write(
                folder.resolve("m-and-u.svg"),
                ModelCharts.probabilities(plan, linking.linkage().model()));
    }

    private static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new CommandRefused(ExitCode.USAGE, "The file cannot be written: " + file);
        }
    }

    /// A proposal for programs.
    static Json json(Linking linking, Proposal proposal) {
        return Json.object()
                .put("pair", PairIds.of(proposal.pair()))
                .put("settles", proposal.why().name().toLowerCase(Locale.ROOT))
                .put("all_mentions_bits", Json.of(proposal.between()))
                .put("all_mentions_probability", Json.of(proposal.probability()))
                .put("information_bits", Json.of(proposal.information()))
                .put("reasons", linking.why(proposal).json())
                .build();
    }
}
