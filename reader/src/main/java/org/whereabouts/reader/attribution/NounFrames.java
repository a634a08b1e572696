package org.whereabouts.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.attribution.Frame.Kind;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.language.Pos;

/// Frames that no verb makes: `according to his mother`, `fears that`, `calls for the release of`.
///
/// @param index of the sentence
record NounFrames(int index, Parse parse, FrameWords words) {

    Optional<Frame> at(int i) {
        return according(i).or(() -> label(i)).or(() -> noun(i));
    }

    /// `Maryam Qadir, a nurse: | "They took him."`: whoever stands before the colon of a quotation.
    private Optional<Frame> label(int i) {
        boolean opens = parse.lower(i).equals(":") && parse.lower(i + 1).matches("[\"“]");
        Optional<Phrase> who = opens ? parse.phraseFrom(0) : Optional.empty();
        boolean told =
                parse.clauses().stream()
                        .anyMatch(c ->
                                c.verb().head() < i
                                        && c.verb().form() != VerbGroup.Form.ING
                                        && c.verb().form() != VerbGroup.Form.PARTICIPLE
                                        && !c.relative());
        return who.filter(w -> w.end() <= i && !told)
                .map(w ->
                        new Frame(
                                index,
                                -1,
                                Kind.SAYS,
                                List.of(w),
                                List.of(),
                                i,
                                i + 1,
                                parse.tokens().size(),
                                false));
    }

    private Optional<Frame> according(int i) {
        int at = after(i);
        return at < 0
                ? Optional.empty()
                : parse.phraseFrom(at)
                        .filter(p -> told(i, p))
                        .map(this::named)
                        .map(p ->
                                new Frame(
                                        index,
                                        -1,
                                        Kind.SAYS,
                                        List.of(p),
                                        List.of(),
                                        i,
                                        Postposed.opener(parse, i),
                                        parse.tokens().size(),
                                        false));
    }

    /// `according to |`, `in the words of |`, `as told by |`, `by | her account`: where whoever
    /// tells it is named; -1 where no such words stand here.
    private int after(int i) {
        String lower = parse.lower(i);
        String next = parse.lower(i + 1);
        if (lower.equals("according") && next.equals("to")) {
            return i + 2;
        }
        boolean words = parse.lower(i - 1).matches("the") && lower.matches("words|account|telling");
        if (words && next.equals("of") && parse.lower(i - 2).matches("in|by")) {
            return i + 2;
        }
        boolean as =
                parse.lower(i - 1).equals("as")
                        && lower.matches(
                                "told|reported|related|recounted|stated|confirmed|described");
        if (as && next.equals("by")) {
            return i + 2;
        }
        return lower.matches("by|in") && parse.phraseFrom(i + 1).filter(Phrase::owned).isPresent()
                ? i + 1
                : -1;
    }

    /// `according to lawyers, relatives and | the Rights Commission`: of several the last, where it
    /// alone has a name.
    private Phrase named(Phrase first) {
        Phrase last = first;
        while (parse.lower(last.end()).matches(",|and") && !last.named()) {
            int next = last.end() + 1;
            next = parse.lower(next).equals("and") ? next + 1 : next;
            Optional<Phrase> after = parse.phraseFrom(next);
            if (after.isEmpty()) {
                return first;
            }
            last = after.get();
        }
        boolean ends = parse.lower(last.end()).matches("[.;]|");
        return last.named() && ends && !parse.lower(first.end()).equals(".") ? last : first;
    }

    /// `by her account`: the noun must be one of telling.
    private boolean told(int i, Phrase phrase) {
        return !parse.lower(i).matches("by|in")
                || parse.lower(phrase.head())
                        .matches("account|telling|version|words|reckoning|count|tally|estimate");
    }

    /// `amid fears that ...`, `calls for the release of ...`.
    private Optional<Frame> noun(int i) {
        var token = parse.tokens().get(i);
        if (token.pos() != Pos.NOUN) {
            return Optional.empty();
        }
        String next = parse.lower(i + 1);
        var kind = words.noun(token.lemma());
        boolean clause = next.equals("that");
        boolean phrase = next.equals("for") || next.equals("of") || next.equals("to");
        if (kind.isEmpty() || (!clause && !(phrase && kind.get() != Kind.SAYS))) {
            return Optional.empty();
        }
        int to = i + 1;
        while (to < parse.tokens().size() && !parse.lower(to).equals(",")) {
            to++;
        }
        return Optional.of(
                new Frame(index, -1, kind.get(), List.of(), List.of(), i, i + 1, to, false));
    }
}
