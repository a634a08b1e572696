package org.whereabouts.reader.rule.whole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.review.ClaimDate;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.AppealKind;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;

/// Chronicles: `15 May. Omar was taken at dawn.`, `Tuesday. The court gave him four years.`,
/// `17.01.2017 - Omar sentenced to six years`. What the author tells of that day in the lines of a
/// date, and has no date of its own, has that one; not what had been before, what is so, or what
/// only became known.
public final class DayHeadings {
    private static final int PROSE_MAX = 3;
    private static final String BEFORE = "after|since|because|when|before|until|if|that|as|whom";
    private static final String ALIVE =
            "detention\\..*|custody\\.remanded|sentence\\..*|release\\..*|transfer\\..*|death\\..*"
                    + "|disappearance\\..*|appeal\\.protest|count\\.(befell|people)|charge\\..*";

    /// A date at the head of lines.
    ///
    /// @param sentence in which it stands
    /// @param until the sentence after the last of its lines
    private record Day(int sentence, int until, Time time, String date) {}

    private final List<Parse> parses;
    private final List<Day> days = new ArrayList<>();

    /// @param times the dates of each sentence
    public DayHeadings(List<Parse> parses, List<List<Time>> times) {
        this.parses = parses;
        for (int s = 0; s < times.size(); s++) {
            int at = s;
            label(parses.get(s), times.get(s))
                    .ifPresent(t -> days.add(new Day(at, end(at, t), t, t.resolved().text())));
        }
        // Weekdays go on: the Monday before a Tuesday is not the one after it.
        for (int i = days.size() - 2; i >= 0; i--) {
            Day day = days.get(i);
            String next = days.get(i + 1).date();
            boolean late =
                    day.time().date().isNone()
                            && day.date().length() == 10
                            && next.length() == 10
                            && day.date().compareTo(next) > 0;
            if (late) {
                String week = LocalDate.parse(day.date()).minusDays(7).toString();
                days.set(i, new Day(day.sentence(), day.until(), day.time(), week));
            }
        }
    }

    /// A date that opens a line and stands by itself: before a full stop, a dash, a colon, or as
    /// the subject (`Wednesday brought ...`).
    private static Optional<Time> label(Parse parse, List<Time> times) {
        if (!parse.sentence().opensLine()) {
            return Optional.empty();
        }
        return times.stream()
                .filter(t -> t.first() <= 2 && t.term().isNone() && !t.present())
                .filter(t -> t.resolved().text().matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?"))
                .findFirst()
                .filter(t -> t.first() == 0 || weekday(parse, t.first()))
                .filter(t -> {
                    String next = parse.lower(t.end());
                    boolean brings = next.matches("brought|saw|began|started|opened|ended|passed");
                    return next.matches("[.:–—-]|--|") || brings;
                });
    }

    /// `Monday, | 15 May`.
    private static boolean weekday(Parse parse, int first) {
        return parse.lower(0).endsWith("day")
                && (first == 1 || (first == 2 && parse.lower(1).equals(",")));
    }

    private int end(int sentence, Time time) {
        boolean alone =
                time.end() + 1 >= parses.get(sentence).tokens().size()
                        && sentence + 1 < parses.size()
                        && parses.get(sentence + 1).sentence().opensLine();
        int end = sentence + 1;
        int lines = 0;
        while (end < parses.size()) {
            lines += parses.get(end).sentence().opensLine() ? 1 : 0;
            if (lines > (alone ? 1 : 0)) {
                break;
            }
            end++;
        }
        return end;
    }

    /// The finds, dated by the lines in which they stand.
    public List<Found> dated(List<Found> all) {
        return days.isEmpty() ? all : all.stream().map(this::dated).toList();
    }

    private Found dated(Found found) {
        for (Day day : days) {
            Parse last = parses.get(day.until() - 1);
            Parse first = parses.get(day.sentence());
            boolean under =
                    first.sentence().start() <= found.cue().start()
                            && found.cue().end() <= last.sentence().end();
            if (under && eligible(found, day)) {
                return with(found, day);
            }
        }
        return found;
    }

    private boolean eligible(Found found, Day day) {
        if (!found.rule().matches(ALIVE)
                || found.told().stance() != Stance.ASSERTS
                || !found.told().author()) {
            return false;
        }
        int s = day.sentence();
        while (parses.get(s).sentence().end() < found.cue().end()) {
            s++;
        }
        Parse parse = parses.get(s);
        Optional<Clause> clause =
                parse.clauses().stream()
                        .filter(c -> parse.start(c.verb().first()) <= found.cue().start())
                        .filter(c -> found.cue().start() < parse.endBefore(c.verb().end()))
                        .findFirst();
        if (clause.isPresent()) {
            return s - day.sentence() <= PROSE_MAX && thatDay(parse, clause.get());
        }
        return parse.clauses().stream()
                .noneMatch(c -> c.verb().form() == Form.FINITE || c.verb().form() == Form.COPULA);
    }

    /// Whether a clause tells what was done that day.
    private static boolean thatDay(Parse parse, Clause clause) {
        var verb = clause.verb();
        String first = parse.lower(verb.first());
        boolean by =
                parse.lower(0).equals("by")
                        && parse.lower(1).matches("evening|night|noon|midday|morning|midnight");
        boolean told =
                verb.form() == Form.FINITE
                        && !first.matches("has|have|is|are|had")
                        && parse.tokens().get(verb.head()).pos() == Pos.VERB;
        boolean note = verb.form() == Form.PARTICIPLE && clause.governor() < 0;
        boolean past = told || note || (first.equals("had") && by);
        boolean under =
                (clause.relative() && parse.clauses().size() > 1)
                        || clause.marker().matches(BEFORE)
                        || parse.lower(clause.start() - 1).matches(BEFORE);
        return past && !under && !verb.negated() && verb.modal().isEmpty();
    }

    /// Whether a day at the head of lines dates such a claim.
    private static boolean takes(Claim claim) {
        return claim instanceof Claim.Held
                || claim instanceof Claim.Sentenced
                || claim instanceof Claim.Released
                || claim instanceof Claim.Moved
                || claim instanceof Claim.Died
                || claim instanceof Claim.Disappeared
                || claim instanceof Claim.Counted
                || (claim instanceof Claim.Appealed c && c.kind() == AppealKind.PROTEST);
    }

    private Found with(Found found, Day day) {
        var when = PartialDate.read(day.date()).orElse(PartialDate.NONE);
        boolean open = ClaimDate.of(found.claim()).filter(PartialDate::isNone).isPresent();
        if (!open || !takes(found.claim())) {
            return found;
        }
        Parse parse = parses.get(day.sentence());
        var at = new ArrayList<Span>(found.time());
        at.add(new Span(parse.start(day.time().first()), parse.endBefore(day.time().end())));
        var notes = new ArrayList<>(found.notes());
        notes.add(new Note.Doubt("dated by the day at the head of its lines"));
        return found.with(ClaimDate.with(found.claim(), when), at, notes);
    }
}
