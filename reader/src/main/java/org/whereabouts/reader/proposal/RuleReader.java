package org.whereabouts.reader.proposal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Unread;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Resolver;
import org.whereabouts.reader.grammar.Grammar;
import org.whereabouts.reader.language.LanguageGuess;
import org.whereabouts.reader.language.TextAnalyzer;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.opennlp.OpenNlpAnalyzer;
import org.whereabouts.reader.phrase.PhraseReader;
import org.whereabouts.reader.rule.Rules;
import org.whereabouts.statement.Locator.Span;

/// Reads documents by rules over a language analysis. Whatever the text says to whoever reads it is
/// text and nothing else: no sentence of it is ever obeyed.
///
/// Safe for several threads.
public final class RuleReader implements ProposalReader {
    /// The most characters of a text that are read.
    public static final int CHARS_MAX = 100_000;

    private static final Duration TIME_MAX = Duration.ofSeconds(60);
    private final TextAnalyzer analyzer;
    private final Lexicon words;
    private final InstantSource clock;
    private final PhraseReader phrases = new PhraseReader();

    /// @param analyzer cuts and tags the text
    /// @param clock ends a reading that takes longer than a minute; nothing else is taken from it
    public RuleReader(TextAnalyzer analyzer, InstantSource clock) {
        this.analyzer = analyzer;
        this.words = Lexicon.english();
        this.clock = clock;
    }

    /// The reader that is always there.
    public static RuleReader standard(InstantSource clock) {
        return new RuleReader(OpenNlpAnalyzer.load(), clock);
    }

    @Override
    public String analyser() {
        return analyzer.id() + "-rules 1";
    }

    @Override
    public Proposals read(Document document) {
        var unread = new ArrayList<Unread>();
        String text = document.text();
        if (text.length() > CHARS_MAX) {
            int cut = text.lastIndexOf('\n', CHARS_MAX);
            cut = cut < CHARS_MAX / 2 ? CHARS_MAX : cut;
            unread.add(new Unread(Unread.Code.TEXT_LONG, new Span(cut, text.length())));
            text = text.substring(0, cut);
        }
        if (text.isBlank()) {
            unread.add(new Unread(Unread.Code.NO_SENTENCE, new Span(0, document.text().length())));
            return Proposals.none(analyser(), document, unread);
        }
        String language = LanguageGuess.of(text);
        if (language.isEmpty()) {
            language = document.language().toLowerCase(Locale.ROOT).split("-", 2)[0];
        }
        if (PhraseReader.languages().contains(language)) {
            return phrases(document, text, language, unread);
        }
        if (!language.equals("en") || !analyzer.languages().contains(language) || !latin(text)) {
            unread.add(new Unread(Unread.Code.LANGUAGE, new Span(0, text.length())));
            return Proposals.none(analyser(), document, unread);
        }
        return read(document, text, language, unread);
    }

    /// Russian, Kazakh and Chinese, line by line in their own language.
    private Proposals phrases(
            Document document, String text, String language, List<Unread> unread) {
        var until = clock.instant().plus(TIME_MAX);
        var hidden = Hidden.in(text);
        hidden.forEach(span -> unread.add(new Unread(Unread.Code.NOT_VISIBLE, span)));
        return phrases.read(
                        document,
                        new PhraseReader.Parts(text, language, hidden),
                        () -> clock.instant().isBefore(until),
                        unread,
                        analyser())
                .visibleIn(document.text());
    }

    private Proposals read(Document document, String text, String language, List<Unread> unread) {
        var until = clock.instant().plus(TIME_MAX);
        BooleanSupplier goOn = () -> clock.instant().isBefore(until);
        var analysis = analyzer.analyze(text, language);
        for (var sentence : analysis.sentences()) {
            if (!sentence.whole()) {
                unread.add(
                        new Unread(
                                Unread.Code.SENTENCE_LONG,
                                new Span(sentence.start(), sentence.end())));
            }
        }
        var hidden = Hidden.in(text);
        hidden.forEach(span -> unread.add(new Unread(Unread.Code.NOT_VISIBLE, span)));
        var parses = Grammar.of(analysis, words);
        var frames = Frames.of(parses, words);
        Parties parties = Resolver.of(parses, words, frames, goOn);
        var assembly = new Assembly(document, text, parses, frames, parties);
        var found =
                Rules.read(
                        parses, frames, parties, words, document.published(), assembly::id, goOn);
        if (!goOn.getAsBoolean()) {
            unread.add(new Unread(Unread.Code.TIME, new Span(0, text.length())));
        }
        var wholes = new ArrayList<Span>();
        analysis.sentences().stream()
                .filter(s -> !s.whole())
                .forEach(s -> wholes.add(new Span(s.start(), s.end())));
        var seen =
                found.stream()
                        .filter(f -> hidden.stream().noneMatch(h -> touch(h, f.evidence())))
                        .filter(f -> wholes.stream().noneMatch(w -> touch(w, f.evidence())))
                        .toList();
        return assembly.proposals(
                        analyser(), seen, unread.subList(0, Math.min(unread.size(), 1_000)))
                .visibleIn(document.text());
    }

    private static boolean touch(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static boolean latin(String text) {
        long letters = text.codePoints().limit(20_000).filter(Character::isLetter).count();
        long latin =
                text.codePoints()
                        .limit(20_000)
                        .filter(c ->
                                Character.isLetter(c)
                                        && Character.UnicodeScript.of(c)
                                                == Character.UnicodeScript.LATIN)
                        .count();
        return latin * 2 > letters;
    }
}
