package org.whereabouts.reader.coref;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.reader.grammar.Numbers;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.grammar.Phrase;
import org.whereabouts.reader.language.Token;
import org.whereabouts.reader.lexicon.Lexicon;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.statement.Mention;

/// Parties that are named before, or called by a noun: `the women`, `a city official`, `the
/// police`.
final class Nouns {
    private static final Set<String> COLLECTIVE =
            Set.of("family", "group", "couple", "pair", "trio", "duo", "crowd");
    private static final List<String> IRREGULAR =
            List.of(
                    "men",
                    "women",
                    "people",
                    "children",
                    "police",
                    "troops",
                    "forces",
                    "others",
                    "policemen",
                    "authorities");

    /// Those who come into a story to speak: `the lawyer said` is rarely whoever was held.
    private static final String SPEAKING =
            "lawyer|attorney|doctor|physician|president|director|leader|head|chairman|chair|secretary"
                    + "|defender|expert|critic|researcher|analyst|adviser|advisor|chief|envoy|diplomat"
                    + "|consul|ambassador|reporter|editor|representative|coordinator|campaigner";

    private final Lexicon words;
    private final List<Party> all;

    Nouns(Lexicon words, List<Party> all) {
        this.words = words;
        this.all = all;
    }

    /// Whom a name means.
    ///
    /// @param rival how often the text has spoken of the next person whom the name fits as well; 0
    ///   where it fits nobody else
    /// @param weight how often it has spoken of this one
    record Named(Party party, int weight, int rival) {}

    /// Whom a name means that stood before: the same name, or a part of one person's name. Of two
    /// with one surname, the one of whom the text speaks most; never one of the other sex.
    Optional<Named> named(Mention.Kind kind, List<String> parts, Sex sex) {
        Party part = null;
        int rival = 0;
        for (Party party : all) {
            if (!party.named || party.kind != kind) {
                continue;
            }
            if (party.name.equals(parts) && party.sex.fits(sex)) {
                return Optional.of(new Named(party, 1, 0));
            }
            if (kind != Mention.Kind.PERSON || !party.sex.fits(sex) || !partly(party.name, parts)) {
                continue;
            }
            int more = part == null ? 1 : weight(party) - weight(part);
            if (more > 0) {
                rival = part == null ? 0 : weight(part);
                part = party;
            } else {
                rival = Math.max(rival, weight(party));
            }
        }
        return part == null ? Optional.empty() : Optional.of(new Named(part, weight(part), rival));
    }

    /// How much a text speaks of somebody; of whom it speaks as somebody's relative (`her father,
    /// Ales Kalesnik`) it does not mean by the bare surname, unless it tells more of them.
    private int weight(Party party) {
        boolean relative = party.nouns.stream().anyMatch(n -> words.kin(n).isPresent());
        return relative ? party.places.size() / 3 : party.places.size();
    }

    private static boolean partly(List<String> known, List<String> parts) {
        boolean shorter = known.size() > parts.size() && known.containsAll(parts);
        boolean longer =
                known.size() < parts.size() && parts.containsAll(known) && known.size() > 1;
        boolean single =
                known.size() == 1
                        && (parts.getLast().equals(known.getFirst())
                                || parts.getFirst().equals(known.getFirst()));
        return shorter || longer || single;
    }

    /// `his wife` after `the wife of Tarek`, whoever was found to be it.
    Optional<Party> kinAlready(Parties parties, Party owner, String lemma, boolean plural) {
        return parties.kin.stream()
                .filter(k ->
                        k.other() == owner && k.word().equals(lemma) && k.person().plural == plural)
                .map(Parties.KinFact::person)
                .reduce((a, b) -> b)
                .or(() -> plural ? Optional.empty() : inverse(parties, owner, lemma));
    }

