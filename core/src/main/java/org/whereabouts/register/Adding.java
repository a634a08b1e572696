package org.whereabouts.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.fold.Reading;
import org.whereabouts.statement.SourceId;

/// Takes what one source tells, passage by passage, and writes it in batches. Made by
/// [Register#adding]; for one thread. What is not finished is kept as far as it was flushed.
public final class Adding {
    private static final int BATCH_PASSAGES = 2_000;
    private static final long BATCH_BYTES = 4L << 20;

    private final Register register;
    private final SourceId source;
    private final Optional<Refused.Code> sourceRefused;
    private final Intent intent;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private Optional<Reading> reading = Optional.empty();
    private long bytes;
    private long seen;
    private long pending;
    private long written;
    private long repeated;
    private long refusedCount;

    Adding(Register register, SourceId source, Optional<Refused.Code> sourceRefused, Instant now) {
        this.register = register;
        this.source = source;
        this.sourceRefused = sourceRefused;
        this.intent = new Intent(source, now);
        sourceRefused.ifPresent(code -> refuse(source.hex(), code));
    }

    void put(Draft draft) {
        drafts.add(draft);
        bytes += draft.payload().length;
    }

    /// Takes one passage. It is durable when the batch is full or [#finish] returns. Where the
    /// source itself is refused, so is every passage.
    public void take(Told told) {
        if (sourceRefused.isPresent()) {
            refuse(source.hex(), sourceRefused.get());
        } else {
            register.writing(folded -> {
                var current = reading.orElseGet(() -> new Reading(folded));
                reading = Optional.of(current);
                plan(told, current);
                return true;
            });
        }
        seen++;
        if (seen % BATCH_PASSAGES == 0 || bytes >= BATCH_BYTES) {
            flush();
        }
    }

    private void plan(Told told, Reading current) {
        switch (intent.plan(told, current)) {
            case Intent.Plan.Repeated _ -> repeated++;
            case Intent.Plan.Refuse(var id, var code) -> refuse(id, code);
            case Intent.Plan.Write(var parts) -> {
                parts.forEach(this::put);
                pending++;
            }
        }
    }

    private void refuse(String id, Refused.Code code) {
        refusedCount++;
        if (refused.size() < Receipt.REFUSED_MAX) {
            refused.add(new Refused(seen, id, code));
        }
    }

    private void flush() {
        if (drafts.isEmpty() || register.write(List.copyOf(drafts), source)) {
            written += pending;
        } else {
            refuse(source.hex(), Refused.Code.SOURCE_WITHDRAWN);
        }
        pending = 0;
        bytes = 0;
        drafts.clear();
        intent.written();
        reading = Optional.empty();
    }

    /// Writes what is left. Everything that the receipt counts as written is durable.
    ///
    /// @return passages, not entries, are counted; refusals are named by the passage's position
    public Receipt finish() {
        flush();
        return new Receipt(written, repeated, refused, refusedCount);
    }
}
