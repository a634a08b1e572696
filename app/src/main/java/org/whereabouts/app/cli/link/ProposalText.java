package org.whereabouts.app.cli.link;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.app.linking.Linking;
import org.whereabouts.app.linking.Open;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.explain.Waterfall;
import org.whereabouts.linkage.review.Proposal;
import org.whereabouts.register.Views;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.time.Seasons;

/// Writes a question for a terminal: both mentions with what is said of them and where, then why
/// they may be one person. Every value stands between isolates, whatever its direction.
final class ProposalText {
    private static final int VALUE_MAX = 160;

    private static final Set<String> DATES = Set.of("born", "detained_since");

    private final Views views;
    private final Linking linking;

    ProposalText(Views views, Linking linking) {
        this.views = views;
        this.linking = linking;
    }

    /// What everybody should know before reading a number.
    String caution() {
        return linking.people() >= Linking.SMALL
                ? "The weights were learned from this register's "
                        + linking.people()
                        + " mentions of people. A probability is the model's, not the world's: read the grounds."
                : "This register mentions people "
                        + linking.people()
                        + " times: too few to learn from, so most weights are the plan's own. Read the grounds, not the"
                        + " number.";
    }

    /// All questions, nothing asked.
    void list(PrintWriter out, List<Proposal> proposals, int all) {
        if (all == 0) {
            out.println("No question is open.");
            return;
        }
        out.println(caution());
        int number = 0;
        for (Proposal proposal : proposals) {
            out.println();
            print(out, proposal, ++number + " of " + all);
        }
        if (proposals.size() < all) {
            out.println();
            out.println((all - proposals.size()) + " more; --limit shows them.");
        }
    }

    /// One question.
    void print(PrintWriter out, Proposal proposal, String heading) {
        Waterfall why = linking.why(proposal);
        out.println(heading + "  pair " + PairIds.of(proposal.pair()) + "  " + settles(proposal));
        side(out, proposal.pair().first());
        side(out, proposal.pair().second());
        Open.unsure(views, proposal).forEach(j -> out.println(doubt(j)));
        out.println("  Why (+ for one person, - against; each bit doubles or halves the odds):");
        why.text().lines().forEach(line -> out.println("    " + line));
        if (Math.abs(proposal.between() - proposal.pair().weight()) > 0.005) {
            out.printf(
                    Locale.ROOT,
                    "    %-18s %+7.2f bits: probability %s (each line averaged over all mentions of both)%n",
                    "all their mentions",
                    proposal.between(),
                    Waterfall.percent(proposal.probability()));
        }
    }

    /// Why somebody was not sure.
    private static String doubt(Judgement unsure) {
        String by = unsure.author().isEmpty() ? "" : " (" + Safe.text(unsure.author()) + ")";
        return "  Not sure" + by + ": " + Safe.text(unsure.reason());
    }

    private String settles(Proposal proposal) {
        double p = proposal.probability();
        return switch (proposal.why()) {
            case UNSURE -> "Somebody looked and was not sure.";
            case BRIDGE ->
                    "The model takes them for one person; this pair alone holds two groups of mentions together.";
            case CONFIRM -> "The model takes them for one person. Is it right?";
            case JOIN -> {
                if (p >= linking.match()) {
                    yield "The model takes them for one person. Is it right?";
                }
                yield p >= 0.5
                        ? "More likely one person than two, and not sure enough to say so."
                        : "More likely two people; it is close enough to look.";
            }
        };
    }

    private void side(PrintWriter out, String id) {
        MentionId mention = MentionId.of(id);
        out.println("  " + names(mention));
        List<String> facts = facts(id);
        if (!facts.isEmpty()) {
            out.println("      " + String.join(" · ", facts));
        }
        String title = views.source(mention.source()).map(ProposalText::title).orElse("");
        out.println("      in " + (title.isEmpty() ? "a source" : isolated(title)) + ", " + id);
    }

    private static String title(Source source) {
        return source.title().isEmpty() && !source.attachments().isEmpty()
                ? source.attachments().getFirst().name()
                : source.title();
    }

    private String names(MentionId mention) {
        List<String> names = views.names(mention);
        if (names.isEmpty()) {
            return isolated(views.mention(mention).map(Mention::label).orElse(""));
        }
        return String.join(" · ", names.stream().map(ProposalText::isolated).toList());
    }

    private List<String> facts(String id) {
        Optional<LinkRecord> record = linking.record(id);
        var facts = new ArrayList<String>();
        for (int c = 0; record.isPresent() && c < linking.columns().size(); c++) {
            String value = record.get().cells().get(c);
            if (!value.isEmpty()) {
                String column = linking.columns().get(c);
                String shown = DATES.contains(column) ? Seasons.inWords(value) : value;
                word(column).ifPresent(w -> facts.add(w + several(shown)));
            }
        }
        return facts;
    }

    /// How a column is spoken of; the names stand above already.
    private static Optional<String> word(String column) {
        return switch (column) {
            case "names" -> Optional.empty();
            case "relatives" -> Optional.of("relatives: ");
            case "born" -> Optional.of("born ");
            case "sex", "occupation" -> Optional.of("");
            case "origin" -> Optional.of("of ");
            case "detained_at" -> Optional.of("held at ");
            case "detained_since" -> Optional.of("held or missing since ");
            default -> Optional.of(column.replace('_', ' ') + ": ");
        };
    }

    private static String several(String value) {
        var shown = new ArrayList<String>();
        for (String one : value.split("\\" + LinkRecord.SEPARATOR, -1)) {
            shown.add(isolated(one));
        }
        return String.join(", ", shown);
    }

    private static String isolated(String value) {
        String cut =
                value.codePointCount(0, value.length()) <= VALUE_MAX
                        ? value
                        : value.substring(0, value.offsetByCodePoints(0, VALUE_MAX)) + "…";
        return Safe.text(cut);
    }
}
