package org.whereabouts.publication.export;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.LimitsRead;
import org.whereabouts.consent.Missing;
import org.whereabouts.consent.Passage;
import org.whereabouts.consent.RestsOn;
import org.whereabouts.publication.agreement.Agreement;
import org.whereabouts.register.Views;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.Use;

/// What may leave for one use when the whole register is written out: the gate is asked for each
/// source, and for each person a mention stands for. What somebody did not agree to stays, and is
/// counted; what others agreed to leaves without it.
public final class Leaving {
    private final Views views;
    private final Use use;
    private final List<LimitsRead> limitsRead;
    private final Agreement agreement;
    private final Map<MentionId, Boolean> mentions = new HashMap<>();
    private final Map<SourceId, Boolean> sources = new HashMap<>();
    private final TreeSet<MentionId> lacking = new TreeSet<>();

    /// @param limitsRead the limits that a person has read for this very use
    public Leaving(Views views, Use use, Collection<LimitsRead> limitsRead) {
        this.views = views;
        this.use = use;
        this.limitsRead = List.copyOf(limitsRead);
        this.agreement = new Agreement(views, use, limitsRead);
    }

    /// The source itself: who made it, when, under which terms; for others without what names
    /// somebody who did not agree.
    public Passage<Source> source(Source source) {
        return Gate.passNaming(agreement.card(source), use, ofSource(source.id()), limitsRead);
    }

    /// Whether the mention may leave: its source was given for the use and everybody it stands for
    /// agreed.
    public boolean admits(MentionId id) {
        Boolean known = mentions.get(id);
        if (known == null) {
            known =
                    sources.computeIfAbsent(id.source(), s -> passes(ofSource(s)))
                            && passes(agreement.of(id));
            mentions.put(id, known);
        }
        return known;
    }

    /// Whether the statement may leave: its subject may, everybody agreed whom it names, and it is
    /// of no attribute that is sealed.
    public boolean admits(Statement statement) {
        boolean sealed =
                statement.claim() instanceof Claim.Described(var attribute, var _, var _)
                        && attribute.sealedByDefault();
        // Both are asked, so that everybody is known who has not agreed.
        boolean told = admits(statement.subject());
        boolean named = passes(agreement.of(statement));
        return (!sealed || use == Use.INTERNAL) && told && named;
    }

    /// Whether the original files may leave: they hold all that the source tells, so that
    /// everything of it must be allowed to.
    public boolean admitsFiles(SourceId source) {
        try (Stream<Told> told = views.told(source)) {
            return told.allMatch(t ->
                    t.mentions().stream().allMatch(m -> admits(m.id()))
                            && t.statements().stream().allMatch(this::admits));
        }
    }

    /// The judgement, if it may leave: it tells of both mentions, and its reason may name others.
    public Optional<Judgement> judgement(Judgement judgement) {
        return admits(judgement.first())
                        && admits(judgement.second())
                        && passes(agreement.of(judgement))
                ? Optional.of(agreement.card(judgement))
                : Optional.empty();
    }

    private RestsOn ofSource(SourceId source) {
        return RestsOn.of(Map.of(source, views.terms(source)), Map.of());
    }

    /// The people for whom nobody agreed to the use and who were asked for so far, each by the
    /// first of their mentions.
    public SortedSet<MentionId> lacking() {
        return Collections.unmodifiableSortedSet(lacking);
    }

    private boolean passes(RestsOn restsOn) {
        return switch (Gate.passNaming(restsOn, use, restsOn, limitsRead)) {
            case Passage.Open<RestsOn> _ -> true;
            case Passage.Shut<RestsOn>(var missing) -> {
                for (Missing each : missing) {
                    if (each instanceof Missing.SubjectUse(var subject, var _)) {
                        lacking.add(subject);
                    }
                }
                yield false;
            }
        };
    }
}
