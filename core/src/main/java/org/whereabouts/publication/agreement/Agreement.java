package org.whereabouts.publication.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.LimitsRead;
import org.whereabouts.consent.Passage;
import org.whereabouts.consent.RestsOn;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;

/// What a statement rests on when it is to leave for one use: its source, the person it is about,
/// and, wherever it goes to others, everybody else it names: who says it, who is taken with them,
/// whose brother they are, and whoever stands in the words that are quoted. A name beside the
/// subject's is a name that leaves.
///
/// Lives as long as what is made of it; reads the names of each source once.
public final class Agreement {
    private final Views views;
    private final Use use;
    private final List<LimitsRead> limitsRead;
    private final boolean others;
    private final Map<SourceId, NamesOfSource> names = new HashMap<>();
    private Optional<MentionId> rowOf = Optional.empty();
    private NamesOfSource row = NamesOfSource.NONE;

    /// @param limitsRead the limits that a person has read for this very use
    public Agreement(Views views, Use use, Collection<LimitsRead> limitsRead) {
        this.views = views;
        this.use = use;
        this.limitsRead = List.copyOf(limitsRead);
        this.others = Gate.needsSubject(use);
    }

    /// What the statement rests on.
    public RestsOn of(Statement statement) {
        Set<MentionId> named = new LinkedHashSet<>();
        named.add(statement.subject());
        if (others) {
            named.addAll(statement.named());
            List<String> texts = Texts.of(statement);
            named.forEach(id -> views.mention(id).map(Mention::label).ifPresent(texts::add));
            named.addAll(namesOf(statement.id().source(), statement.subject()).in(texts, named));
        }
        // A statement and its subject are of one source: its terms are among those of the mentions.
        return views.restsOnMentions(named);
    }

    /// What the mention rests on, with the label under which it leaves.
    public RestsOn of(MentionId id) {
        Set<MentionId> named = new LinkedHashSet<>();
        named.add(id);
        Optional<Mention> mention = others ? views.mention(id) : Optional.empty();
        mention.ifPresent(m -> {
            named.addAll(m.members());
            named.addAll(namesOf(id.source(), id).in(List.of(m.label()), named));
        });
        return views.restsOnMentions(named);
    }

    /// What a judgement rests on: both mentions, and whoever stands in its reason.
    public RestsOn of(Judgement judgement) {
        Set<MentionId> named = new LinkedHashSet<>(List.of(judgement.first(), judgement.second()));
        if (others) {
            List<String> reason = List.of(judgement.reason());
            for (MentionId each : List.of(judgement.first(), judgement.second())) {
                named.addAll(namesOf(each.source(), each).in(reason, named));
            }
        }
        return views.restsOnMentions(named);
    }

    /// The source as others may see it: without who gave the consent and what its files were
    /// called, and without title and author where they name somebody who did not agree. Titles and
    /// authors of lists are taken as they stand: a list names too many.
    public Source card(Source source) {
        if (!others) {
            return source;
        }
        Terms terms = views.terms(source.id()).orElse(source.terms());
        return new Source(
                source.id(),
                source.kind(),
                agreed(source, source.title()),
                agreed(source, source.author()),
                source.language(),
                source.dated(),
                source.reliability(),
                new Terms(terms.uses(), "", terms.given(), terms.limits()),
                source.root(),
                source.edition(),
                source.attachments().stream()
                        .map(a ->
                                new Source.Attachment(
                                        a.ref(), a.sha256(), a.bytes(), a.mediaType(), ""))
                        .toList());
    }

    /// The judgement as others may see it: who judged is for the keepers.
    public Judgement card(Judgement judgement) {
        return others
                ? new Judgement(
                        judgement.first(),
                        judgement.second(),
                        judgement.verdict(),
                        judgement.reason(),
                        "",
                        judgement.at())
                : judgement;
    }

    private String agreed(Source source, String text) {
        if (source.kind() == SourceKind.LIST) {
            return text;
        }
        Set<MentionId> named =
                names.computeIfAbsent(source.id(), this::wholeSource).in(List.of(text), Set.of());
        var rests = views.restsOnMentions(named);
        return named.isEmpty()
                        || Gate.passNaming(text, use, rests, limitsRead) instanceof Passage.Open
                ? text
                : "";
    }

    /// A row of a list is told by itself and names whom it names; in a document anybody's name can
    /// stand anywhere.
    private NamesOfSource namesOf(SourceId source, MentionId subject) {
        boolean list = views.source(source).filter(s -> s.kind() == SourceKind.LIST).isPresent();
        if (!list) {
            return names.computeIfAbsent(source, this::wholeSource);
        }
        if (rowOf.filter(subject::equals).isEmpty()) {
            rowOf = Optional.of(subject);
            row = NamesOfSource.of(views, inRow(subject));
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
