package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.attribution.Frame.Kind;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.grammar.VerbGroup.Form;

/// What a sentence leaves open: `Either he is dead or he is in a cell`, `was killed or captured`,
/// `If, as some say, he has died`; what a note takes no responsibility for (`Unconfirmed.`); and
/// what stands in a list under a word of asking (`Their demands: free him, drop the case`).
record Unsettled(List<Parse> parses, int sentence) {
    private static final int LABEL_WORDS_MAX = 4;
    private static final int NOTE_WORDS_MAX = 7;
    private static final int ASKED_WORDS_MAX = 8;
    private static final int SIGNED_NEAR = 6;
    private static final String NOTE =
            "unconfirmed|unverified|unchecked|rumou?rs?|hearsay|confirmed|verified|checked";
    private static final String CHECKED = "confirmed|verified|checked";
    private static final String ASKED =
            "demand|request|plea|wish|condition|call|petition|recommendation";

    List<Frame> find() {
        Parse parse = parses.get(sentence);
        var found = new ArrayList<Frame>();
        for (int i = 0; i < parse.tokens().size(); i++) {
            at(parse, i, found);
        }
        for (Clause clause : parse.clauses()) {
            int or = clause.verb().first() - 1;
            alternative(parse, clause)
                    .map(o -> Frame.unreal(sentence, or, o.first(), parse.tokens().size()))
                    .ifPresent(found::add);
        }
        boolean or = parse.lower(0).equals("or") || before("or");
        if (or && !parse.clauses().isEmpty()) {
            found.add(Frame.unreal(sentence, 0, 0, parse.tokens().size()));
        }
        if (unverified()) {
            found.add(believed(0, 0, parse.tokens().size()));
        }
        if (underNote()) {
            found.add(Frame.unsaid(Kind.BELIEVES, sentence - 1, 0, 0, 0).carriedInto(parse));
        }
        return found;
    }

    /// `People say that he died. | Nobody has been able to verify this.`, `He was reportedly
    /// arrested. | His paper was unable to confirm the report.`
    private boolean unverified() {
        boolean told =
                parses.get(sentence).tokens().stream()
                        .anyMatch(t ->
                                t.lower()
                                        .matches(
                                                "reportedly|reports?|reported|rumou?rs?|said|says?|claims?|claimed|according|posts?|told"));
        if (!told || sentence + 1 >= parses.size()) {
            return false;
        }
        Parse next = parses.get(sentence + 1);
        for (int i = 0; i < next.tokens().size(); i++) {
            if (next.lemma(i).matches("verify|confirm|substantiate|corroborate|authenticate")
                    && next.lower(i + 1)
                            .matches(
                                    "this|that|it|the|these|those|either|any|[.;,]|independently")) {
                for (int at = Math.max(0, i - 14); at < i; at++) {
                    if (next.lower(at)
                            .matches(
                                    "unable|neither|not|n't|nobody|cannot|no|never|impossible|none")) {
                        return !next.lower(i + 1).equals("the")
                                || next.lower(i + 2)
                                        .matches(
                                                "reports?|claims?|information|accounts?|news|story|death|arrest|allegations?");
                    }
                }
            }
        }
        return false;
    }

    /// Whether the next sentence begins with a word: `She died in the night. | Or she died in
    /// hospital.`
    private boolean before(String word) {
        return sentence + 1 < parses.size() && parses.get(sentence + 1).lower(0).equals(word);
    }

    private void at(Parse parse, int i, List<Frame> found) {
        int end = parse.tokens().size();
        String lower = parse.lower(i);
        boolean either =
                lower.equals("either")
                        && !parse.lower(i + 1).matches("of|side|way|case|end|a|an|the")
                        && after(parse, i, "or");
        boolean apart = lower.equals("if") && parse.lower(i + 1).equals(",");
        if (either || apart) {
            boolean is = parse.lower(i - 1).matches("is|are|was|were|be|been");
            found.add(Frame.unreal(sentence, i, is ? i - 1 : i + 1, end));
        }
        if (lower.equals("as") && parse.lower(i + 1).matches("though|if")) {
            found.add(Frame.unreal(sentence, i, i + 1, comma(parse, i)));
        }
        if (lower.equals("confused") && parse.lower(i + 1).equals("with")) {
            found.add(Frame.unreal(sentence, i, i + 1, comma(parse, i)));
        }
        boolean whole = dreamt(parse, i) || withdrawn(parse, i);
        if (whole || excluded(parse, i) || signed(parse, i)) {
            found.add(Frame.unreal(sentence, i, whole ? 0 : i + 1, end));
        }
        boolean seems =
                lower.matches("seems|seemed|appears|appeared")
                        && parse.lower(i - 1).equals("it")
                        && parse.lower(i + 1).equals("that");
        // `Maryam Qadir, | said to have been moved`.
        boolean said =
                lower.matches("said|believed|thought|reported|rumou?red|understood|alleged")
                        && parse.lower(i - 1).equals(",")
                        && parse.lower(i + 1).equals("to");
        if (said) {
            found.add(believed(i, i + 1, end));
        }
        // `An unknown caller told his mother that ...`.
        boolean caller =
                lower.matches("caller|stranger|voice")
                        && parse.lower(i - 1).matches("unknown|anonymous|unidentified|nameless")
                        && parse.lemma(i + 1).matches("tell|say|claim|inform|announce");
        if (caller) {
            found.add(believed(i, i + 2, end));
        }
        if (seems || known(parse, i)) {
            found.add(believed(i, seems ? i + 1 : 0, end));
        }
        if (lower.equals(":") && i > 0 && i <= LABEL_WORDS_MAX && note(parse, i)) {
            found.add(believed(0, i + 1, end));
        }
        if (lower.equals(":") && i + 1 < end && asked(parse, i)) {
            found.add(Frame.unsaid(Kind.DEMANDS, sentence, i, i + 1, end));
        }
    }

