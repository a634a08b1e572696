package org.whereabouts.app.cli.review;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.intake.proposal.Choices.Ranked;
import org.whereabouts.review.Addition;
import org.whereabouts.review.ClaimDate;
import org.whereabouts.review.Item;
import org.whereabouts.review.Review;
import org.whereabouts.review.Telling;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// What one key is not enough for: another person, speaker, stance or date from numbered
/// candidates, and a statement that was missed. An empty answer leaves everything as it was.
final class Asking {
    private static final int SHOWN_MAX = 40;

    private final Review review;
    private final Keys keys;
    private final PrintWriter out;
    private final String text;

    Asking(Review review, Keys keys, PrintWriter out, String text) {
        this.review = review;
        this.keys = keys;
        this.out = out;
        this.text = text;
    }

    /// Whether to record and end; anything but `u` is yes.
    boolean confirmEnd() {
        return !keys.key("Enter records what was accepted, u takes the last decision back  > ")
                .equals(Optional.of('u'));
    }

    void subject(Item item) {
        var choices = new LinkedHashMap<MentionId, String>();
        ranked(item.proposal().choices().subjects(), choices);
        people().forEach(id -> choices.putIfAbsent(id, ""));
        choices.remove(item.statement().subject());
        pick("Of whom", choices, this::label).ifPresent(review::changeSubject);
    }

    void speaker(Item item) {
        var choices = new LinkedHashMap<Speaker, String>();
        ranked(item.proposal().choices().speakers(), choices);
        speakers().forEach(speaker -> choices.putIfAbsent(speaker, ""));
        choices.remove(item.statement().speaker());
        pick("Who says it", choices, this::label).ifPresent(review::changeSpeaker);
    }

    void stance(Item item) {
        var choices = new LinkedHashMap<Stance, String>();
        ranked(item.proposal().choices().stances(), choices);
        List.of(Stance.values()).forEach(stance -> choices.putIfAbsent(stance, ""));
        choices.remove(item.statement().stance());
        pick("Stance", choices, Telling::stance).ifPresent(review::changeStance);
    }

    void date(Item item) {
        if (ClaimDate.of(item.statement().claim()).isEmpty()) {
            out.println("This statement has no date.");
            return;
        }
        var choices = new ArrayList<PartialDate>();
        for (Ranked<PartialDate> each : item.proposal().choices().dates()) {
            choices.add(each.value());
            out.println(
                    "  "
                            + choices.size()
                            + "  "
                            + each.value().text()
                            + "  "
                            + Safe.text(each.why()));
        }
        askDate("A number, or a date as 2021-05-04, 2021-05, 2021~ (- for none): ", choices)
                .ifPresent(review::changeDate);
    }

    /// Adds a statement on words that the person names.
    void missed() {
        Optional<Span> selected = selection();
        if (selected.isEmpty()) {
            return;
        }
        var nobody = new LinkedHashMap<MentionId, String>();
        people().forEach(id -> nobody.put(id, ""));
        out.println("  0  somebody whom the reader missed");
        var added = new ArrayList<Mention>();
        Optional<MentionId> subject = subjectOrNew(nobody, added);
        Optional<Speaker> speaker =
                subject.isEmpty()
                        ? Optional.empty()
                        : pickNew("Who says it", all(speakers()), this::label);
        Optional<Stance> stance =
                speaker.isEmpty()
                        ? Optional.empty()
                        : pickNew("Stance", all(List.of(Stance.values())), Telling::stance);
        Optional<Claim> claim = stance.isEmpty() ? Optional.empty() : claim();
        if (claim.isEmpty()) {
            out.println("Nothing was added.");
            return;
        }
        review.add(
                Addition.of(
                        review.drafts(),
                        text,
                        selected.get(),
                        subject.orElseThrow(),
                        speaker.orElseThrow(),
                        stance.orElseThrow(),
                        claim.get(),
                        added));
        out.println("Added.");
    }

    private Optional<Claim> claim() {
        return pickNew("What is said", all(ClaimForms.NAMES), name -> name)
                .flatMap(form -> {
                    String words = keys.line("In words (Enter for none): ").orElse("");
                    String term = length();
                    PartialDate date =
                            askDate("When (2021-05; Enter for not said): ", List.of())
                                    .orElse(PartialDate.NONE);
                    Optional<Claim> claim = ClaimForms.claim(form, words, term, date);
                    if (claim.isEmpty()) {
                        out.println("That was not understood.");
                    }
                    return claim;
                });
    }

    /// Asked again until it is understood: what was typed before must not be lost by one slip.
    private String length() {
        while (true) {
            String typed = keys.line("How long (P5Y, P4Y6M; Enter for not said): ").orElse("");
            if (Term.read(typed.strip()).isPresent()) {
                return typed.strip();
            }
            out.println("That is not a length of time: P5Y is five years, P4Y6M four and a half.");
        }
    }

