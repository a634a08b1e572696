package org.whereabouts.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.EntryJson;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.entry.WithdrawalReason;
import org.whereabouts.register.fold.Folded;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// A few invented sources, mentions and statements in few words, folded without a ledger. Ids are
/// made of numbers; all people are invented.
public final class Sketch {
    public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final Folded folded = new Folded(this::payload);
    private final List<Entry> entries = new ArrayList<>();
    private final List<byte[]> payloads = new ArrayList<>();
    private final Set<Long> asked = new HashSet<>();

    /// The id of source number `n`.
    public static SourceId source(int n) {
        return new SourceId("%032x".formatted(n));
    }

    /// The id of a mention of source number `n`.
    public static MentionId m(int n, String local) {
        return new MentionId(source(n), local);
    }

    /// The id of a statement of source number `n`.
    public static StatementId s(int n, String local) {
        return new StatementId(source(n), local);
    }

    public static Mention person(int n, String local, String label) {
        return new Mention(m(n, local), Mention.Kind.PERSON, label, List.of());
    }

    public static Mention group(int n, String local, String... members) {
        var ids = List.of(members).stream().map(each -> m(n, each)).toList();
        return new Mention(m(n, local), Mention.Kind.GROUP, "group " + local, ids);
    }

    public static Source record(int n, String author, String dated, Optional<SourceId> root) {
        return new Source(
                source(n),
                SourceKind.REPORT,
                "source " + n,
                author,
                "en",
                new PartialDate(dated),
                Reliability.C,
                new Terms(EnumSet.of(Use.INTERNAL, Use.COURTS), "the author", PartialDate.NONE, ""),
                root,
                Optional.empty(),
                List.of());
    }

    /// A statement in the author's voice, asserted; change it with the methods of [Wording].
    public static Wording say(int n, String local, String subject, Claim claim) {
        return new Wording(
                new Statement(
                        s(n, local),
                        Speaker.Author.AUTHOR,
                        List.of(),
                        m(n, subject),
                        claim,
                        Stance.ASSERTS,
                        Basis.UNKNOWN,
                        Credibility.POSSIBLE,
                        PartialDate.NONE,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /// A statement that is still being worded.
    public record Wording(Statement s) {
        private Wording with(
                Speaker speaker,
                Stance stance,
                PartialDate said,
                List<StatementId> after,
                List<StatementId> answers) {
            return new Wording(
                    new Statement(
                            s.id(),
                            speaker,
                            s.relayedBy(),
                            s.subject(),
                            s.claim(),
                            stance,
                            s.basis(),
                            s.credibility(),
                            said,
                            s.evidence(),
                            after,
                            answers));
        }

        public Wording by(String speaker) {
            var by = new Speaker.Mentioned(new MentionId(s.id().source(), speaker));
            return with(by, s.stance(), s.said(), s.after(), s.answers());
        }

        public Wording stance(Stance stance) {
            return with(s.speaker(), stance, s.said(), s.after(), s.answers());
        }

        public Wording on(String said) {
            var date = new PartialDate(said);
            return with(s.speaker(), s.stance(), date, s.after(), s.answers());
        }

        public Wording after(String... locals) {
            var ids =
                    List.of(locals).stream()
                            .map(each -> new StatementId(s.id().source(), each))
                            .toList();
            return with(s.speaker(), s.stance(), s.said(), ids, s.answers());
        }

        public Wording answers(StatementId... ids) {
            return with(s.speaker(), s.stance(), s.said(), s.after(), List.of(ids));
        }
    }

    public static Claim held(
            Claim.HeldForm form, String place, String since, String until, String asOf, String of) {
        return new Claim.Held(
                form,
                Claim.Acknowledged.NOT_SAID,
                Ref.words(place),
                Ref.NONE,
                new PartialDate(since),
                new PartialDate(until),
                new PartialDate(asOf),
                new Term(of),
                "");
    }

    public static Claim named(String name) {
        return new Claim.Named(name, Claim.NameKind.FULL, "");
    }

    public static Judgement judgement(MentionId a, MentionId b, Judgement.Verdict verdict) {
        return new Judgement(a, b, verdict, "looked at both", "a documenter", NOON);
    }

    /// Folds a source.
    public Sketch hand(int n, String author, String dated) {
        return fold(new Entry.Handed(record(n, author, dated, Optional.empty()), NOON));
    }

    /// Folds a source that repeats another.
    public Sketch hand(int n, String author, String dated, int root) {
        return fold(new Entry.Handed(record(n, author, dated, Optional.of(source(root))), NOON));
    }

    /// Folds a mention with its statements.
    public Sketch tell(Mention mention, Wording... statements) {
        var all = List.of(statements).stream().map(Wording::s).toList();
        return fold(new Entry.Recorded(Told.of(mention, all), NOON));
    }

    public Sketch judge(MentionId a, MentionId b, Judgement.Verdict verdict) {
        return fold(new Entry.Judged(judgement(a, b, verdict)));
    }

    public Sketch withdraw(int n) {
        return fold(new Entry.Withdrawn(source(n), WithdrawalReason.OTHER, NOON));
    }

    /// Folds any entry, through its bytes, as an opened ledger would.
    public Sketch fold(Entry entry) {
        byte[] payload = EntryJson.bytes(entry);
        Entry read = EntryJson.read(payload);
        payloads.add(payload);
        folded.fold(read, entries.size())
                .ifPresent(code -> {
                    throw new AssertionError(
                            "entry " + entries.size() + " was not folded: " + code);
                });
        entries.add(entry);
        return this;
    }

    /// As a ledger, which has no key for a withdrawn source's entries any more.
    private byte[] payload(long index) {
        Entry entry = entries.get(Math.toIntExact(index));
        if (entry instanceof Entry.Recorded(var told, var _) && folded.withdrawn(told.source())) {
            throw new AssertionError("a withdrawn source's entry is asked for");
        }
        asked.add(index);
        return payloads.get(Math.toIntExact(index));
    }

    /// The entries whose texts were asked for since the last question.
    public Set<Long> asked() {
        var since = Set.copyOf(asked);
        asked.clear();
        return since;
    }

    public List<Entry> entries() {
        return entries;
    }

    public Folded folded() {
        return folded;
    }

    public Views views() {
        return new Views(folded, new ReentrantReadWriteLock());
    }
}
