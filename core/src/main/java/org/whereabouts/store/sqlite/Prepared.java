package org.whereabouts.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// The statements of an append, compiled once. The driver closes a statement that fails for any
/// reason but a constraint or a lock, a full disk among them: after a failure they are all made
/// anew.
///
/// Rows go in batches; a single one has a statement of its own, because the driver sweeps the room
/// of the largest batch there was before every later one.
record Prepared(
        PreparedStatement begin,
        PreparedStatement commit,
        PreparedStatement row,
        PreparedStatement rows,
        PreparedStatement clients,
        PreparedStatement tile,
        PreparedStatement head)
        implements AutoCloseable {
    private static final String ROW =
            "INSERT INTO entry (idx, leaf, client, sealed) VALUES (?1, CAST(?2 AS TEXT), ?3, ?4)";

    static Prepared on(Connection connection) throws SQLException {
        return new Prepared(
                connection.prepareStatement("BEGIN IMMEDIATE"),
                connection.prepareStatement("COMMIT"),
                connection.prepareStatement(ROW),
                connection.prepareStatement(ROW),
                connection.prepareStatement("INSERT INTO client (n, ids) VALUES (?, ?)"),
                connection.prepareStatement("INSERT INTO tile (level, n, hashes) VALUES (?, ?, ?)"),
                connection.prepareStatement(
                        "UPDATE head SET size = ?, root = ?, frontier = ? WHERE size = ?"));
    }

    @Override
    public void close() throws SQLException {
        for (var statement :
                new PreparedStatement[] {begin, commit, row, rows, clients, tile, head}) {
            statement.close();
        }
    }
}
