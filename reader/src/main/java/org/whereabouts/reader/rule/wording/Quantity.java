package org.whereabouts.reader.rule.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.reader.dates.Time;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim.Amount;

/// A number as it is written: `at least 40`, `some two dozen`, `between 300 and 400`, `hundreds
/// of`, `one in six`, `a fifth of`.
///
/// @param first first word, with `at least` and the like
/// @param end after the last word of the number
record Quantity(int first, int end, Amount amount) {
    private static final Set<String> VAGUE =
            Set.of("thousands", "hundreds", "dozens", "scores", "millions", "tens");
    private static final Pattern MOST =
            Pattern.compile("(as many as|up to|at most|less than|fewer than|no more than)");
    private static final Pattern LEAST =
            Pattern.compile("(at least|more than|over|no fewer than|no less than|upwards of)");
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(about|around|nearly|some|almost|an estimated|estimated|roughly|approximately"
                            + "|well over|close to|just over|just under|as few as)");
    private static final Pattern MORE = Pattern.compile("(another|a further|a total of|further)");
    private static final int COUNTED_NEAR = 10;
    private static final int OLDEST = 120;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern SHARE =
            Pattern.compile("half|third|quarter|fifth|sixth|tenth|majority");

    /// The number that begins with this word.
    static Optional<Quantity> at(Scene scene, int first) {
        Parse parse = scene.parse();
        int from = first + opening(parse, first);
        String words = text(parse, first, from);
        if (VAGUE.contains(parse.lower(from))) {
            int end = from + 1;
            boolean tens = parse.lower(end).equals("of") && VAGUE.contains(parse.lower(from + 2));
            end = tens ? from + 3 : end;
            return Optional.of(vague(first, end, text(parse, first, end)));
        }
        if (parse.lower(from).matches("most|many") && parse.lower(from + 1).equals("of")) {
            return Optional.of(vague(first, from + 1, parse.lower(from)));
        }
        Optional<Quantity> share = share(parse, first, from);
        if (share.isPresent()) {
            return share;
        }
        boolean between = parse.lower(from).matches("between|from");
        int number = between ? from + 1 : from;
        int end = end(parse, number);
        OptionalDouble low = value(parse, number, end);
        if (low.isEmpty() || timed(scene, number) || year(parse, number, end)) {
            return Optional.empty();
        }
        boolean to = parse.lower(end).matches("and|to|or|-|–");
        int second = end(parse, end + 1);
        OptionalDouble high = to ? value(parse, end + 1, second) : OptionalDouble.empty();
        boolean range =
                high.isPresent()
                        && (between
                                ? parse.lower(end).equals("and")
                                : !parse.lower(end).equals("and"));
        if (between && !range) {
            return Optional.empty();
        }
        if (range) {
            long great =
                    high.getAsDouble() >= 100 && low.getAsDouble() < 10
                            ? unit(high.getAsDouble())
                            : 1;
            if (low.getAsDouble() * great > high.getAsDouble()) {
                return Optional.empty(); // `reduced from twelve to nine years`
            }
            return Optional.of(
                    new Quantity(
                            first,
                            second,
                            new Amount(
                                    OptionalLong.of(((long) low.getAsDouble()) * great),
                                    OptionalLong.of((long) high.getAsDouble()),
                                    "")));
        }
        long n = (long) low.getAsDouble();
        boolean most = MOST.matcher(words).matches();
        boolean least = LEAST.matcher(words).matches();
        boolean more = MORE.matcher(words).matches();
        return Optional.of(
                new Quantity(
                        first,
                        parse.lower(end).matches("more|others") ? end + 1 : end,
                        new Amount(
                                most ? OptionalLong.empty() : OptionalLong.of(n),
                                least ? OptionalLong.empty() : OptionalLong.of(n),
                                more ? "" : words)));
    }

    private static Quantity vague(int first, int end, String words) {
        return new Quantity(
                first, end, new Amount(OptionalLong.empty(), OptionalLong.empty(), words));
    }

