package org.whereabouts.publication.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.RestsOn;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.Use;

/// What a statement rests on when it is to leave for one use: its source, the person it is about,
/// and, wherever it goes to others, everybody else it names: who says it, who is taken with them,
/// whose brother they are, and whoever stands in the words that are quoted. A name beside the
/// subject's is a name that leaves.
///
/// Lives as long as what is made of it; reads the names of each source once.
public final class Agreement {
    private final Views views;
    private final boolean others;
    private final Map<SourceId, NamesOfSource> names = new HashMap<>();
    private MentionId rowOf = new MentionId(new SourceId("0".repeat(32)), "none");
    private NamesOfSource row = NamesOfSource.NONE;

    public Agreement(Views views, Use use) {
        this.views = views;
        this.others = Gate.needsSubject(use);
    }

    /// What the statement rests on.
    public RestsOn of(Statement statement) {
        Set<MentionId> named = new LinkedHashSet<>();
        named.add(statement.subject());
        if (others) {
            named.addAll(statement.named());
            named.addAll(namesOf(statement).in(Texts.of(statement), named));
        }
        return RestsOn.of(
                        Map.of(statement.id().source(), views.terms(statement.id().source())),
                        Map.of())
                .and(views.restsOnMentions(named));
    }

    /// What the mention rests on, with the label under which it leaves.
    public RestsOn of(MentionId mention) {
        Set<MentionId> named = new LinkedHashSet<>();
        named.add(mention);
        return views.restsOnMentions(named);
    }

    /// A row of a list is told by itself and names whom it names; in a document anybody's name can
    /// stand anywhere.
    private NamesOfSource namesOf(Statement statement) {
        SourceId source = statement.id().source();
        boolean list = views.source(source).filter(s -> s.kind() == SourceKind.LIST).isPresent();
        if (!list) {
            return names.computeIfAbsent(source, this::wholeSource);
        }
        if (!rowOf.equals(statement.subject())) {
            rowOf = statement.subject();
            row = NamesOfSource.of(views, inRow(rowOf));
        }
        return row;
    }

    private NamesOfSource wholeSource(SourceId source) {
        try (var told = views.told(source)) {
            return NamesOfSource.of(
                    views,
                    told.flatMap(t -> t.mentions().stream()).map(m -> m.id()).distinct().toList());
        }
    }

    private List<MentionId> inRow(MentionId subject) {
        var named = new LinkedHashSet<MentionId>();
        for (Said said : views.statementsAbout(subject)) {
            named.addAll(said.statement().named());
        }
        return new ArrayList<>(named);
    }
}
