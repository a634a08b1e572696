package org.whereabouts.intake.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// Tells the encodings of Cyrillic letters with one byte for each apart. ICU knows three of them,
/// and takes lists from old programs in the others for one of its own: what comes out looks like
/// words and is none.
final class CyrillicLetters {
    private static final List<Charset> KNOWN =
            java.util.stream.Stream.of(
                            "windows-1251", "KOI8-R", "IBM866", "x-MacCyrillic", "ISO-8859-5")
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .toList();

    /// How much better than the encoding found so far another one must read.
    private static final double BETTER = 0.1;

    /// The part of a text that must read well for an encoding to be proposed at all.
    private static final double READABLE = 0.8;

    private CyrillicLetters() {}

    /// Whether the encoding is one of those that are told apart here.
    static boolean knows(Charset charset) {
        return KNOWN.contains(charset);
    }

    /// The encoding in which a text reads as Cyrillic words, where it does so clearly better than
    /// in the one that was found.
    static Optional<Charset> betterThan(Charset found, byte[] sample) {
        double least = Math.max(READABLE, readable(new String(sample, found)) + BETTER);
        Optional<Charset> best = Optional.empty();
        for (Charset each : KNOWN) {
            double share = readable(new String(sample, each));
            if (share >= least) {
                least = share + 1e-9;
                best = Optional.of(each);
            }
        }
        return best;
    }

    /// The part of the signs beyond ASCII that are letters of the alphabet where words have them: a
    /// capital within a word of small letters is read in the wrong encoding.
    private static double readable(String text) {
        int beyond = 0;
        int well = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            beyond++;
            boolean capitalInside =
                    isCapital(c)
                            && i > 0
                            && isLetter(text.charAt(i - 1))
                            && !isCapital(text.charAt(i - 1));
            well += isLetter(c) && !capitalInside ? 1 : 0;
        }
        return beyond == 0 ? 0 : (double) well / beyond;
    }

    private static boolean isLetter(char c) {
        return (c >= 'А' && c <= 'я') || c == 'Ё' || c == 'ё';
    }

    private static boolean isCapital(char c) {
        return (c >= 'А' && c <= 'Я') || c == 'Ё';
    }
}
