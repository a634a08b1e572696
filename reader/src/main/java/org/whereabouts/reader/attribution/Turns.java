package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Token;

/// Transcripts: a line that opens with a name in capitals and a colon is spoken by that one until
/// the line ends (`CORDERO: He went out on the 11th.`). Only where a text does so at least twice: a
/// single such line is a heading. Another name and a colon is such a line where it comes again;
/// `A:` after `Q:` is whoever is named before them.
final class Turns {
    /// Who speaks in a broadcast without being asked: the author of its text.
    private static final String BROADCASTER =
            "presenter|reporter|host|anchor|narrator|announcer|newsreader|newscaster"
                    + "|correspondent|moderator|voiceover|voice-over";

    private Turns() {}

    static void carry(List<Parse> parses, Map<Integer, List<Frame>> frames) {
        long turns = parses.stream().filter(Turns::opens).count();
        var labels = repeated(parses);
        var titles = new Labels(parses);
        boolean house = record(parses, titles);
        boolean over = house || mostly(parses, labels);
        Optional<Frame> asked = asked(parses);
        Frame speaking = null;
        int line = -1;
        boolean thread = false;
        for (int i = 0; i < parses.size(); i++) {
            Parse parse = parses.get(i);
            boolean goesOn = i > 0 && !parse.sentence().opensLine();
            Optional<Phrase> account =
                    account(
                            parse,
                            i + 1 == parses.size() || parses.get(i + 1).sentence().opensLine());
            boolean answers = asked.isPresent() && letter(parse).equals("a");
            int titled = house ? titles.colon(i) : -1;
            boolean named = (turns > 1 && opens(parse)) || labels.contains(label(parse));
            if (account.isPresent()) {
                speaking =
                        new Frame(
                                i,
                                -1,
                                Frame.Kind.SAYS,
                                List.of(account.get()),
                                List.of(),
                                account.get().head(),
                                0,
                                0,
                                false);
                thread = true;
                line = i;
            } else if (titled > 0) {
                speaking = turn(i, titled, parse, titles.who(i, titled).stream().toList());
                line = i;
            } else if (answers) {
                speaking = asked.get();
                line = -1;
                thread = false;
            } else if (named && parse.lower(0).matches(BROADCASTER)) {
                speaking = null;
            } else if (named) {
                int colon = colon(parse);
                var name = parse.phraseFrom(0).or(() -> parse.phraseAt(0)).stream().toList();
                speaking = turn(i, colon, parse, name);
                line = i;
            } else if (!goesOn && !thread && !(over && prose(parse))) {
                speaking = null;
            }
            if (speaking != null) {
                put(frames, i, i == line ? speaking : speaking.carriedInto(parse));
            }
        }
    }

    private static @Nullable Frame turn(int i, int colon, Parse parse, List<Phrase> name) {
        return name.isEmpty()
                ? null
                : new Frame(
                        i,
                        -1,
                        Frame.Kind.SAYS,
                        name,
                        List.of(),
                        colon,
                        colon,
                        parse.tokens().size(),
                        false);
    }

    /// The record of a house: two labels with a title or a place, or more.
    private static boolean record(List<Parse> parses, Labels titles) {
        int found = 0;
        for (int i = 0; i < parses.size(); i++) {
            found += titles.colon(i) > 0 ? 1 : 0;
        }
        return found > 1;
    }

    /// Whether most paragraphs from the first label on have one: then whoever speaks goes on in
    /// those that have none.
    private static boolean mostly(List<Parse> parses, Set<String> labels) {
        int labelled = 0;
        int plain = 0;
        for (Parse parse : parses) {
            boolean opens = parse.sentence().opensLine();
            boolean label = opens && labels.contains(label(parse));
            labelled += label ? 1 : 0;
            plain += opens && !label && labelled > 0 ? 1 : 0;
        }
        return labelled > 3 && 3 * plain <= labelled;
    }

    /// Whether a paragraph goes on speaking: no heading, no numbered item, no note in brackets.
    private static boolean prose(Parse parse) {
        return parse.lower(parse.tokens().size() - 1).matches("[.?!”\"]")
                && !parse.lower(0).matches("[0-9]+\\.?|[(\\[*•-]");
    }

