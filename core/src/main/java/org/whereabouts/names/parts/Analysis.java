package org.whereabouts.names.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.names.Language;
import org.whereabouts.names.NameForm;
import org.whereabouts.names.NamePart;
import org.whereabouts.names.Role;
import org.whereabouts.names.Script;
import org.whereabouts.names.sound.Sound;
import org.whereabouts.names.written.Token;
import org.whereabouts.names.written.Tokens;

/// From the text of a name field to its {@link NameForm}.
public final class Analysis {
    /// Longer text is read only up to this many characters (UTF-16 units).
    public static final int CHARACTERS_MAX = 400;

    private final Tables tables;
    private final Chinese chinese;
    private final Endings endings;
    private final SoundReader reader;
    private final Readings readings;
    private final HeardWords heard;

    public Analysis(Tables tables) {
        this(tables, new HeardWords(0));
    }

    /// The same analysis; it takes words from a memory that it has read before.
    public Analysis remembering(HeardWords words) {
        return new Analysis(tables, words);
    }

    private Analysis(Tables tables, HeardWords heard) {
        this.tables = tables;
        this.heard = heard;
        chinese = tables.chinese();
        endings = new Endings(tables.affixes(), tables.alphabet());
        reader = new SoundReader(tables);
        readings = new Readings();
    }

    /// The form of a name. Never fails; a text without a name gives a form without parts.
    public NameForm form(String written) {
        String cut =
                written.length() > CHARACTERS_MAX ? written.substring(0, CHARACTERS_MAX) : written;
        Tokens tokens = Tokens.of(cut, tables.repair(), tables.words());
        if (tokens.script() == Script.HAN) {
            Optional<NameForm> own = chineseName(written, tokens);
            if (own.isPresent()) {
                return own.get();
            }
        }
        Language language = LanguageGuess.of(lower(tokens.words()), tokens.script());
        List<Token> words = joined(tokens.words());
        List<HeardWords.Heard> read = words.stream().map(w -> heard(w, language)).toList();
        List<PartSounds> sounds = read.stream().map(HeardWords.Heard::sounds).toList();
        List<Role> roles = roles(words, sounds, language);
        var parts = new ArrayList<NamePart>();
        for (int i = 0; i < words.size(); i++) {
            HeardWords.Heard s = read.get(i);
            if (!s.sounds().full().isEmpty()) {
                parts.add(
                        new NamePart(words.get(i).text(), roles.get(i), s.readings(), s.sounds()));
            }
        }
        return new NameForm(written, tokens.text(), tokens.script(), language, parts);
    }

    private NamePart part(String text, Role role, PartSounds sounds) {
        return new NamePart(text, role, readings.of(sounds), sounds);
    }

    private static String lower(List<Token> words) {
        return String.join(" ", words.stream().map(Token::lower).toList());
    }

    /// Titles and small words aside, the roles of the parts.
    private List<Role> roles(List<Token> words, List<PartSounds> sounds, Language language) {
        var names = new ArrayList<Token>();
        var nameSounds = new ArrayList<PartSounds>();
        for (int i = 0; i < words.size(); i++) {
            if (wordRole(words.get(i), words.size()) == Role.UNKNOWN) {
                names.add(words.get(i));
                nameSounds.add(sounds.get(i));
            }
        }
        var found = Roles.of(names, nameSounds, language).iterator();
        var all = new ArrayList<Role>();
        for (Token word : words) {
            Role own = wordRole(word, words.size());
            all.add(own == Role.UNKNOWN ? found.next() : own);
        }
        return all;
    }

    private Role wordRole(Token word, int count) {
        if (tables.words().isTitle(word.lower())) {
            return Role.HONORIFIC;
        }
        return count > 2 && tables.words().isParticle(word.lower()) ? Role.PARTICLE : Role.UNKNOWN;
    }

    /// "Ахмет улы" is one part, as "Ахметулы" is; so is "Abd al-Rahman".
    private List<Token> joined(List<Token> words) {
        var out = new ArrayList<Token>();
        for (Token word : words) {
            Token before = out.isEmpty() ? word : out.getLast();
            boolean son = SONS.contains(word.lower()) && !out.isEmpty();
            boolean servant = !out.isEmpty() && SERVANTS.contains(before.lower());
            if (son || servant) {
                out.removeLast();
                out.add(
                        new Token(
                                before.text() + ' ' + word.text(),
                                before.lower() + word.lower(),
                                before.script(),
                                before.capitals() && word.capitals(),
                                before.field(),
                                false));
            } else {
                out.add(word);
            }
        }
        return out;
    }

    /// Words that make a patronymic of the name before them.
    private static final List<String> SONS =
            List.of(
                    "oglu", "oğlu", "ogli", "oghli", "o'g'li", "ugli", "qizi", "kizi", "kızı",
                    "uly", "ulı", "ūly", "uulu", "kyzy", "qyzy", "qyzı", "оглы", "оглу", "угли",
                    "ўғли", "қизи", "кизи", "ұлы", "улы", "уулу", "қызы", "кызы", "ۇلى", "قىزى",
                    "ئوغلى");

