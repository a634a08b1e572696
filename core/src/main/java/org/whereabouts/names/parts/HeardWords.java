package org.whereabouts.names.parts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.whereabouts.names.Language;
import org.whereabouts.names.Script;

/// How words sound that were read before. In a list of a hundred thousand names there are some
/// thousand different words. Safe for any number of threads.
public final class HeardWords {
    private final Map<Word, Heard> heard = new ConcurrentHashMap<>();
    private final int most;

    /// @param most so many words are kept; others are read each time anew. 0 for no memory
    public HeardWords(int most) {
        this.most = most;
    }

    /// What the sounds of a word depend on.
    ///
    /// @param name the language of the whole name
    record Word(String lower, Script script, Language name) {}

    /// What becomes of a word.
    record Heard(PartSounds sounds, List<String> readings) {}

    Heard heard(Word word, Function<Word, Heard> read) {
        if (most == 0) {
            return read.apply(word);
        }
        Heard known = heard.get(word);
        if (known != null) {
            return known;
        }
        Heard fresh = read.apply(word);
        if (heard.size() < most) {
            heard.put(word, fresh);
        }
        return fresh;
    }
}
