package org.whereabouts.statement.time;

import java.util.regex.Pattern;

/// Seasons of a date in words, for lines that show dates as they are recorded: nobody takes the 23
/// of `2016-23` for autumn.
public final class Seasons {
    private static final Pattern SEASON =
            Pattern.compile("(?<![0-9X-])([0-9X]{4})-(2[1-4])(?![0-9X-])");

    private Seasons() {}

    /// The text with every season in English words, `autumn 2016` for `2016-23`; all else as it is.
    public static String inWords(String date) {
        return SEASON.matcher(date)
                .replaceAll(found ->
                        switch (found.group(2)) {
                                    case "21" -> "spring ";
                                    case "22" -> "summer ";
                                    case "23" -> "autumn ";
                                    default -> "winter ";
                                }
                                + found.group(1));
    }
}
