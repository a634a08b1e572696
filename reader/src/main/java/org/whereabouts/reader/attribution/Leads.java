package org.whereabouts.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;

/// `According to the information received:`, `The source reports the following:`: what follows is
/// told by them. It ends at a heading, where whoever writes speaks of themselves again (`We urge`),
/// and at a paragraph that opens with another speaker; a voice in the midst of a paragraph is one
/// that they report.
final class Leads {
    private static final int SENTENCES_MAX = 30;

    private Leads() {}

    static void carry(List<Parse> parses, Map<Integer, List<Frame>> frames) {
        Frame leading = null;
        int since = 0;
        for (int i = 0; i < parses.size(); i++) {
            Parse parse = parses.get(i);
            Frame own = own(frames.getOrDefault(i, List.of()));
            int last = parse.tokens().size() - 1;
            if (own != null && (parse.lower(last).equals(":") || received(parse, own))) {
                leading = own;
                since = i;
                continue;
            }
            boolean other =
                    own != null
                            && leading != null
                            && (opens(parse, own) || labelled(parse))
                            && !own.speaker().equals(leading.speaker());
            boolean ends =
                    demands(parse, frames.getOrDefault(i, List.of()))
                            || !parse.lower(last).matches("[.;!”\"]")
                            || i - since > SENTENCES_MAX
                            || writer(parse);
            if (own == null && i > 0 && leading == null && goesOn(parses, i)) {
                Frame said = own(frames.getOrDefault(i - 1, List.of()));
                boolean told =
                        said != null
                                && (said.clause() >= 0
                                        || parses.get(i - 1)
                                                .lower(said.cue())
                                                .matches("according|by"));
                if (said != null && told && said.from() < said.to()) {
                    frames.put(i, with(frames.getOrDefault(i, List.of()), said, parse));
                }
            }
            if (leading == null || ends || other) {
                leading = null;
            } else {
                frames.put(i, with(frames.getOrDefault(i, List.of()), leading, parse));
            }
        }
    }

    /// `She said that 47 had been taken. | Of these, twelve have returned`: what becomes of a
    /// number is told by whoever gives the number.
    private static boolean goesOn(List<Parse> parses, int i) {
        Parse parse = parses.get(i);
        boolean these = parse.lower(0).equals("of") && parse.lower(1).matches("these|those|them");
        int first = parse.lower(0).matches("about|some|another") ? 1 : 0;
        boolean number =
                Numbers.value(parse.lower(first)).isPresent()
                        && parse.lower(first + 1)
                                .matches("have|has|were|was|are|had|of|later|others")
                        && parse.tokens().stream().noneMatch(t -> t.text().matches("[\"“”]"));
        boolean counted =
                parses.get(i - 1).tokens().stream()
                        .anyMatch(t -> Numbers.value(t.lower()).isPresent());
        return !parse.sentence().opensLine() && counted && (these || number);
    }

    private static List<Frame> with(List<Frame> here, Frame leading, Parse parse) {
        var all = new ArrayList<>(here);
        all.add(leading.carriedInto(parse));
        return all;
    }

    /// The frame of the sentence itself.
    private static @Nullable Frame own(List<Frame> frames) {
        for (Frame frame : frames) {
            boolean speaks = frame.kind() == Frame.Kind.SAYS && !frame.speaker().isEmpty();
            if (speaks && !frame.carried()) {
                return frame;
            }
        }
        return null;
    }

    /// `The ministry replied that ...`: a paragraph whose first sentence is mostly somebody else's.
    private static boolean opens(Parse parse, Frame own) {
        return parse.sentence().opensLine() && 2 * (own.to() - own.from()) >= parse.tokens().size();
    }

    /// `The experts urged the government to ...`: a paragraph in which somebody else asks.
    private static boolean demands(Parse parse, List<Frame> frames) {
        return parse.sentence().opensLine()
                && frames.stream()
                        .anyMatch(f ->
                                f.kind() == Frame.Kind.DEMANDS
                                        && !f.carried()
                                        && !f.speaker().isEmpty()
                                        && f.speaker().getFirst().first() == 0);
    }

    /// `According to the information received, she was ...`: so letters open what others told.
    private static boolean received(Parse parse, Frame own) {
        if (!parse.lower(own.cue()).equals("according")) {
            return false;
        }
        var who = own.speaker().getFirst();
        String after = parse.lower(who.end());
        return parse.lower(who.head()).matches("information|allegations?|reports|complaints?")
                && (after.matches("received|provided|submitted|transmitted|available|before")
                        || parse.lower(who.first() + 1).matches("received|available"));
    }

    /// `CORDERO: He went out.`
    private static boolean labelled(Parse parse) {
        return parse.lower(1).equals(":") || parse.lower(2).equals(":");
    }

    /// Whether whoever writes speaks of themselves, outside a quotation.
    private static boolean writer(Parse parse) {
        boolean quoted = false;
        for (var token : parse.tokens()) {
            if (token.text().matches("[\"“”]")) {
                quoted = !quoted;
            }
            if (!quoted && token.is("we", "our", "us", "i", "my")) {
                return true;
            }
        }
        return false;
    }
}
