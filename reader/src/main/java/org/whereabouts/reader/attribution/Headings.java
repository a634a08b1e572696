package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.lexicon.Lexicon;

/// `STATEMENT OF MARYAM QADIR`, `Testimony by Maryam Qadir, 41, a nurse`: a heading that says whose
/// words follow. They go on until the next heading; lines right below the first belong to it. The
/// statement of a body is its own paper: its author speaks; but `Communication from the source`,
/// `Reply of the Government` are parts of a paper that others write. A letter that says whom it is
/// `From` is theirs to its end, and so is an open letter under the name of a body.
record Headings(Lexicon words) {
    private static final int WORDS_MAX = 16;
    private static final String PAPER =
            "statement|testimony|affidavit|declaration|deposition|account|story|letter|appeal"
                    + "|complaint|message|interview";
    private static final String PART =
            "(communication|submission|allegation|observation|comment|response|reply|information"
                    + "|remark|account|answer|version|argument|claim|rebuttal|rejoinder)s?";
    private static final String PARTIES =
            "source|sources|petitioner|petitioners|complainant|complainants|government|applicant"
                    + "|applicants|respondent|embassy|ministry";
    private static final int FROM_MAX = 10;
    private static final int HEAD_MAX = 4;

    void carry(List<Parse> parses, Map<Integer, List<Frame>> frames) {
        Frame speaking = null;
        boolean below = false;
        boolean letter = false;
        boolean part = false;
        Optional<Frame> writes = letterhead(parses);
        int letterAt = writes.isPresent() ? letter(parses) : -1;
        for (int i = 0; i < parses.size(); i++) {
            Parse parse = parses.get(i);
            if (i == letterAt) {
                speaking = writes.get();
                letter = true;
                continue;
            }
            Optional<Phrase> from = i < FROM_MAX && heading(parse) ? from(parse) : Optional.empty();
            Optional<Phrase> whose =
                    from.or(() -> heading(parse) ? whose(parse) : Optional.empty());
            letter |= from.isPresent();
            if (whose.isPresent()) {
                Phrase who = whose.get();
                part = parse.lower(who.first()).equals("the");
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
            } else if (heading(parse) && !letter) {
                speaking = below ? speaking : null;
            } else if (speaking != null && part && another(i, speaking, parses)) {
                speaking = null;
            } else if (speaking != null) {
                below = false;
                put(frames, i, speaking.carriedInto(parse));
            }
        }
    }

    private static void put(Map<Integer, List<Frame>> frames, int sentence, Frame carried) {
        var all = new ArrayList<Frame>();
        all.add(carried);
        all.addAll(frames.getOrDefault(sentence, List.of()));
        frames.put(sentence, all);
    }

    /// `Association of the Families of the Missing`, alone on one of the first lines: the body that
    /// writes.
    private Optional<Frame> letterhead(List<Parse> parses) {
        for (int i = 0; i < Math.min(HEAD_MAX, parses.size()); i++) {
            Parse parse = parses.get(i);
            boolean alone =
                    heading(parse)
                            && (i + 1 == parses.size() || parses.get(i + 1).sentence().opensLine())
                            && parse.clauses().isEmpty()
                            && parse.tokens().stream().noneMatch(t -> t.text().matches("[:,–—-]"))
                            && parse.tokens().getFirst().capital();
            Optional<Phrase> who =
                    alone ? parse.phraseFrom(0).filter(p -> body(parse, p)) : Optional.empty();
            if (who.isPresent() && !parse.lower(0).equals("the")) {
                return Optional.of(
                        new Frame(
                                i,
                                -1,
                                Frame.Kind.SAYS,
                                List.of(who.get()),
                                List.of(),
                                who.get().head(),
                                0,
                                0,
                                false));
            }
        }
        return Optional.empty();
    }

    /// The line that opens a letter: `Open letter to`, `Excellencies,`, `Dear Minister,`; -1 where
    /// none does.
    private static int letter(List<Parse> parses) {
        for (int i = 0; i < Math.min(FROM_MAX, parses.size()); i++) {
            Parse parse = parses.get(i);
            int last = parse.tokens().size() - 1;
            boolean open =
                    (parse.lower(0).equals("open") && parse.lower(1).equals("letter"))
                            || (parse.lower(0).equals("letter") && parse.lower(1).equals("to"));
            boolean greets =
                    parse.lower(0).matches("dear|excellency|excellencies|sir|madam|sirs")
                            && last < WORDS_MAX
                            && parse.lower(last).matches("[,:]");
            if (parse.sentence().opensLine() && (open || greets)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean heading(Parse parse) {
        int last = parse.tokens().size() - 1;
        return parse.sentence().opensLine()
                && last < WORDS_MAX
                && !parse.lower(last).matches("[.;!?”\"),]");
    }

    private Optional<Phrase> whose(Parse parse) {
        for (int i = 0; i < Math.min(3, parse.tokens().size()); i++) {
            boolean part =
                    parse.lower(i).matches(PART)
                            && parse.lower(i + 1).matches("of|by|from")
                            && parse.lower(i + 2).equals("the")
                            && parse.lower(i + 3).matches(PARTIES);
            if (part) {
                return parse.phraseFrom(i + 2);
            }
            boolean given =
                    parse.lower(i).matches("answer|reply|statement|intervention|question")
                            && parse.lower(i + 1).matches("given|made|delivered|put|tabled")
                            && parse.lower(i + 2).equals("by");
            if (given) {
                return parse.phraseFrom(i + 3);
            }
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

    /// A paragraph that opens with another of those who speak in such a paper.
    private static boolean another(int i, Frame speaking, List<Parse> parses) {
        Parse parse = parses.get(i);
        boolean numbered =
                i > 0
                        && parses.get(i - 1).tokens().size() <= 2
                        && parses.get(i - 1).lower(0).matches("[0-9]+\\.?");
        int first = parse.lower(0).matches("[0-9]+\\.?") ? 1 : 0;
        first = parse.lower(first).equals(".") ? first + 1 : first;
        Optional<Phrase> opens = parse.phraseFrom(first);
        String now = parses.get(speaking.sentence()).lower(speaking.speaker().getFirst().head());
        return (numbered || parse.sentence().opensLine())
                && opens.filter(o ->
                                parse.lower(o.first()).equals("the")
                                        && parse.lower(o.head())
                                                .matches(PARTIES + "|group|committee|tribunal"))
                        .filter(o -> !parse.lower(o.head()).equals(now))
                        .isPresent();
    }

    /// `From: Maryam Qadir, attorney, Homs, 20 November 2017`: above the first words of a letter.
    private Optional<Phrase> from(Parse parse) {
        int name = parse.lower(1).equals(":") ? 2 : 1;
        boolean opens = parse.lower(0).equals("from") && parse.tokens().get(0).capital();
        return opens
                ? parse.phraseFrom(name)
                        .filter(p -> p.named() && p.end() - p.name() > 1 && !body(parse, p))
                        .filter(p ->
                                parse.clauses().stream()
                                        .noneMatch(c ->
                                                c.verb().form() == VerbGroup.Form.FINITE
                                                        || c.verb().form()
                                                                == VerbGroup.Form.COPULA))
                : Optional.empty();
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
