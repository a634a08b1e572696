package org.whereabouts.publication.gather;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.LimitsRead;
import org.whereabouts.consent.Missing;
import org.whereabouts.consent.Passage;
import org.whereabouts.consent.RestsOn;
import org.whereabouts.publication.agreement.Agreement;
import org.whereabouts.publication.casefile.KeptBack;
import org.whereabouts.publication.casefile.KeptBack.Reason;
import org.whereabouts.publication.casefile.KeptBack.What;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.Use;

/// Asks the gate for each statement alone whether it may be in a file for this use, and keeps count
/// of what may not. The gate is asked again for the whole file: this class only decides what is
/// left out so that the rest can pass.
final class Clearance {
    private final Views views;
    private final Use use;
    private final Collection<LimitsRead> limitsRead;
    private final Agreement agreement;
    private final Map<SourceId, RestsOn> sources = new HashMap<>();
    private final Map<SourceId, Reason> sourcesOut = new LinkedHashMap<>();
    private final Map<StatementId, Reason> linesOut = new LinkedHashMap<>();

    Clearance(Views views, Use use, Collection<LimitsRead> limitsRead) {
        this.views = views;
        this.use = use;
        this.limitsRead = List.copyOf(limitsRead);
        this.agreement = new Agreement(views, use, limitsRead);
    }

    /// Whether the statement may be shown.
    boolean admits(Said said) {
        SourceId source = said.statement().id().source();
        Optional<Reason> ofSource = refusal(source(source));
        if (ofSource.isPresent()) {
            sourcesOut.put(source, ofSource.get());
            return false;
        }
        Optional<Reason> ofLine =
                said.sensitive() && use != Use.INTERNAL
                        ? Optional.of(Reason.SENSITIVE)
                        : refusal(restsOn(said));
        ofLine.ifPresent(reason -> linesOut.put(said.statement().id(), reason));
        return ofLine.isEmpty();
    }

    /// What is kept back, by kind and reason.
    List<KeptBack> keptBack() {
        var out = new java.util.ArrayList<KeptBack>();
        count(sourcesOut.values()).forEach((r, n) -> out.add(new KeptBack(What.SOURCE, r, n)));
        count(linesOut.values()).forEach((r, n) -> out.add(new KeptBack(What.LINE, r, n)));
        return out;
    }

    /// What a statement rests on ([Agreement]).
    RestsOn restsOn(Said said) {
        return agreement.of(said.statement());
    }

    /// The source as it may be shown ([Agreement]).
    Source card(Source source) {
        return agreement.card(source);
    }

    private RestsOn source(SourceId source) {
        return sources.computeIfAbsent(
                source, s -> RestsOn.of(Map.of(s, views.terms(s)), Map.of()));
    }

    private Optional<Reason> refusal(RestsOn restsOn) {
        return switch (Gate.pass(restsOn, use, restsOn, limitsRead)) {
            case Passage.Open<RestsOn> _ -> Optional.empty();
            case Passage.Shut<RestsOn>(var missing) -> Optional.of(reason(missing.getFirst()));
        };
    }

    private static Reason reason(Missing missing) {
        return switch (missing) {
            case Missing.RestsOnNothing _, Missing.SourceUnknown _ -> Reason.TERMS_NOT_KNOWN;
            case Missing.SourceUse _ -> Reason.USE_NOT_ALLOWED;
            case Missing.SourceLimits _, Missing.SubjectLimits _ -> Reason.LIMITS_NOT_READ;
            case Missing.SubjectUse _, Missing.WithoutNames _ -> Reason.PERSON_NOT_AGREED;
        };
    }

    private static Map<Reason, Integer> count(Collection<Reason> reasons) {
        var counts = new EnumMap<Reason, Integer>(Reason.class);
        reasons.forEach(r -> counts.merge(r, 1, Integer::sum));
        return counts;
    }
}
