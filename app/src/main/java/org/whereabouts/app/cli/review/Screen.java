package org.whereabouts.app.cli.review;

import java.io.PrintWriter;
import java.util.List;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.review.Item;
import org.whereabouts.review.Marked;
import org.whereabouts.review.Marked.Role;
import org.whereabouts.review.Review;
import org.whereabouts.review.Telling;
import org.whereabouts.statement.Statement;

/// Shows one proposal: the text with its places marked by signs (and by colour, where there is
/// some), the statement as a line, and what a person should look at.
final class Screen {
    private static final String RESET = "\u001b[0m";

    static final String LEGEND =
            "  [[evidence]]  <who says>  {of whom}  *the word it was read from*  |when, how long|";

    static final String HELP =
            """
              a  accept                          p  another person
              r  reject                          s  another speaker
              n  next, undecided                 t  another stance
              b  back                            d  another date
              u  undo (until it is recorded)     m  add what was missed
              k  kin, age, role: accept at once  x  the whole text
              w  record what was accepted        q  record and stop (go on later)\
            """;

    private final PrintWriter out;
    private final boolean colour;
    private final String text;

    /// @param text the document
    Screen(Terminal terminal, String text) {
        this(terminal.out(), terminal.interactive() && System.getenv("NO_COLOR") == null, text);
    }

    Screen(PrintWriter out, boolean colour, String text) {
        this.out = out;
        this.colour = colour;
        this.text = text;
    }

    /// One proposal.
    void show(Review review, Item item) {
        out.println();
        out.println(
                item.number()
                        + " of "
                        + review.total()
                        + "  ("
                        + review.decided()
                        + " decided)  "
                        + item.proposal().id()
                        + "  "
                        + item.proposal().rule());
        out.println();
        print(Marked.around(text, item.proposal().spans()));
        out.println(LEGEND);
        out.println();
        var telling = new Telling(review.drafts());
        out.println("  " + line(telling, item.statement()) + (item.changed() ? "  (changed)" : ""));
        item.proposal().notes().forEach(note -> out.println("  Note: " + note(telling, note)));
        side("The same again", telling, item.repeats());
        side("CONTRADICTS", telling, item.contradicting());
        out.println();
        out.flush();
    }

    /// The whole document with the places of one proposal.
    void whole(Item item) {
        out.println();
        print(Marked.whole(text, item.proposal().spans()));
        out.flush();
    }

    private void side(String head, Telling telling, List<Proposal> others) {
        for (Proposal other : others) {
            out.println(
                    "  "
                            + head
                            + " ("
                            + other.id()
                            + "): "
                            + line(telling, other.draft())
                            + "  \""
                            + Safe.text(other.draft().evidence().getFirst().quote())
                            + "\"");
        }
    }

    static String line(Telling telling, Statement statement) {
        return Safe.phrase(telling.of(statement));
    }

    private String note(Telling telling, Note note) {
        return switch (note) {
            case Note.Resolved(var at, var to, var why) ->
                    "\""
                            + Safe.text(text.substring(at.start(), at.end()))
                            + "\" was taken to mean "
                            + Safe.phrase(telling.label(to))
                            + (why.isEmpty() ? "" : " (" + Safe.text(why) + ")");
            case Note.YearFromPublication(var at, var resolved) ->
                    "\""
                            + Safe.text(text.substring(at.start(), at.end()))
                            + "\": the text gives no year; "
                            + telling.date(resolved)
                            + " follows from the publication date";
            case Note.SpeakerCarriedOver(var from) ->
                    "who says it stands in an earlier sentence (\""
                            + Safe.text(text.substring(from.start(), from.end()))
                            + "\")";
            case Note.Distributed(var at) ->
                    "\""
                            + Safe.text(text.substring(at.start(), at.end()))
                            + "\" was given to each of several people";
            case Note.Verbless(var at) ->
                    "no verb says it: \"" + Safe.text(text.substring(at.start(), at.end())) + "\"";
            case Note.Doubt(var why) -> Safe.text(why);
        };
    }

    private void print(Marked marked) {
        var shown = new StringBuilder("  ");
        for (Marked.Piece piece : marked.pieces()) {
            piece.opens().forEach(role -> shown.append(open(role)));
            String on = colour ? colours(piece.roles()) : "";
            String[] lines = piece.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                shown.append(i > 0 ? "\n  " : "");
                shown.append(on).append(Safe.text(lines[i])).append(on.isEmpty() ? "" : RESET);
            }
            piece.closes().forEach(role -> shown.append(close(role)));
        }
        out.println(shown);
    }

    private static String colours(List<Role> roles) {
        var on = new StringBuilder();
        for (Role role : roles) {
            on.append(
                    switch (role) {
                        case EVIDENCE -> "\u001b[4m";
                        case SPEAKER -> "\u001b[35m";
                        case SUBJECT -> "\u001b[1;36m";
                        case CUE -> "\u001b[33m";
                        case TIME -> "\u001b[32m";
                    });
        }
        return on.toString();
    }

    private static String open(Role role) {
        return switch (role) {
            case EVIDENCE -> "[[";
            case SPEAKER -> "<";
            case SUBJECT -> "{";
            case CUE -> "*";
            case TIME -> "|";
        };
    }

    private static String close(Role role) {
        return switch (role) {
            case EVIDENCE -> "]]";
            case SPEAKER -> ">";
            case SUBJECT -> "}";
            case CUE -> "*";
            case TIME -> "|";
        };
    }
}