    /// Words that begin a name of two words.
    private static final List<String> SERVANTS =
            List.of("abd", "abdul", "abdel", "abdal", "abdur", "abdu", "عبد", "абд", "абдул");

    private HeardWords.Heard heard(Token word, Language language) {
        return heard.heard(
                new HeardWords.Word(word.lower(), word.script(), language),
                w -> {
                    PartSounds sounds = sounds(w, language);
                    return new HeardWords.Heard(sounds, readings.of(sounds));
                });
    }

    private PartSounds sounds(HeardWords.Word word, Language language) {
        Language own =
                word.script() == Script.LATIN || word.script() == Script.CYRILLIC
                        ? language
                        : LanguageGuess.of(word.lower(), word.script());
        Language guess = own == Language.UNKNOWN || word.script() == Script.ARABIC ? language : own;
        List<Sound> full = reader.sounds(word.lower(), word.script(), guess);
        return withStem(full, word.script() != Script.CYRILLIC);
    }

    /// Endings, words of respect and elements of a word whose sounds are known.
    PartSounds withStem(List<Sound> full, boolean wIsV) {
        if (full.isEmpty()) {
            return PartSounds.none();
        }
        var stem = new ArrayList<Sound>();
        var bare = new ArrayList<Sound>();
        Sound first = full.getFirst();
        boolean han = first.kind() == Sound.Kind.SYLLABLES;
        Ending ending = han ? endings.ofHan(first.symbols()) : Ending.NONE;
        for (Sound sound : full) {
            String own = sound.symbols();
            if (sound.kind() == Sound.Kind.ALPHABET) {
                if (!han || ending != Ending.NONE) {
                    Endings.Stem found = endings.stem(own, wIsV);
                    ending = ending == Ending.NONE ? found.ending() : ending;
                    own = found.sounds();
                }
                add(bare, sound.kind(), endings.bare(own));
            } else if (han && sound.kind() == Sound.Kind.SYLLABLES) {
                add(bare, sound.kind(), endings.bareHan(own));
            }
            stem.add(new Sound(sound.kind(), own));
        }
        List<String> loose = reader.loose(full);
        List<String> looseStem = reader.loose(stem);
        String elements = elements(full, looseStem);
        return new PartSounds(full, stem, bare, ending, loose, looseStem, elements);
    }

    /// A part made of two neighbours written as one word.
    public NamePart joined(String written, List<Sound> full) {
        String simple = chinese.simplified(written);
        // A Chinese name of its own may be the transcription of another name all the same.
        boolean characters = simple.length() == written.replace(" ", "").length();
        List<Sound> own = !characters ? full : reader.sounds(simple, Script.HAN, Language.UNKNOWN);
        PartSounds sounds = withStem(own, false);
        return new NamePart(written, Role.UNKNOWN, List.of(), sounds);
    }

    /// The tables of this analysis.
    public Tables tables() {
        return tables;
    }

    private static void add(List<Sound> out, Sound.Kind kind, String symbols) {
        if (!symbols.isEmpty()) {
            out.add(new Sound(kind, symbols));
        }
    }

    private String elements(List<Sound> full, List<String> loose) {
        for (Sound sound : full) {
            if (sound.kind() == Sound.Kind.SYLLABLES) {
                String han = tables.elements().ofHan(sound.symbols());
                if (!han.isEmpty()) {
                    return han;
                }
            } else if (sound.kind() == Sound.Kind.CONSONANTS) {
                return tables.elements().ofConsonants(sound.symbols());
            }
        }
        for (String sounds : loose) {
            String found = tables.elements().ofLoose(sounds);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /// A Chinese person's own name: family name and given name without a space between them.
    private Optional<NameForm> chineseName(String written, Tokens tokens) {
        List<Token> words =
                tokens.words().stream().filter(w -> !tables.words().isTitle(w.lower())).toList();
        String whole = String.join("", words.stream().map(Token::lower).toList());
        String simple = chinese.simplified(whole);
        int family = chinese.familyLength(simple);
        boolean one =
                words.size() == 1
                        || (!words.isEmpty() && words.getFirst().lower().length() == family);
        if (words.isEmpty()
                || words.size() > 2
                || family == 0
                || !one
                || simple.length() != whole.length()
                || !tables.elements().ofHan(simple).isEmpty()) {
            return Optional.empty();
        }
        String familyPinyin = chinese.familyPinyin(simple.substring(0, family));
        String givenPinyin = chinese.pinyin(simple.substring(family));
        var parts =
                List.of(
                        own(whole.substring(0, family), Role.SURNAME, familyPinyin),
                        own(whole.substring(family), Role.GIVEN, givenPinyin));
        return Optional.of(
                new NameForm(written, tokens.text(), Script.HAN, Language.CHINESE, parts));
    }

    private NamePart own(String characters, Role role, String pinyin) {
        String alphabetic = tables.spellings().named("pinyin").sounds(pinyin);
        var full = new ArrayList<Sound>();
        full.add(new Sound(Sound.Kind.ALPHABET, alphabetic));
        List<String> loose = reader.loose(full);
        return part(
                characters,
                role,
                new PartSounds(full, full, List.of(), Ending.NONE, loose, loose, ""));
    }
}
