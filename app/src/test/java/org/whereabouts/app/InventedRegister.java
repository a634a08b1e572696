package org.whereabouts.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.LedgerSettings;
import org.whereabouts.ledger.Place;
import org.whereabouts.ledger.keys.Passphrase;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.Told;
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
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A register with lists that share persons in known numbers. Nobody in it exists.
final class InventedRegister {
    static final String PASSPHRASE = "a passphrase for tests only";

    private final List<Source> sources = new ArrayList<>();
    private final List<List<Told>> told = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();
    private int persons;

    static SourceId id(int number) {
        return new SourceId("%032x".formatted(0xabcd0000L + number));
    }

    /// Adds a source; its number counts from 0.
    InventedRegister source(String title, Optional<SourceId> root, Use... uses) {
        EnumSet<Use> allowed = EnumSet.of(Use.INTERNAL);
        allowed.addAll(List.of(uses));
        sources.add(
                new Source(
                        id(sources.size()),
                        SourceKind.LIST,
                        title,
                        "",
                        "en",
                        new PartialDate("2019"),
                        Reliability.C,
                        new Terms(allowed, "its makers", PartialDate.NONE, ""),
                        root,
                        Optional.empty(),
                        List.of()));
        told.add(new ArrayList<>());
        return this;
    }

    /// Adds so many persons, each held since a date according to all of these sources and judged to
    /// be one.
    InventedRegister held(int count, String since, int... on) {
        for (int i = 0; i < count; i++) {
            person(Stance.ASSERTS, since, on);
        }
        return this;
    }

    /// One person who is said to be held, in some stance.
    InventedRegister person(Stance stance, String since, int... on) {
        String local = "p" + persons++;
        MentionId first = new MentionId(id(on[0]), local);
        for (int source : on) {
            var mention = new MentionId(id(source), local);
            told.get(source)
                    .add(
                            Told.of(
                                    new Mention(
                                            mention,
                                            Mention.Kind.PERSON,
                                            "row " + local,
                                            List.of()),
                                    List.of(statement(mention, stance, since))));
            if (!mention.equals(first)) {
                judgements.add(
                        new Judgement(
                                first,
                                mention,
                                Judgement.Verdict.SAME,
                                "invented to be the same",
                                "the test",
                                Instant.parse("2024-01-01T00:00:00Z")));
            }
        }
        return this;
    }

    private static Statement statement(MentionId subject, Stance stance, String since) {
        return new Statement(
                new StatementId(subject.source(), "s" + subject.local()),
                Speaker.Author.AUTHOR,
                List.of(),
                subject,
                new Claim.Held(
                        Claim.HeldForm.CAMP,
                        Claim.Acknowledged.NOT_SAID,
                        Ref.NONE,
                        Ref.NONE,
                        new PartialDate(since),
                        PartialDate.NONE,
                        PartialDate.NONE,
                        Term.NONE,
                        ""),
                stance,
                Basis.UNKNOWN,
                Credibility.POSSIBLE,
                PartialDate.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    /// Writes it as a register into a folder that does not exist yet.
    void write(Path folder) {
        try (Passphrase passphrase = Passphrase.of(PASSPHRASE.toCharArray())) {
            Ledger ledger =
                    Ledger.create(
                            new Place(folder),
                            passphrase,
                            LedgerSettings.least(new SqliteStorageKind()));
            Clock clock = Clock.fixed(Instant.parse("2024-06-01T12:00:00Z"), ZoneOffset.UTC);
            try (Register register =
                    Register.open(ledger, clock, new SecureRandom(), (done, whole) -> {})) {
                for (int i = 0; i < sources.size(); i++) {
                    register.add(sources.get(i), told.get(i));
                }
                judgements.forEach(register::judge);
            }
        }
    }
}
