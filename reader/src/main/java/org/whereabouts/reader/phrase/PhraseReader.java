package org.whereabouts.reader.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.Unread;
import org.whereabouts.reader.language.LanguageGuess;
import org.whereabouts.reader.language.LanguageGuess.Part;
import org.whereabouts.reader.language.Sentences;
import org.whereabouts.reader.language.Sentences.Stretch;
import org.whereabouts.reader.phrase.calendar.Calendar;
import org.whereabouts.reader.phrase.calendar.Story;
import org.whereabouts.reader.phrase.fate.Answers;
import org.whereabouts.reader.phrase.fate.Counts;
import org.whereabouts.reader.phrase.fate.Fates;
import org.whereabouts.reader.phrase.fate.Find;
import org.whereabouts.reader.phrase.fate.Kinships;
import org.whereabouts.reader.phrase.mark.Finder;
import org.whereabouts.reader.phrase.people.People;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.reader.phrase.told.Frames;
import org.whereabouts.reader.phrase.told.Line;
import org.whereabouts.reader.phrase.told.Quotes;
import org.whereabouts.reader.phrase.told.Tellers;
import org.whereabouts.statement.Locator.Span;

/// Reads documents in Russian, Kazakh and Chinese. Safe for several threads.
public final class PhraseReader {
    /// A sentence longer than this, in characters, is left out.
    private static final int SENTENCE_MAX = 1_500;

    private final Map<String, Tools> tools = new HashMap<>();

    /// What one language is read with.
    private record Tools(
            PhraseBook book,
            Calendar calendar,
            Finder finder,
            Frames frames,
            Fates fates,
            Answers answers,
            Counts counts) {}

    /// Loads the books.
    public PhraseReader() {
        for (String language : languages()) {
            var book = PhraseBook.of(language);
            tools.put(
                    language,
                    new Tools(
                            book,
                            Calendar.of(book),
                            Finder.of(book),
                            new Frames(book),
                            new Fates(book),
                            new Answers(book),
                            new Counts(book)));
        }
    }

    /// The languages that are read so.
    public static Set<String> languages() {
        return Set.of("ru", "kk", "zh");
    }

    /// A text to read.
    ///
    /// @param text the part of the document's text that is read
    /// @param language of most of it
    /// @param hidden lines of which nothing is proposed
    public record Parts(String text, String language, List<Span> hidden) {
        public Parts {
            hidden = List.copyOf(hidden);
        }
    }

    /// Proposes statements; a line in a language that is not read so is left out, and that is said.
    ///
    /// @param goOn whether time is left
    /// @param unread what was left out is added here
    public Proposals read(
            Document document,
            Parts parts,
            BooleanSupplier goOn,
            List<Unread> unread,
            String analyser) {
        var reading = new Reading(document, parts.text(), parts.language());
        for (Part part : LanguageGuess.parts(parts.text(), parts.language())) {
            boolean seen =
                    parts.hidden().stream()
                            .noneMatch(h -> h.start() < part.end() && part.start() < h.end());
            if (!languages().contains(part.language())) {
                unread.add(new Unread(Unread.Code.LANGUAGE, new Span(part.start(), part.end())));
            } else if (seen && goOn.getAsBoolean()) {
                reading.part(part, unread, goOn);
            }
        }
        if (!goOn.getAsBoolean()) {
            unread.add(new Unread(Unread.Code.TIME, new Span(0, parts.text().length())));
        }
        return reading.proposals(analyser, unread.subList(0, Math.min(unread.size(), 1_000)));
    }

    /// One reading of one text.
    private final class Reading {
        private final String text;
        private final People people;
        private final Story story;
        private final Drafting drafting;
        private final List<Quotes.Quote> quotes;
        private final Map<Quotes.Quote, Optional<Someone>> spoken = new HashMap<>();
        private final List<Find> found = new ArrayList<>();
        private final Map<String, Kinships> kinships = new HashMap<>();
        private int number;

