package org.whereabouts.app.cli.estimate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.estimation.capture.ListGroups;
import org.whereabouts.statement.Source;

/// What the lists are called.
///
/// @param sources by id, in the order of recording
/// @param rootOf the source that a source repeats, or whose later edition it is, by id
record ListNames(Map<String, Source> sources, Map<String, String> rootOf) {
    private static final int ID_SHOWN = 8;
    private static final int ID_MIN = 4;

    /// One list for each root on which somebody stands.
    ///
    /// @param lettered whether lists are called A, B, ... and not by the titles of their sources
    /// @return names by root
    Map<String, String> ofEverySource(Collection<Set<String>> rootsOfPersons, boolean lettered) {
        var present = new LinkedHashSet<String>();
        rootsOfPersons.forEach(present::addAll);
        var names = new LinkedHashMap<String, String>();
        for (String source : sources.keySet()) {
            String root = ListGroups.root(source, rootOf);
            if (present.contains(root) && !names.containsKey(root)) {
                String name = lettered ? letters(names.size()) : title(source, root);
                names.put(
                        root,
                        names.containsValue(name)
                                ? name + " (" + root.substring(0, ID_SHOWN) + ")"
                                : name);
            }
        }
        return names;
    }

    /// The lists that were named on the command line.
    ///
    /// @param lists ids of sources, or their beginnings, separated by commas, by the list's name
    /// @return names by root
    Map<String, String> named(Map<String, String> lists) {
        var names = new LinkedHashMap<String, String>();
        lists.forEach((name, ids) -> {
            for (String id : ids.split(",", -1)) {
                String root = ListGroups.root(source(id.strip()), rootOf);
                String before = names.put(root, name);
                if (before != null && !before.equals(name)) {
                    throw new CommandRefused(
                            ExitCode.USAGE,
                            "Two lists hold the same report: source "
                                    + id.strip()
                                    + " repeats a source of another --list. Join the two lists.");
                }
            }
        });
        return names;
    }

    private String source(String id) {
        List<String> meant =
                id.length() < ID_MIN
                        ? List.of()
                        : sources.keySet().stream().filter(s -> s.startsWith(id)).toList();
        if (meant.size() != 1) {
            throw new CommandRefused(
                    ExitCode.USAGE,
                    "--list wants NAME=SOURCE,SOURCE with ids, or their first digits, as `sources`"
                            + " shows them.");
        }
        return meant.getFirst();
    }

    private String title(String source, String root) {
        var of = sources.containsKey(root) ? root : source;
        var titled = sources.get(of);
        return titled == null || titled.title().isBlank()
                ? "source " + root.substring(0, ID_SHOWN)
                : titled.title().strip();
    }

    private static String letters(int number) {
        String letter = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? letter : letters(number / 26 - 1) + letter;
    }
}
