package org.whereabouts.ledger.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.Parsed;
import org.whereabouts.ledger.NewEntry;
import org.whereabouts.ledger.SourceKeyId;
import org.whereabouts.ledger.storage.Range;

/// The payload of an entry that records a withdrawal, sealed under the ledger's own key:
///
/// `{"attachments":[ids],"entries":[first,count,...],"kind":"withdrawal","part":1,"parts":1,
/// "source":id,"v":1}`
///
/// It lists everything that was destroyed, so that a withdrawal that a crash interrupted can be
/// finished, and a missing content can be told from a stolen one. The public leaf lists nothing.
///
/// @param source the id that the destroyed key had
/// @param part which of the records of this withdrawal, from 1
/// @param parts how many records it has; they stand beside each other
/// @param entries what it withdraws
/// @param attachments the names of the files that it withdraws
public record WithdrawalRecord(
        SourceKeyId source, int part, int parts, List<Range> entries, List<String> attachments) {

    /// So many ranges and attachments fit into one payload for certain: an id takes 35 bytes, a
    /// range at most 34.
    static final int ITEMS_MAX = (NewEntry.PAYLOAD_MAX - 256) / 35;

    public WithdrawalRecord {
        entries = List.copyOf(entries);
        attachments = List.copyOf(attachments);
    }

    /// The records of a withdrawal, as many as its lists need.
    public static List<WithdrawalRecord> of(
            SourceKeyId source, List<Range> entries, List<String> attachments) {
        int items = entries.size() + attachments.size();
        int parts = Math.max(1, Math.ceilDiv(items, ITEMS_MAX));
        var records = new ArrayList<WithdrawalRecord>(parts);
        for (int part = 1; part <= parts; part++) {
            int from = (part - 1) * ITEMS_MAX;
            int to = Math.min(items, from + ITEMS_MAX);
            records.add(
                    new WithdrawalRecord(
                            source,
                            part,
                            parts,
                            slice(entries, from, to),
                            slice(attachments, from - entries.size(), to - entries.size())));
        }
        return records;
    }

    private static <T> List<T> slice(List<T> list, int from, int to) {
        int first = Math.clamp(from, 0, list.size());
        return list.subList(first, Math.clamp(to, first, list.size()));
    }

    /// How many entries it withdraws.
    public long count() {
        return entries.stream().mapToLong(Range::count).sum();
    }

    /// The canonical bytes.
    public byte[] payload() {
        var numbers = new ArrayList<Json>();
        for (Range range : entries) {
            numbers.add(Json.of(range.first()));
            numbers.add(Json.of(range.count()));
        }
        return CanonicalJson.bytes(
                Json.object()
                        .put("v", 1)
                        .put("kind", "withdrawal")
                        .put("source", source.hex())
                        .put("part", part)
                        .put("parts", parts)
                        .put("entries", Json.array(numbers))
                        .put("attachments", Json.texts(attachments))
                        .build());
    }

    /// Reads exactly what [#payload()] writes.
    public static Optional<WithdrawalRecord> parse(byte[] payload) {
        return switch (CanonicalJson.parse(payload, NewEntry.PAYLOAD_MAX)) {
            case Parsed.Value(Json.Members members) -> read(members);
            case Parsed.Value _, Parsed.Refused _ -> Optional.empty();
        };
    }

    private static Optional<WithdrawalRecord> read(Json.Members members) {
        try {
            if (!members.get("kind").equals(Json.of("withdrawal"))
                    || !members.get("v").equals(Json.of(1))) {
                return Optional.empty();
            }
            var numbers = ((Json.Array) members.get("entries")).items();
            var entries = new ArrayList<Range>();
            for (int i = 0; i < numbers.size(); i += 2) {
                entries.add(new Range(whole(numbers.get(i)), whole(numbers.get(i + 1))));
            }
            var attachments =
                    ((Json.Array) members.get("attachments"))
                            .items().stream().map(item -> ((Json.Text) item).value()).toList();
            return Optional.of(
                    new WithdrawalRecord(
                            new SourceKeyId(((Json.Text) members.get("source")).value()),
                            Math.toIntExact(whole(members.get("part"))),
                            Math.toIntExact(whole(members.get("parts"))),
                            entries,
                            attachments));
        } catch (ClassCastException
                | IndexOutOfBoundsException
                | ArithmeticException
                | IllegalArgumentException ofAnotherShape) {
            return Optional.empty();
        }
    }

    private static long whole(Json json) {
        return ((Json.Whole) json).value();
    }
}
