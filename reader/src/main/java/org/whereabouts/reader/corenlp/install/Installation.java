package org.whereabouts.reader.corenlp.install;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Stanford CoreNLP in a folder of this computer.
public final class Installation {
    private final Path folder;
    private final List<Piece> pieces;

    Installation(Path folder, List<Piece> pieces) {
        this.folder = folder;
        this.pieces = List.copyOf(pieces);
    }

    /// Where it is or will be.
    ///
    /// @param data folder of the program's own data on this computer
    public static Installation in(Path data) {
        return new Installation(data.resolve("corenlp-" + Pieces.VERSION), Pieces.ALL);
    }

    /// Where it is or will be.
    public Path folder() {
        return folder;
    }

    List<Piece> pieces() {
        return pieces;
    }

    Path file(Piece piece) {
        return folder.resolve(piece.file());
    }

    /// Whether all files are there with their sizes; sums are compared when they are used.
    public boolean complete() {
        return pieces.stream().noneMatch(this::lacks);
    }

    boolean lacks(Piece piece) {
        try {
            return Files.size(file(piece)) != piece.size();
        } catch (IOException e) {
            return true;
        }
    }

    /// The files, each with the sum that was published.
    ///
    /// @throws AnalyserException if one is missing or another
    public Verified verified() {
        if (!complete()) {
            throw AnalyserException.notInstalled(folder);
        }
        for (Piece piece : pieces) {
            if (!sum(piece).equals(piece.sha256())) {
                throw AnalyserException.altered(piece.file());
            }
        }
        return new Verified(
                file(Pieces.CODE), file(Pieces.TAGGER), file(Pieces.NAMES), file(Pieces.PARSER));
    }

    /// Removes the files and what came of them; the folder too if nothing else is in it.
    ///
    /// @return files that were there
    public int remove() {
        int removed = 0;
        try {
            for (Piece piece : pieces) {
                for (String end : List.of("", ".part", ".new")) {
                    Path file = folder.resolve(piece.file() + end);
                    removed += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
            boolean empty;
            try (var left = Files.newDirectoryStream(folder)) {
                empty = !left.iterator().hasNext();
            }
            if (empty) {
                Files.delete(folder);
            }
        } catch (NoSuchFileException e) {
            return removed;
        } catch (IOException e) {
            throw AnalyserException.unwritable(folder, e);
        }
        return removed;
    }

    String sum(Piece piece) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file(piece))) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw AnalyserException.unwritable(folder, e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Files whose sums were compared.
    public record Verified(Path code, Path tagger, Path names, Path parser) {}
}
