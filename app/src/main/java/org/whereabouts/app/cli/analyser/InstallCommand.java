package org.whereabouts.app.cli.analyser;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.Analyser;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Progress;
import org.whereabouts.reader.corenlp.install.Installation;
import org.whereabouts.reader.corenlp.install.Installer;
import org.whereabouts.reader.corenlp.install.Published;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings CoreNLP. Says where from, how much and where to before the first byte.
@Command(
        name = "install",
        description = {
            "Fetches Stanford CoreNLP 4.5.10 (GPL 3 or later) and three of its models of English from Maven Central,"
                    + " or takes them from a folder. 61 MB are fetched, 69 MB lie on the disk afterwards.",
            "Every file is used only if it is the one that was published. When it breaks off, the same command goes on"
                    + " from there. Whoever watches the network sees that CoreNLP is fetched; nothing of yours is sent."
        })
final class InstallCommand implements Callable<Integer> {
    private final Parts parts;

    @Parameters(index = "0", paramLabel = "ANALYSER", description = "corenlp")
    Analyser analyser = Analyser.CORENLP;

    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            description =
                    "Takes the two published files (stanford-corenlp-4.5.10.jar and"
                            + " stanford-corenlp-4.5.10-models.jar) from this folder; nothing is fetched.")
    @Nullable Path from;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "Fetches from another repository in Maven's layout (default: Maven Central).")
    @Nullable URI base;

    InstallCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public Integer call() {
        Installation installation = AnalyserCommand.installable(parts, analyser);
        Published published = published();
        var installer = new Installer(installation, published);
        var err = parts.terminal().err();
        err.println(
                AnalyserCommand.megabytes(installer.wantedBytes())
                        + " from "
                        + where(published)
                        + " to "
                        + installation.folder());
        int brought;
        try (Progress progress = Progress.of(parts.terminal(), "Fetching")) {
            brought = installer.install(progress::at);
        }
        parts.terminal()
                .out()
                .println(
                        brought == 0
                                ? "CoreNLP was installed before, and every file is right."
                                : "CoreNLP is installed: whereabouts add FILE --analyser corenlp");
        return ExitCode.OK;
    }

    private Published published() {
        if (from != null && base != null) {
            throw new CommandRefused(ExitCode.USAGE, "Give --from or --base-url, not both.");
        }
        if (from != null) {
            if (!Files.isDirectory(from)) {
                throw new CommandRefused(ExitCode.USAGE, "There is no such folder: " + from);
            }
            return new Published.Folder(from);
        }
        URI given = base == null ? Published.MAVEN_CENTRAL : base;
        String scheme = String.valueOf(given.getScheme());
        if (!scheme.matches("https?") || given.getHost() == null) {
            throw new CommandRefused(ExitCode.USAGE, "--base-url begins with https:// or http://.");
        }
        return new Published.Web(given);
    }

    private static String where(Published published) {
        return switch (published) {
            case Published.Folder(var folder) -> folder.toString();
            case Published.Web(var base) -> base.toString();
        };
    }
}
