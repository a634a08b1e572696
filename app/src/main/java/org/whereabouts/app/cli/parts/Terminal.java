package org.whereabouts.app.cli.parts;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where a command reads and writes: the answer to `out`, everything about the work to `err`. A
/// secret is read without echo or not at all.
public final class Terminal {
    private static final int WIDTH_DEFAULT = 80;
    private static final int WIDTH_MAX = 120;

    private final PrintWriter out;
    private final PrintWriter err;
    private final BufferedReader in;
    private final Optional<Console> console;

    private Terminal(
            PrintWriter out, PrintWriter err, BufferedReader in, Optional<Console> console) {
        this.out = out;
        this.err = err;
        this.in = in;
        this.console = console;
    }

    /// The terminal that the program was started in. Everything is UTF-8 whatever the locale says:
    /// names come in every script.
    public static Terminal ofProcess(InputStream in, PrintStream out, PrintStream err) {
        return new Terminal(
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)),
                Optional.ofNullable(System.console()).filter(Console::isTerminal));
    }

    /// A terminal without a person, for tests and scripts.
    public static Terminal of(BufferedReader in, PrintWriter out, PrintWriter err) {
        return new Terminal(out, err, in, Optional.empty());
    }

    /// The answer.
    public PrintWriter out() {
        return out;
    }

    /// What happens meanwhile, and what went wrong.
    public PrintWriter err() {
        return err;
    }

    /// Whether a person sits there and can be asked.
    public boolean interactive() {
        return console.isPresent();
    }

    /// Columns to write in: `COLUMNS` where it is set, else 80, never more than 120.
    public int width() {
        String columns = System.getenv("COLUMNS");
        if (columns == null || !columns.matches("[0-9]{2,4}")) {
            return WIDTH_DEFAULT;
        }
        return Math.clamp(Integer.parseInt(columns), 40, WIDTH_MAX);
    }

    /// Reads a secret without echo; empty where nobody can be asked.
    public Optional<char[]> secret(String prompt) {
        return console.map(c -> c.readPassword("%s: ", prompt));
    }

    /// Drops what was typed so far: nobody can have meant it for what was not yet shown.
    public void dropTyped() {
        try {
            while (in.ready() && in.read() >= 0) {
                // Dropped.
            }
        } catch (IOException e) {
            // An input that cannot be read has nothing waiting.
        }
    }

    /// Reads one character as it comes; empty at the end of the input.
    public Optional<Character> character() {
        try {
            int c = in.read();
            return c < 0 ? Optional.empty() : Optional.of((char) c);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Reads one line from whoever is there; empty at the end of the input.
    public Optional<String> line(String prompt) {
        err.print(prompt);
        err.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
