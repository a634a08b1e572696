package org.whereabouts.reader.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.whereabouts.intake.proposal.Choices.Ranked;
import org.whereabouts.reader.dates.Times;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.review.ClaimDate;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.time.PartialDate;

/// Other readings of a find's date: as it is written where a year was added, with a year told near
/// where it is open, then the document's other dates, the nearest first, then the publication.
final class DateCandidates {
    private static final String NO_YEAR = "XXXX";
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}(?:[-~].*)?");
    private final List<Written> all = new ArrayList<>();
    private final Map<PartialDate, List<Written>> places = new LinkedHashMap<>();
    private final PartialDate published;

    /// A date of the text.
    private record Written(
            int number, int sentence, int start, PartialDate date, PartialDate resolved) {}

    DateCandidates(List<Parse> parses, PartialDate published) {
        this.published = published;
        var times = new Times(published);
        for (int s = 0; s < parses.size(); s++) {
            Parse parse = parses.get(s);
            for (var time : times.of(s, parse)) {
                if (!time.date().isNone()) {
                    int start = parse.start(time.first());
                    all.add(new Written(all.size(), s, start, time.date(), time.resolved()));
                }
            }
        }
        all.forEach(w -> places.computeIfAbsent(w.resolved, d -> new ArrayList<>()).add(w));
    }

    /// @param sentence in which the evidence stands
    List<Ranked<PartialDate>> of(Found found, int sentence) {
        Optional<PartialDate> now = ClaimDate.of(found.claim());
        if (now.isEmpty()) {
            return List.of();
        }
        var ranked = new LinkedHashMap<PartialDate, String>();
        for (Written each : all) {
            if (!each.date.equals(each.resolved) && within(each, found.time())) {
                ranked.put(each.date, "as it is written, without a year");
            }
        }
        List<Written> near = near(sentence);
        if (now.get().text().startsWith(NO_YEAR)) {
            for (Written each : near) {
                withYear(now.get(), each.resolved)
                        .ifPresent(date ->
                                ranked.putIfAbsent(
                                        date, "with the year told " + where(sentence, each)));
            }
        }
        near.forEach(each -> ranked.putIfAbsent(each.resolved, where(sentence, each)));
        if (!published.isNone()) {
            ranked.putIfAbsent(published, "the day of publication");
        }
        ranked.remove(now.get());
        return Candidates.first(ranked);
    }

    private static boolean within(Written written, List<Span> spans) {
        for (Span span : spans) {
            if (span.start() <= written.start && written.start < span.end()) {
                return true;
            }
        }
        return false;
    }

    /// Each date once, at the place that is nearest.
    private List<Written> near(int sentence) {
        return places.values().stream()
                .map(list -> nearest(list, sentence))
                .sorted(
                        Comparator.comparingInt((Written w) -> Math.abs(sentence - w.sentence))
                                .thenComparingInt(Written::number))
                .toList();
    }

    private static Written nearest(List<Written> list, int sentence) {
        Written best = list.getFirst();
        for (Written each : list) {
            if (Math.abs(sentence - each.sentence) < Math.abs(sentence - best.sentence)) {
                best = each;
            }
        }
        return best;
    }

    private static String where(int sentence, Written written) {
        int away = sentence - written.sentence;
        return away == 0 ? "in the same sentence" : Candidates.away(away);
    }

    /// A date whose year is open with the year of another one; empty where it would lie after the
    /// publication.
    private Optional<PartialDate> withYear(PartialDate open, PartialDate other) {
        if (!YEAR.matcher(other.text()).matches()) {
            return Optional.empty();
        }
        String year = other.text().substring(0, NO_YEAR.length());
        String date = year + open.text().substring(NO_YEAR.length());
        boolean later = !published.isNone() && date.compareTo(published.text()) > 0;
        return later ? Optional.empty() : PartialDate.read(date);
    }
}
