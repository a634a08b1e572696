package org.whereabouts.app.cli.parts;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what it was told to install. Nothing of a register is ever there.
public final class DataFolder {
    private DataFolder() {}

    /// `WHEREABOUTS_DATA` where it is set; else where programs of this system keep their data.
    ///
    /// @param environment variables of the process
    /// @param system name of the operating system
    /// @param home the user's folder
    public static Path of(Map<String, String> environment, String system, Path home) {
        String named = environment.getOrDefault("WHEREABOUTS_DATA", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("whereabouts");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("whereabouts");
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        // The specification of that variable has relative paths ignored.
        boolean given = !shared.isBlank() && Path.of(shared).isAbsolute();
        return (given ? Path.of(shared) : home.resolve(".local").resolve("share"))
                .resolve("whereabouts");
    }
}
