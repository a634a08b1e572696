package org.whereabouts.estimation.capture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What the table counts, in words: without these the number means nothing. Parts nobody gave are
/// empty and shown as "not stated". Every part is one line.
///
/// @param population who is counted, for example "people ever detained"
/// @param place the territory that all lists cover
/// @param period the time that all lists cover
/// @param linkage how two mentions were judged to be one person, with the threshold
/// @param citation where the table was published or made
public record CaptureFrame(
        String population, String place, String period, String linkage, String citation) {

    public CaptureFrame {
        population = oneLine(population);
        place = oneLine(place);
        period = oneLine(period);
        linkage = oneLine(linkage);
        citation = oneLine(citation);
    }

    /// Nothing stated.
    public static CaptureFrame unstated() {
        return of(Map.of());
    }

    /// A frame from its parts by name; missing parts are empty.
    public static CaptureFrame of(Map<String, String> parts) {
        return new CaptureFrame(
                parts.getOrDefault("population", ""),
                parts.getOrDefault("place", ""),
                parts.getOrDefault("period", ""),
                parts.getOrDefault("linkage", ""),
                parts.getOrDefault("citation", ""));
    }

    /// The parts by name, in the order in which they are shown.
    public SequencedMap<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("population", population);
        parts.put("place", place);
        parts.put("period", period);
        parts.put("linkage", linkage);
        parts.put("citation", citation);
        return parts;
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
