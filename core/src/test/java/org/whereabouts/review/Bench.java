package org.whereabouts.review;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Sample;
import org.whereabouts.ledger.Ledger;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.register.Register;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// A register on disk with drafts of an invented document, and a clock that the test moves.
abstract class Bench {
    @TempDir Path folder;
    Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private int seed;

    final Clock clock = moving();

    private Clock moving() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    Register create() {
        return register(TestLedgers.create(folder, new SqliteStorageKind()));
    }

    Register open() {
        return register(TestLedgers.open(folder, new SqliteStorageKind()));
    }

    private Register register(Ledger ledger) {
        return Register.open(ledger, clock, new Random(seed++), Progress.SILENT);
    }

    /// A register that knows the document and its drafts.
    Register drafted() {
        Register register = create();
        add(register, Sample.SOURCE);
        new DraftBook(register).keep(Drafts.undecided(proposals()));
        return register;
    }

    Proposals proposals() {
        return Sample.proposals();
    }

    static void add(Register register, SourceId id) {
        register.add(
                new Source(
                        id,
                        SourceKind.NEWS,
                        "An invented article",
                        "Invented News",
                        "en",
                        new PartialDate("2021-05-20"),
                        Reliability.F,
                        Terms.INTERNAL_ONLY,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                List.of());
    }

    Review review(Register register) {
        return Review.of(
                register,
                new DraftBook(register).of(Sample.SOURCE).orElseThrow(),
                clock,
                "a keeper",
                false);
    }
}