    /// `Gate Legal Aid @gatelegal`, `Ministry of Order (verified)`: an account at the head of its
    /// posts, alone on a line.
    private static Optional<Phrase> account(Parse parse, boolean alone) {
        int size = parse.tokens().size();
        boolean handle =
                size > 1
                        && size < 12
                        && (parse.lower(size - 2).equals("@")
                                || parse.lower(size - 1).matches("@.+")
                                || (parse.lower(size - 2).equals("verified")
                                        && parse.lower(size - 1).equals(")")));
        return alone && handle
                ? parse.phraseFrom(0).filter(p -> parse.tokens().getFirst().capital())
                : Optional.empty();
    }

    /// `Maryam:`, where a text has it at the head of two lines or more, and another such label.
    private static Set<String> repeated(List<Parse> parses) {
        var count = new HashMap<String, Integer>();
        for (Parse parse : parses) {
            String label = label(parse);
            if (!label.isEmpty()) {
                count.merge(label, 1, Integer::sum);
            }
        }
        var often = new HashSet<String>();
        count.forEach((label, n) -> {
            if (n > 1 && count.size() > 1) {
                often.add(label);
            }
        });
        return often;
    }

    /// The capitalised words before a colon at the head of a line; empty where there are none.
    private static String label(Parse parse) {
        int colon = colon(parse);
        boolean name =
                colon > 0
                        && parse.tokens().subList(0, colon).stream().allMatch(Token::capital)
                        && parse.phraseAt(0)
                                .filter(p -> p.end() <= colon)
                                .filter(Phrase::named)
                                .isPresent();
        var text = new StringBuilder();
        for (int i = 0; name && i < colon; i++) {
            text.append(parse.lower(i)).append(' ');
        }
        return text.toString();
    }

    /// `Q:`, `A.`: the letter with which a line of questions and answers opens.
    private static String letter(Parse parse) {
        return parse.tokens().size() > 1
                        && parse.tokens().getFirst().text().matches("[QA]")
                        && parse.lower(1).matches("[:.]")
                ? parse.lower(0)
                : parse.tokens().getFirst().text().matches("[QA][.:]")
                        ? parse.lower(0).substring(0, 1)
                        : "";
    }

    /// Who answers where lines open with `Q:` and `A:`: whoever is named last before the first of
    /// them.
    private static Optional<Frame> asked(List<Parse> parses) {
        int first = -1;
        boolean both = false;
        for (int i = 0; i < parses.size(); i++) {
            String letter = letter(parses.get(i));
            first = first < 0 && letter.equals("q") ? i : first;
            both |= first >= 0 && letter.equals("a");
        }
        for (int i = first - 1; both && i >= Math.max(0, first - 3); i--) {
            int at = i;
            Optional<Phrase> name = answering(parses.get(i));
            if (name.isPresent()) {
                return name.map(n ->
                        new Frame(
                                at,
                                -1,
                                Frame.Kind.SAYS,
                                List.of(n),
                                List.of(),
                                n.head(),
                                0,
                                0,
                                false));
            }
        }
        return Optional.empty();
    }

    /// `The Weekly spoke to | her`, `Omar Said was interviewed`: whoever is asked, not who asks.
    private static Optional<Phrase> answering(Parse parse) {
        Optional<Phrase> asked =
                parse.clauses().stream()
                        .filter(c -> c.verb().lemma().matches("speak|talk|interview|meet|ask"))
                        .filter(c -> !c.verb().passive())
                        .flatMap(c ->
                                c.adjunct("to", "with").map(a -> a.phrase()).or(c::object).stream())
                        .filter(p -> p.named() || parse.lower(p.head()).matches("him|her"))
                        .findFirst();
        return asked.or(() ->
                parse.phrases().stream()
                        .filter(p -> p.named() && p.end() - p.name() > 1)
                        .filter(p -> !parse.lower(p.first()).equals("the"))
                        .findFirst());
    }

    private static void put(Map<Integer, List<Frame>> frames, int sentence, Frame frame) {
        var all = new ArrayList<Frame>();
        all.add(frame);
        all.addAll(frames.getOrDefault(sentence, List.of()));
        frames.put(sentence, all);
    }

    private static boolean opens(Parse parse) {
        int colon = colon(parse);
        return colon > 0
                && parse.tokens().subList(0, colon).stream().allMatch(Turns::capitals)
                && parse.phraseAt(0)
                        .filter(p -> p.end() <= colon)
                        .filter(Phrase::named)
                        .isPresent();
    }

    private static int colon(Parse parse) {
        for (int i = 1; i < Math.min(4, parse.tokens().size()); i++) {
            if (parse.lower(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean capitals(Token token) {
        return token.text().length() > 1 && token.text().matches("[\\p{Lu}'’-]+");
    }
}
