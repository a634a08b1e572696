package org.whereabouts.lab.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which kinds of the annotation a family of rules answers.
final class Families {
    static final Map<String, Set<String>> TYPES =
            Map.ofEntries(
                    Map.entry("kin", Set.of("person.kin")),
                    Map.entry("role", Set.of("person.role", "person.occupation")),
                    Map.entry("age", Set.of("person.age")),
                    Map.entry("citizenship", Set.of("person.citizenship")),
                    Map.entry("detention", Set.of("event.detention", "event.abduction")),
                    Map.entry(
                            "custody",
                            Set.of(
                                    "event.imprisonment",
                                    "event.camp",
                                    "event.house_arrest",
                                    "event.incommunicado",
                                    "event.solitary",
                                    "event.detention")),
                    Map.entry("sentence", Set.of("event.sentence", "event.conviction")),
                    Map.entry("charge", Set.of("event.charge")),
                    Map.entry(
                            "release",
                            Set.of("event.release", "event.acquittal", "event.case_dismissed")),
                    Map.entry(
                            "transfer",
                            Set.of("event.transfer", "event.return", "event.deportation")),
                    Map.entry("disappearance", Set.of("event.disappearance", "event.abduction")),
                    Map.entry("no-news", Set.of("event.no_news", "claim.no_information")),
                    Map.entry("last-seen", Set.of("event.last_seen")),
                    Map.entry("death", Set.of("event.death", "event.killing")),
                    Map.entry("ill-treatment", Set.of("event.torture", "event.ill_treatment")),
                    Map.entry(
                            "appeal",
                            Set.of(
                                    "event.protest",
                                    "event.petition",
                                    "event.appeal",
                                    "claim.demand")),
                    Map.entry("demand", Set.of("claim.demand", "event.appeal")),
                    Map.entry(
                            "refusal",
                            Set.of("event.refusal", "claim.no_response", "claim.denial")),
                    Map.entry(
                            "answer",
                            Set.of("claim.no_response", "event.refusal", "event.meeting")),
                    Map.entry(
                            "denial",
                            Set.of("claim.denial", "claim.condemnation", "event.refusal")),
                    Map.entry("declaration", Set.of("claim.declaration", "claim.opinion")));

    /// Of the annotation: what the rules are to find.
    static final Set<String> WANTED =
            TYPES.values().stream()
                    .flatMap(Set::stream)
                    .filter(t -> !t.equals("claim.opinion") && !t.equals("claim.condemnation"))
                    .collect(java.util.stream.Collectors.toUnmodifiableSet());

    static final List<String> NEVER_ASSERTED =
            List.of("demanded", "feared", "believed", "possible", "presumed", "predicted");

    private Families() {}

    static boolean answers(String family, String type) {
        return family.equals("count")
                ? type.startsWith("event.mass_")
                : TYPES.getOrDefault(family, Set.of()).contains(type);
    }

    static boolean wanted(String type) {
        return type.startsWith("event.mass_") || WANTED.contains(type);
    }
}