    /// `his mother` after `her son`: whoever is known to be the other side of it.
    private Optional<Party> inverse(Parties parties, Party owner, String lemma) {
        String other =
                switch (lemma) {
                    case "mother", "father", "parent" -> "son|daughter|child";
                    case "son", "daughter", "child" -> "mother|father|parent";
                    case "husband" -> "wife";
                    case "wife" -> "husband";
                    case "brother", "sister" -> "brother|sister";
                    default -> "";
                };
        Sex sex = words.kin(lemma).map(Lexicon.Kin::sex).orElse(Sex.UNKNOWN);
        var known =
                parties.kin.stream()
                        .filter(k -> k.person() == owner && !k.other().plural)
                        .filter(k -> !other.isEmpty() && k.word().matches(other))
                        .map(Parties.KinFact::other)
                        .filter(p -> p.kind == Mention.Kind.PERSON && p.sex.fits(sex) && !p.first)
                        .distinct()
                        .toList();
        return known.size() == 1 ? known.stream().findFirst() : Optional.empty();
    }

    String lemma(Token token) {
        String lemma = token.lemma();
        if (words.kin(lemma).isPresent() || words.has("people", lemma)) {
            return lemma;
        }
        String singular = Naming.plural(token.lower());
        return words.kin(singular).isPresent() ? singular : lemma;
    }

    /// `Writer | and human rights defender Tarek Nasim`, `Kyrgyz blogger | and activist Aida B.`:
    /// the phrase with the name of which a bare noun is said too.
    Optional<Phrase> title(Parse parse, Phrase phrase) {
        String lemma = parse.lemma(phrase.head()).toLowerCase(java.util.Locale.ROOT);
        boolean bare =
                !phrase.owned()
                        && parse.tokens().get(phrase.first()).pos()
                                != org.whereabouts.reader.language.Pos.DET
                        && phrase.end() - phrase.first() <= 3
                        && words.has("role", lemma)
                        && parse.lower(phrase.head()).equals(lemma)
                        && parse.lower(phrase.end()).equals("and");
        return bare
                ? parse.phraseFrom(phrase.end() + 1)
                        .filter(p -> p.named() && p.name() > p.first() && !p.owned())
                        .filter(p ->
                                parse.tokens().get(p.first()).pos()
                                        != org.whereabouts.reader.language.Pos.DET)
                        .filter(p ->
                                words.has("role", parse.lemma(p.name() - 1))
                                        && parse.lower(p.name() - 1)
                                                .equals(parse.lemma(p.name() - 1)))
                : Optional.empty();
    }

    /// Whether a name of a people means one of it: `a Uyghur`, `another Crimean Tatar`.
    boolean oneOf(Parse parse, Phrase phrase) {
        String last = parse.lower(phrase.end() - 1);
        return parse.lower(phrase.first()).matches("a|an|another") && !last.endsWith("s");
    }

    boolean plural(Parse parse, Phrase phrase) {
        Token head = parse.tokens().get(phrase.head());
        String lower = head.lower();
        boolean ends = lower.endsWith("s") && !lower.endsWith("ss") && !head.lemma().equals(lower);
        return ends || IRREGULAR.contains(lower) || COLLECTIVE.contains(lower);
    }

