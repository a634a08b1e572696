package org.whereabouts.app.cli.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Plural;
import org.whereabouts.consent.Gate;
import org.whereabouts.consent.Passage;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.capture.CaptureTable;
import org.whereabouts.estimation.capture.ListGroups;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.Person;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.Use;

/// Counts the persons of a register by the lists they are on. A person is whom people judged to be
/// one; nothing is linked here. A list is a source with all that repeat it, or earlier editions of
/// it. Somebody is on a list if it asserts of them what counts: what is feared, denied or told of a
/// group's number lists nobody. Only what was given for the use [Use#STATISTICS] is counted.
final class RegisterTable {
    /// The table, what it counts, and what was left out, in sentences.
    record Made(CaptureTable table, CaptureFrame frame, List<String> remarks) {}

    private final Views views;
    private final PopulationOptions options;
    private final Set<Counted> counted;
    private final Period period;
    private final Set<PersonId> places = new HashSet<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, String> rootOf = new HashMap<>();
    private final Set<String> withoutConsent = new TreeSet<>();
    private long undated;

    private RegisterTable(Views views, PopulationOptions options) {
        this.views = views;
        this.options = options;
        this.counted = options.claims();
        this.period = options.period();
    }

    /// Counts.
    ///
    /// @param forPublic whether lists without a name of their own are called A, B, ...: the title
    ///   of a source can point to a person
    /// @throws CommandRefused if the options name what is not there, or there is nothing to count
    static Made of(Views views, PopulationOptions options, boolean forPublic) {
        return new RegisterTable(views, options).made(forPublic);
    }

    private Made made(boolean forPublic) {
        readPlaces();
        for (Source source : views.sources()) {
            sources.put(source.id().hex(), source);
            source.root()
                    .or(source::edition)
                    .ifPresent(root -> rootOf.put(source.id().hex(), root.hex()));
        }
        var persons = new ArrayList<Set<String>>();
        var same = new HashSet<List<MentionId>>();
        long conflicts = 0;
        for (PersonId id : views.persons()) {
            Optional<Person> person = views.person(id);
            if (person.isEmpty() || person.get().kind() != Mention.Kind.PERSON) {
                continue;
            }
            Set<String> listedBy = listedBy(id);
            if (!listedBy.isEmpty()) {
                persons.add(listedBy);
                conflicts += person.get().conflicts().isEmpty() ? 0 : 1;
                for (Judgement judgement : person.get().judgements()) {
                    if (judgement.verdict() == Judgement.Verdict.SAME) {
                        same.add(List.of(judgement.first(), judgement.second()));
                    }
                }
            }
        }
        ListGroups groups = groups(persons, forPublic);
        var grouped = groups.count(persons);
        return new Made(
                grouped.table(), frame(same.size(), conflicts), remarks(grouped.personsOutside()));
    }

    private void readPlaces() {
        for (String text : options.places) {
            Optional<PersonId> place = Optional.empty();
            try {
                place = views.personOf(MentionId.of(text));
            } catch (IllegalArgumentException notAnId) {
                place = Optional.empty();
            }
            places.add(
                    place.orElseThrow(() ->
                            new CommandRefused(
                                    ExitCode.USAGE,
                                    "--at wants the id of a place; `people --all` shows the ids.")));
        }
    }

    /// The sources that assert of a person what counts, each by its root.
    private Set<String> listedBy(PersonId person) {
        var listedBy = new LinkedHashSet<String>();
        for (Said said : views.statementsAbout(person)) {
            String source = said.statement().id().source().hex();
            if (said.statement().asserted() && counts(said) && given(said, source)) {
                listedBy.add(ListGroups.root(source, rootOf));
            }
        }
        return listedBy;
    }

    private boolean counts(Said said) {
        Optional<Situation> situation =
                Situation.of(said.statement().claim())
                        .filter(s -> counted.contains(s.what()))
                        .filter(s -> places.isEmpty() || inPlaces(s.place()));
        if (situation.isEmpty() || period.always()) {
            return situation.isPresent();
        }
        undated += situation.get().dates().isEmpty() ? 1 : 0;
        return situation.get().dates().filter(period::admits).isPresent();
    }

    private boolean inPlaces(Ref place) {
        return place instanceof Ref.To(var mention)
                && views.personOf(mention).filter(places::contains).isPresent();
    }

    /// Whether the source, and the person where terms were recorded for them, allow counting.
    private boolean given(Said said, String source) {
        boolean given =
                Gate.pass(
                                said.statement().id(),
                                Use.STATISTICS,
                                views.restsOnMentions(List.of(said.statement().subject())),
                                List.of())
                        instanceof Passage.Open;
        if (!given) {
            withoutConsent.add(source);
        }
        return given;
    }

    private ListGroups groups(List<Set<String>> persons, boolean forPublic) {
        var lists = new ListNames(sources, rootOf);
        Map<String, String> nameOfRoot =
                options.lists.isEmpty()
                        ? lists.ofEverySource(persons, forPublic)
                        : lists.named(options.lists);
        List<String> names = nameOfRoot.values().stream().distinct().toList();
        if (names.isEmpty()) {
            throw new CommandRefused(
                    ExitCode.NO,
                    "Nothing to count: no source that may be counted asserts this of anybody. "
                            + String.join(" ", remarks(0)));
        }
        if (names.size() > CaptureTable.LISTS_MAX) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    names.size()
                            + " lists are too many (at most "
                            + CaptureTable.LISTS_MAX
                            + "): join sources of one kind by --list NAME=SOURCE,SOURCE.");
        }
        return new ListGroups(names, nameOfRoot, rootOf);
    }

    private CaptureFrame frame(int same, long conflicts) {
        String what = counted.stream().map(Counted::words).collect(Collectors.joining(" or "));
        String linkage =
                "by people's judgements only ("
                        + same
                        + " that two entries are one person); nothing is linked by a machine"
                        + (conflicts == 0
                                ? ""
                                : "; judgements about "
                                        + Plural.of(conflicts, "person")
                                        + " contradict");
        return new CaptureFrame(
                "persons of whom a source asserts that they were " + what,
                places.stream()
                        .map(p -> String.join(" / ", views.names(p)))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                period.words(),
                linkage,
                "");
    }

    private List<String> remarks(long personsOutside) {
        var remarks = new ArrayList<String>();
        if (!withoutConsent.isEmpty()) {
            remarks.add(
                    Plural.of(withoutConsent.size(), "source tells", "sources tell")
                            + " of persons but may not be counted: the source, or the persons,"
                            + " did not allow the use STATISTICS.");
        }
        if (undated > 0) {
            remarks.add(
                    Plural.of(
                            undated,
                            "statement has no date and was left out for the period asked.",
                            "statements have no date and were left out for the period asked."));
        }
        if (personsOutside > 0) {
            remarks.add(
                    Plural.of(personsOutside, "person is", "persons are")
                            + " on none of the lists that were named.");
        }
        return List.copyOf(remarks);
    }
}
