package org.whereabouts.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;

/// The one way out. Nothing leaves without consent for that use, of each source and each person it
/// rests on.
///
/// - A **source** must have been given for the use. A use that its terms do not name is refused; no
///   use follows from another.
/// - A **person** must have agreed, or somebody for them, wherever something about them goes to
///   others: every use but [Use#INTERNAL] and [Use#STATISTICS]. Where terms were recorded for the
///   person, they bind every use, and each of several must allow it.
/// - **Names**: what names people leaves for no use without names ([#passNaming]).
/// - **Limits** are words, and only a person understands them: outside the register, somebody must
///   have read them for this use ([LimitsRead]).
public final class Gate {
    private Gate() {}

    /// Clears what is to leave, or says everything that is missing.
    ///
    /// @param content an immutable value, complete as it will leave
    /// @param restsOn every source and every person that the content rests on
    /// @param limitsRead the limits that a person has read for this very use
    public static <T> Passage<T> pass(
            T content, Use use, RestsOn restsOn, Collection<LimitsRead> limitsRead) {
        var missing = new ArrayList<Missing>();
        if (restsOn.sources().isEmpty()) {
            missing.add(new Missing.RestsOnNothing());
        }
        restsOn.sources()
                .forEach((source, terms) -> ofSource(source, terms, use, limitsRead, missing));
        restsOn.subjects()
                .forEach((subject, terms) -> ofSubject(subject, terms, use, limitsRead, missing));
        return missing.isEmpty()
                ? new Passage.Open<>(new Cleared<>(content, use, restsOn))
                : new Passage.Shut<>(missing);
    }

    /// The same for content that names people: a use without names does not let it out, even where
    /// everybody agreed to that use.
    public static <T> Passage<T> passNaming(
            T content, Use use, RestsOn restsOn, Collection<LimitsRead> limitsRead) {
        return allowsNames(use)
                ? pass(content, use, restsOn, limitsRead)
                : new Passage.Shut<>(List.of(new Missing.WithoutNames(use)));
    }

    /// Whether whoever agreed to this use agreed to be named.
    public static boolean allowsNames(Use use) {
        return switch (use) {
            case INTERNAL, UN_CONFIDENTIAL, COURTS, PARTNER, PUBLIC_NAMED -> true;
            case STATISTICS, PUBLIC_ANONYMISED, PHOTO_PUBLIC -> false;
        };
    }

    private static void ofSource(
            SourceId source,
            Optional<Terms> terms,
            Use use,
            Collection<LimitsRead> read,
            List<Missing> missing) {
        if (terms.isEmpty()) {
            missing.add(new Missing.SourceUnknown(source));
            return;
        }
        if (!terms.get().uses().contains(use)) {
            missing.add(new Missing.SourceUse(source, use));
        }
        if (limitsUnread(terms.get(), use, read)) {
            missing.add(new Missing.SourceLimits(source));
        }
    }

    private static void ofSubject(
            MentionId subject,
            List<Terms> terms,
            Use use,
            Collection<LimitsRead> read,
            List<Missing> missing) {
        boolean asked = !terms.isEmpty() || !needsSubject(use);
        if (!asked || terms.stream().anyMatch(t -> !t.uses().contains(use))) {
            missing.add(new Missing.SubjectUse(subject, use));
        }
        if (terms.stream().anyMatch(t -> limitsUnread(t, use, read))) {
            missing.add(new Missing.SubjectLimits(subject));
        }
    }

    /// Whether the use shows a person to others, so that somebody must have agreed for them.
    public static boolean needsSubject(Use use) {
        return switch (use) {
            case INTERNAL, STATISTICS -> false;
            case UN_CONFIDENTIAL, COURTS, PARTNER, PUBLIC_ANONYMISED, PUBLIC_NAMED, PHOTO_PUBLIC ->
                    true;
        };
    }

    private static boolean limitsUnread(Terms terms, Use use, Collection<LimitsRead> read) {
        return use != Use.INTERNAL
                && !terms.limits().isEmpty()
                && read.stream().noneMatch(r -> r.terms().equals(terms));
    }
}
