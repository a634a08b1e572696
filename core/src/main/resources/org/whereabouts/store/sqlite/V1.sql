-- The ledger in SQLite, version 1. Everything here is public or encrypted.
-- Statements are separated by lines of two hyphens alone.

-- Leaves: public, permanent, three lines of ASCII each (71 bytes). Their hashes are computed, not stored.
CREATE TABLE entry (
    idx  INTEGER PRIMARY KEY CHECK (idx >= 0),
    leaf TEXT NOT NULL CHECK (length(leaf) = 71)
) STRICT
--
CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
BEGIN
    SELECT RAISE(ABORT, 'entry is append-only');
END
--
CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
    SELECT RAISE(ABORT, 'entry is append-only');
END
--
-- Encrypted contents: destroyable. See SealedBody for the bytes. No foreign keys here and in request: a leaf is never
-- deleted, and checking each of a million new rows against the one written just before costs a sixth of an import.
CREATE TABLE body (
    idx    INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT
--
CREATE TRIGGER body_is_never_changed BEFORE UPDATE ON body
BEGIN
    SELECT RAISE(ABORT, 'a body is deleted or kept, never changed');
END
--
-- Which write made which entry. Client ids are random and come in runs of neighbours, which keeps this table cheap.
CREATE TABLE request (
    client BLOB PRIMARY KEY CHECK (length(client) = 16),
    idx    INTEGER NOT NULL
) STRICT, WITHOUT ROWID
--
CREATE TRIGGER request_is_never_changed BEFORE UPDATE ON request
BEGIN
    SELECT RAISE(ABORT, 'request is append-only');
END
--
CREATE TRIGGER request_is_never_deleted BEFORE DELETE ON request
BEGIN
    SELECT RAISE(ABORT, 'request is append-only');
END
--
-- Full tiles only: 256 hashes of 32 bytes.
CREATE TABLE tile (
    level  INTEGER NOT NULL CHECK (level BETWEEN 0 AND 7),
    n      INTEGER NOT NULL CHECK (n >= 0),
    hashes BLOB NOT NULL CHECK (length(hashes) = 8192),
    PRIMARY KEY (level, n)
) STRICT
--
CREATE TRIGGER tile_is_never_changed BEFORE UPDATE ON tile
BEGIN
    SELECT RAISE(ABORT, 'tile is append-only');
END
--
CREATE TRIGGER tile_is_never_deleted BEFORE DELETE ON tile
BEGIN
    SELECT RAISE(ABORT, 'tile is append-only');
END
--
-- One row: the end of the ledger. The frontier holds the size, too.
CREATE TABLE head (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    size     INTEGER NOT NULL CHECK (size >= 0),
    root     BLOB NOT NULL CHECK (length(root) = 32),
    frontier BLOB NOT NULL
) STRICT
--
CREATE TRIGGER head_only_grows BEFORE UPDATE ON head WHEN NEW.size < OLD.size
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows');
END
--
CREATE TRIGGER head_is_never_deleted BEFORE DELETE ON head
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows');
END
--
-- Signed heads. Without a note: the intent to sign, which comes first.
CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY CHECK (size >= 0),
    root BLOB NOT NULL CHECK (length(root) = 32),
    note BLOB
) STRICT
--
CREATE TRIGGER checkpoint_only_grows BEFORE INSERT ON checkpoint
    WHEN NEW.size <= (SELECT max(size) FROM checkpoint)
BEGIN
    SELECT RAISE(ABORT, 'checkpoints only grow');
END
--
CREATE TRIGGER checkpoint_is_signed_once BEFORE UPDATE ON checkpoint
    WHEN OLD.note IS NOT NULL OR NEW.size <> OLD.size OR NEW.root <> OLD.root
BEGIN
    SELECT RAISE(ABORT, 'a checkpoint is signed once');
END
--
CREATE TRIGGER checkpoint_is_never_deleted BEFORE DELETE ON checkpoint
BEGIN
    SELECT RAISE(ABORT, 'checkpoint is append-only');
END
--
-- Which entries record a withdrawal, and whether everything was destroyed.
CREATE TABLE withdrawal (
    idx      INTEGER PRIMARY KEY REFERENCES entry (idx),
    finished INTEGER NOT NULL CHECK (finished IN (0, 1))
) STRICT
--
CREATE TRIGGER withdrawal_is_never_deleted BEFORE DELETE ON withdrawal
BEGIN
    SELECT RAISE(ABORT, 'a withdrawal is never taken back');
END
--
-- Attachments: the name of the file, and encrypted its key, hash and length.
CREATE TABLE attachment (
    id     TEXT PRIMARY KEY CHECK (length(id) = 32),
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID
--
-- The end of the empty ledger: no leaves, the root of nothing (SHA-256 of no bytes), no peaks.
INSERT INTO head (id, size, root, frontier)
VALUES (1, 0, x'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', x'0000000000000000')
