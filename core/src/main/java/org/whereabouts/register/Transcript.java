package org.whereabouts.register;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.Progress;
import org.whereabouts.register.entry.Entry;

/// The whole ledger in plain text, entry by entry, for keepers who leave this program one day: also
/// what views no longer tell, such as when something was recorded, what somebody agreed to before
/// they took it back, and that a source was withdrawn.
///
/// One line of JSON per entry with its `index`: what can be read and stands under the right key has
/// `entry`, word for word as it was committed to; all else has `state` and, where it is damaged, a
/// `code`.
final class Transcript {
    private final Keyring keys = new Keyring();
    private final Ledger ledger;
    private final Progress progress;
    private final Consumer<byte[]> line;
    private long entries;

    Transcript(Ledger ledger, Progress progress, Consumer<byte[]> line) {
        this.ledger = ledger;
        this.progress = progress;
        this.line = line;
    }

    /// Calls for every line in the order of the ledger, without line ends.
    void write() {
        long size = ledger.size();
        ledger.read(
                0,
                Opener::parse,
                item -> {
                    line.accept(line(item));
                    if (++entries % Opener.TELL_EVERY == 0) {
                        progress.at(entries, Math.max(size, entries));
                    }
                });
        progress.at(entries, entries);
    }

    private byte[] line(Opener.Item item) {
        long index = item.opened().index();
        return switch (item.opened()) {
            case Opened.Present(var _, var key, var payload) -> {
                Entry said = item.entry().orElseThrow();
                if (said instanceof Entry.Unreadable(var code)) {
                    yield damaged(index, code);
                }
                yield keys.learn(said, key)
                        ? entry(index, payload)
                        : damaged(index, Opener.WRONG_KEY);
            }
            case Opened.Withdrawn _ -> state(index, "withdrawn");
            case Opened.Withdrawal _ -> state(index, "withdrawal");
            case Opened.Cover _ -> state(index, "cover");
            case Opened.Damaged(var _, var code) -> damaged(index, code.code());
        };
    }

    /// The payload is canonical JSON already, and so is the line: `entry` sorts before `index`.
    private static byte[] entry(long index, byte[] payload) {
        byte[] before = ascii("{\"entry\":");
        byte[] after = ascii(",\"index\":" + index + "}");
        var line = new byte[before.length + payload.length + after.length];
        System.arraycopy(before, 0, line, 0, before.length);
        System.arraycopy(payload, 0, line, before.length, payload.length);
        System.arraycopy(after, 0, line, before.length + payload.length, after.length);
        return line;
    }

    private static byte[] state(long index, String state) {
        return CanonicalJson.bytes(Json.object().put("index", index).put("state", state).build());
    }

    private static byte[] damaged(long index, String code) {
        return CanonicalJson.bytes(
                Json.object()
                        .put("code", code)
                        .put("index", index)
                        .put("state", "damaged")
                        .build());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
