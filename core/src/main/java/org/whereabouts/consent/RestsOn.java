package org.whereabouts.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Terms;

/// Everything that something rests on: each source whose words or pictures are in it, and each
/// person it tells of.
///
/// @param sources the terms of each source; empty where the register does not know them (the
///   source's entry is damaged, or the source is not there): then nothing is allowed
/// @param subjects what was agreed for each person it tells of, named by one of the person's
///   mentions; an empty list where nobody was asked
public record RestsOn(
        SortedMap<SourceId, Optional<Terms>> sources, SortedMap<MentionId, List<Terms>> subjects) {

    /// Nothing: the gate stays shut on it.
    public static final RestsOn NOTHING = new RestsOn(new TreeMap<>(), new TreeMap<>());

    public RestsOn {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        var copies = new TreeMap<MentionId, List<Terms>>();
        subjects.forEach((mention, terms) -> copies.put(mention, List.copyOf(terms)));
        subjects = Collections.unmodifiableSortedMap(copies);
    }

    /// From maps in any order.
    public static RestsOn of(
            Map<SourceId, Optional<Terms>> sources, Map<MentionId, List<Terms>> subjects) {
        return new RestsOn(new TreeMap<>(sources), new TreeMap<>(subjects));
    }

    /// Both together. Where the two disagree about a source's terms, the source counts as unknown;
    /// what was agreed for a subject is all of it.
    public RestsOn and(RestsOn other) {
        var allSources = new TreeMap<>(sources);
        other.sources.forEach((id, terms) ->
                allSources.merge(id, terms, (a, b) -> a.equals(b) ? a : Optional.empty()));
        var allSubjects = new TreeMap<>(subjects);
        other.subjects.forEach((id, terms) -> allSubjects.merge(id, terms, RestsOn::union));
        return new RestsOn(allSources, allSubjects);
    }

    /// All of them together.
    public static RestsOn all(Collection<RestsOn> parts) {
        return parts.stream().reduce(NOTHING, RestsOn::and);
    }

    private static List<Terms> union(List<Terms> a, List<Terms> b) {
        var all = new LinkedHashSet<>(a);
        all.addAll(b);
        return new ArrayList<>(all);
    }
}
