package org.whereabouts.app.linking;

import java.util.OptionalLong;
import org.whereabouts.linkage.people.PeoplePlan;
import org.whereabouts.register.Views;
import org.whereabouts.statement.SourceId;

/// How many questions the mentions of a new source raise.
public final class Waiting {
    /// In a greater register comparing takes longer than taking a source.
    public static final int MENTIONS_MAX = 50_000;

    private Waiting() {}

    /// Compares the mentions of a source with all others and counts the pairs that nobody has
    /// judged.
    ///
    /// @return empty in a register of more than [#MENTIONS_MAX] mentions: nothing was compared
    public static OptionalLong of(Views views, SourceId source) {
        if (views.totals().mentions() > MENTIONS_MAX) {
            return OptionalLong.empty();
        }
        int threads = Runtime.getRuntime().availableProcessors();
        return switch (Linking.ofSource(views, source, PeoplePlan.read(), threads)) {
            case Linking.Run.Refused _ -> OptionalLong.empty();
            case Linking.Run.Done(var linking) ->
                    OptionalLong.of(
                            linking.proposals().stream()
                                    .filter(p -> Open.of(views, p) == Open.ASK)
                                    .count());
        };
    }
}
