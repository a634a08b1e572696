package org.whereabouts.register.view;

import java.util.List;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;

/// What was asked of whom, and what came back.
///
/// @param asked the statement, whose claim is [Claim.Appealed]
/// @param answers every statement that answers it, in the order of recording; refusals, promises
///   and denials are answers too
public record Appeal(Said asked, Claim.Appealed what, List<Said> answers) {
    public Appeal {
        answers = List.copyOf(answers);
    }

    /// Whether nothing came back: no answer, or only the statement that it was ignored.
    public boolean unanswered() {
        return answers.stream()
                .filter(a -> a.statement().stance() == Stance.ASSERTS)
                .allMatch(a ->
                        a.statement().claim() instanceof Claim.Answered(var kind, var _, var _)
                                && kind == Claim.AnswerKind.IGNORED);
    }

    /// Since when it waits: the date of the appeal, [PartialDate#NONE] where it is not known.
    /// Meaningful only while [#unanswered].
    public PartialDate unansweredSince() {
        return what.when();
    }
}
