package org.whereabouts.app.cli.review;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.whereabouts.app.cli.parts.Terminal;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.publication.text.Paper;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.review.Item;
import org.whereabouts.review.Marked;
import org.whereabouts.review.Marked.Role;
import org.whereabouts.review.Review;
import org.whereabouts.review.Telling;
import org.whereabouts.statement.Locator.Span;

/// Shows one proposal: the text with its places marked by signs (and by colour, where there is
/// some), the statement as a line, and what a person should look at.
final class Screen {
    static final String LEGEND =
            "[[evidence]]  <who says>  {of whom}  *the word it was read from*  |when, how long|";

    private static final List<String> HELP =
            List.of(
                    "a  accept",
                    "r  reject",
                    "n  next, undecided",
                    "b  back",
                    "u  undo (until it is recorded)",
                    "k  kin, age, role: accept at once",
                    "w  record what was accepted",
                    "p  another person",
                    "s  another speaker",
                    "t  another stance",
                    "d  another date",
                    "m  add what was missed",
                    "x  the whole text",
                    "q  record and stop (go on later)");

    /// Where both columns of the help have room.
    private static final int TWO_COLUMNS = 70;

    private final PrintWriter out;
    private final boolean colour;
    private final int width;
    private final String text;

    /// @param text the document
    Screen(Terminal terminal, String text) {
        this.out = terminal.out();
        this.colour = terminal.interactive() && System.getenv("NO_COLOR") == null;
        this.width = terminal.width();
        this.text = text;
    }

    /// What the keys do.
    void help() {
        help(width).forEach(out::println);
        out.flush();
    }

    /// The lines of the help: in two columns where there is room.
    static List<String> help(int width) {
        if (width < TWO_COLUMNS) {
            return HELP.stream().map(line -> "  " + line).toList();
        }
        int rows = HELP.size() / 2;
        return IntStream.range(0, rows)
                .mapToObj(i -> String.format("  %-35s%s", HELP.get(i), HELP.get(i + rows)))
                .toList();
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
        say(ours(LEGEND));
        out.println();
        var telling = new Telling(review.drafts());
        say(telling.of(item.statement()).then(ours(item.changed() ? "  (changed)" : "")));
        item.proposal().notes().forEach(note -> say(ours("Note: ").then(note(telling, note))));
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
            say(
                    ours(head + " (" + other.id() + "): ")
                            .then(telling.of(other.draft()))
                            .then(ours("  "))
                            .then(quote(other.draft().evidence().getFirst().quote())));
        }
    }

    private Phrase note(Telling telling, Note note) {
        return switch (note) {
            case Note.Resolved(var at, var to, var why) ->
                    quote(at)
                            .then(ours(" was taken to mean "))
                            .then(telling.label(to))
                            .then(ours(why.isEmpty() ? "" : " ("))
                            .then(Phrase.foreign(why, ""))
                            .then(ours(why.isEmpty() ? "" : ")"));
            case Note.YearFromPublication(var at, var resolved) ->
                    quote(at)
                            .then(
                                    ours(
                                            ": the text gives no year; "
                                                    + telling.date(resolved)
                                                    + " follows from the publication date"));
            case Note.SpeakerCarriedOver(var from) ->
                    ours("who says it stands in an earlier sentence (")
                            .then(quote(from))
                            .then(ours(")"));
            case Note.Distributed(var at) ->
                    quote(at).then(ours(" was given to each of several people"));
            case Note.Verbless(var at) -> ours("no verb says it: ").then(quote(at));
            case Note.Doubt(var why) -> Phrase.foreign(why, "");
        };
    }

    private Phrase quote(Span span) {
        return quote(text.substring(span.start(), span.end()));
    }

    private static Phrase quote(String words) {
        return ours("\"").then(Phrase.foreign(words, "")).then(ours("\""));
    }

    private static Phrase ours(String words) {
        return Phrase.ours(words);
    }

    private void say(Phrase phrase) {
        var paper = new Paper(width, true);
        paper.line(2, phrase);
        out.print(paper);
    }

    /// The marked text, one paragraph for each line of it.
    private void print(Marked marked) {
        var paper = new Paper(width, true);
        var line = new ArrayList<Paper.Styled>();
        for (Marked.Piece piece : marked.pieces()) {
            piece.opens().forEach(role -> line.add(sign(open(role))));
            String on = colour ? colours(piece.roles()) : "";
            String[] lines = piece.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    end(paper, line);
                }
                line.add(new Paper.Styled(new Phrase.Foreign(lines[i], ""), on));
            }
            piece.closes().forEach(role -> line.add(sign(close(role))));
        }
        end(paper, line);
        out.print(paper);
    }

    private static void end(Paper paper, List<Paper.Styled> line) {
        if (line.stream().allMatch(each -> each.piece().text().isBlank())) {
            paper.blank();
        } else {
            paper.paragraph(2, line);
        }
        line.clear();
    }

    private static Paper.Styled sign(String sign) {
        return new Paper.Styled(new Phrase.Ours(sign), "");
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
