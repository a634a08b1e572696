package org.whereabouts.reader.scene;

import org.whereabouts.reader.grammar.Clause;
import org.whereabouts.reader.grammar.VerbGroup;
import org.whereabouts.reader.grammar.VerbGroup.Form;

/// Whether a demand reaches a clause.
record Demandable(Scene scene) {

    /// Only what can still come about is demanded: `be released`, `to release`; what a demand tells
    /// in the past tense is told by whoever tells the demand.
    boolean is(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean base =
                scene.parse().lower(verb.first()).equals("be")
                        || (verb.first() == verb.head()
                                && scene.parse().lower(verb.head()).equals(verb.lemma()));
        return verb.form() == Form.INFINITIVE
                || base
                || joined(clause)
                || ensured(clause)
                || verb.modal().matches("should|must")
                || verb.form() == Form.ING;
    }

    /// `ensure that she | is moved`, `see to it that they | are tried`: what is to be made sure of.
    private boolean ensured(Clause clause) {
        boolean sure =
                scene.parse().clauses().stream()
                        .filter(c -> c.index() < clause.index())
                        .anyMatch(c ->
                                c.verb().lemma().matches("ensure|guarantee|see|assure|ascertain")
                                        && together(c.verb().end(), clause.verb().first()));
        return sure && !clause.relative() && clause.verb().modal().isEmpty();
    }

    /// Whether `that` and no end of a part stands between two words.
    private boolean together(int from, int to) {
        boolean that = false;
        for (int i = from; i < to; i++) {
            that |= scene.parse().lower(i).equals("that");
            if (scene.parse().lower(i).matches("[.;:]")) {
                return false;
            }
        }
        return that;
    }

    /// `that he be moved or | released`, `We demand: Omar | freed`: a participle that shares the
    /// demand.
    private boolean joined(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb.first() != verb.head() || !verb.passive()) {
            return false;
        }
        boolean colon =
                clause.subject().size() == 1
                        && scene.parse()
                                .lower(clause.subject().getFirst().first() - 1)
                                .matches(":|demand|demands|demanded|want|wants|wanted");
        boolean shares =
                clause.governor() >= 0
                        && scene.parse().lower(verb.first() - 1).matches("and|or|,")
                        && !clause.relative();
        return colon || (shares && is(scene.parse().clauses().get(clause.governor())));
    }
}
