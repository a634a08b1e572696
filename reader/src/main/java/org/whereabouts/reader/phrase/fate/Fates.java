package org.whereabouts.reader.phrase.fate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.phrase.PhraseBook;
import org.whereabouts.reader.phrase.calendar.When;
import org.whereabouts.reader.phrase.fate.Cue.Match;
import org.whereabouts.reader.phrase.fate.Cue.Whom;
import org.whereabouts.reader.phrase.mark.Case;
import org.whereabouts.reader.phrase.mark.Mark;
import org.whereabouts.reader.phrase.people.People;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.reader.phrase.told.Line;
import org.whereabouts.reader.phrase.told.Tellers;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Reads what befell whom in one language.
public final class Fates {
    private final Cues cues;
    private final String language;
    private final Pattern negatedBefore;
    private final Pattern negatedAfter;
    private final Pattern relative;
    private final Pattern border;
    private final Pattern governed;
    private final Pattern charge;

    public Fates(PhraseBook book) {
        cues = new Cues(book);
        language = book.language();
        negatedBefore = Pattern.compile("(?:" + book.text("negated_before") + ")$");
        negatedAfter = Pattern.compile("^(?:" + book.text("negated_after") + ")");
        relative = Pattern.compile(book.text("relative"));
        border = Pattern.compile(book.text("border"));
        governed = Pattern.compile("(?:" + book.text("governed") + ")$");
        charge = Pattern.compile(book.text("charge"));
    }

    /// What a sentence tells.
    ///
    /// @param before the only person of the sentence before, for a language that leaves the subject
    ///   out
    public List<Find> of(Line line, Tellers tellers, Optional<Someone> before) {
        var found = new ArrayList<Find>();
        var matches = cues.of(line.lower());
        for (int i = 0; i < matches.size(); i++) {
            one(line, tellers, matches, i, found, before).ifPresent(found::add);
        }
        return found;
    }

    /// Somebody at a place.
    private record Whose(Someone someone, Span at, List<Note> notes) {}

    private Optional<Find> one(
            Line line,
            Tellers tellers,
            List<Match> matches,
            int i,
            List<Find> found,
            Optional<Someone> before) {
        Match match = matches.get(i);
        String lower = line.lower();
        boolean negated =
                negatedBefore.matcher(lower.substring(0, match.start())).find()
                        || negatedAfter.matcher(lower.substring(match.end())).find();
        boolean silence = match.cue().family().equals("no-news");
        var telling = tellers.at(match.start(), match.end());
        if ((negated && !silence) || telling.isEmpty()) {
            return Optional.empty();
        }
        int from = from(line, tellers, matches, i);
        int to = to(line, tellers, matches, i);
        var whose = whose(line, tellers, match, from, to, found, before);
        if (whose.isEmpty()) {
            return Optional.empty();
        }
        settle(line, match, whose.get());
        var when = date(line, matches, i);
        var term = Claims.lasts(match.cue()) ? term(line, matches, i) : Optional.<When>empty();
        var notes = new ArrayList<>(whose.get().notes());
        var times = new ArrayList<Span>();
        when.ifPresent(w -> {
            times.add(line.span(w.start(), w.end()));
            if (w.yearFromPublication()) {
                notes.add(new Note.YearFromPublication(times.getFirst(), w.resolved()));
            }
        });
        term.ifPresent(t -> times.add(line.span(t.start(), t.end())));
        var claim =
                Claims.of(
                        match.cue(),
                        when.map(When::resolved).orElse(PartialDate.NONE),
                        term.map(When::term).orElse(Term.NONE),
                        charge(line, match),
                        line.text().substring(match.start(), match.end()));
        return Optional.of(
                new Find(
                        match.cue().family() + "." + language,
                        telling.get(),
                        whose.get().someone(),
                        claim,
                        line.span(),
                        line.span(match.start(), match.end()),
                        List.of(whose.get().at()),
                        times,
                        notes));
    }

