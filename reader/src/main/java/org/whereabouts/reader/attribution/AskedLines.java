package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.whereabouts.reader.attribution.Frame.Kind;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.language.Pos;

/// Lists under a heading that asks: `I therefore ask:`, `We urge the prosecutor to:`, and then `-
/// release Omar and drop all charges;`, `that she be examined by a doctor;`. What the lines say is
/// asked for, whatever its form.
final class AskedLines {
    private static final String ASKS =
            "(call|urge?|ask|request|appeal|demand|recommend|petition|insist|exhort|implore?|press|beg|plead)"
                    + "(s|es|ed|ing)?|must|should|recommendations?|conclusions?|actions?|wants?|prays?|prayers?"
                    + "|invites?|seeks?|desires?|expects?|requires?";
    private static final int HEADING_WORDS_MAX = 6;

    private AskedLines() {}

    static void carry(List<Parse> parses, Map<Integer, List<Frame>> frames) {
        boolean asked = false;
        boolean numbered = false;
        for (int i = 0; i < parses.size(); i++) {
            Parse parse = parses.get(i);
            boolean line = parse.sentence().opensLine() || numbered;
            boolean sign = marks(parse);
            if (heading(parse)) {
                asked = true;
            } else if (line && asked && !sign) {
                asked = numbered || item(parse);
                if (asked) {
                    var all = new ArrayList<>(frames.getOrDefault(i, List.of()));
                    all.add(Frame.unsaid(Kind.DEMANDS, i, 0, 0, parse.tokens().size()));
                    frames.put(i, all);
                }
            }
            numbered = sign && asked;
        }
    }

    /// `1.`, `(a)` alone, with what it numbers in the next sentence.
    private static boolean marks(Parse parse) {
        return parse.tokens().stream()
                .allMatch(t -> t.pos() == Pos.PUNCT || t.lower().matches("[0-9]+|[a-hivx]{1,3}"));
    }

    /// Whether a sentence asks and ends with a colon, or is a heading of such a word alone.
    private static boolean heading(Parse parse) {
        int last = parse.tokens().size() - 1;
        boolean asks = parse.tokens().stream().anyMatch(t -> t.lower().matches(ASKS));
        boolean not = parse.tokens().stream().anyMatch(t -> t.is("not", "n't", "never", "no"));
        boolean title =
                last < HEADING_WORDS_MAX
                        && parse.sentence().opensLine()
                        && parse.clauses().isEmpty()
                        && !parse.lower(last).matches("[.?!,;]");
        return asks && !not && (parse.lower(last).equals(":") || title);
    }

    /// `- release`, `(a) to release`, `that she be examined`, `the release of`: a line of a list.
    private static boolean item(Parse parse) {
        int at = parse.afterMark();
        boolean small = !parse.tokens().get(at).capital();
        boolean deed = parse.tokens().get(at).pos() == Pos.VERB;
        return at > 0 || small || deed;
    }
}
