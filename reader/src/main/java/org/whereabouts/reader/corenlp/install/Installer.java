package org.whereabouts.reader.corenlp.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;

/// Brings the pieces that are missing. A piece grows in a file `.part` beside its place, from where
/// it broke off the last time; it is unpacked, summed and put in its place in one step, so that a
/// file under its own name is whole.
public final class Installer {
    private static final int TRIES = 4;
    private final Installation installation;
    private final Published published;

    public Installer(Installation installation, Published published) {
        this.installation = installation;
        this.published = published;
    }

    /// Told how many bytes have come of how many.
    public interface Watch {
        void at(long done, long total);
    }

    /// Brings what is missing or not as it was published.
    ///
    /// @return files that were brought
    /// @throws AnalyserException if a piece does not come, or is another one; the others stay
    public int install(Watch watch) {
        List<Piece> wanted = wanted();
        long total = wanted.stream().mapToLong(Piece::length).sum();
        long before = 0;
        for (Piece piece : wanted) {
            long done = before;
            fetch(piece, came -> watch.at(done + came, total));
            put(piece);
            before += piece.length();
        }
        return wanted.size();
    }

    /// Bytes that are to be brought, those of altered files included.
    public long wantedBytes() {
        return wanted().stream().mapToLong(Piece::length).sum();
    }

    private List<Piece> wanted() {
        return installation.pieces().stream()
                .filter(p -> installation.lacks(p) || !installation.sum(p).equals(p.sha256()))
                .toList();
    }

    private Path part(Piece piece) {
        return installation.folder().resolve(piece.file() + ".part");
    }

    /// Counts the bytes of one piece.
    private interface Count {
        void came(long bytes);
    }

    private void fetch(Piece piece, Count count) {
        Path part = part(piece);
        long before = length(piece, part);
        for (int tries = 0; before < piece.length(); ) {
            long after;
            try {
                append(piece, part, before, count);
                after = length(piece, part);
            } catch (Broken e) {
                after = length(piece, part);
                tries = after > before ? 0 : tries + 1;
                if (tries == TRIES) {
                    throw AnalyserException.unreachable(
                            piece.artifact()
                                    + " does not come: "
                                    + e.reason()
                                    + ". What came so far is kept; the same command goes on from there.",
                            e);
                }
            }
            before = after;
        }
        count.came(piece.length());
    }

    /// How much of a piece is there. A part that is longer than the piece is of something else.
    private long length(Piece piece, Path part) {
        try {
            Files.createDirectories(installation.folder());
            long size = Files.exists(part) ? Files.size(part) : 0;
            if (size <= piece.length()) {
                return size;
            }
            Files.delete(part);
            return 0;
        } catch (IOException e) {
            throw AnalyserException.unwritable(installation.folder(), e);
        }
    }

    private void append(Piece piece, Path part, long from, Count count) throws Broken {
        try (OutputStream out =
                Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            copy(piece, from, out, count);
        } catch (IOException e) {
            throw AnalyserException.unwritable(installation.folder(), e);
        }
    }

    private void copy(Piece piece, long from, OutputStream out, Count count)
            throws IOException, Broken {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = open(piece, from)) {
            for (long at = from; at < piece.length(); ) {
                int n = read(in, buffer, (int) Math.min(buffer.length, piece.length() - at));
                out.write(buffer, 0, n);
                at += n;
                count.came(at);
            }
        }
    }

    private InputStream open(Piece piece, long from) throws Broken {
        try {
            return published.bytes(piece.artifact(), piece.offset() + from, piece.end());
        } catch (IOException e) {
            throw new Broken(e);
        }
    }

    private static int read(InputStream in, byte[] buffer, int most) throws Broken {
        try {
            int n = in.read(buffer, 0, most);
            if (n < 0) {
                throw new Broken(new IOException("it ended too early"));
            }
            return n;
        } catch (IOException e) {
            throw new Broken(e);
        }
    }

    /// Unpacks a piece that came whole, compares its sum and puts it in its place.
    private void put(Piece piece) {
        Path part = part(piece);
        Path fresh = installation.folder().resolve(piece.file() + ".new");
        try {
            boolean right = unpack(piece, part, fresh);
            Files.delete(part);
            if (!right) {
                Files.delete(fresh);
                throw AnalyserException.checksum(piece.file());
            }
            Files.move(
                    fresh,
                    installation.file(piece),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw AnalyserException.unwritable(installation.folder(), e);
        }
    }

    private static boolean unpack(Piece piece, Path part, Path fresh) throws IOException {
        var digest = Installation.sha256();
        var inflater = new Inflater(true);
        try (OutputStream file = Files.newOutputStream(fresh);
                OutputStream summed =
                        new DigestOutputStream(new Bounded(file, piece.size()), digest);
                OutputStream out =
                        piece.packed() ? new InflaterOutputStream(summed, inflater) : summed) {
            Files.copy(part, out);
        } catch (java.util.zip.ZipException | Bounded.TooLong e) {
            return false;
        } finally {
            inflater.end();
        }
        return HexFormat.of().formatHex(digest.digest()).equals(piece.sha256());
    }

    /// The other side failed, not the disk.
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(IOException cause) {
            super(cause);
        }

        /// In words without the address: the user gave it.
        String reason() {
            Throwable cause = getCause();
            return cause instanceof java.nio.file.NoSuchFileException
                    ? "there is no such file"
                    : cause == null || cause.getMessage() == null
                            ? "no connection"
                            : cause.getMessage();
        }
    }
}
