package org.whereabouts.publication.text;

import java.util.HashSet;
import java.util.Set;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.Numbers;
import org.whereabouts.publication.words.ClaimWords;
import org.whereabouts.publication.words.Labels;
import org.whereabouts.publication.words.LineWords;
import org.whereabouts.publication.words.Phrase;
import org.whereabouts.publication.words.Words;
import org.whereabouts.statement.Evidence;

/// One line of a case file as text.
final class LineText {
    private static final Phrase DOT = Phrase.ours(" · ");

    private final Words words;
    private final Paper paper;
    private final Numbers numbers;
    private final Labels labels;
    private final ClaimWords claims;
    private final LineWords lines;
    private final Set<Integer> shown = new HashSet<>();

    LineText(CaseFile file, Words words, Paper paper) {
        this.words = words;
        this.paper = paper;
        this.numbers = new Numbers(file);
        this.labels = new Labels(file, words);
        this.claims = new ClaimWords(words, labels);
        this.lines = new LineWords(file, words);
    }

    /// Everything about the line.
    private void full(Line line, int indent) {
        Phrase number = Phrase.ours(numbers.of(line.statement().id()) + ". ");
        paper.line(
                indent,
                number.then(who(line)).then(Phrase.ours(": ")).then(about(line)).then(said(line)));
        for (Evidence evidence : line.statement().evidence()) {
            if (!evidence.quote().isBlank()) {
                paper.line(
                        indent + 4,
                        words.phrase(
                                "quoted",
                                labels.said(evidence.quote(), line.statement().id().source())));
            }
        }
        Phrase where = Phrase.ours("[" + line.card() + "] ");
        where =
                where.then(
                        Phrase.join(
                                "; ",
                                line.statement().evidence().stream()
                                        .map(lines::place)
                                        .distinct()
                                        .toList()));
        Phrase relays = labels.relays(line);
        if (!relays.isEmpty()) {
            where = where.then(DOT).then(words.phrase("line.through", relays));
        }
        if (line.repeats().isPresent()) {
            where = where.then(DOT).then(words.phrase("line.repeats", line.repeats().getAsInt()));
        }
        paper.line(
                indent + 4,
                where.then(DOT)
                        .then(words.phrase("line.said_on", lines.said(line)))
                        .then(DOT)
                        .then(lines.basis(line)));
    }

    /// The claim alone.
    void claim(Line line, int indent) {
        paper.line(indent, headline(line));
    }

    /// The claim alone; what is not said to be so begins with the stance.
    Phrase headline(Line line) {
        return line.statement().asserted()
                ? said(line)
                : words.phrase("labelled", lines.stance(line), said(line));
    }

    /// Who says it, and where the full line stands.
    void voice(Line line, int indent) {
        Phrase voice =
                who(line)
                        .then(DOT)
                        .then(words.phrase("line.said_on", lines.said(line)))
                        .then(DOT)
                        .then(words.phrase("line.number", numbers.of(line.statement().id())))
                        .then(Phrase.ours(" [" + line.card() + "]"));
        Phrase relays = labels.relays(line);
        if (!relays.isEmpty()) {
            voice = voice.then(DOT).then(words.phrase("line.through", relays));
        }
        if (line.repeats().isPresent()) {
            voice = voice.then(DOT).then(words.phrase("line.repeats", line.repeats().getAsInt()));
        }
        paper.line(indent, voice);
    }

    /// The line in full; in short where it stood in full before.
    void once(Line line, int indent) {
        if (shown.add(numbers.of(line.statement().id()))) {
            full(line, indent);
        } else {
            claim(line, indent);
            voice(line, indent + 4);
        }
    }

    /// Head and particulars of the claim on one line.
    Phrase said(Line line) {
        Phrase all = claims.head(line);
        for (Phrase detail : claims.details(line)) {
            all = all.then(DOT).then(detail);
        }
        return all;
    }

    private Phrase who(Line line) {
        Phrase who = lines.speaker(line).then(Phrase.ours(" ")).then(lines.stance(line));
        return line.ofGroup().isEmpty()
                ? who
                : who.then(
                        words.phrase(
                                "bracketed",
                                words.phrase("line.of_group", labels.mentions(line.ofGroup()))));
    }

    private Phrase about(Line line) {
        return lines.ofAnother(line)
                ? words.phrase("line.about", labels.mention(line.statement().subject()))
                        .then(Phrase.ours(" "))
                : Phrase.EMPTY;
    }
}
