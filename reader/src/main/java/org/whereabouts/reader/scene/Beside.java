package org.whereabouts.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Stance;

/// Those who are named beside a group: all of it, or some.
record Beside(Scene scene) {

    /// `Both were sentenced`: each of the two.
    List<Scene.Who> each(Phrase phrase, Party group) {
        boolean several =
                scene.parse().lower(phrase.head()).matches("both|each")
                        && phrase.end() - phrase.first() == 1
                        && group.members().size() > 1
                        && scene.parties()
                                .why(scene.sentence(), phrase.head())
                                .filter(org.whereabouts.reader.coref.Parties.Why::doubtful)
                                .isEmpty();
        return several
                ? group.members().stream()
                        .sorted(java.util.Comparator.comparingInt(Party::number))
                        .map(m ->
                                new Scene.Who(
                                        m,
                                        scene.span(phrase),
                                        List.of(
                                                new Note.Resolved(
                                                        scene.span(phrase),
                                                        scene.ids().apply(m),
                                                        "each of the nearest group"),
                                                new Note.Distributed(scene.span(phrase)))))
                        .toList()
                : List.of();
    }

    /// `One of them, | Tarek Nasim,`.
    Phrase oneOf(Phrase phrase) {
        boolean all =
                scene.parse().lower(phrase.first()).matches("all|both|each|neither")
                        && scene.parse().lower(phrase.end()).equals("of");
        if (all) {
            return scene.parse().phraseFrom(phrase.end() + 1).orElse(phrase);
        }
        boolean one =
                scene.parse()
                                .lower(phrase.head())
                                .matches("one|another|third|fourth|latest|youngest|oldest")
                        && scene.parse().lower(phrase.end()).equals("of");
        Optional<Phrase> name =
                scene.parse().lower(phrase.head()).matches("one|another|third|fourth|other|others?")
                                && scene.parse().lower(phrase.end()).equals(",")
                        ? scene.parse()
                                .phraseFrom(phrase.end() + 1)
                                .filter(Phrase::onlyName)
                                .filter(p -> scene.parse().lower(p.end()).equals(","))
                        : Optional.empty();
        if (name.isPresent()) {
            return name.get();
        }
        Optional<Phrase> whole =
                one ? scene.parse().phraseFrom(phrase.end() + 1) : Optional.empty();
        return whole.filter(w -> scene.parse().lower(w.end()).equals(","))
                .flatMap(w -> scene.parse().phraseFrom(w.end() + 1))
                .filter(Phrase::named)
                .orElse(phrase);
    }

    /// `Two of them, | Tarek Nasim and Omar Said, | were moved`, `Two officers, | Sergeant Nasim
    /// and Major Said, | were tried`: the names, if they are as many.
    List<Phrase> someOf(Phrase phrase) {
        var counted = Numbers.value(scene.parse().lower(phrase.first()));
        if (phrase.first() < phrase.head()
                && counted.isPresent()
                && scene.parse().lower(phrase.end()).equals(",")) {
            List<Phrase> apposed = names(phrase.end() + 1);
            return apposed.size() == (int) counted.getAsDouble() && apposed.size() > 1
                    ? apposed
                    : List.of();
        }
        var number = Numbers.value(scene.parse().lower(phrase.head()));
        boolean other = scene.parse().lower(phrase.first()).equals("the");
        int end = phrase.end();
        if (number.isEmpty() || number.getAsDouble() < 2 || number.getAsDouble() > 30) {
            return List.of();
        }
        if (scene.parse().lower(end).equals("of")) {
            end = scene.parse().phraseFrom(end + 1).map(Phrase::end).orElse(end);
        } else if (!other) {
            return List.of();
        }
        boolean opens = scene.parse().lower(end).matches("[,–—:]|--");
        List<Phrase> names = opens ? names(end + 1) : List.of();
        return names.size() == (int) number.getAsDouble() ? names : List.of();
    }

    /// Names one after another, with commas and `and` between them.
    private List<Phrase> names(int from) {
        var all = new ArrayList<Phrase>();
        for (int at = from; all.size() < 30; ) {
            Optional<Phrase> next =
                    scene.parse()
                            .phraseFrom(at)
                            .filter(Phrase::named)
                            .filter(p ->
                                    scene.parties()
                                            .of(scene.sentence(), p)
                                            .filter(Party::human)
                                            .isPresent());
            if (next.isEmpty()) {
                break;
            }
            all.add(next.get());
            int end = next.get().end();
            int comma = scene.parse().lower(end).equals(",") ? end + 1 : end;
            boolean and = scene.parse().lower(comma).equals("and");
            if (comma == end && !and) {
                break;
            }
            at = and ? comma + 1 : comma;
        }
        return all;
    }

