package org.whereabouts.reader.rule.whole;

import java.util.List;
import java.util.Set;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.time.PartialDate;

/// The same fact found twice in a sentence: `was given five years` as a sentence by its verb and by
/// its term. Of two, the one stays that tells more; of two that tell as much, the first.
///
/// @param found what was found in the sentence, in the order of the rules
public record Twins(List<Found> found, Parse parse) {
    private static final Set<String> ONCE =
            Set.of(
                    "detention",
                    "custody",
                    "sentence",
                    "release",
                    "transfer",
                    "disappearance",
                    "no-news",
                    "death",
                    "ill-treatment",
                    "denial",
                    "answer");

    /// Whether another find says the same of the same person.
    public boolean again(Found f) {
        int at = found.indexOf(f);
        for (int i = 0; i < found.size(); i++) {
            Found g = found.get(i);
            boolean same = g.subject() == f.subject() && family(g).equals(family(f)) && i != at;
            boolean other = f.claim() instanceof Claim.Described && !f.claim().equals(g.claim());
            if (same && ((i < at && beside(f) && !other) || (twin(f, g) && worse(f, at, g, i)))) {
                return true;
            }
        }
        return false;
    }

    /// Rules of notes and of what stands beside a name, which read what others may have read.
    private static boolean beside(Found f) {
        return f.rule()
                .matches(
                        ".*\\.(bulletin|fragment|label|beside-name|alone|while|took|holding|serve|life|for"
                                + "|elsewhere|moved|nothing-said|silent-since|into)");
    }

    /// In the same clause and stance, with no two dates or terms between them.
    private boolean twin(Found f, Found g) {
        return ONCE.contains(family(f))
                && f.told().stance() == g.told().stance()
                && sameClause(clause(f.cue()), clause(g.cue()))
                && (f.time().isEmpty() || g.time().isEmpty() || f.time().equals(g.time()))
                && !f.rule().equals(g.rule());
    }

    /// One clause, or a verb and the state it brings about (`were kept | blindfolded`).
    private boolean sameClause(int a, int b) {
        int first = Math.min(a, b);
        int second = Math.max(a, b);
        return a == b
                || (first >= 0
                        && second == first + 1
                        && parse.clauses().get(second).verb().form() == Form.PARTICIPLE
                        && parse.clauses().get(second).verb().first()
                                == parse.clauses().get(first).verb().end());
    }

    private static boolean worse(Found f, int at, Found g, int other) {
        int mine = told(f);
        int theirs = told(g);
        return mine < theirs || (mine == theirs && other < at);
    }

    /// How much a claim tells beside the bare fact.
    private static int told(Found f) {
        String plain =
                f.claim() instanceof Claim.Held h && h.since().equals(PartialDate.NONE) ? "" : "1";
        return f.time().size() * 2 + plain.length();
    }

    /// The number of the innermost clause that holds the words; -1 outside all.
    private int clause(Span cue) {
        int in = -1;
        for (Clause clause : parse.clauses()) {
            int from = parse.start(Math.min(clause.start(), clause.verb().first()));
            int to = parse.endBefore(Math.max(clause.end(), clause.verb().end()));
            if (from <= cue.start() && cue.end() <= to) {
                in = clause.index();
            }
        }
        return in;
    }

    private static String family(Found f) {
        return f.rule().replaceFirst("\\..*", "");
    }
}