    Optional<Party> party(
            int s,
            Parse parse,
            Phrase phrase,
            String lemma,
            boolean plural,
            Optional<Party> named,
            Resolver into) {
        Optional<Party> counted =
                counted(s, parse, phrase, into).or(() -> new Listings(all).ofTwo(s, parse, phrase));
        if (counted.isPresent()) {
            return counted;
        }
        boolean human =
                parse.lower(phrase.head()).matches("[0-9]{1,3}-year-old")
                        || words.has("people", lemma)
                        || words.has("role", lemma)
                        || words.kin(lemma).isPresent()
                        || words.has("people", parse.lower(phrase.head()))
                        || (!words.has("body", lemma)
                                && !words.has("place_noun", lemma)
                                && parse.tokens().get(phrase.head()).pos()
                                        == org.whereabouts.reader.language.Pos.NOUN
                                && parse.lower(phrase.end()).equals("who"));
        boolean body =
                (!human && words.has("body", lemma))
                        || (words.has("body", parse.lower(phrase.head())) && !human);
        boolean called = named.isPresent() && !body && !human && person(parse, phrase, lemma);
        if (named.isPresent() && oneOfThem(parse, phrase)) {
            return named;
        }
        if (named.isPresent() && (human || called)) {
            note(named.get(), lemma);
            return named;
        }
        boolean definite =
                parse.lower(phrase.first()).matches("the|this|that|those|these|both")
                        || phrase.owned();
        boolean bare = parse.tokens().get(phrase.first()).capital() && phrase.first() == 0;
        if (human) {
            Optional<Party> back =
                    definite && !phrase.owned()
                            ? back(s, lemma, plural, phrase, parse)
                            : Optional.empty();
            if (back.isPresent()) {
                return back;
            }
            Party party =
                    into.add(
                            plural ? Mention.Kind.GROUP : Mention.Kind.PERSON,
                            words.kin(lemma).map(Lexicon.Kin::sex).orElse(words.sex(lemma)),
                            Naming.text(parse, phrase.first(), phrase.end()));
            party.plural = plural;
            note(party, lemma);
            for (int i = phrase.owner(); i < phrase.head(); i++) {
                party.authority |= words.has("captor", parse.lower(i)) && words.has("role", lemma);
            }
            return Optional.of(party);
        }
        if (body || words.has("captor", lemma)) {
            String label = Naming.text(parse, phrase.first(), phrase.end());
            for (Party party : all) {
                if (party.kind == Mention.Kind.BODY
                        && party.nouns.contains(lemma)
                        && (definite || bare)
                        && party.label.equalsIgnoreCase(label)) {
                    return Optional.of(party);
                }
            }
            Party party = into.add(Mention.Kind.BODY, Sex.UNKNOWN, label);
            party.nouns.add(lemma);
            party.authority = true;
            return Optional.of(party);
        }
        return Fates.person(parse, phrase, words)
                ? Optional.of(unknown(parse, phrase, plural, into))
                : Optional.empty();
    }

    /// `Another petitioner, | Zhanar Kydyr,`: a noun that no list knows, with a name of a person
    /// right after it, is that person.
    private boolean person(Parse parse, Phrase phrase, String lemma) {
        boolean opens = parse.lower(phrase.first()).matches("a|an|the|another|one|his|her|their");
        boolean thing =
                words.has("thing", lemma)
                        || words.has("timenoun", lemma)
                        || words.has("place_noun", lemma)
                        || words.has("place_name", lemma)
                        || words.has("facility", lemma)
                        || words.has("body_name", lemma)
                        || words.has("protest_noun", lemma)
                        || words.has("months", lemma);
        Optional<Phrase> name = parse.phraseFrom(phrase.end() + 1);
        return opens
                && !thing
                && parse.tokens().get(phrase.head()).pos()
                        == org.whereabouts.reader.language.Pos.NOUN
                && name.filter(n -> n.onlyName() && n.end() - n.first() > 1).isPresent();
    }

    /// `Another, | Omar Said,`, `the third, | the student Omar Said,`, `one, | Omar Said,`.
    private static boolean oneOfThem(Parse parse, Phrase phrase) {
        return parse.lower(phrase.head())
                .matches(
                        "one|another|other|first|second|third|fourth|fifth|sixth|last|youngest|eldest|oldest");
    }

    /// Somebody of whom only a fate says that it is somebody: `two of them were arrested`, `the
    /// 22-year-old died`.
    private Party unknown(Parse parse, Phrase phrase, boolean plural, Resolver into) {
        boolean many = Numbers.value(parse.lower(phrase.head())).orElse(0) > 1;
        Party party =
                into.add(
                        plural || many ? Mention.Kind.GROUP : Mention.Kind.PERSON,
                        Sex.UNKNOWN,
                        Naming.text(parse, phrase.first(), phrase.end()));
        party.plural = plural || many;
        return party;
    }

