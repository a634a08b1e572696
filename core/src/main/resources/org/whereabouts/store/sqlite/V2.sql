-- The ledger in SQLite, version 2: one row holds all of an entry, so that an append changes two pages and not four.
-- What version 1 kept in entry, body and request is carried over, in the transaction of this file.

-- Leaves: public, permanent, three lines of ASCII each (71 bytes). Their hashes are computed, not stored.
-- client: which write made the entry, 16 bytes; none for padding. sealed: the encrypted content, see SealedBody;
-- none for padding and after a withdrawal.
CREATE TABLE entry_2 (
    idx    INTEGER PRIMARY KEY CHECK (idx >= 0),
    leaf   TEXT NOT NULL CHECK (length(leaf) = 71),
    client BLOB CHECK (length(client) = 16),
    sealed BLOB
) STRICT
--
-- Sorted in memory: nothing of it goes into a file.
CREATE TEMP TABLE by_place (
    idx    INTEGER PRIMARY KEY,
    client BLOB NOT NULL
)
--
INSERT INTO by_place (idx, client) SELECT idx, client FROM request ORDER BY idx
--
INSERT INTO entry_2 (idx, leaf, client, sealed)
SELECT e.idx, e.leaf, p.client, b.sealed
FROM entry e LEFT JOIN by_place p ON p.idx = e.idx LEFT JOIN body b ON b.idx = e.idx
ORDER BY e.idx
--
-- Client ids are read together when the first write asks for one: 256 to a row, in the order of the entries, 16 bytes of
-- zeros where there is none. Full rows only; those of the last 0 to 255 entries stand in entry.
CREATE TABLE client (
    n   INTEGER PRIMARY KEY CHECK (n >= 0),
    ids BLOB NOT NULL CHECK (length(ids) = 4096)
) STRICT
--
INSERT INTO client (n, ids)
SELECT idx / 256, unhex(group_concat(hex(ifnull(client, zeroblob(16))), '' ORDER BY idx))
FROM entry_2 WHERE idx < (SELECT size / 256 * 256 FROM head)
GROUP BY idx / 256
--
-- All of it or nothing: a register of which something is missing is left as it is.
CREATE TEMP TABLE carried_over (
    what  TEXT NOT NULL,
    whole INTEGER NOT NULL CHECK (whole = 1)
)
--
INSERT INTO carried_over (what, whole)
SELECT 'leaves', count(*) = (SELECT size FROM head) AND ifnull(max(idx), -1) = (SELECT size FROM head) - 1 FROM entry_2
UNION ALL SELECT 'contents', (SELECT count(*) FROM body) = (SELECT count(sealed) FROM entry_2)
UNION ALL SELECT 'client ids', (SELECT count(*) FROM request) = (SELECT count(client) FROM entry_2)
--
DROP TABLE by_place
--
DROP TABLE carried_over
--
DROP TABLE request
--
DROP TABLE body
--
DROP TABLE entry
--
ALTER TABLE entry_2 RENAME TO entry
--
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
    WHEN NEW.idx <> OLD.idx OR NEW.leaf <> OLD.leaf OR NEW.client IS NOT OLD.client OR NEW.sealed IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'entry is append-only; a content is kept or destroyed');
END
--
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'entry is append-only');
END
--
CREATE TRIGGER client_is_never_changed BEFORE UPDATE ON client
BEGIN
    SELECT RAISE(ABORT, 'client is append-only');
END
--
CREATE TRIGGER client_is_never_deleted BEFORE DELETE ON client
BEGIN
    SELECT RAISE(ABORT, 'client is append-only');
END
