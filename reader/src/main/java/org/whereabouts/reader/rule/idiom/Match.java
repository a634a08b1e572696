package org.whereabouts.reader.rule.idiom;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.grammar.VerbGroup.Form;
import org.whereabouts.reader.rule.held.Captive;
import org.whereabouts.reader.scene.Scene;

/// Whether a clause is a set phrase, and of whom it tells.
record Match(Scene scene, Clause clause, Idiom idiom) {
    private static final String[] LINKS = {
        "of", "against", "for", "from", "about", "on", "with", "to"
    };

    boolean holds() {
        var verb = clause.verb();
        return idiom.passive().map(p -> p == verb.passive()).orElse(true)
                && (idiom.subject().isEmpty() || clause.subject().stream().anyMatch(this::subject))
                && (idiom.object().isEmpty()
                        || clause.object().filter(o -> in(o, idiom.object())).isPresent())
                && adjunct()
                && after()
                && (idiom.written().isEmpty()
                        || idiom.written().contains(scene.parse().lower(verb.head())))
                && modifier()
                && next()
                && nextNoun()
                && (idiom.then().isEmpty() || idiom.then().contains(then()))
                && negation();
    }

    /// `nothing`, `no trace`: by the first word or the head; `the last letter`.
    private boolean subject(Phrase phrase) {
        boolean with = idiom.subjectWith().isEmpty();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            with |= idiom.subjectWith().contains(scene.parse().lower(i));
        }
        return with
                && (in(phrase, idiom.subject())
                        || idiom.subject().contains(scene.parse().lower(phrase.first())));
    }

    /// `gave him | electric shocks`: the noun after the object.
    private boolean nextNoun() {
        return idiom.nextNoun().isEmpty()
                || clause.object()
                        .flatMap(o -> scene.parse().phraseFrom(o.end()))
                        .filter(p -> in(p, idiom.nextNoun()))
                        .isPresent();
    }

    /// `was found not | guilty`.
    private String then() {
        return scene.parse().lower(clause.verb().end() + 1);
    }

    /// Those of whom it tells, if the text tells that they are held where that is needed.
    List<Scene.Who> victims() {
        List<Phrase> whom = whom();
        boolean news = idiom.captive() && whom.stream().anyMatch(this::indefinite);
        return news
                ? List.of()
                : scene.victims(whom).stream()
                        .filter(w -> !idiom.captive() || new Captive(scene).known(w.party()))
                        .toList();
    }

    /// `a girl from Homs`: of whom nothing was told before.
    private boolean indefinite(Phrase phrase) {
        return scene.parse().lower(phrase.first()).matches("an?|another|some");
    }

    private boolean in(Phrase phrase, Set<String> nouns) {
        String lemma = scene.parse().lemma(phrase.head());
        String lower = scene.parse().lower(phrase.head());
        for (String noun : nouns) {
            boolean same =
                    noun.equals("@country")
                            ? scene.words().country(scene.text(phrase.name(), phrase.end()))
                            : noun.startsWith("@")
                                    ? scene.words().has(noun.substring(1), lemma)
                                            || scene.words().has(noun.substring(1), lower)
                                    : noun.equals(lemma)
                                            || noun.equals(lower)
                                            || lower.equals(noun + "s");
            if (same) {
                return true;
            }
        }
        return false;
    }

    private boolean adjunct() {
        return idiom.preposition().isEmpty() || leading().isPresent();
    }

    private Optional<Clause.Adjunct> leading() {
        return clause.adjuncts().stream()
                .filter(a -> idiom.preposition().contains(a.preposition()))
                .filter(a -> idiom.noun().isEmpty() || in(a.phrase(), idiom.noun()))
                .filter(a -> !scene.parse().lower(a.phrase().head() - 1).equals("house"))
                .findFirst();
    }

    private boolean after() {
        int end = clause.verb().end();
        while (scene.parse()
                .lower(end)
                .matches("now|then|finally|already|also|still|since|eventually|soon")) {
            end++;
        }
        return idiom.after().isEmpty()
                || idiom.after().contains(scene.parse().lower(end))
                || idiom.after().contains(scene.parse().lower(end - 1))
                || clause.object()
                        .filter(o -> idiom.after().contains(scene.parse().lower(o.end())))
                        .isPresent();
    }

    /// `death certificate`; `the last person to see`.
    private boolean modifier() {
        boolean before =
                idiom.modifier().isEmpty()
                        || clause.object()
                                .filter(o ->
                                        scene.parse().lower(o.head() - 1).matches(idiom.modifier()))
                                .isPresent();
        boolean last = !idiom.last() || lastOne();
        return before && last;
    }

    /// `The last time Maryam saw him`, `the last person to see him`.
    private boolean lastOne() {
        boolean adverb =
                scene.parse().lower(clause.verb().head() - 1).equals("last")
                        || scene.parse().lower(clause.verb().end()).equals("last");
        if (adverb && clause.verb().lemma().matches("hear|speak|talk")) {
            return true;
        }
        for (int i = Math.max(0, clause.verb().first() - 5); i < clause.verb().first(); i++) {
            if (scene.parse().lower(i).equals("last")
                    && scene.parse()
                            .lower(i + 1)
                            .matches("time|person|people|one|ones|man|woman|day|occasion|to")) {
                return true;
            }
        }
        return false;
    }

    /// `was forced | to confess`.
    private boolean next() {
        var clauses = scene.parse().clauses();
        int after = clause.index() + 1;
        return idiom.next().isEmpty()
                || (after < clauses.size()
                        && (clauses.get(after).verb().form() == Form.INFINITIVE
                                || (clauses.get(after).verb().form() == Form.ING
                                        && clause.verb().lemma().matches("stop|cease")))
                        && clauses.get(after).verb().first() == clause.verb().end()
                        && idiom.next().contains(clauses.get(after).verb().lemma()));
    }

    private boolean negation() {
        return switch (idiom.negation()) {
            case DENIES -> true;
            case NONE ->
                    clause.verb().negated()
                            || clause.object().filter(this::none).isPresent()
                            || clause.subject().stream().anyMatch(this::none);
            case NOT -> clause.verb().negated() && clause.verb().modal().isEmpty() && since();
            case IS_NOT -> clause.verb().negated() && clause.verb().modal().matches("|could");
            case FAILS -> fails();
        };
    }

    private boolean none(Phrase phrase) {
        return scene.parse().lower(phrase.first()).matches("no|nothing|little|neither|nobody|none")
                || scene.parse().lower(phrase.first() - 1).equals("no");
    }

    private boolean since() {
        return scene.parse().tokens().subList(clause.verb().end(), clause.end()).stream()
                .anyMatch(t -> t.is("since", "for"));
    }

    /// `has been unable to reach`, `failed to return`, `could not find`.
    private boolean fails() {
        var verb = clause.verb();
        boolean could = verb.negated() && verb.modal().matches("could|can|ca");
        boolean unable =
                verb.form() == Form.INFINITIVE
                        && scene.parse()
                                .lower(verb.first() - 1)
                                .matches("unable|failed|fails|failing|impossible");
        boolean home =
                !verb.lemma().matches("come|return")
                        || scene.parse().lower(verb.end()).matches("home|back|[.,;]|that|from|");
        return (could && !verb.lemma().matches("come|return")) || (unable && home);
    }

    /// `of Tarek's fate`: Tarek.
    private Phrase fate(Phrase phrase) {
        boolean fate =
                scene.parse()
                        .lower(phrase.head())
                        .matches("fate|whereabouts|condition|case|health");
        return fate ? scene.whose(phrase, "of").orElse(phrase) : phrase;
    }

    /// The phrases that name those of whom it tells.
    List<Phrase> whom() {
        String whom = idiom.whom();
        if (whom.startsWith("at ")) {
            return clause.adjuncts().stream()
                    .filter(a -> a.preposition().matches(whom.substring(3)))
                    .map(a -> fate(a.phrase()))
                    .filter(p -> !scene.victims(List.of(p)).isEmpty())
                    .findFirst()
                    .map(List::of)
                    .orElse(List.of());
        }
        return switch (whom) {
            case "object" -> clause.objects();
            case "subject-of" ->
                    clause.subject().stream().flatMap(p -> scene.whose(p, LINKS).stream()).toList();
            case "object-of" ->
                    clause.object()
                            .flatMap(o -> scene.whose(o, LINKS))
                            .map(this::fate)
                            .map(List::of)
                            .orElse(List.of());
            case "noun-of" ->
                    leading()
                            .flatMap(a -> scene.whose(a.phrase(), "of"))
                            .map(List::of)
                            .orElse(List.of());
            default -> clause.subject();
        };
    }
}
