package org.whereabouts.register.fold;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;

/// Places as text for display and as a key for comparison. Two mentions judged to be one place have
/// one key; other names are compared letter by letter, without case and spaces at the ends: whether
/// two different names are one place is not decided here.
public final class Places {
    private final Reading reading;

    public Places(Reading reading) {
        this.reading = reading;
    }

    /// A place; name and key are empty where none was named.
    public record Place(String name, String key) {}

    /// The place that a claim names.
    public Place of(Ref ref) {
        return switch (ref) {
            case Ref.None _ -> new Place("", "");
            case Ref.Words(var text) -> new Place(text, key(text));
            case Ref.To(var mention) -> {
                String name = reading.names(mention).stream().findFirst().orElse("");
                MentionId first =
                        new People(reading.folded())
                                .of(mention)
                                .map(p -> p.first())
                                .orElse(mention);
                String own = reading.names(first).stream().findFirst().orElse("");
                yield new Place(name, own.isEmpty() ? first.toString() : key(own));
            }
        };
    }

    private static String key(String text) {
        return UCharacter.foldCase(Normalizer2.getNFKCInstance().normalize(text.strip()), true);
    }
}
