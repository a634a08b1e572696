package org.whereabouts.reader.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.intake.proposal.Spot;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.phrase.fate.Kinships.Owned;
import org.whereabouts.reader.phrase.mark.Case;
import org.whereabouts.reader.phrase.mark.Mark;
import org.whereabouts.reader.phrase.mark.Mark.Kind;
import org.whereabouts.reader.phrase.people.People;
import org.whereabouts.reader.phrase.people.Someone;
import org.whereabouts.reader.phrase.told.Frame;
import org.whereabouts.reader.phrase.told.Line;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;

/// Settles who is meant by the marks of one sentence: names first, then kin nouns with their
/// owners, then bodies, then pronouns.
final class Meaning {
    private final People people;
    private final Line line;
    private final Optional<Someone> quoted;
    private final boolean quote;
    private final Pattern self;

    Meaning(People people, PhraseBook book, Line line, Optional<Someone> quoted, boolean quote) {
        this.people = people;
        this.line = line;
        this.quoted = quoted;
        this.quote = quote;
        this.self = Pattern.compile("(?:" + book.text("self") + ")\\s*,?\\s*$");
    }

    /// Settles the marks.
    ///
    /// @return the kin nouns whose owner is known
    List<Owned> settle(List<Frame> frames) {
        for (Mark mark : line.marks()) {
            if (mark.kind() == Kind.NAME) {
                name(mark, Sex.UNKNOWN);
            } else if (mark.kind() == Kind.BODY || mark.kind() == Kind.CROWD) {
                var kind = mark.kind() == Kind.BODY ? Mention.Kind.BODY : Mention.Kind.GROUP;
                line.means(
                        mark,
                        people.body(
                                line.number(),
                                line.span(mark),
                                line.text().substring(mark.start(), mark.end()),
                                kind,
                                mark.kind() == Kind.BODY));
            } else if (mark.kind() == Kind.FIRST && !quote) {
                line.means(
                        mark,
                        people.author(
                                line.number(),
                                line.span(mark),
                                line.text().substring(mark.start(), mark.end())));
            } else if (mark.kind() == Kind.FIRST) {
                quoted.ifPresent(q -> line.means(mark, q));
            }
        }
        var owned = new ArrayList<Owned>();
        for (Mark mark : line.marks()) {
            if (mark.kind() == Kind.KIN) {
                kin(mark, frames).ifPresent(owned::add);
            }
        }
        for (Mark mark : line.marks()) {
            if (mark.kind() == Kind.PRONOUN) {
                people.pronoun(line.number(), line.span(mark), mark.sex(), speakers(frames), true)
                        .or(() -> speakerHimself(mark, frames))
                        .ifPresent(s -> line.means(mark, s));
            }
        }
        return owned;
    }

    private void name(Mark mark, Sex sex) {
        Sex beside =
                line.marks().stream()
                        .filter(m ->
                                m.kin()
                                        .flatMap(Mark.Kin::name)
                                        .filter(n -> n.start() == mark.start())
                                        .isPresent())
                        .map(Mark::sex)
                        .findFirst()
                        .orElse(sex);
        people.named(line.number(), mark, line.start(), beside)
                .ifPresent(s -> {
                    line.means(mark, s);
                    if (!quote && self.matcher(line.lower().substring(0, mark.start())).find()) {
                        people.authorIs(s);
                        people.at(line.span(mark)).ifPresent(me -> line.means(mark, me));
                    }
                });
    }

    /// `Она опасается`: a pronoun that speaks is somebody near, whoever else speaks.
    private Optional<Someone> speakerHimself(Mark mark, List<Frame> frames) {
        boolean speaks = frames.stream().anyMatch(f -> f.by().filter(mark::equals).isPresent());
        return speaks
                ? people.pronoun(line.number(), line.span(mark), mark.sex(), Set.of(), true)
                : Optional.empty();
    }

    private Set<Someone> speakers(List<Frame> frames) {
        var all = new HashSet<Someone>();
        quoted.ifPresent(all::add);
        frames.stream().flatMap(f -> f.by().stream()).forEach(m -> line.who(m).ifPresent(all::add));
        return all;
    }

    private Optional<Owned> kin(Mark noun, List<Frame> frames) {
        var kin = noun.kin().orElseThrow();
        Span at = line.span(noun);
        String words = line.text().substring(noun.start(), noun.end());
        Optional<Someone> beside = kin.name().flatMap(line::who);
        if (kin.name().isPresent() && beside.isEmpty()) {
            return Optional.empty();
        }
        boolean certain = true;
        Optional<Someone> owner =
                switch (kin.owner()) {
                    case FIRST ->
                            quote ? quoted : Optional.of(people.author(line.number(), at, words));
                    case NAMED ->
                            kin.of()
                                    .flatMap(o ->
                                            people.named(
                                                    line.number(), o, line.start(), Sex.UNKNOWN));
                    case THIRD -> kin.of().flatMap(o -> third(o, frames, beside));
                    case NOT_SAID -> notSaid(noun, frames, beside);
                    case DOUBTFUL -> Optional.empty();
                };
        if (kin.owner() == Mark.Owner.DOUBTFUL) {
            return Optional.empty();
        }
        Optional<Someone> who =
                beside.or(() ->
                        people.kin(line.number(), at, words, kin.relation(), noun.sex(), owner));
        who.ifPresent(w -> {
            line.means(noun, w);
            people.place(w, line.number(), at, Spot.Level.NOMINAL);
            owner.ifPresent(o -> people.bond(w, kin.relation(), o));
        });
        boolean sure = certain;
        return who.flatMap(w -> owner.filter(o -> o != w).map(o -> new Owned(noun, w, o, sure)));
    }

    /// `её муж`: who tells it, if a speaker fits; else the only one near.
    private Optional<Someone> third(Mark pronoun, List<Frame> frames, Optional<Someone> not) {
        var tellers =
                speakers(frames).stream()
                        .filter(s -> s.person() && s.sex().fits(pronoun.sex()))
                        .filter(s -> !not.equals(Optional.of(s)))
                        .toList();
        boolean before =
                frames.stream()
                        .anyMatch(f -> f.by().filter(m -> m.end() <= pronoun.start()).isPresent());
        if (tellers.size() == 1 && before) {
            return Optional.of(tellers.getFirst());
        }
        var others = new HashSet<Someone>();
        not.ifPresent(others::add);
        return people.pronoun(line.number(), line.span(pronoun), pronoun.sex(), others, false);
    }

    /// A kin noun alone: whose, if one speaker or one name in the nominative stands before it.
    private Optional<Someone> notSaid(Mark noun, List<Frame> frames, Optional<Someone> not) {
        var before =
                line.marks().stream()
                        .filter(m ->
                                m.end() <= noun.start()
                                        && (m.may(Case.NOM) || m.may(Case.GEN))
                                        && m.kind() == Kind.NAME)
                        .flatMap(m -> line.who(m).stream())
                        .filter(s -> s.person() && !not.equals(Optional.of(s)))
                        .distinct()
                        .toList();
        var speakers =
                speakers(frames).stream()
                        .filter(s -> s.person() && !not.equals(Optional.of(s)))
                        .toList();
        if (speakers.size() == 1 && (before.isEmpty() || before.equals(speakers))) {
            return Optional.of(speakers.getFirst());
        }
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }
}
