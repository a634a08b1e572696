package org.whereabouts.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.Opened;
import org.whereabouts.ledger.Progress;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.EntryJson;
import org.whereabouts.register.fold.EntryTexts;
import org.whereabouts.register.fold.Folded;
import org.whereabouts.register.view.Damage;
import org.whereabouts.register.view.Opening;
import org.whereabouts.statement.SourceId;

/// Reads a ledger from its first entry to its last and folds it. An entry that cannot be read or
/// understood is counted by its index and stops nothing.
final class Opener {
    /// An entry is sealed under a key that its source does not have.
    static final String WRONG_KEY = "FOLD.WRONG_KEY";

    static final int TELL_EVERY = 10_000;

    private final Folded folded;
    private final Keyring keys = new Keyring();
    private final List<SourceId> withdrawals = new ArrayList<>();
    private final List<Damage> damaged = new ArrayList<>();
    private final TreeMap<String, Long> later = new TreeMap<>();
    private final long total;
    private final Progress progress;
    private long entries;
    private long withdrawn;
    private long covers;
    private long damagedCount;

    private Opener(EntryTexts texts, long total, Progress progress) {
        this.folded = new Folded(texts);
        this.total = total;
        this.progress = progress;
    }

    /// Reads and folds everything.
    static Opener read(Ledger ledger, Progress progress) {
        var opener = new Opener(new LedgerTexts(ledger), ledger.size(), progress);
        ledger.read(0, Opener::parse, opener::fold);
        progress.at(opener.entries, opener.entries);
        return opener;
    }

    /// An opened entry, and what it says where it is there.
    record Item(Opened opened, Optional<Entry> entry) {}

    static Item parse(Opened opened) {
        return new Item(
                opened,
                opened instanceof Opened.Present(var _, var _, var payload)
                        ? Optional.of(EntryJson.read(payload))
                        : Optional.empty());
    }

    private void fold(Item item) {
        entries++;
        if (entries % TELL_EVERY == 0) {
            progress.at(entries, Math.max(total, entries));
        }
        switch (item.opened) {
            case Opened.Present(var index, var key, var _) -> {
                Entry entry = item.entry.orElseThrow();
                if (!keys.learn(entry, key)) {
                    damage(index, WRONG_KEY);
                    return;
                }
                folded.fold(entry, index).ifPresent(code -> damage(index, code));
                note(entry);
            }
            case Opened.Withdrawn _ -> withdrawn++;
            case Opened.Withdrawal _ -> {}
            case Opened.Cover _ -> covers++;
            case Opened.Damaged(var index, var code) -> damage(index, code.code());
        }
    }

    private void note(Entry entry) {
        if (entry instanceof Entry.Withdrawn(var source, var _, var _)) {
            withdrawals.add(source);
        } else if (entry instanceof Entry.Later(var kind, var _)) {
            later.merge(kind, 1L, Long::sum);
        }
    }

    private void damage(long index, String code) {
        damagedCount++;
        if (damaged.size() < Opening.DAMAGED_MAX) {
            damaged.add(new Damage(index, code));
        }
    }

    Folded folded() {
        return folded;
    }

    Keyring keys() {
        return keys;
    }

    /// Sources whose withdrawal is recorded and whose keys may still be there: a crash came
    /// between.
    List<SourceId> unfinished() {
        return withdrawals.stream().filter(s -> !keys.doomed(s).isEmpty()).distinct().toList();
    }

    Opening opening() {
        return new Opening(entries, withdrawn, covers, later, damaged, damagedCount);
    }
}
