package org.whereabouts.consent;

import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Use;

/// Why something may not leave. Identifiers and codes only: the list may stand in a log.
public sealed interface Missing {

    /// The stable code; counted and translated, never renamed.
    default String code() {
        return switch (this) {
            case RestsOnNothing _ -> "CONSENT.RESTS_ON_NOTHING";
            case SourceUnknown _ -> "CONSENT.SOURCE_UNKNOWN";
            case SourceUse _ -> "CONSENT.SOURCE_USE";
            case SourceLimits _ -> "CONSENT.SOURCE_LIMITS";
            case SubjectUse _ -> "CONSENT.SUBJECT_USE";
            case SubjectLimits _ -> "CONSENT.SUBJECT_LIMITS";
            case WithoutNames _ -> "CONSENT.WITHOUT_NAMES";
        };
    }

    /// One plain sentence for the person who wanted it to leave.
    default String sentence() {
        return switch (this) {
            case RestsOnNothing _ -> "It does not say on which source it rests.";
            case SourceUnknown(var source) ->
                    "The terms of source " + source + " are not in the register.";
            case SourceUse(var source, var use) ->
                    "Source " + source + " was not given for " + use + ".";
            case SourceLimits(var source) ->
                    "The terms of source " + source + " have limits that somebody must read first.";
            case SubjectUse(var subject, var use) ->
                    "Nobody agreed to " + use + " for the person " + subject + ".";
            case SubjectLimits(var subject) ->
                    "What was agreed for the person "
                            + subject
                            + " has limits that somebody must read first.";
            case WithoutNames(var use) ->
                    "It names people, and " + use + " is a use without names.";
        };
    }

    /// No source was named. What rests on nothing is a mistake of the caller or a made-up content.
    record RestsOnNothing() implements Missing {}

    /// The terms of the source are not known: it was withdrawn, or its entry is damaged.
    record SourceUnknown(SourceId source) implements Missing {}

    /// The source's terms do not name this use.
    record SourceUse(SourceId source, Use use) implements Missing {}

    /// The source's terms have limits, and nobody has read them for this use.
    record SourceLimits(SourceId source) implements Missing {}

    /// Nobody agreed to this use for the person, or somebody agreed to less.
    record SubjectUse(MentionId subject, Use use) implements Missing {}

    /// What was agreed for the person has limits, and nobody has read them for this use.
    record SubjectLimits(MentionId subject) implements Missing {}

    /// The content names people and the use is one without names, whatever anybody agreed to.
    record WithoutNames(Use use) implements Missing {}
}
