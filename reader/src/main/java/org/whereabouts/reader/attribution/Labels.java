package org.whereabouts.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Pos;

/// Labels of a record of what was said in a house or before a committee, each at the head of what
/// one person says, over paragraphs: `Hon. (Ms.) Maryam Qadir (Independent):`, `Q33 Omar Said:`,
/// `Minister for Justice (Deputy Omar Said):`.
record Labels(List<Parse> parses) {
    private static final int COLON_MAX = 18;
    private static final int TITLE_MAX = 6;
    private static final String TITLE =
            "hon|honou?rable|mr|ms|mrs|dr|prof|professor|deputy|senator|representative|congressman"
                    + "|congresswoman|lord|lady|baroness|sir|dame|minister|president|speaker|chair|judge"
                    + "|commissioner|rt|right|q[0-9]+|questions?|witness|counsel";
    private static final String PERSON =
            "hon|mr|ms|mrs|dr|prof|professor|deputy|senator|lord|lady|baroness|sir|dame";
    private static final String PRESIDES =
            "chair|chairman|chairwoman|chairperson|speaker|president|moderator|clerk";

    /// The word number of the colon that ends such a label; -1 where none opens the sentence.
    int colon(int i) {
        Parse parse = parses.get(i);
        boolean broken = broken(i);
        if (!parse.sentence().opensLine() && !broken) {
            return -1;
        }
        boolean titled = broken || plain(parse, 0).matches(TITLE);
        for (int k = 1; k < Math.min(COLON_MAX, parse.tokens().size()); k++) {
            var token = parse.tokens().get(k);
            if (token.is(":")) {
                boolean place = parse.lower(k - 1).equals(")") && parse.tokens().get(0).capital();
                return (titled || place) && k + 1 < parse.tokens().size() ? k : -1;
            }
            boolean name =
                    token.capital()
                            || token.is("for", "of", "the", "and", "&", ".", ",", "(", ")", "-");
            if (!name || token.pos() == Pos.VERB || token.pos() == Pos.AUX) {
                return -1;
            }
        }
        return -1;
    }

    /// `Hon. (Ms.) | Maryam Qadir:`: the title stands alone in the sentence before.
    private boolean broken(int i) {
        if (i == 0) {
            return false;
        }
        Parse before = parses.get(i - 1);
        return before.sentence().opensLine()
                && !parses.get(i).sentence().opensLine()
                && before.tokens().size() <= TITLE_MAX
                && before.clauses().isEmpty()
                && plain(before, 0).matches(TITLE);
    }

    /// Who speaks under the label: whoever is named in it, in brackets where the office stands
    /// before; empty for whoever presides.
    Optional<Phrase> who(int i, int colon) {
        Parse parse = parses.get(i);
        if (parse.tokens().subList(0, colon).stream()
                        .allMatch(t ->
                                t.lower().matches(PRESIDES + "|the|q[0-9]+|\\.|mr|madam")
                                        || t.is("."))
                && colon <= 3) {
            return Optional.empty();
        }
        for (int k = 1; k < colon; k++) {
            if (parse.lower(k).equals("(") && plain(parse, k + 1).matches(PERSON)) {
                int inside = k + 1;
                return parse.phrases().stream()
                        .filter(p -> p.first() >= inside && p.end() <= colon && p.named())
                        .findFirst();
            }
        }
        return parse.phrases().stream()
                .filter(p -> p.end() <= colon && p.named())
                .filter(p -> !plain(parse, p.head()).matches(TITLE))
                .findFirst();
    }

    private static String plain(Parse parse, int i) {
        return parse.lower(i).replace(".", "");
    }
}
