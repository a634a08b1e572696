package org.whereabouts.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.language.Dependencies;
import org.whereabouts.reader.language.Dependencies.Arc;
import org.whereabouts.reader.lexicon.Lexicon;

/// Whose verb it is by the dependencies of the analyser, where it gives them. They are believed
/// where going left from the verb found nothing, a time, or only the last of several: in these they
/// were right far more often than wrong; elsewhere the way left is the better of the two.
final class Links {
    private static final int STEPS_MAX = 6;
    private final Parse parse;
    private final Lexicon words;

    Links(Parse parse, Lexicon words) {
        this.parse = parse;
        this.words = words;
    }

    /// The subject that was found, or a better one.
    List<Phrase> better(List<Phrase> found, VerbGroup verb) {
        return switch (parse.sentence().dependencies()) {
            case Dependencies.None _ -> found;
            case Dependencies.Tree tree -> better(found, tree, verb);
        };
    }

    private List<Phrase> better(List<Phrase> found, Dependencies.Tree tree, VerbGroup verb) {
        List<Phrase> linked = subject(tree, verb.head(), 0);
        if (linked.isEmpty() || linked.stream().anyMatch(this::time)) {
            return found;
        }
        boolean more = linked.size() > found.size() && linked.containsAll(found);
        boolean time = found.stream().anyMatch(this::time);
        return more || time ? linked : found;
    }

    private boolean time(Phrase phrase) {
        return phrase.isTime(parse, words);
    }

    private List<Phrase> subject(Dependencies.Tree tree, int word, int steps) {
        if (word < 0 || steps > STEPS_MAX) {
            return List.of();
        }
        Arc arc = tree.arcs().get(word);
        if (arc.is("cop", "aux")) {
            return subject(tree, arc.head(), steps + 1);
        }
        // Of two subjects the first is somebody who is spoken to (`Yamila, your husband is`).
        Optional<Integer> own = tree.under(word, "nsubj").stream().reduce((a, b) -> b);
        if (own.isPresent()) {
            return phrases(tree, own.get(), arc);
        }
        if (arc.is("conj", "xcomp")) {
            return subject(tree, arc.head(), steps + 1);
        }
        return arc.is("acl") && !arc.is("acl:relcl") ? listed(tree, arc.head()) : List.of();
    }

    private List<Phrase> phrases(Dependencies.Tree tree, int word, Arc verb) {
        boolean relative = Subjects.RELATIVE.contains(parse.lower(word));
        if (relative) {
            return verb.is("acl:relcl") && verb.head() >= 0 ? listed(tree, verb.head()) : List.of();
        }
        return listed(tree, word);
    }

    /// A word's phrase, and those joined to it by `and`.
    private List<Phrase> listed(Dependencies.Tree tree, int word) {
        var all = new ArrayList<Phrase>();
        parse.phraseAt(word).ifPresent(all::add);
        for (int each : tree.under(word, "conj")) {
            parse.phraseAt(each).filter(p -> !all.contains(p)).ifPresent(all::add);
        }
        return all;
    }
}
