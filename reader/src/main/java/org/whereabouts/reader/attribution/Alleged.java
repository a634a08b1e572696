package org.whereabouts.reader.attribution;

import java.util.Optional;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.language.Pos;

/// What a noun of saying keeps at a distance: `allegations about the torture of Omar`, `rejected as
/// fabrications the reports that he had been beaten`, `to publish the number of people detained`.
/// Nobody tells there that it is so.
record Alleged(int sentence, Parse parse) {
    private static final String OPEN =
            "allegation|claim|rumou?r|talk|accusation|suggestion|insinuation|speculation|suspicion";
    private static final String TOLD = OPEN + "|report|account|story|testimony|assertion";

    /// Before an arrest that is sought: `a reward | for`, `information leading | to`.
    private static final String WANTED =
            "information|tips?|rewards?|bounty|money|help|warrants?|orders?";

    private static final int DENIED_NEAR = 8;

    Optional<Frame> at(int i) {
        boolean of =
                parse.lemma(i).matches(OPEN)
                        && parse.tokens().get(i).pos() == Pos.NOUN
                        && parse.lower(i + 1).matches("about|of|regarding|concerning|around");
        boolean denied =
                parse.lemma(i).matches(TOLD)
                        && parse.lower(i + 1).matches("that|of|about")
                        && deniedBefore(i);
        boolean listed =
                parse.lower(i).matches("number|numbers|list|names")
                        && parse.lower(i + 1).equals("of")
                        && parse.lower(i - 1).equals("the")
                        && parse.lemma(i - 2)
                                .matches(
                                        "publish|disclose|reveal|release|provide|give|state|name|know|clarify|confirm");
        boolean threatened =
                parse.lemma(i).matches("threaten|menace") && parse.lower(i + 1).equals("with");
        boolean set =
                parse.lemma(i).matches("set|schedule|fix|postpone|delay|plan|announce|order|expect")
                        && parse.lower(i + 1).matches("the|his|her|their")
                        && parse.lower(i + 2).matches("release|transfer|execution|hanging|arrest")
                        && later(i);
        boolean wrongly =
                parse.lower(i).matches("wrongly|falsely|mistakenly|erroneously|prematurely")
                        && parse.lower(i + 1)
                                .matches(
                                        "reported|said|believed|thought|announced|declared|listed|rumou?red|told");
        boolean stopped =
                parse.lemma(i)
                                .matches(
                                        "block|prevent|avert|stop|halt|bar|stay|suspend|overturn|quash|forbid|avoid|escape|evade")
                        && fate(i);
        boolean which =
                parse.lower(i).equals("to")
                        && parse.lower(i - 1).equals("according")
                        && parse.lower(i + 1).equals("which");
        if (which) {
            return Optional.of(Frame.unsaid(Frame.Kind.BELIEVES, sentence, i, i + 1, whole()));
        }
        boolean reward =
                parse.lower(i).matches("to|for|with")
                        && parse.lower(i + 1).equals("the")
                        && parse.lower(i + 2).matches("arrest|capture|killing")
                        && parse.has(i - 5, i, WANTED);
        if (threatened || set || wrongly || stopped || reward) {
            return Optional.of(Frame.unreal(sentence, i, i + 1, wrongly ? whole() : end(i)));
        }
        boolean asks = listed && parse.lower(i - 3).matches("to|not|n't|and|,|must|should|please");
        return of || denied || asks
                ? Optional.of(Frame.unreal(sentence, i, i + 1, of || asks ? end(i) : whole()))
                : Optional.empty();
    }

    /// `blocks | arrest of the minister`.
    private boolean fate(int i) {
        int at = parse.lower(i + 1).matches("the|his|her|their|any") ? i + 2 : i + 1;
        return parse.lower(at)
                .matches("arrest|deportation|extradition|execution|detention|transfer|expulsion");
    }

    /// `set the release of Omar | for 4 May`.
    private boolean later(int i) {
        for (int at = i + 3; at < whole(); at++) {
            if (parse.lower(at).equals("for") && !parse.lower(at + 1).matches("the|a|his|her")) {
                return true;
            }
        }
        return parse.lemma(i).matches("schedule|postpone|delay|plan|expect");
    }

    private int whole() {
        return parse.tokens().size();
    }

    /// `dismissed the reports`, `rejected as "fabrications" the reports`.
    private boolean deniedBefore(int i) {
        for (int at = Math.max(0, i - DENIED_NEAR); at < i; at++) {
            if (parse.lemma(at)
                    .matches("reject|dismiss|deny|refute|dispute|contradict|brand|ridicule")) {
                return true;
            }
        }
        return false;
    }

    /// Up to the next verb with a tense of its own, or the next mark.
    private int end(int i) {
        for (int at = i + 1; at < parse.tokens().size(); at++) {
            int word = at;
            boolean mark = parse.lower(at).matches("[,.;:”\"]");
            boolean verb =
                    parse.lower(at).matches("is|are|was|were|has|have|had")
                            && parse.clauses().stream().anyMatch(c -> c.verb().first() == word);
            if (mark || verb) {
                return at;
            }
        }
        return whole();
    }
}
