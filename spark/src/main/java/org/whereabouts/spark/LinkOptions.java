package org.whereabouts.spark;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What [LinkOnSpark] was asked to do.
///
/// @param plan a local file
/// @param records where the records are, in Spark's words: a file, a folder, an address
/// @param results a folder that does not exist yet
/// @param written the form of what is written
/// @param id the column of the ids
/// @param source the column that says which list a record came from; empty for none
/// @param partitions into how many parts blocks are cut
/// @param seed chooses the pairs sampled for training
record LinkOptions(
        Path plan,
        String records,
        String results,
        Form written,
        String id,
        String source,
        int partitions,
        long seed) {

    /// How records and results are stored.
    enum Form {
        CSV,
        PARQUET;

        static Form named(String word) {
            return switch (word) {
                case "csv" -> CSV;
                case "parquet" -> PARQUET;
                default -> throw new IllegalArgumentException("--to is csv or parquet");
            };
        }
    }

    static final String USE =
            "use: LinkOnSpark --plan FILE --records PLACE --results FOLDER [--to csv|parquet]"
                    + " [--id COLUMN] [--source COLUMN] [--partitions N] [--seed N]";

    private static final List<String> KNOWN =
            List.of("plan", "records", "results", "to", "id", "source", "partitions", "seed");

    /// Reads the command line.
    ///
    /// @throws IllegalArgumentException with a sentence that says what is wrong
    static LinkOptions of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!KNOWN.contains(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "argument " + (i + 1) + " is no option with a value; " + USE);
            }
            given.put(name, arguments[i + 1]);
        }
        for (String needed : List.of("plan", "records", "results")) {
            if (!given.containsKey(needed)) {
                throw new IllegalArgumentException("--" + needed + " is missing; " + USE);
            }
        }
        return new LinkOptions(
                Path.of(given.getOrDefault("plan", "")),
                given.getOrDefault("records", ""),
                given.getOrDefault("results", ""),
                Form.named(given.getOrDefault("to", "parquet")),
                given.getOrDefault("id", "id"),
                given.getOrDefault("source", ""),
                number(given, "partitions", 64),
                number(given, "seed", 1));
    }

    private static int number(Map<String, String> given, String name, int otherwise) {
        try {
            int number = Integer.parseInt(given.getOrDefault(name, Integer.toString(otherwise)));
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " is a whole number from 1", e);
        }
        throw new IllegalArgumentException("--" + name + " is a whole number from 1");
    }

    /// The form of the records: CSV where the place says so, otherwise Parquet.
    Form read() {
        return records.endsWith(".csv") || records.endsWith(".csv.gz") ? Form.CSV : Form.PARQUET;
    }
}
