package org.whereabouts.publication.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.Appeal;
import org.whereabouts.register.view.CountTable;
import org.whereabouts.register.view.Person;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.StatementId;

/// Everything that a file of one person can show, after the gate was asked about each statement.
/// Each statement comes once, in the first place that has it: about the person, naming the person,
/// appeals, counts, besides.
final class Gathering {
    /// Whatever a source says of others is shown only up to this many lines.
    static final int BESIDES_MAX = 300;

    private static final int COUNTS_MAX = 60;
    private static final int ANSWERS_DEEP = 5;

    private final Views views;
    private final Clearance clearance;
    private final Set<StatementId> taken = new LinkedHashSet<>();
    private int besidesLeftOut;

    /// A statement with what answers it.
    record Asked(Said said, List<Asked> answers) {}

    /// @param about what is said of the person, and of groups they belong to
    /// @param naming what is said of others and names the person
    record Gathered(
            List<Said> about,
            List<Said> naming,
            List<Asked> appeals,
            List<Asked> counts,
            List<Said> besides,
            int besidesLeftOut,
            Map<SourceId, Source> sources) {

        /// Every statement, once.
        List<Said> all() {
            var all = new ArrayList<Said>(about);
            all.addAll(naming);
            appeals.forEach(a -> add(a, all));
            counts.forEach(c -> add(c, all));
            all.addAll(besides);
            return List.copyOf(new LinkedHashSet<>(all));
        }

        private static void add(Asked asked, List<Said> all) {
            all.add(asked.said());
            asked.answers().forEach(a -> add(a, all));
        }
    }

    Gathering(Views views, Clearance clearance) {
        this.views = views;
        this.clearance = clearance;
    }

    Gathered gather(Person person) {
        var appealed = new LinkedHashSet<StatementId>();
        List<Appeal> appeals = views.appeals(person.id());
        appeals.forEach(a -> appealed.add(a.asked().statement().id()));
        List<Said> about =
                views.statementsAbout(person.id()).stream()
                        .filter(s -> !appealed.contains(s.statement().id()))
                        .filter(this::take)
                        .toList();
        List<Said> naming =
                views.statementsNaming(person.id()).stream()
                        .filter(s -> !appealed.contains(s.statement().id()))
                        .filter(this::take)
                        .toList();
        var asked =
                appeals.stream()
                        .map(Appeal::asked)
                        .filter(this::take)
                        .map(s -> asked(s, ANSWERS_DEEP))
                        .toList();
        var used = new LinkedHashSet<SourceId>();
        about.forEach(s -> used.add(s.statement().id().source()));
        naming.forEach(s -> used.add(s.statement().id().source()));
        List<Asked> counts = counts(used);
        List<Said> besides = besides(used);
        var all =
                new Gathered(about, naming, asked, counts, besides, besidesLeftOut, Map.of()).all();
        return new Gathered(about, naming, asked, counts, besides, besidesLeftOut, sources(all));
    }

    private boolean take(Said said) {
        return !taken.contains(said.statement().id())
                && clearance.admits(said)
                && taken.add(said.statement().id());
    }

    private Asked asked(Said said, int deep) {
        var answers = new ArrayList<Asked>();
        if (deep > 0) {
            for (Said answer : views.answersTo(said.statement().id())) {
                if (take(answer)) {
                    answers.add(asked(answer, deep - 1));
                }
            }
        }
        return new Asked(said, answers);
    }

    /// The counts that stand in the person's sources, and those that other sources set beside them.
    private List<Asked> counts(Set<SourceId> used) {
        var out = new ArrayList<Asked>();
        for (CountTable table : views.counts()) {
            boolean concerns =
                    table.lines().stream()
                            .anyMatch(l -> used.contains(l.said().statement().id().source()));
            if (!concerns) {
                continue;
            }
            List<Said> lines =
                    table.lines().stream()
                            .map(CountTable.Line::said)
                            .filter(this::take)
                            .limit(COUNTS_MAX)
                            .toList();
            lines.forEach(s -> out.add(asked(s, ANSWERS_DEEP)));
        }
        return beside(out);
    }

    /// A denial of several numbers stands under each of them; a number that answers another stands
    /// for itself.
    private List<Asked> beside(List<Asked> counts) {
        var own = new LinkedHashSet<StatementId>();
        counts.forEach(c -> own.add(c.said().statement().id()));
        var denials = new LinkedHashMap<StatementId, Asked>();
        counts.forEach(c -> c.answers().forEach(a -> denials.put(a.said().statement().id(), a)));
        return counts.stream()
                .map(c ->
                        new Asked(
                                c.said(),
                                denials.values().stream()
                                        .filter(a -> !own.contains(a.said().statement().id()))
                                        .filter(a ->
                                                a.said()
                                                        .statement()
                                                        .answers()
                                                        .contains(c.said().statement().id()))
                                        .toList()))
                .toList();
    }

    /// What published sources say besides. What somebody confided (an interview, a letter, a list)
    /// is never shown to the family of another person.
    private List<Said> besides(Set<SourceId> used) {
        var out = new ArrayList<Said>();
        for (SourceId id : used) {
            boolean published =
                    views.source(id)
                            .filter(s ->
                                    s.kind() == SourceKind.NEWS || s.kind() == SourceKind.REPORT)
                            .isPresent();
            if (!published) {
                continue;
            }
            views.told(id)
                    .flatMap(told -> told.statements().stream())
                    .filter(s -> !taken.contains(s.id()))
                    .flatMap(s -> views.statement(s.id()).stream())
                    .filter(clearance::admits)
                    .forEach(s -> {
                        if (out.size() < BESIDES_MAX) {
                            taken.add(s.statement().id());
                            out.add(s);
                        } else {
                            besidesLeftOut++;
                        }
                    });
        }
        return out;
    }

    /// The sources of these statements, by date, then by title.
    private Map<SourceId, Source> sources(List<Said> all) {
        var found = new LinkedHashMap<SourceId, Source>();
        all.stream()
                .map(s -> s.statement().id().source())
                .distinct()
                .flatMap(id -> views.source(id).stream())
                .sorted(
                        Comparator.comparing(Source::dated)
                                .thenComparing(Source::title)
                                .thenComparing(Source::id))
                .forEach(s -> found.put(s.id(), s));
        return found;
    }
}