    private Frame believed(int cue, int from, int to) {
        return Frame.unsaid(Kind.BELIEVES, sentence, cue, from, to);
    }

    /// `cannot rule out that`, `did not exclude that`.
    private static boolean excluded(Parse parse, int i) {
        boolean out =
                parse.lemma(i).matches("exclude|discount")
                        || (parse.lower(i).equals("out") && parse.lemma(i - 1).equals("rule"));
        return out && parse.lower(i + 1).equals("that");
    }

    /// `In her dream`, `in the film`.
    private static boolean dreamt(Parse parse, int i) {
        boolean mock =
                parse.lower(i - 1).equals("mock")
                        || parse.lower(i).matches("production|rehearsal|drill|simulation");
        if (mock && parse.lower(i - 2).matches("a|the|student|school")) {
            return true;
        }
        return parse.lemma(i).matches("dream|nightmare|imagination|film|novel|play")
                && parse.lower(i - 1).matches("her|his|my|their|our|a|the")
                && parse.lower(i - 2).equals("in");
    }

    /// `reported his death, then withdrew the report`.
    private static boolean withdrawn(Parse parse, int i) {
        boolean back = parse.lemma(i).matches("withdraw|retract|correct|recant");
        return back
                && (parse.lower(i + 1).equals("it")
                        || parse.lemma(i + 2)
                                .matches(
                                        "report|claim|statement|story|article|account|news|announcement"));
    }

    /// `made her sign a paper saying that`: what a paper says that somebody had to sign.
    private static boolean signed(Parse parse, int i) {
        boolean says = parse.lower(i).matches("saying|stating|declaring|admitting|confessing|that");
        for (int at = Math.max(0, i - SIGNED_NEAR); says && at < i; at++) {
            if (parse.lemma(at).equals("sign") && !parse.lower(at).equals("signs")) {
                return true;
            }
        }
        return false;
    }

    /// `For all we know`, `As far as anyone knows`: the last word of it.
    private static boolean known(Parse parse, int i) {
        return parse.lemma(i).equals("know")
                && (two(parse, i - 3, "for", "all") || two(parse, i - 3, "far", "as"));
    }

    /// The next comma after a word, or the end.
    private static int comma(Parse parse, int from) {
        int at = from;
        while (at < parse.tokens().size() && !parse.lower(at).equals(",")) {
            at++;
        }
        return at;
    }

    private static boolean two(Parse parse, int at, String first, String second) {
        return parse.lower(at).equals(first) && parse.lower(at + 1).equals(second);
    }

    private static boolean after(Parse parse, int from, String word) {
        for (int i = from + 1; i < parse.tokens().size(); i++) {
            if (parse.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// `was killed or | captured`, `buried her husband, or | buried what they gave her`: two fates
    /// of which one is true. The first of the two verbs.
    private static Optional<VerbGroup> alternative(Parse parse, Clause clause) {
        VerbGroup verb = clause.verb();
        boolean or =
                parse.lower(verb.first() - 1).equals("or")
                        || parse.lower(clause.start() - 1).equals("or");
        int before = clause.governor() < 0 ? clause.index() - 1 : clause.governor();
        if (!or || before < 0 || before >= clause.index()) {
            return Optional.empty();
        }
        VerbGroup other = parse.clauses().get(before).verb();
        return Optional.of(other)
                .filter(_ -> verb.form() != Form.INFINITIVE && verb.form() != Form.ING)
                .filter(o -> !o.negated() && o.modal().isEmpty() && o.form() == Form.FINITE);
    }

    /// Whether a note stands before the sentence, in its line or as its heading.
    private boolean underNote() {
        if (sentence == 0) {
            return false;
        }
        Parse before = parses.get(sentence - 1);
        int words = before.tokens().size();
        return words <= NOTE_WORDS_MAX && note(before, words);
    }

    /// `Unconfirmed`, `Not verified`, `A rumour`.
    private static boolean note(Parse parse, int end) {
        for (int i = 0; i < end; i++) {
            String lower = parse.lower(i);
            boolean not =
                    !lower.matches(CHECKED)
                            || parse.lower(i - 1).matches("not|never|n't")
                            || parse.lower(i - 2).matches("not|never|n't");
            if (lower.matches(NOTE) && not) {
                return true;
            }
        }
        return false;
    }

    private static boolean asked(Parse parse, int colon) {
        for (int i = Math.max(0, colon - ASKED_WORDS_MAX); i < colon; i++) {
            if (parse.lemma(i).matches(ASKED)
                    && parse.lower(i - 1)
                            .matches(
                                    "their|our|two|three|four|five|these|the|his|her|my|main|only|following")) {
                return true;
            }
        }
        return false;
    }
}