    /// The words that the person types, where they stand in the text.
    private Optional<Span> selection() {
        String words =
                keys.line("The words, exactly as they stand in the text: ").orElse("").strip();
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        var places = new ArrayList<Span>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Span(at, at + words.length()));
        }
        if (places.isEmpty()) {
            out.println("These words do not stand in the text.");
            return Optional.empty();
        }
        return places.size() == 1
                ? Optional.of(places.getFirst())
                : pickNew("Which place", all(places), this::near);
    }

    private String near(Span span) {
        int from = Math.max(0, span.start() - 40);
        int to = Math.min(text.length(), span.end() + 40);
        return Safe.text(text.substring(from, to));
    }

    private Optional<MentionId> subjectOrNew(Map<MentionId, String> known, List<Mention> added) {
        var choices = List.copyOf(known.keySet());
        list(choices, this::label, known);
        String answer =
                keys.line("Of whom (a number, Enter for adding nothing): ").orElse("").strip();
        if (!answer.equals("0")) {
            return at(answer, choices);
        }
        String label = keys.line("How the text calls them: ").orElse("").strip();
        if (label.isEmpty() || !text.contains(label)) {
            out.println("That name does not stand in the text.");
            return Optional.empty();
        }
        int number = review.drafts().added().size() + 1;
        var id = new MentionId(review.drafts().source(), "hand-p" + number);
        added.add(new Mention(id, Mention.Kind.PERSON, label, List.of()));
        return Optional.of(id);
    }

    private Optional<PartialDate> askDate(String prompt, List<PartialDate> choices) {
        String answer = keys.line(prompt).orElse("").strip();
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        if (answer.equals("-")) {
            return Optional.of(PartialDate.NONE);
        }
        Optional<PartialDate> date = at(answer, choices).or(() -> PartialDate.read(answer));
        if (date.isEmpty()) {
            out.println("That is not a date; nothing was changed.");
        }
        return date;
    }

    private <T> Optional<T> pick(String what, Map<T, String> choices, Function<T, String> label) {
        return pick(what, "no change", choices, label);
    }

    /// As [#pick], for a statement that is not there yet.
    private <T> Optional<T> pickNew(
            String what, Map<T, String> choices, Function<T, String> label) {
        return pick(what, "adding nothing", choices, label);
    }

    private <T> Optional<T> pick(
            String what, String otherwise, Map<T, String> choices, Function<T, String> label) {
        var order = List.copyOf(choices.keySet());
        list(order, label, choices);
        String prompt = what + " (a number, Enter for " + otherwise + "): ";
        return at(keys.line(prompt).orElse("").strip(), order);
    }

    private <T> void list(List<T> order, Function<T, String> label, Map<T, String> why) {
        for (int i = 0; i < Math.min(order.size(), SHOWN_MAX); i++) {
            String reason = why.getOrDefault(order.get(i), "");
            out.println(
                    "  "
                            + (i + 1)
                            + "  "
                            + label.apply(order.get(i))
                            + (reason.isEmpty() ? "" : "  (" + Safe.text(reason) + ")"));
        }
        out.flush();
    }

    private static <T> Optional<T> at(String answer, List<T> order) {
        if (!answer.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(answer);
        return number >= 1 && number <= order.size()
                ? Optional.of(order.get(number - 1))
                : Optional.empty();
    }

    private static <T> void ranked(List<Ranked<T>> ranked, Map<T, String> into) {
        ranked.forEach(each -> into.putIfAbsent(each.value(), each.why()));
    }

    private static <T> Map<T, String> all(Iterable<T> values) {
        var all = new LinkedHashMap<T, String>();
        values.forEach(value -> all.put(value, ""));
        return all;
    }

    private List<MentionId> people() {
        var people = new ArrayList<MentionId>();
        review.drafts().proposals().persons().stream()
                .filter(p -> p.kind() != Mention.Kind.PLACE)
                .forEach(p -> people.add(p.id()));
        review.drafts().added().forEach(m -> people.add(m.id()));
        return people;
    }

    private List<Speaker> speakers() {
        var speakers = new LinkedHashSet<Speaker>();
        speakers.add(Speaker.Author.AUTHOR);
        speakers.add(Speaker.Unstated.UNSTATED);
        people().forEach(id -> speakers.add(new Speaker.Mentioned(id)));
        return List.copyOf(speakers);
    }

    private String label(MentionId id) {
        return Safe.phrase(new Telling(review.drafts()).label(id));
    }

    private String label(Speaker speaker) {
        return Safe.phrase(new Telling(review.drafts()).speaker(speaker));
    }
}
