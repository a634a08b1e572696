package org.whereabouts.estimation.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.whereabouts.estimation.Findings;
import org.whereabouts.estimation.Verdict;
import org.whereabouts.estimation.capture.CaptureFrame;
import org.whereabouts.estimation.figure.Interval;
import org.whereabouts.estimation.figure.MethodResult;
import org.whereabouts.estimation.figure.Rounded;

/// The sentences that all three forms of the report share.
final class Words {
    /// What the number does not mean.
    static final List<String> NOT_MEANT =
            List.of(
                    "It is no list and names nobody. It cannot be subtracted from the documented names"
                            + " person by person.",
                    "It is not the number on one day. It counts everybody who ever belonged to the"
                            + " group in the period.",
                    "It leaves out people who could be on no list at all, because nobody was left, or"
                            + " dared, to report them.",
                    "The interval covers chance, and the choice among the methods shown. It does not"
                            + " cover wrong matches between lists, nor the assumption that the unlisted"
                            + " follow the pattern of the listed.",
                    "The figure in the middle is not truer than the others in the interval.",
                    "It cannot be divided up by place, year or group. Each part needs its own tables.",
                    "It does not say what happened to anyone, or who did it.");

    /// Work to read against and beside this.
    static final List<String> READING =
            List.of(
                    "Against the method: Whitehead, Jackson, Balch and Francis, Journal of Human"
                            + " Trafficking 7(1), 2021.",
                    "A dispute over one number: Rendón 2019, and Manrique-Vallier and Ball 2019, Research"
                            + " & Politics, on Peru.",
                    "How far methods differ on the same tables: Binette and Steorts, arXiv 2112.01594.",
                    "What no data can identify: Aleshin-Guendel, Sadinle and Wakefield, arXiv"
                            + " 2101.09304.");

    private Words() {}

    static String headline(Findings findings, Audience audience) {
        long documented = audience.documented(findings.documented());
        return switch (findings.verdict()) {
            case Verdict.Estimable e ->
                    "Between "
                            + Rounded.low(e.interval().low(), documented)
                            + " and "
                            + Rounded.high(e.interval().high())
                            + " people";
            case Verdict.NotEstimable _ -> "Not estimable";
        };
    }

    static String underHeadline(Findings findings, Audience audience) {
        String documented = audience.documentedWords(findings.documented());
        return switch (findings.verdict()) {
            case Verdict.Estimable e ->
                    "Documented on at least one list: "
                            + documented
                            + ". On no list: between "
                            + unlisted(e.interval(), audience.documented(findings.documented()))
                            + ". The methods meet near "
                            + Rounded.point(e.centre())
                            + " in all, but no figure inside the range is excluded. The range holds only"
                            + " if the assumptions below do.";
            case Verdict.NotEstimable _ ->
                    "These lists cannot carry an estimate of how many were never listed. The firm minimum"
                            + " is what is documented: "
                            + documented
                            + ".";
        };
    }

    /// The title over [#NOT_MEANT].
    static String notMeantTitle(Findings findings) {
        return switch (findings.verdict()) {
            case Verdict.Estimable _ -> "What the number does not mean";
            case Verdict.NotEstimable _ -> "What such a number would not mean";
        };
    }

    private static String unlisted(Interval interval, long documented) {
        return Rounded.low(Math.max(0, interval.low() - documented), 0)
                + " and "
                + Rounded.high(interval.high() - documented);
    }

    /// The parts of the frame under the words that are shown.
    static SequencedMap<String, String> frame(CaptureFrame frame) {
        var shown = new LinkedHashMap<String, String>();
        var titles =
                List.of("Who is counted", "Where", "When", "How entries were matched", "Source");
        int i = 0;
        for (String words : frame.parts().values()) {
            shown.put(titles.get(i++), words.isEmpty() ? "not stated" : words);
        }
        return shown;
    }

    /// A result's interval in words, or why there is none.
    static String result(MethodResult result, long documented) {
        return switch (result) {
            case MethodResult.Estimated e -> Rounded.interval(e.interval(), documented);
            case MethodResult.AtLeast a ->
                    "at least " + Rounded.low(a.interval().low(), documented);
            case MethodResult.Refused r -> "no number: " + r.reason();
        };
    }

    /// A result's point in words; empty where there is none beside an interval.
    static String middle(MethodResult result) {
        return switch (result) {
            case MethodResult.Estimated e -> "middle " + Rounded.point(e.point());
            case MethodResult.AtLeast a -> "bound " + Rounded.point(a.point());
            case MethodResult.Refused _ -> "";
        };
    }

    /// A result with all its digits, for checking.
    static String exact(MethodResult result) {
        return switch (result) {
            case MethodResult.Estimated e -> exact(e.point()) + " " + exact(e.interval());
            case MethodResult.AtLeast a -> exact(a.point()) + " " + exact(a.interval());
            case MethodResult.Refused _ -> "";
        };
    }

    static String exact(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String exact(Interval interval) {
        return "["
                + exact(interval.low())
                + ", "
                + (interval.openAbove() ? "no upper limit" : exact(interval.high()))
                + "]";
    }

    /// A rule's words as a sentence's start.
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// ξ in words: how many unseen persons there are, compared with the pattern.
    static String xi(double xi) {
        return xi < 0.6
                ? "twice as many unlisted"
                : xi < 0.9
                        ? "half as many again"
                        : xi < 1.1
                                ? "as the pattern says"
                                : xi < 1.7 ? "two thirds as many" : "half as many";
    }
}
