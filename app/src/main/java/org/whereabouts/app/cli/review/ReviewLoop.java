package org.whereabouts.app.cli.review;

import java.io.PrintWriter;
import java.util.Optional;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.register.Receipt;
import org.whereabouts.review.Item;
import org.whereabouts.review.Review;

/// One key after the other until everything is decided or the person stops. Stopping records what
/// was accepted; what is undecided waits.
final class ReviewLoop {
    private static final String PROMPT = "a r n b u p s t d m k x w q ?  > ";

    private final Review review;
    private final Keys keys;
    private final Screen screen;
    private final PrintWriter out;
    private final Asking asking;

    ReviewLoop(Review review, Keys keys, Screen screen, Terminal terminal, String text) {
        this.review = review;
        this.keys = keys;
        this.screen = screen;
        this.out = terminal.out();
        this.asking = new Asking(review, keys, terminal.out(), text);
    }

    /// Runs to the end; gives what was recorded.
    Receipt run() {
        Receipt recorded = Receipt.NOTHING;
        boolean show = true;
        while (true) {
            Optional<Item> item = review.current();
            if (item.isEmpty()) {
                out.println("All " + review.total() + " are decided.");
                if (!asking.confirmEnd()) {
                    review.undo();
                    show = true;
                    continue;
                }
                return recorded.and(review.finish());
            }
            if (show) {
                screen.show(review, item.get());
            }
            Optional<Character> key = keys.key(PROMPT);
            if (key.isEmpty() || key.get() == 'q') {
                if (key.isPresent() && goesOnAfter()) {
                    show = true;
                    continue;
                }
                return recorded.and(review.finish());
            }
            if (key.get() == 'w') {
                Receipt written = review.finish();
                recorded = recorded.and(written);
                out.println(
                        Plural.of(written.written(), "passage was", "passages were")
                                + " recorded.");
                show = false;
            } else {
                show = act(key.get(), item.get());
            }
        }
    }

    /// A change counts with the key that accepts it. Whoever stops before is told and may go back.
    private boolean goesOnAfter() {
        long changed = review.waiting().stream().filter(Item::changed).count();
        if (changed == 0) {
            return false;
        }
        out.println(
                Plural.of(changed, "change was", "changes were")
                        + " not accepted with a, and will not be kept.");
        return keys.key("Enter stops all the same, b goes back to it  > ").equals(Optional.of('b'))
                && review.go(firstChanged());
    }

    private String firstChanged() {
        return review.waiting().stream()
                .filter(Item::changed)
                .map(item -> item.proposal().id())
                .findFirst()
                .orElseThrow();
    }

    /// Does what a key says.
    ///
    /// @return whether to show the proposal that lies there now
    private boolean act(char key, Item item) {
        switch (key) {
            case 'a' -> review.accept();
            case 'r' -> review.reject();
            case 'n' -> review.next();
            case 'b' -> review.back();
            case 'u' -> {
                if (!review.undo()) {
                    out.println("There is nothing to undo: what is recorded is never edited.");
                    return false;
                }
            }
            case 'p' -> asking.subject(item);
            case 's' -> asking.speaker(item);
            case 't' -> asking.stance(item);
            case 'd' -> asking.date(item);
            case 'm' -> asking.missed();
            case 'k' -> out.println(review.acceptPlain() + " about kin, age or role are accepted.");
            case 'x' -> {
                screen.whole(item);
                return false;
            }
            default -> {
                screen.help();
                return false;
            }
        }
        return true;
    }
}