    /// The case in which the cue has its person tells which nominative is meant.
    private static void settle(Line line, Match match, Whose whose) {
        if (match.cue().whom() != Whom.NOM && match.cue().whom() != Whom.ACC) {
            return;
        }
        Case which = match.cue().whom() == Whom.NOM ? Case.NOM : Case.ACC;
        line.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.NAME && line.span(m).equals(whose.at()))
                .forEach(m -> whose.someone().stands(m, which));
    }

    /// Where the words before a cue begin that can belong to it: after the last cue, frame or
    /// conjunction.
    private int from(Line line, Tellers tellers, List<Match> matches, int i) {
        int start = matches.get(i).start();
        int from = i == 0 ? 0 : matches.get(i - 1).end();
        for (var frame : tellers.frames()) {
            if (frame.end() <= start) {
                from = Math.max(from, frame.end());
            }
        }
        var m = border.matcher(line.lower());
        while (m.find() && m.end() <= start) {
            from = Math.max(from, m.end());
        }
        return from;
    }

    private int to(Line line, Tellers tellers, List<Match> matches, int i) {
        int end = matches.get(i).end();
        int to = i + 1 < matches.size() ? matches.get(i + 1).start() : line.lower().length();
        for (var frame : tellers.frames()) {
            if (frame.start() >= end) {
                to = Math.min(to, frame.start());
            }
        }
        var m = border.matcher(line.lower());
        if (m.find(end)) {
            to = Math.min(to, m.start());
        }
        return to;
    }

    private Optional<Whose> whose(
            Line line,
            Tellers tellers,
            Match match,
            int from,
            int to,
            List<Find> found,
            Optional<Someone> before) {
        var left = new ArrayList<Mark>();
        var right = new ArrayList<Mark>();
        boolean plain = match.cue().whom() != Whom.LEFT;
        for (Mark mark : line.marks()) {
            if (!fits(line, tellers, match, mark)) {
                continue;
            }
            boolean inside = mark.overlaps(match.start(), match.end());
            if (inside || (mark.start() >= from && mark.end() <= match.start())) {
                left.add(mark);
            } else if (plain && mark.start() >= match.end() && mark.end() <= to) {
                right.add(mark);
            }
        }
        if (match.cue().whom() == Whom.RIGHT) {
            return right.isEmpty() || right.getFirst().start() > match.end() + 1
                    ? inside(line, left, match)
                    : only(line, right.subList(0, 1));
        }
        if (language.equals("kk") || match.cue().whom() == Whom.LEFT) {
            right.clear();
        }
        var all = new ArrayList<>(left);
        all.addAll(right);
        if (!all.isEmpty()) {
            return only(line, all)
                    .or(() -> only(line, left).filter(w -> near(line, left, match)))
                    .or(() ->
                            match.cue().whom() == Whom.LEFT
                                    ? nearest(line, left, match)
                                    : Optional.empty());
        }
        return carried(line, match, from, found, before);
    }

    private static Optional<Whose> inside(Line line, List<Mark> marks, Match match) {
        return only(
                line, marks.stream().filter(m -> m.overlaps(match.start(), match.end())).toList());
    }

    /// Whether no sign stands between the last of the marks and the cue.
    private static boolean near(Line line, List<Mark> marks, Match match) {
        int end = marks.isEmpty() ? 0 : Math.min(match.start(), marks.getLast().end());
        return !line.text().substring(end, match.start()).matches(".*[,;:—–].*");
    }

    /// Chinese: the one before the cue in its own clause.
    private static Optional<Whose> nearest(Line line, List<Mark> left, Match match) {
        var own = new ArrayList<Mark>();
        for (Mark mark : left) {
            int end = Math.min(mark.end(), match.start());
            if (!line.text().substring(end, match.start()).matches(".*[,,;].*")) {
                own.add(mark);
            }
        }
        return only(line, own);
    }

    /// The one person whom all of these mean; nobody if one of them means nobody certain.
    private static Optional<Whose> only(Line line, List<Mark> marks) {
        Set<Someone> who = new LinkedHashSet<>();
        for (Mark mark : marks) {
            var someone = line.who(mark);
            if (someone.isEmpty() || !someone.get().person()) {
                return Optional.empty();
            }
            who.add(someone.get());
        }
        if (who.size() != 1) {
            return Optional.empty();
        }
        Mark mark = marks.getFirst();
        Someone someone = who.iterator().next();
        List<Note> notes =
                mark.kind() == Mark.Kind.NAME
                        ? List.of()
                        : List.of(
                                note(
                                        line,
                                        line.span(mark),
                                        someone,
                                        "the only person near who fits"));
        return Optional.of(new Whose(someone, line.span(mark), notes));
    }

    private static Note note(Line line, Span at, Someone someone, String why) {
        return new Note.Resolved(at, line.id(someone), why);
    }

    private boolean fits(Line line, Tellers tellers, Match match, Mark mark) {
        boolean kind =
                mark.kind() == Mark.Kind.NAME
                        || mark.kind() == Mark.Kind.KIN
                        || mark.kind() == Mark.Kind.PRONOUN;
        if (!kind || line.owns(mark) || aside(line, mark, match)) {
            return false;
        }
        var someone = line.who(mark);
        boolean prepared =
                governed.matcher(line.lower().substring(0, mark.start())).find()
                        && match.cue().whom() != Whom.ANY;
        boolean form =
                match.cue()
                        .whom()
                        .fits(c -> someone.map(s -> People.may(mark, s, c)).orElse(mark.may(c)));
        boolean speaks = someone.filter(tellers::speaks).isPresent();
        return form && !prepared && !speaks && agrees(line, match, someone);
    }

    /// `приговорена` is a woman, `приговорены` are several.
    private static boolean agrees(Line line, Match match, Optional<Someone> someone) {
        if (!match.cue().agrees()) {
            return true;
        }
        String words = line.lower().substring(match.start(), match.end());
        String word = words.split(" ", -1)[words.startsWith("был") ? 1 : 0];
        Sex sex = word.endsWith("а") || word.endsWith("ась") ? Sex.FEMALE : Sex.MALE;
        boolean many = word.endsWith("ы") || word.endsWith("ли") || word.endsWith("лись");
        return !many && someone.map(s -> s.sex().fits(sex)).orElse(true);
    }

    /// Whether the mark stands in a relative clause and the cue does not.
    private boolean aside(Line line, Mark mark, Match match) {
        var m = relative.matcher(line.lower());
        while (m.find()) {
            boolean in = mark.start() >= m.start() && mark.end() <= m.end();
            boolean cue = match.start() >= m.start() && match.end() <= m.end();
            if (in != cue && (in || cue)) {
                return true;
            }
        }
        return false;
    }

    /// A subject that is left out: the one of whom the sentence told just now, or in Chinese the
    /// only one of the sentence before.
    private Optional<Whose> carried(
            Line line, Match match, int from, List<Find> found, Optional<Someone> before) {
        int since = found.isEmpty() ? 0 : found.getLast().cue().end() - line.start();
        boolean others =
                line.marks().stream()
                        .anyMatch(m ->
                                m.start() >= since
                                        && m.end() <= match.start()
                                        && m.kind() != Mark.Kind.FIRST
                                        && m.kind() != Mark.Kind.BODY
                                        && !line.owns(m));
        Optional<Someone> who =
                found.isEmpty()
                        ? before.filter(b -> language.equals("zh"))
                        : Optional.of(found.getLast().subject());
        boolean far = found.isEmpty() ? from > 0 && others : others;
        return who.filter(w -> !far && w.person() && agrees(line, match, Optional.of(w)))
                .map(w -> {
                    Span at = line.span(match.start(), match.end());
                    Span place = found.isEmpty() ? at : found.getLast().subjectAt().getFirst();
                    return new Whose(
                            w,
                            place,
                            List.of(
                                    note(
                                            line,
                                            at,
                                            w,
                                            "no subject stands here; the last one told of")));
                });
    }

    private Optional<When> date(Line line, List<Match> matches, int i) {
        return near(line, matches, i, line.times().stream().filter(w -> !w.isTerm()).toList());
    }

    private Optional<When> term(Line line, List<Match> matches, int i) {
        return near(line, matches, i, line.times().stream().filter(When::isTerm).toList());
    }

    /// The nearest that belongs to the cue: between two cues a comma or "and" divides.
    private Optional<When> near(Line line, List<Match> matches, int i, List<When> times) {
        Match own = matches.get(i);
        return times.stream()
                .filter(w -> nearestCue(line, matches, w) == i)
                .min(Comparator.comparingInt(w -> distance(own, w)));
    }

    private int nearestCue(Line line, List<Match> matches, When w) {
        int last = -1;
        int next = -1;
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).start() <= w.start()) {
                last = i;
            } else if (next < 0) {
                next = i;
            }
        }
        if (last < 0 || next < 0) {
            return Math.max(last, next);
        }
        int end = Math.min(matches.get(last).end(), w.start());
        boolean divided =
                line.lower().substring(end, w.start()).matches(".*(?:[,,;]|\\sи\\s|\\sжәне\\s).*");
        boolean after =
                line.lower().substring(w.end(), matches.get(next).start()).matches(".*[,,;].*");
        boolean kazakh = language.equals("kk");
        return divided || (kazakh && !after) ? next : last;
    }

    private static int distance(Match match, When w) {
        return w.start() >= match.start() ? w.start() - match.start() : match.start() - w.end();
    }

    private String charge(Line line, Match match) {
        if (!match.cue().family().matches("sentence|custody")) {
            return "";
        }
        var m = charge.matcher(line.text());
        return m.find() ? m.group(1) : "";
    }
}
