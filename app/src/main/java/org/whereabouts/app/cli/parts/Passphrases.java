package org.whereabouts.app.cli.parts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Where passphrases come from: a file, or a person who types it unseen. Never an argument, which
/// every other user of the machine could read, and never a variable of the environment.
public final class Passphrases {
    private static final int BYTES_MAX = 4096;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    /// Fewer characters are refused for a new register: the passphrase is the only lock when the
    /// laptop is taken.
    public static final int LENGTH_MIN = 12;

    private Passphrases() {}

    /// The passphrase of an existing register.
    public static char[] existing(Terminal terminal, Optional<Path> file) {
        if (file.isPresent()) {
            char[] read = fromFile(file.get());
            if (OwnerOnly.othersMayRead(file.get())) {
                terminal.err()
                        .println(
                                "Note: other users of this machine may read the passphrase file;"
                                        + " let only yourself read it (chmod 600).");
            }
            return read;
        }
        return terminal.secret("Passphrase")
                .orElseThrow(() ->
                        new CommandRefused(
                                ExitCode.USAGE,
                                "Nobody can be asked for the passphrase here: name a file with"
                                        + " --passphrase-file."));
    }

    /// A passphrase for a new register: typed twice, or from a file, and long enough.
    public static char[] forNew(Terminal terminal, Optional<Path> file) {
        char[] chosen = existing(terminal, file);
        if (chosen.length < LENGTH_MIN) {
            Arrays.fill(chosen, '\0');
            throw new CommandRefused(
                    ExitCode.USAGE,
                    "The passphrase is shorter than "
                            + LENGTH_MIN
                            + " characters. Six or seven words drawn by lot are easy to keep and hard to guess.");
        }
        if (file.isEmpty()) {
            char[] again = terminal.secret("The same again").orElse(new char[0]);
            boolean same = Arrays.equals(chosen, again);
            Arrays.fill(again, '\0');
            if (!same) {
                Arrays.fill(chosen, '\0');
                throw new CommandRefused(
                        ExitCode.USAGE, "The two were not the same; nothing was made.");
            }
        }
        return chosen;
    }

    /// The first line of a file, without its line end.
    private static char[] fromFile(Path file) {
        byte[] bytes;
        try {
            if (Files.size(file) > BYTES_MAX) {
                throw new CommandRefused(
                        ExitCode.USAGE, "The passphrase file is longer than a passphrase can be.");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandRefused(ExitCode.USAGE, "The passphrase file cannot be read: " + file);
        }
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            int start = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            char[] line = new char[end - start];
            text.position(start).get(line);
            Arrays.fill(text.array(), '\0');
            return line;
        } catch (CharacterCodingException e) {
            throw new CommandRefused(ExitCode.USAGE, "The passphrase file is not UTF-8: " + file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
