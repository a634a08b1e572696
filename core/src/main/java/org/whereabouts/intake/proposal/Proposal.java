package org.whereabouts.intake.proposal;

import java.util.List;
import java.util.regex.Pattern;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Statement;

/// One statement that a machine read in a document. It says nothing until a person accepts it.
///
/// @param rule the rule that made it (`custody.spent-term`): decisions are counted by it
/// @param draft the statement as it would be recorded; its ids name [Person]s and proposals of the
///   same document. Its evidence stands in the text at a visible place.
/// @param spans where its parts stand
/// @param notes what the reader concluded, for a person to check
/// @param choices what else it might be
/// @param group a name shared by proposals that repeat one fact; empty where it stands alone
/// @param contradicts ids of proposals that cannot be so together with this one
public record Proposal(
        String rule,
        Statement draft,
        Spans spans,
        List<Note> notes,
        Choices choices,
        String group,
        List<String> contradicts) {
    private static final Pattern RULE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");
    private static final Pattern GROUP = Pattern.compile("[a-z0-9_-]{0,40}");

    public Proposal {
        notes = List.copyOf(notes);
        contradicts = List.copyOf(contradicts);
        if (!RULE.matcher(rule).matches()) {
            throw new IllegalArgumentException("a rule's id is [a-z0-9][a-z0-9._-]{0,59}");
        }
        if (!GROUP.matcher(group).matches()) {
            throw new IllegalArgumentException("a group's name is [a-z0-9_-]{0,40}");
        }
        if (contradicts.contains(draft.id().local())) {
            throw new IllegalArgumentException("a proposal does not contradict itself");
        }
        boolean shown = draft.evidence().stream().anyMatch(e -> e.where().equals(spans.evidence()));
        if (!shown || !draft.evidence().stream().allMatch(Proposal::quoted)) {
            throw new IllegalArgumentException(
                    "a proposal's evidence is a quoted span, and is the span that is shown");
        }
    }

    /// The proposal's name inside its document: the local id of its statement.
    public String id() {
        return draft.id().local();
    }

    /// Whether every place lies in the text, and every piece of evidence stands there word for word
    /// and can be seen.
    public boolean visibleIn(String text) {
        return spans.all().allMatch(span -> span.end() <= text.length())
                && notes.stream().allMatch(note -> end(note) <= text.length())
                && draft.evidence().stream().allMatch(e -> stands(e, text));
    }

    private static int end(Note note) {
        return switch (note) {
            case Note.Resolved(var at, var _, var _) -> at.end();
            case Note.YearFromPublication(var at, var _) -> at.end();
            case Note.SpeakerCarriedOver(var from) -> from.end();
            case Note.Distributed(var at) -> at.end();
            case Note.Verbless(var at) -> at.end();
            case Note.Doubt _ -> 0;
        };
    }

    private static boolean quoted(Evidence evidence) {
        return evidence.where() instanceof Span(int start, int end)
                && end - start == evidence.quote().length()
                && evidence.quote().codePoints().anyMatch(Proposal::visible);
    }

    private static boolean stands(Evidence evidence, String text) {
        return evidence.where() instanceof Span(int start, int end)
                && end <= text.length()
                && text.regionMatches(start, evidence.quote(), 0, end - start);
    }

    /// A letter or digit: white space, controls, format characters and lone signs show nothing.
    private static boolean visible(int c) {
        return Character.isLetterOrDigit(c);
    }
}
