package org.whereabouts.lab.linkage.csv;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What `lab/link-csv` was asked for.
///
/// @param files one to link within, several to link within and between
/// @param plan empty to guess one
/// @param id column of the ids; empty to guess it, or to count rows
/// @param truth column that is equal for records of one person or thing
/// @param gold file of pairs of ids, the first of the first file
/// @param between whether only records of different files are compared
/// @param oneToOne whether a cluster holds at most one record of each file
record LinkCsvOptions(
        List<Path> files,
        Optional<Path> plan,
        Path results,
        String id,
        Optional<String> truth,
        Optional<Path> gold,
        boolean between,
        boolean oneToOne,
        boolean guessOnly,
        boolean verbose,
        int threads,
        long seed) {
    static final String USAGE =
            """
            lab/link-csv [options] FILE [FILE ...]
              one file: which of its records are one person or thing; several: also between them
              --plan FILE      compares by this plan (docs/linkage.md); without it one is guessed from
                               the headers and values, and kept as plan.yml beside the results
              --guess          writes the guessed plan alone, to be read and edited
              --results DIR    where plan.yml, pairs.csv and clusters.csv go (default linked)
              --id COLUMN      the ids; default: a column called id, or the only one without repetition
              --between        only records of different files are compared (link, not dedupe)
              --one-to-one     a group holds at most one record of each file
              --truth COLUMN   equal for one person or thing: prints precision, recall, F1
              --gold FILE      the same from pairs of ids: first column of the first file's records
              --verbose        prints every rule and what was learned
              --threads N      default 2
              --seed N         default 1
            Any encoding and separator; .gz too. Column names become small letters, and what is no letter
            or digit in them becomes _ . With several files, those columns count that all of them have,
            and ids get the number of their file in front: 1:ID, 2:ID.\
            """;

    private static final Set<String> VALUES =
            Set.of("--plan", "--results", "--id", "--truth", "--gold", "--threads", "--seed");
    private static final Set<String> FLAGS =
            Set.of("--guess", "--verbose", "--between", "--one-to-one");

    LinkCsvOptions {
        files = List.copyOf(files);
    }

    /// Reads a command line.
    ///
    /// @throws IllegalArgumentException with what to say to whoever wrote it
    static LinkCsvOptions read(String[] arguments) {
        var files = new ArrayList<Path>();
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (FLAGS.contains(argument)) {
                given.put(argument, "");
            } else if (VALUES.contains(argument)) {
                if (++i == arguments.length) {
                    throw new IllegalArgumentException(argument + " needs a value\n\n" + USAGE);
                }
                given.put(argument, arguments[i]);
            } else if (argument.startsWith("--")) {
                throw new IllegalArgumentException("there is no " + argument + "\n\n" + USAGE);
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        var named = new ArrayList<>(files);
        Optional.ofNullable(given.get("--plan")).map(Path::of).ifPresent(named::add);
        Optional.ofNullable(given.get("--gold")).map(Path::of).ifPresent(named::add);
        for (Path file : named) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new IllegalArgumentException(file + " cannot be read");
            }
        }
        return new LinkCsvOptions(
                files,
                Optional.ofNullable(given.get("--plan")).map(Path::of),
                Path.of(given.getOrDefault("--results", "linked")),
                CsvTables.columnName(given.getOrDefault("--id", "")),
                Optional.ofNullable(given.get("--truth")).map(CsvTables::columnName),
                Optional.ofNullable(given.get("--gold")).map(Path::of),
                given.containsKey("--between"),
                given.containsKey("--one-to-one"),
                given.containsKey("--guess"),
                given.containsKey("--verbose"),
                number(given, "--threads", 2),
                number(given, "--seed", 1));
    }

    private static int number(Map<String, String> given, String option, int otherwise) {
        String text = given.getOrDefault(option, String.valueOf(otherwise));
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(option + " is a whole number of 1 or more");
        }
        return Integer.parseInt(text);
    }
}
