package org.whereabouts.reader.grammar;

import org.whereabouts.reader.lexicon.Lexicon;

/// A noun phrase: word numbers in its sentence.
///
/// @param first first word
/// @param end after the last word
/// @param head its noun, name or pronoun
/// @param owner after the last word of the possessor (`her | husband`, `Xinjiang 's | groups`);
///   equal to `first` where there is none
/// @param name first word of the name at its end (`activist | Tarek Nasim`); equal to `end` where
///   there is none
public record Phrase(int first, int end, int head, int owner, int name) {

    /// The subject that a note leaves out (`Detained 3 March.`): it stands at its verb.
    public static Phrase unsaid(int verb) {
        return new Phrase(verb, verb + 1, verb, verb, verb + 1);
    }

    /// Whether it is a subject that is left out.
    public boolean isUnsaid(Parse parse) {
        return end == first + 1 && head == first && parse.phraseAt(first).isEmpty();
    }

    /// Whether somebody possesses it.
    public boolean owned() {
        return owner > first;
    }

    /// Whether it ends in a name.
    public boolean named() {
        return name < end;
    }

    /// Whether it is a name and nothing else.
    public boolean onlyName() {
        return name == first && name < end;
    }

    /// Whether it tells when and is nobody: `three weeks`, `Friday`, `12 September`.
    boolean isTime(Parse parse, Lexicon words) {
        String opens = parse.lower(first);
        String noun = parse.lower(head);
        boolean day =
                end - first > 1
                        && opens.matches("[0-9]{1,2}(st|nd|rd|th)?")
                        && words.has("months", parse.lower(first + 1));
        return day
                || words.has("timenoun", parse.lemma(head))
                || words.has("months", opens)
                || words.has("months", noun)
                || words.has("weekdays", opens)
                || words.has("weekdays", noun);
    }
}
