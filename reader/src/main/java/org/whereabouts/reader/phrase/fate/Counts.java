package org.whereabouts.reader.phrase.fate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.whereabouts.reader.phrase.PhraseBook;
import org.whereabouts.reader.phrase.people.People;
import org.whereabouts.reader.phrase.told.Line;
import org.whereabouts.reader.phrase.told.Tellers;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Amount;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;

/// Reads how many are held. Words stand for the number where they say more than it ("more than").
public final class Counts {
    private final String language;
    private final Pattern people;
    private final Pattern held;
    private final Map<String, String> numbers;

    /// Reads counts in the language of a book.
    public Counts(PhraseBook book) {
        language = book.language();
        people = Pattern.compile(book.text("crowd"));
        held = book.pattern(book.text("crowd_held"));
        numbers = book.table("crowd_numbers");
    }

    /// The counts of a sentence.
    public List<Find> of(Line line, Tellers tellers, People all) {
        var found = new ArrayList<Find>();
        var m = people.matcher(line.lower());
        while (m.find()) {
            var cue = held.matcher(line.lower());
            boolean there = false;
            while (!there && cue.find()) {
                there = Math.max(cue.start() - m.end(), m.start() - cue.end()) < 25;
            }
            var telling =
                    there
                            ? tellers.at(cue.start(), cue.end())
                            : java.util.Optional
                                    .<org.whereabouts.reader.phrase.told.Telling>empty();
            var amount = amount(m.group().toLowerCase(Locale.ROOT), m.group("n"));
            if (telling.isEmpty() || amount.equals(Amount.NONE)) {
                continue;
            }
            var at = line.span(m.start(), m.end());
            String words = line.text().substring(m.start(), m.end()).strip();
            var group = all.body(line.number(), at, words, Mention.Kind.GROUP, false);
            found.add(
                    new Find(
                            "count." + language,
                            telling.get(),
                            group,
                            new Claim.Counted(
                                    line.text().substring(cue.start(), cue.end()),
                                    amount,
                                    Ref.NONE,
                                    PartialDate.NONE),
                            line.span(),
                            line.span(cue.start(), cue.end()),
                            List.of(at),
                            List.of(),
                            List.of()));
        }
        return found;
    }

    private Amount amount(String words, String number) {
        long value = 1;
        boolean any = false;
        var digits = Pattern.compile("[0-9]+(?:[ \\u00A0][0-9]{3})*").matcher(number);
        if (digits.find()) {
            String plain = digits.group().replaceAll("[^0-9]", "");
            if (plain.length() > 9) {
                return Amount.NONE;
            }
            value = Long.parseLong(plain);
            any = true;
        }
        for (var each : numbers.entrySet()) {
            if (Pattern.compile(each.getValue()).matcher(number).find()) {
                value *= Long.parseLong(each.getKey());
                any = true;
            }
        }
        if (!any) {
            return Amount.NONE;
        }
        boolean exact = words.strip().equals(number.strip());
        return new Amount(
                OptionalLong.of(value),
                exact ? OptionalLong.of(value) : OptionalLong.empty(),
                exact ? "" : words.strip());
    }
}
