package org.whereabouts.app.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.engine.LocalEngine;
import org.whereabouts.linkage.engine.Outcome;
import org.whereabouts.linkage.explain.Waterfall;
import org.whereabouts.linkage.people.PersonRecords;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanFault;
import org.whereabouts.linkage.review.Proposal;
import org.whereabouts.linkage.review.Proposals;
import org.whereabouts.register.Views;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;

/// The people that a register's sources mention, linked by a plan. What was judged so far comes in
/// as constraints; what comes out are questions.
public final class Linking {
    /// Which pairs are sampled for training; fixed, so that the same register gives the same
    /// questions on every machine.
    private static final long SEED = 1;

    /// Below so many people the weights are hardly learned from the register: they are the plan's.
    public static final int SMALL = 1_000;

    private final Linkage linkage;
    private final PersonRecords records;
    private final Map<String, Integer> rows = new HashMap<>();

    private Linking(Linkage linkage, PersonRecords records) {
        this.linkage = linkage;
        this.records = records;
        for (int row = 0; row < linkage.table().rows(); row++) {
            rows.put(linkage.table().id(row), row);
        }
    }

    /// What a run gives.
    public sealed interface Run {
        /// The mentions were compared.
        record Done(Linking linking) implements Run {}

        /// The plan does not fit; nothing was compared.
        record Refused(List<PlanFault> faults) implements Run {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// Compares all mentions of people in a register.
    public static Run of(Views views, Plan plan, int threads) {
        PersonRecords records = records(views);
        return run(
                new LocalEngine(plan, threads, SEED).link(records, constraints(views, records)),
                records);
    }

    /// Compares the mentions of one source with all others and with each other; pairs of two other
    /// mentions are left alone.
    public static Run ofSource(Views views, SourceId source, Plan plan, int threads) {
        PersonRecords records = records(views);
        Predicate<LinkRecord> added = r -> r.source().equals(source.toString());
        return run(
                new LocalEngine(plan, threads, SEED)
                        .linkNew(
                                only(records, added.negate()),
                                only(records, added),
                                constraints(views, records)),
                records);
    }

    private static Run run(Outcome outcome, PersonRecords records) {
        return switch (outcome) {
            case Outcome.Linked(var linkage) -> new Run.Done(new Linking(linkage, records));
            case Outcome.Refused(var faults) -> new Run.Refused(faults);
        };
    }

    private static LinkSource only(PersonRecords records, Predicate<LinkRecord> which) {
        var some = new ArrayList<LinkRecord>();
        records.read(r -> {
            if (which.test(r)) {
                some.add(r);
            }
        });
        return LinkSource.of(records.columns(), some);
    }

    private static PersonRecords records(Views views) {
        var mentions = new ArrayList<Mention>();
        var statements = new ArrayList<Statement>();
        views.told()
                .forEach(told -> {
                    mentions.addAll(told.mentions());
                    statements.addAll(told.statements());
                });
        return PersonRecords.of(mentions, statements);
    }

    /// The judgements that hold, the later in the ledger over the earlier, and kin as different.
    private static Constraints constraints(Views views, PersonRecords records) {
        Map<Constraints.Pair, Judgement.Verdict> decided = new HashMap<>();
        for (Judgement j : views.judgements()) {
            var pair = new Constraints.Pair(j.first().toString(), j.second().toString());
            if (j.verdict() == Judgement.Verdict.TAKEN_BACK) {
                decided.remove(pair);
            } else {
                decided.put(pair, j.verdict());
            }
        }
        return new Constraints(decided).andDifferent(records.kin());
    }

    /// Everything that the run found.
    public Linkage linkage() {
        return linkage;
    }

    /// The probability from which the plan takes two mentions for one person.
    public double match() {
        return linkage.table().layout().plan().grouping().match();
    }

    /// How many mentions of people there are.
    public int people() {
        return records.size();
    }

    /// What is open, the most informative first, what somebody was not sure of last.
    public List<Proposal> proposals() {
        return Proposals.of(linkage);
    }

    /// Why a pair weighs what it weighs.
    public Waterfall why(Proposal proposal) {
        return Waterfall.of(
                linkage,
                rows.getOrDefault(proposal.pair().first(), 0),
                rows.getOrDefault(proposal.pair().second(), 0));
    }

    /// What a mention was compared by; its columns are those of [#columns].
    public Optional<LinkRecord> record(String mention) {
        return records.record(mention);
    }

    /// The columns of every record.
    public List<String> columns() {
        return Collections.unmodifiableList(records.columns());
    }
}
