package org.whereabouts.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.whereabouts.names.match.NameKernel;

/// Puts a comparison into words that a documenter reads: names and what was seen, no judgement.
final class Reasons {
    private static final List<String> PLACES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth");

    private Reasons() {}

    static PartComparison part(NameKernel.Aligned a) {
        return new PartComparison(a.first(), a.second(), a.level(), words(a));
    }

    /// The grounds of the parts, joined; for a pair that is no evidence, why it is none.
    static String whole(
            NameLevel level, List<PartComparison> parts, NameForm a, Supplier<NameForm> b) {
        if (level == NameLevel.NO_EVIDENCE) {
            return a.parts().isEmpty() || b.get().parts().isEmpty()
                    ? "nothing to compare: a name is empty, not known, or no name"
                    : "nothing to compare: only titles or initials";
        }
        if (level == NameLevel.EXACT) {
            return "the same characters";
        }
        var grounds = new ArrayList<String>();
        for (PartComparison part : parts) {
            grounds.add(part.reason());
        }
        return String.join("; ", grounds);
    }

    private static String words(NameKernel.Aligned a) {
        String place = PLACES.get(Math.min(a.place(), PLACES.size()) - 1) + " part";
        if (a.first().isEmpty() || a.second().isEmpty()) {
            return a.first() + a.second() + ": missing on the other side, " + place;
        }
        String both = a.first() + " ~ " + a.second() + ": ";
        return both + ground(a) + ", " + place;
    }

    private static String ground(NameKernel.Aligned a) {
        return switch (a.ground()) {
            case SAME_TEXT -> "the same characters";
            case REPAIRED ->
                    "the same letters once accents, case and borrowed letters are set right";
            case READING -> "the same reading by the spelling rules";
            case ENDING -> "the same stem, another ending (of the other sex or language)";
            case ELEMENTS -> "element dictionary";
            case SOUND -> "alike in sound (" + a.percent() + " %)";
            case ONE_ENDING ->
                    "alike in sound ("
                            + a.percent()
                            + " %), one with an ending such as -ov or -uly";
            case RESPECT ->
                    (a.level() == NameLevel.DIFFERENT
                                    ? "not alike in sound, even"
                                    : "alike in sound (" + a.percent() + " %)")
                            + " without a word of respect such as -jan or -gül";
            case INITIAL ->
                    switch (a.level()) {
                        case INITIALS -> "the initial agrees";
                        case NO_EVIDENCE -> "the initial cannot be compared";
                        case DIFFERENT,
                                PARTIAL,
                                CLOSE,
                                DICTIONARY,
                                SAME_READING,
                                SAME_AFTER_REPAIR,
                                EXACT ->
                                "the initial differs";
                    };
            case OTHER_CHARACTERS -> "the same sound in other Chinese characters";
            case TWO_NAMES ->
                    "two names by the element dictionary, though alike in sound ("
                            + a.percent()
                            + " %)";
            case NOTHING ->
                    a.percent() == 0 ? "different" : "different (" + a.percent() + " % alike)";
        };
    }
}
