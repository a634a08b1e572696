package org.whereabouts.app.cli.take;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;

/// Opens a page with whatever the system opens pages with.
final class Browser {
    private Browser() {}

    static void open(Path page) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String target = page.toAbsolutePath().toUri().toString();
        List<String> command =
                system.contains("mac")
                        ? List.of("open", target)
                        : system.contains("windows")
                                ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                                : List.of("xdg-open", target);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new CommandRefused(
                    ExitCode.OK, "No browser could be started; open the page yourself: " + page);
        }
    }
}
