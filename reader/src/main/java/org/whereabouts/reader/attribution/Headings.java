package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.lexicon.Lexicon;

/// `STATEMENT OF MARYAM QADIR`, `Testimony by Maryam Qadir, 41, a nurse`: a heading that says whose
/// words follow. They go on until the next heading; lines right below the first belong to it. The
/// statement of a body is its own paper: its author speaks.
record Headings(Lexicon words) {
    private static final int WORDS_MAX = 16;
    private static final String PAPER =
            "statement|testimony|affidavit|declaration|deposition|account|story|letter|appeal"
                    + "|complaint|message|interview";

    void carry(List<Parse> parses, Map<Integer, List<Frame>> frames) {
        Frame speaking = null;
        boolean below = false;
        for (int i = 0; i < parses.size(); i++) {
            Parse parse = parses.get(i);
            Optional<Phrase> whose = heading(parse) ? whose(parse) : Optional.empty();
            if (whose.isPresent()) {
                Phrase who = whose.get();
                speaking =
                        new Frame(
                                i,
                                -1,
                                Frame.Kind.SAYS,
                                List.of(who),
                                List.of(),
                                who.head(),
                                0,
                                0,
                                false);
                below = true;
            } else if (heading(parse)) {
                speaking = below ? speaking : null;
            } else if (speaking != null) {
                below = false;
                var all = new ArrayList<Frame>();
                all.add(speaking.carriedInto(parse));
                all.addAll(frames.getOrDefault(i, List.of()));
                frames.put(i, all);
            }
        }
    }

    private static boolean heading(Parse parse) {
        int last = parse.tokens().size() - 1;
        return parse.sentence().opensLine()
                && last < WORDS_MAX
                && !parse.lower(last).matches("[.;!?”\"),]");
    }

    private Optional<Phrase> whose(Parse parse) {
        for (int i = 0; i < Math.min(3, parse.tokens().size()); i++) {
            boolean opens =
                    parse.lower(i).matches(PAPER)
                            && parse.tokens().get(0).capital()
                            && parse.lower(i + 1).matches("of|by|from|with|:");
            if (opens) {
                return parse.phraseFrom(i + 2).filter(p -> p.named() && !body(parse, p));
            }
        }
        return Optional.empty();
    }

    private boolean body(Parse parse, Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (words.has("body", parse.lower(i)) || words.has("body_name", parse.lower(i))) {
                return true;
            }
        }
        return parse.lower(phrase.first()).equals("the");
    }
}
