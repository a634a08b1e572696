package org.whereabouts.app.cli.review;

import java.util.Optional;
import org.whereabouts.app.cli.parts.Terminal;

/// Where a person's keys come from: one key each where the terminal allows it, a letter and Enter
/// otherwise.
interface Keys extends AutoCloseable {

    /// The next key; empty at the end of the input. A blank line is a space, which decides nothing.
    Optional<Character> key(String prompt);

    /// A whole line; empty at the end of the input.
    Optional<String> line(String prompt);

    @Override
    void close();

    /// A letter and Enter.
    static Keys lines(Terminal terminal) {
        return new Keys() {
            @Override
            public Optional<Character> key(String prompt) {
                return line(prompt).map(line -> line.isBlank() ? ' ' : line.strip().charAt(0));
            }

            @Override
            public Optional<String> line(String prompt) {
                return terminal.line(prompt);
            }

            @Override
            public void close() {
                // Nothing was changed on the terminal.
            }
        };
    }

    /// The keys of the terminal: single ones where a person sits there and `stty` can switch it.
    static Keys of(Terminal terminal) {
        return terminal.interactive()
                ? RawKeys.on(terminal).<Keys>map(raw -> raw).orElseGet(() -> lines(terminal))
                : lines(terminal);
    }
}
