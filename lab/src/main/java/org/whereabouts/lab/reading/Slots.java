package org.whereabouts.lab.reading;

import java.util.Locale;

/// The second view, after the template filling of the Message Understanding Conferences: each core
/// statement is a template with slots (kind, person, speaker where one is named, stance, duration
/// or date). A statement and the one proposal that fills most of it make a pair; a further proposal
/// of the same statement, and one that answers nothing, are spurious fills. Definitions of recall,
/// precision and overgeneration: Chinchor, MUC-4 evaluation metrics, 1992.
final class Slots {
    int possible;
    int actual;
    int correct;
    int spurious;

    void add(Slots other) {
        possible += other.possible;
        actual += other.actual;
        correct += other.correct;
        spurious += other.spurious;
    }

    String line() {
        double p = actual == 0 ? 1 : (double) correct / actual;
        double r = possible == 0 ? 1 : (double) correct / possible;
        double over = actual == 0 ? 0 : (double) spurious / actual;
        return String.format(
                Locale.ROOT,
                "    slots: P %.2f (%d/%d)  R %.2f (%d/%d)  F1 %.2f  overgeneration %.2f",
                p,
                correct,
                actual,
                r,
                correct,
                possible,
                p + r == 0 ? 0 : 2 * p * r / (p + r),
                over);
    }
}
