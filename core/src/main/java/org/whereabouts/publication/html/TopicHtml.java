package org.whereabouts.publication.html;

import static org.whereabouts.publication.html.Html.element;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.publication.casefile.Exchange;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Topic;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.publication.words.Words;

/// Lines grouped by question; where they do not agree, side by side.
final class TopicHtml {
    private final Words words;
    private final LineHtml lines;

    TopicHtml(Words words, LineHtml lines) {
        this.words = words;
        this.lines = lines;
    }

    Html topic(Topic topic) {
        var parts = new ArrayList<Html>();
        parts.add(element(Tag.H2, words.phrase("question", topic.question())));
        topic.disputes().forEach(d -> parts.add(dispute(d)));
        topic.lines().forEach(l -> parts.add(lines.full(l)));
        return element(Tag.SECTION, parts).in("topic");
    }

    private Html dispute(Topic.Dispute dispute) {
        var sides = new ArrayList<Html>();
        for (Topic.Side side : dispute.sides()) {
            sides.add(side(side));
        }
        return element(
                        Tag.DIV,
                        element(
                                Tag.H3,
                                words.phrase(
                                        "dispute.heading",
                                        words.phrase("matter", dispute.matter()))),
                        element(Tag.DIV, sides).in("sides"))
                .in("dispute");
    }

    private Html side(Topic.Side side) {
        var parts = new ArrayList<Html>();
        parts.add(element(Tag.P, words.phrase("dispute.reports", side.reports())).in("reports"));
        side.lines().forEach(l -> parts.add(lines.once(l)));
        return element(Tag.DIV, parts).in("side");
    }

    /// A line with the answers under it. An appeal that nobody answered says so.
    Html exchange(Exchange exchange, Phrase ifUnanswered) {
        var parts = new ArrayList<Html>();
        parts.add(lines.once(exchange.line()));
        if (exchange.answers().isEmpty()) {
            if (!ifUnanswered.isEmpty()) {
                parts.add(element(Tag.P, ifUnanswered).in("unanswered"));
            }
        } else {
            var answers = new ArrayList<Html>();
            exchange.answers().forEach(a -> answers.add(exchange(a, Phrase.EMPTY)));
            parts.add(element(Tag.DIV, answers).in("answers"));
        }
        return element(Tag.DIV, parts).in("exchange");
    }

    /// Lines of one section.
    Html section(String heading, String explanation, List<Line> shown) {
        var parts = new ArrayList<Html>();
        parts.add(element(Tag.H2, words.phrase(heading)));
        parts.add(element(Tag.P, words.phrase(explanation)).in("explain"));
        shown.forEach(l -> parts.add(lines.full(l)));
        return element(Tag.SECTION, parts).in("topic");
    }
}
