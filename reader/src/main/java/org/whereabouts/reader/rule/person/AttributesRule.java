package org.whereabouts.reader.rule.person;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Attribute;
import org.whereabouts.statement.Mention;

/// What lists and lines write after a name, piece by piece: `Omar Said, m., 44, Malaysian national,
/// welder`, `Omar Said (F/19)`, `Omar Said, a German`, `Omar Said, a boy of fifteen`.
public final class AttributesRule implements Rule {
    private static final String MARK = "[,;(/:–—-]|--|and";
    private static final String CLOSES = "[,;)./:–—-]|--|and|who|whose|was|is|";
    private static final String SEX = "m|f|m\\.|f\\.|male|female";
    private static final String GROWN =
            "boy|girl|man|woman|child|youth|lad|pupil|widow|widower|student|schoolboy|schoolgirl|lawyer|teacher|farmer|pensioner";

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        for (Phrase phrase : scene.parse().phrases()) {
            if (phrase.named() && scene.parse().lower(phrase.end() - 1).length() > 1) {
                scene.parties()
                        .of(scene.sentence(), phrase)
                        .filter(p -> p.kind() == Mention.Kind.PERSON && p.named() && !p.plural())
                        .ifPresent(p -> new Pieces(scene, phrase, p, out).read());
            }
        }
    }

    private record Pieces(Scene scene, Phrase name, Party party, Consumer<Found> out) {

        void read() {
            int at = name.end();
            boolean colon = scene.parse().lower(at).equals(":");
            String closes = colon ? "[;,.]|" : CLOSES;
            if (scene.parse().lower(at).equals("and") || (colon && name.first() > 1)) {
                return;
            }
            while (scene.parse().lower(at).matches(MARK)) {
                int next = at + 1;
                if (scene.parse().lower(next).equals("and")) {
                    next++;
                }
                int end = piece(next, closes);
                if (end < 0) {
                    return;
                }
                at = end;
            }
        }

        /// After the piece; -1 where it is none.
        private int piece(int at, String closes) {
            String word = scene.parse().lower(at);
            if (word.matches(SEX)) {
                return scene.parse().lower(at + 1).equals(".") ? at + 2 : at + 1;
            }
            if (word.matches("b|b\\.|born")) {
                int year = scene.parse().lower(at + 1).matches("in|\\.") ? at + 2 : at + 1;
                return scene.parse().lower(year).matches("(?:18|19|20)[0-9]{2}") ? year + 1 : -1;
            }
            int aged = age(at);
            if (aged > 0) {
                return aged;
            }
            int bare = word.matches("an?|the|another") ? at + 1 : at;
            int citizen = citizen(bare, bare > at);
            return citizen > 0 ? citizen : role(at, bare, closes);
        }

        private int age(int at) {
            Parse parse = scene.parse();
            String word = parse.lower(at);
            if (word.matches("[mf]/[0-9]{1,2}")) {
                tell(Attribute.AGE, word.substring(2), at, at + 1, at);
                return at + 1;
            }
            if (word.matches("an?")
                    && parse.lower(at + 1).matches(GROWN)
                    && parse.lower(at + 2).equals("of")) {
                return years(at + 3, true);
            }
            boolean said = word.matches("aged|age|now|then|just|only|barely");
            return years(said ? at + 1 : at, said);
        }

        private int years(int at, boolean said) {
            Parse parse = scene.parse();
            OptionalInt years = AgeRule.years(parse, at);
            if (years.isEmpty()) {
                return -1;
            }
            int end = at + 1;
            String more = parse.lower(end) + " " + parse.lower(end + 1);
            boolean old = more.matches("(?:years?|yrs) (?:old|of)|y\\.o\\. .*");
            end += !old ? 0 : more.startsWith("y.o.") ? 1 : more.endsWith("of") ? 3 : 2;
            boolean digits = Character.isDigit(parse.lower(at).charAt(0));
            if (years.getAsInt() < (old || said ? 1 : digits ? 10 : 16)) {
                return -1;
            }
            if (parse.lower(end).matches(CLOSES)) {
                tell(Attribute.AGE, Integer.toString(years.getAsInt()), at, end, at);
                return end;
            }
            return -1;
        }

        /// `Malaysian national`, `a German`, `dual German and Chilean citizen`.
        private int citizen(int at, boolean article) {
            Parse parse = scene.parse();
            int i = at;
            while (parse.lower(i).matches("dual|naturali[sz]ed|joint|former|fellow")) {
                i++;
            }
            int first = i;
            while (scene.words().has("citizen_of", parse.lower(i))
                    || (i > first && parse.lower(i).matches("and|[-–/]"))) {
                i++;
            }
            if (i == first) {
                boolean of =
                        parse.lower(at).matches("citizen|national|subject")
                                && parse.lower(at + 1).equals("of");
                Optional<Phrase> land = of ? parse.phraseFrom(at + 2) : Optional.empty();
                land.ifPresent(
                        l -> tell(Attribute.CITIZENSHIP, scene.text(at, l.end()), at, l.end(), at));
                return land.map(Phrase::end).orElse(-1);
            }
            boolean noun =
                    parse.lower(i).matches("citizen|national|subject|nationality|passport-holder");
            int end = noun ? i + 1 : i;
            if (!parse.lower(end).matches(CLOSES)
                    || parse.lower(end - 1).matches("and|[-–/]")
                    || (!noun && !article && i - first > 1)) {
                return -1;
            }
            tell(Attribute.CITIZENSHIP, scene.text(first, i), first, end, first);
            return end;
        }

        private int role(int at, int bare, String closes) {
            Parse parse = scene.parse();
            Optional<Phrase> what =
                    parse.phraseAt(bare)
                            .filter(p -> p.first() <= bare && p.first() >= at && !p.named())
                            .filter(p -> !p.owned() && parse.lower(p.end()).matches(closes))
                            .filter(p ->
                                    !parse.lower(p.first()).equals("the") || closes.equals(CLOSES))
                            .filter(p -> !parse.lower(p.head()).matches(".*[^s]s|others?"))
                            .filter(p -> new Nouns(parse, scene.words()).known(p.head()));
            what.ifPresent(
                    p -> tell(Attribute.ROLE, scene.text(bare, p.end()), bare, p.end(), p.head()));
            return what.map(Phrase::end).orElse(-1);
        }

        private void tell(Attribute what, String words, int first, int end, int cue) {
            String family = what.name().toLowerCase(java.util.Locale.ROOT);
            new Beside(scene, out)
                    .add(
                            family + ".listed",
                            party,
                            name,
                            new Claim.Described(what, words, ""),
                            Math.min(first, name.first()),
                            end,
                            cue);
        }
    }
}
