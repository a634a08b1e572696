package org.whereabouts.linkage.explain;

import java.text.Bidi;
import java.util.Locale;
import java.util.stream.Collectors;
import org.whereabouts.statement.text.Visible;

/// Writes a waterfall for a terminal. Right-to-left values stand between isolates (U+2068, U+2069),
/// so that they do not turn the numbers beside them.
final class WaterfallText {
    private static final int BAR = 12;
    private static final String BELOW = " ".repeat(27);

    private final Waterfall waterfall;
    private final StringBuilder out = new StringBuilder();

    WaterfallText(Waterfall waterfall) {
        this.waterfall = waterfall;
    }

    String text() {
        line("before comparing", waterfall.prior(), waterfall.start());
        for (Waterfall.Step step : waterfall.steps()) {
            if (step.compared()) {
                line(step.comparison(), step.sum(), step.level() + frequency(step) + said(step));
                if (!step.because().isEmpty()) {
                    out.append(BELOW).append(step.because()).append('\n');
                }
            }
        }
        left(Waterfall.NOT_KNOWN, "", "one side says nothing");
        left(Waterfall.NOT_COMPARED, StepWords.APART, StepWords.APART);
        left(Waterfall.NOT_COMPARED, "", "another script, or no usable value");
        out.append(
                String.format(
                        Locale.ROOT,
                        "%-18s %+7.2f bits: probability %s%n",
                        "in all",
                        waterfall.weight(),
                        Waterfall.percent(waterfall.probability())));
        return out.toString();
    }

    private void line(String name, double bits, String words) {
        int length = (int) Math.min(BAR, Math.round(Math.abs(bits)));
        String against = bits < 0 ? "-".repeat(length) : "";
        String forIt = bits > 0 ? "+".repeat(length) : "";
        out.append(
                String.format(
                                Locale.ROOT,
                                "%-18s %+7.2f %12s|%-12s %s",
                                name,
                                bits,
                                against,
                                forIt,
                                words)
                        .stripTrailing());
        out.append('\n');
    }

    /// One line for all comparisons that could not be made.
    private void left(String level, String because, String why) {
        String names =
                waterfall.steps().stream()
                        .filter(s -> s.level().equals(level) && s.because().equals(because))
                        .map(Waterfall.Step::comparison)
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            out.append(String.format(Locale.ROOT, "%-18s %7s %s (%s)%n", level, "", names, why));
        }
    }

    private static String frequency(Waterfall.Step step) {
        if (Math.abs(step.frequencyBits()) < 0.05) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                " (%+.2f of it because the value is %s here)",
                step.frequencyBits(),
                step.frequencyBits() > 0 ? "rare" : "frequent");
    }

    private static String said(Waterfall.Step step) {
        return step.left().isEmpty() && step.right().isEmpty()
                ? ""
                : "  [" + isolated(step.left()) + " | " + isolated(step.right()) + "]";
    }

    /// A value made safe to look at, between isolates where it holds anything written from right to
    /// left.
    static String isolated(String value) {
        char[] letters = value.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length)
                ? Visible.isolated(value)
                : Visible.of(value);
    }
}
