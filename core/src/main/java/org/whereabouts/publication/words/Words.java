package org.whereabouts.publication.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.whereabouts.canonical.WhereaboutsException;

/// The texts of a language. Patterns are ICU message patterns with numbered arguments, so that a
/// translation may order and count as its language does.
public final class Words {
    private static final String BUNDLE = "org.whereabouts.publication.words.words";

    /// Private-use characters stand in for phrases while ICU formats a pattern; a source's text is
    /// never given to ICU, so it cannot contain one of them by then.
    private static final char STAND_IN = '\uE000';

    private final ResourceBundle bundle;
    private final ULocale locale;

    private Words(ResourceBundle bundle, ULocale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// The texts for a reader's language; English where there is no translation. The machine's own
    /// language has no say.
    public static Words in(Locale locale) {
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle =
                ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), control);
        Locale found = bundle.getLocale();
        return new Words(
                bundle, found.getLanguage().isEmpty() ? ULocale.UK : ULocale.forLocale(locale));
    }

    /// The language of these texts as a BCP 47 tag.
    public String language() {
        return locale.getLanguage();
    }

    ULocale locale() {
        return locale;
    }

    /// A text without arguments.
    ///
    /// @throws WhereaboutsException if the texts lack the key: the program is incomplete
    public String word(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new WhereaboutsException("The texts of the case file lack " + key + ".", e);
        }
    }

    /// The word for a constant: `<prefix>.<constant in small letters>`.
    public String word(String prefix, Enum<?> constant) {
        return word(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /// The word for a constant as a phrase.
    public Phrase phrase(String prefix, Enum<?> constant) {
        return Phrase.ours(word(prefix, constant));
    }

    /// A text with its arguments put in.
    ///
    /// @param arguments phrases, numbers, or words of ours
    public Phrase phrase(String key, Object... arguments) {
        if (arguments.length == 0) {
            return Phrase.ours(word(key));
        }
        var given = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            given[i] =
                    arguments[i] instanceof Phrase
                            ? String.valueOf((char) (STAND_IN + i))
                            : arguments[i];
        }
        String filled = new MessageFormat(word(key), locale).format(given);
        var pieces = new ArrayList<Phrase.Piece>();
        var ours = new StringBuilder();
        for (int i = 0; i < filled.length(); i++) {
            char c = filled.charAt(i);
            int index = c - STAND_IN;
            if (index >= 0
                    && index < arguments.length
                    && arguments[index] instanceof Phrase(List<Phrase.Piece> inner)) {
                flush(ours, pieces);
                pieces.addAll(inner);
            } else {
                ours.append(c);
            }
        }
        flush(ours, pieces);
        return new Phrase(pieces);
    }

    /// A text with numbers and words of ours put in.
    public String text(String key, Object... arguments) {
        return phrase(key, arguments).plain();
    }

    private static void flush(StringBuilder ours, List<Phrase.Piece> pieces) {
        if (!ours.isEmpty()) {
            pieces.add(new Phrase.Ours(ours.toString()));
            ours.setLength(0);
        }
    }
}
