package org.whereabouts.app.cli.estimate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.statement.time.PartialDate;
import picocli.CommandLine.Option;

/// Who of the register is counted, and which sources make a list.
final class PopulationOptions {
    @Option(
            names = "--counted",
            paramLabel = "CLAIM",
            split = ",",
            description = {
                "Counts persons of whom a source asserts one of these: ${COMPLETION-CANDIDATES}",
                "(default: HELD,DISAPPEARED)."
            })
    List<Counted> counted = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Counts only what is dated then or later, for example 2017 or 2017-05.")
    @Nullable String from;

    @Option(names = "--until", paramLabel = "DATE", description = "... then or earlier.")
    @Nullable String until;

    @Option(
            names = "--at",
            paramLabel = "ID",
            description =
                    "Counts only what is said of this place; an id as `people --all` shows it. May be repeated.")
    List<String> places = new ArrayList<>();

    @Option(
            names = "--list",
            paramLabel = "NAME=SOURCE[,SOURCE]",
            description = {
                "Makes one list of these sources; sources in no --list are left out. May be repeated.",
                "Without it every source is a list, and one that repeats another counts with it."
            })
    Map<String, String> lists = new LinkedHashMap<>();

    /// The claims that count; never empty.
    Set<Counted> claims() {
        return counted.isEmpty()
                ? EnumSet.of(Counted.HELD, Counted.DISAPPEARED)
                : EnumSet.copyOf(counted);
    }

    /// The period, open where an end was not given.
    Period period() {
        return new Period(date(from), date(until));
    }

    /// Whether any of these options was used; they make no sense with a table.
    boolean used() {
        return !counted.isEmpty()
                || from != null
                || until != null
                || !places.isEmpty()
                || !lists.isEmpty();
    }

    private static PartialDate date(@Nullable String text) {
        if (text == null) {
            return PartialDate.NONE;
        }
        return PartialDate.read(text)
                .filter(d -> !d.isNone())
                .orElseThrow(() ->
                        new CommandRefused(
                                ExitCode.USAGE,
                                "A date is written like 2017, 2017-05 or 2017-05-08."));
    }
}