    /// `three people, including Hashim`, `five women, among them Rania and Huda`.
    List<Scene.Who> included(Phrase group) {
        int comma = scene.parse().lower(group.end()).matches("[,(–—-]|--") ? 1 : 0;
        int at = group.end() + comma;
        boolean plural =
                scene.parties().of(scene.sentence(), group).filter(Party::plural).isPresent();
        int from =
                scene.parse().lower(at).equals("including")
                        ? at + 1
                        : scene.parse().lower(at).equals("among")
                                        && scene.parse().lower(at + 1).matches("them|whom")
                                ? at + 2
                                : -1;
        from = from < 0 && plural ? includedLater(group) : from;
        var each = new ArrayList<Scene.Who>();
        for (int next = from; plural && next > 0; ) {
            Optional<Phrase> phrase = scene.parse().phraseFrom(next);
            Optional<Party> party = phrase.flatMap(p -> scene.parties().of(scene.sentence(), p));
            if (party.isEmpty() || !party.get().human() || !party.get().named()) {
                break;
            }
            scene.who(phrase.get(), party.get()).ifPresent(each::add);
            int end = phrase.get().end();
            int more = scene.parse().lower(end).equals(",") ? end + 1 : end;
            next =
                    scene.parse().lower(more).equals("and")
                            ? more + 1
                            : scene.parse().lower(end).equals(",") ? more : -1;
        }
        return each;
    }

    /// `seven people were arrested, including | Hashim`: the verb stands between.
    private int includedLater(Phrase group) {
        Optional<Clause> told =
                scene.parse().clauses().stream()
                        .filter(c -> c.verb().passive() && c.subject().contains(group))
                        .findFirst();
        int verb = told.map(c -> c.verb().end()).orElse(Integer.MAX_VALUE);
        for (int i = verb; i < scene.parse().tokens().size(); i++) {
            if (scene.parse().lower(i).matches("[.;]|and|but|who|that|while|after|when|by|from")) {
                return -1;
            }
            boolean opens = scene.parse().lower(i).matches("[,–—]|--");
            if (opens && scene.parse().lower(i + 1).equals("including")) {
                return i + 2;
            }
            if (opens
                    && scene.parse().lower(i + 1).equals("among")
                    && scene.parse().lower(i + 2).equals("them")) {
                return i + 3;
            }
        }
        return -1;
    }

    /// `Omar was among | the nine people | picked up`, `is one of | three journalists | arrested`:
    /// whoever is said to be one of them.
    Optional<Scene.Who> amongst(Phrase group) {
        int at = group.first();
        while (at > 1
                && scene.parse().lower(at - 1).matches("at|least|more|than|some|about|around")) {
            at--;
        }
        boolean one =
                scene.parse().lower(at - 1).equals("of")
                        && scene.parse().lower(at - 2).equals("one");
        int from = one ? at - 2 : at - 1;
        boolean among = one || scene.parse().lower(at - 1).matches("among|amongst");
        return scene.parse().clauses().stream()
                .filter(c -> among && c.verb().form() == VerbGroup.Form.COPULA)
                .filter(c -> c.verb().lemma().equals("be") && c.verb().modal().isEmpty())
                .filter(c -> !c.verb().negated() && c.verb().end() <= from)
                .filter(c -> c.verb().end() >= from - 1 && c.subject().size() == 1)
                .filter(c -> scene.told(c).filter(t -> t.stance() == Stance.ASSERTS).isPresent())
                .map(c -> c.subject().getFirst())
                .flatMap(p ->
                        scene.parties().of(scene.sentence(), p).stream()
                                .filter(x -> x.kind() == Mention.Kind.PERSON && !x.plural())
                                .flatMap(x -> scene.who(p, x).stream()))
                .findFirst();
    }

    /// `Two neighbours, Hashim and Bakri, were taken`: those who are named right after.
    List<Scene.Who> listed(Phrase phrase, Party group) {
        int until = scene.span(phrase).end();
        var each = new ArrayList<Scene.Who>();
        for (Party member : group.members()) {
            member.places().stream()
                    .filter(p -> p.sentence() == scene.sentence() && p.level() == 0)
                    .filter(p -> p.start() >= until && p.start() - until < 120)
                    .findFirst()
                    .ifPresent(p ->
                            each.add(
                                    new Scene.Who(
                                            member,
                                            new Span(p.start(), p.end()),
                                            List.of(new Note.Distributed(scene.span(phrase))))));
        }
        each.sort(java.util.Comparator.comparingInt(w -> w.at().start()));
        return each.size() == group.members().size() ? each : List.of();
    }
}
