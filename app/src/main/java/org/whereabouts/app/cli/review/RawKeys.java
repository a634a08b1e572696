package org.whereabouts.app.cli.review;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.whereabouts.app.cli.parts.Terminal;

/// Single keys, by `stty` (POSIX). The terminal is put back when this is closed, and also when the
/// program is stopped. A key pressed before the first proposal was shown decides nothing. JLine was
/// looked at and left out: one switch of one setting does not carry a library.
final class RawKeys implements Keys {
    private static final File TTY = new File("/dev/tty");
    private static final int SECONDS_MAX = 5;
    private static final char END = 4;

    private final Terminal terminal;
    private final String saved;
    private final Thread restore;

    private RawKeys(Terminal terminal, String saved) {
        this.terminal = terminal;
        this.saved = saved;
        this.restore = new Thread(this::cooked);
    }

    /// Switches the terminal; empty where it cannot be switched.
    static Optional<RawKeys> on(Terminal terminal) {
        return stty(List.of("-g"))
                .filter(saved -> saved.matches("[0-9a-zA-Z:=]+"))
                .flatMap(saved -> {
                    var keys = new RawKeys(terminal, saved);
                    Runtime.getRuntime().addShutdownHook(keys.restore);
                    boolean switched = keys.raw();
                    terminal.dropTyped();
                    return switched ? Optional.of(keys) : Optional.empty();
                });
    }

    private boolean raw() {
        return stty(List.of("-icanon", "-echo", "min", "1", "time", "0")).isPresent();
    }

    private void cooked() {
        stty(List.of(saved));
    }

    @Override
    public Optional<Character> key(String prompt) {
        terminal.err().print(prompt);
        terminal.err().flush();
        Optional<Character> key = terminal.character().filter(c -> c != END);
        terminal.err().println();
        return key.map(c -> c == '\n' || c == '\r' ? ' ' : c);
    }

    @Override
    public Optional<String> line(String prompt) {
        cooked();
        try {
            return terminal.line(prompt);
        } finally {
            raw();
        }
    }

    @Override
    public void close() {
        cooked();
        try {
            Runtime.getRuntime().removeShutdownHook(restore);
        } catch (IllegalStateException stopping) {
            // The program is being stopped: the hook runs anyway, and does no harm twice.
        }
    }

    private static Optional<String> stty(List<String> arguments) {
        var command = new ArrayList<String>(List.of("stty"));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectInput(TTY)
                            .redirectErrorStream(true)
                            .start();
            byte[] out = process.getInputStream().readAllBytes();
            boolean done = process.waitFor(SECONDS_MAX, TimeUnit.SECONDS);
            return done && process.exitValue() == 0
                    ? Optional.of(new String(out, StandardCharsets.US_ASCII).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