        Reading(Document document, String text, String language) {
            this.text = language.equals("zh") ? Simplified.of(text) : text;
            this.people = new People(language);
            this.story = new Story(document.published());
            this.drafting = new Drafting(document, text);
            this.quotes = Quotes.of(this.text);
            Tools own = tools.get(language);
            if (own != null) {
                own.finder.learn(this.text, people);
            }
        }

        void part(Part part, List<Unread> unread, BooleanSupplier goOn) {
            Tools own = java.util.Objects.requireNonNull(tools.get(part.language()));
            Optional<Someone> before = Optional.empty();
            for (Stretch each :
                    Sentences.of(text.substring(part.start(), part.end()), part.language())) {
                int start = part.start() + each.start();
                int end = part.start() + each.end();
                story.next();
                number++;
                if (!goOn.getAsBoolean()) {
                    return;
                }
                if (end - start > SENTENCE_MAX) {
                    unread.add(new Unread(Unread.Code.SENTENCE_LONG, new Span(start, end)));
                    before = Optional.empty();
                    continue;
                }
                before = sentence(own, start, end, before);
            }
        }

        private Line line(Tools own, int start, int end) {
            String sentence = text.substring(start, end);
            return new Line(
                    number,
                    start,
                    sentence,
                    own.finder.of(sentence, people),
                    own.calendar.of(sentence, story),
                    drafting::id);
        }

        private Optional<Someone> sentence(
                Tools own, int start, int end, Optional<Someone> before) {
            Line line = line(own, start, end);
            if (line.lower().length() != line.text().length()) {
                return Optional.empty();
            }
            var quote =
                    Quotes.around(quotes, new Span(start, start + 1))
                            .or(() ->
                                    quotes.stream()
                                            .filter(q ->
                                                    q.inner().start() >= start
                                                            && q.inner().end() <= end)
                                            .findFirst());
            Optional<Someone> quoted = quote.flatMap(q -> speaker(own, q));
            var meaning = new Meaning(people, own.book, line, quoted, quote.isPresent());
            var frames = own.frames.of(line);
            var owned = meaning.settle(frames);
            var tellers = new Tellers(line, frames, quote.isPresent(), quoted);
            var kin = kinships.computeIfAbsent(own.book.language(), Kinships::new);
            found.addAll(kin.of(line, tellers, owned));
            if (line.text().matches("(?s).*[?？]\\W*")) {
                return Optional.empty();
            }
            found.addAll(own.fates.of(line, tellers, before));
            found.addAll(own.answers.of(line, tellers));
            found.addAll(own.counts.of(line, tellers, people));
            var persons =
                    line.marks().stream()
                            .flatMap(m -> line.who(m).stream())
                            .filter(Someone::person)
                            .collect(Collectors.toSet());
            boolean unknown =
                    line.marks().stream()
                            .anyMatch(m ->
                                    m.kind() == org.whereabouts.reader.phrase.mark.Mark.Kind.NAME
                                            && line.who(m).isEmpty());
            if (persons.isEmpty() && !unknown) {
                return before;
            }
            return persons.size() == 1 && !unknown
                    ? Optional.of(persons.iterator().next())
                    : Optional.empty();
        }

        /// Who speaks in quotation marks: told in the rest of the sentence after them.
        private Optional<Someone> speaker(Tools own, Quotes.Quote quote) {
            var known = spoken.get(quote);
            if (known != null) {
                return known;
            }
            Span tail = quote.tail();
            Line line = line(own, tail.start(), tail.end());
            var frames = own.frames.of(line);
            Optional<Someone> who = Optional.empty();
            if (!frames.isEmpty()) {
                new Meaning(people, own.book, line, Optional.empty(), true).settle(frames);
                who = frames.getFirst().by().flatMap(line::who);
            }
            spoken.put(quote, who);
            return who;
        }

        Proposals proposals(String analyser, List<Unread> unread) {
            return drafting.proposals(analyser, found, people.all(), unread);
        }
    }
}
