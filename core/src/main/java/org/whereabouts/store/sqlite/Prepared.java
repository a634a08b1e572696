package org.whereabouts.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// The statements of an append, compiled once. The driver closes a statement that fails for any
/// reason but a constraint or a lock, a full disk among them: after a failure they are all made
/// anew.
///
/// Many leaves, and many client ids, go in one parameter: binding a million values one by one costs
/// more than keeping them. For one row alone the recursion costs more than the row. Bodies go in
/// batches; a single one has a statement of its own, because the driver sweeps the room of the
/// largest batch there was before every later one.
record Prepared(
        PreparedStatement begin,
        PreparedStatement commit,
        PreparedStatement leaf,
        PreparedStatement leaves,
        PreparedStatement client,
        PreparedStatement clients,
        PreparedStatement body,
        PreparedStatement bodies,
        PreparedStatement tile,
        PreparedStatement head,
        PreparedStatement known,
        PreparedStatement knownMany)
        implements AutoCloseable {
    private static final String BODY = "INSERT INTO body (idx, sealed) VALUES (?1, ?2)";

    static Prepared on(Connection connection) throws SQLException {
        return new Prepared(
                connection.prepareStatement("BEGIN IMMEDIATE"),
                connection.prepareStatement("COMMIT"),
                connection.prepareStatement(
                        "INSERT INTO entry (idx, leaf) VALUES (?1, CAST(?2 AS TEXT))"),
                connection.prepareStatement(
                        """
                        INSERT INTO entry (idx, leaf)
                        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?3)
                        SELECT ?1 + i, CAST(substr(?2, 71 * i + 1, 71) AS TEXT) FROM n
                        """),
                connection.prepareStatement("INSERT INTO request (idx, client) VALUES (?1, ?2)"),
                connection.prepareStatement(
                        """
                        INSERT INTO request (client, idx)
                        WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?3)
                        SELECT substr(?2, 16 * i + 1, 16), ?1 + i FROM n
                        """),
                connection.prepareStatement(BODY),
                connection.prepareStatement(BODY),
                connection.prepareStatement("INSERT INTO tile (level, n, hashes) VALUES (?, ?, ?)"),
                connection.prepareStatement(
                        "UPDATE head SET size = ?, root = ?, frontier = ? WHERE size = ?"),
                connection.prepareStatement("SELECT client, idx FROM request WHERE client = ?1"),
                // The answer is nearly always empty.
                connection.prepareStatement(
                        """
                        WITH RECURSIVE asked (at) AS (
                            SELECT 1 UNION ALL SELECT at + 16 FROM asked WHERE at + 16 <= length(?1))
                        SELECT r.client, r.idx
                        FROM asked CROSS JOIN request r ON r.client = substr(?1, at, 16)
                        """));
    }

    @Override
    public void close() throws SQLException {
        for (var statement :
                new PreparedStatement[] {
                    begin, commit, leaf, leaves, client, clients, body, bodies, tile, head, known,
                    knownMany
                }) {
            statement.close();
        }
    }
}