    /// `the four`, `the two`: the last group of so many; a new one where the text has listed none.
    private Optional<Party> counted(int s, Parse parse, Phrase phrase, Resolver into) {
        var number = Numbers.value(parse.lower(phrase.head()));
        boolean several =
                number.isPresent()
                        && number.getAsDouble() >= 2
                        && number.getAsDouble() < 100
                        && phrase.end() - phrase.first() == 2
                        && parse.lower(phrase.first()).matches("the|all|these|those");
        if (!several) {
            return Optional.empty();
        }
        String label = Naming.text(parse, phrase.first(), phrase.end());
        Optional<Party> back =
                all.stream()
                        .filter(p ->
                                p.plural && p.kind == Mention.Kind.GROUP && !p.places.isEmpty())
                        .filter(p ->
                                p.members.size() == (int) number.getAsDouble()
                                        || p.label.equalsIgnoreCase(label)
                                        || p.label
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .startsWith(parse.lower(phrase.head()) + " "))
                        .filter(p -> s - p.places.getLast().sentence() <= 8)
                        .reduce((a, b) -> b);
        if (back.isPresent()) {
            return back;
        }
        Party party = into.add(Mention.Kind.GROUP, Sex.UNKNOWN, label);
        party.plural = true;
        return Optional.of(party);
    }

    private void note(Party party, String lemma) {
        party.nouns.add(lemma);
        party.authority |= words.has("authority_role", lemma);
        Sex sex = words.kin(lemma).map(Lexicon.Kin::sex).orElse(words.sex(lemma));
        party.sex = party.sex == Sex.UNKNOWN ? sex : party.sex;
    }

    /// A definite noun points back: to whoever was called so, or to the only one whom it fits.
    private Optional<Party> back(int s, String lemma, boolean plural, Phrase phrase, Parse parse) {
        Sex sex = words.kin(lemma).map(Lexicon.Kin::sex).orElse(words.sex(lemma));
        Optional<Integer> number = Optional.empty();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            var value = Numbers.value(parse.lower(i));
            number = value.isPresent() ? Optional.of((int) value.getAsDouble()) : number;
        }
        Party called = null;
        Party fits = null;
        int fitting = 0;
        for (Party party : all) {
            boolean same =
                    party.plural == plural
                            && party.human()
                            && party.sex.fits(sex)
                            && !party.places.isEmpty();
            boolean size =
                    number.isEmpty()
                            || party.members.isEmpty()
                            || party.members.size() == number.get();
            if (!same || !size || party.first) {
                continue;
            }
            if (party.nouns.contains(lemma)) {
                called = party;
            }
            boolean recent = s - party.places.getLast().sentence() <= 4;
            boolean person = !party.authority && (plural ? !party.members.isEmpty() : party.named);
            boolean general =
                    lemma.matches(
                            "[0-9]{1,3}-year-old|man|woman|boy|girl|victim|detainee|prisoner|person|student|couple|two|protester|group|pair|trio|inmate");
            boolean byRole =
                    words.has("role", lemma)
                            && !words.has("authority_role", lemma)
                            && !plural
                            && !lemma.matches(SPEAKING)
                            && parse.lower(phrase.end()).matches("[a-z]+|[.,;]")
                            && !parse.lower(phrase.end()).matches("of|who|in|at|from|,")
                            && phrase.end() - phrase.first() == 2
                            && party.nouns.stream().noneMatch(n -> words.has("role", n));
            if (recent && person && (general || byRole)) {
                fits = party;
                fitting++;
            }
        }
        if (called != null) {
            return Optional.of(called);
        }
        return fitting == 1 ? Optional.ofNullable(fits) : Optional.empty();
    }
}
