package org.whereabouts.store.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Puts a database back into the form of schema 1, row by row: what an earlier version of the
/// program would have left.
public final class OldForm {
    private static final List<String> BACK =
            List.of(
                    "INSERT INTO entry SELECT idx, leaf FROM today.entry ORDER BY idx",
                    "INSERT INTO body SELECT idx, sealed FROM today.entry"
                            + " WHERE sealed IS NOT NULL ORDER BY idx",
                    "INSERT INTO request SELECT client, idx FROM today.entry"
                            + " WHERE client IS NOT NULL",
                    "INSERT INTO tile SELECT level, n, hashes FROM today.tile",
                    "UPDATE head SET (size, root, frontier) ="
                            + " (SELECT size, root, frontier FROM today.head)",
                    "INSERT INTO checkpoint SELECT size, root, note FROM today.checkpoint",
                    "INSERT INTO withdrawal SELECT idx, finished FROM today.withdrawal",
                    "INSERT INTO attachment SELECT id, sealed FROM today.attachment",
                    "PRAGMA application_id = 2003198564",
                    "PRAGMA user_version = 1");

    private static final Pattern SEPARATOR = Pattern.compile("(?m)^--$");

    private OldForm() {}

    /// Rewrites a closed database.
    public static void of(Path database) throws IOException, SQLException {
        Path today = Files.move(database, database.resolveSibling("today"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = 8192");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("ATTACH '" + today + "' AS today");
            statement.execute("BEGIN");
            for (String sql : SEPARATOR.splitAsStream(schema()).toList()) {
                statement.execute(sql);
            }
            for (String sql : BACK) {
                statement.execute(sql);
            }
            statement.execute("COMMIT");
        }
        Files.delete(today);
    }

    private static String schema() throws IOException {
        try (var in = Objects.requireNonNull(Schema.class.getResourceAsStream("V1.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