    /// `one in six`, `eight out of ten`, `a fifth of`, `half of`, `90 per cent of`.
    private static Optional<Quantity> share(Parse parse, int first, int from) {
        boolean number = Numbers.value(parse.lower(from)).isPresent();
        int end = -1;
        if (number
                && parse.lower(from + 1).equals("in")
                && Numbers.value(parse.lower(from + 2)).isPresent()) {
            end = from + 3;
        } else if (number
                && parse.lower(from + 1).equals("out")
                && parse.lower(from + 2).equals("of")
                && Numbers.value(parse.lower(from + 3)).isPresent()) {
            end = from + 4;
        } else if (number && parse.lower(from + 1).matches("percent|%")) {
            end = from + 2;
        } else if (number
                && parse.lower(from + 1).equals("per")
                && parse.lower(from + 2).equals("cent")) {
            end = from + 3;
        } else if (parse.lower(from).matches("a|one|the")
                && SHARE.matcher(parse.lower(from + 1)).matches()
                && parse.lower(from + 2).equals("of")) {
            end = from + 2;
        } else if (parse.lower(from).equals("half") && parse.lower(from + 1).matches("of|the")) {
            end = from + 1;
        }
        return end < 0 ? Optional.empty() : Optional.of(vague(first, end, text(parse, first, end)));
    }

    /// `at least`, `as many as`, `some`: how many words stand before the number.
    private static int opening(Parse parse, int first) {
        for (int n = 3; n > 0; n--) {
            String words = text(parse, first, first + n);
            if (MOST.matcher(words).matches()
                    || LEAST.matcher(words).matches()
                    || ABOUT.matcher(words).matches()
                    || MORE.matcher(words).matches()) {
                return n;
            }
        }
        return 0;
    }

    private static long unit(double high) {
        long unit = 1;
        while (unit * 10 <= (long) high) {
            unit *= 10;
        }
        return unit;
    }

    /// After the last word of a number: `two | dozen`, `a | hundred`, `three hundred and ten`.
    private static int end(Parse parse, int from) {
        int at = from;
        boolean article = parse.lower(from).equals("a") && great(parse.lower(from + 1)).isPresent();
        if (article || Numbers.value(parse.lower(from)).isPresent()) {
            at = from + 1;
        }
        while (at > from && great(parse.lower(at)).isPresent()) {
            at++;
        }
        return at;
    }

    private static OptionalDouble great(String word) {
        return word.equals("dozen") ? OptionalDouble.of(12) : Numbers.great(word);
    }

    private static OptionalDouble value(Parse parse, int from, int end) {
        if (end <= from) {
            return OptionalDouble.empty();
        }
        double value = Numbers.value(parse.lower(from)).orElse(1);
        for (int i = from + 1; i < end; i++) {
            value *= great(parse.lower(i)).orElse(1);
        }
        return OptionalDouble.of(value);
    }

    /// A date, a term or an age.
    private static boolean timed(Scene scene, int at) {
        for (Time time : scene.times()) {
            if (time.first() <= at && at < time.end()) {
                return true;
            }
        }
        Parse parse = scene.parse();
        String next = parse.lower(at + 1);
        boolean age =
                parse.lower(at - 1).matches("[,(]|aged")
                        && next.matches("[,)]")
                        && Numbers.value(parse.lower(at)).orElse(0) < 100;
        boolean counted = false;
        for (int i = Math.max(0, at - COUNTED_NEAR); i < at; i++) {
            counted |= parse.lower(i).matches("number|figure|total|toll|count|dead|missing");
        }
        boolean bare =
                !counted
                        && Numbers.value(parse.lower(at)).orElse(0) < OLDEST
                        && next.matches("[,.)]|in|when|and|on|at|now|today|this|last|behind|")
                        && parse.lemma(at - 1)
                                .matches("turn|be|age|aged|barely|only|just|at|now|then|nearly");
        return age
                || bare
                || scene.words().has("months", parse.lower(at - 1))
                || scene.words().has("months", next)
                || scene.words().has("timenoun", parse.lemma(at + 1))
                || next.matches(
                        "kilometers?|kilometres?|km|meters?|metres?|miles?|times|st|th|/|:");
    }

    private static boolean year(Parse parse, int from, int end) {
        return end == from + 1
                && YEAR.matcher(parse.lower(from)).matches()
                && !parse.lower(end)
                        .matches("people|persons|men|women|prisoners|detainees|cases|names");
    }

    private static String text(Parse parse, int first, int end) {
        var text = new StringBuilder();
        for (int i = first; i < end; i++) {
            text.append(i > first ? " " : "").append(parse.lower(i));
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
