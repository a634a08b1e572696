package org.whereabouts.lab.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Rows of an invented list. Each person's name is made of four syllables that exist in four
/// scripts, so that one name can be written in each of them; some are shared by many people, as
/// real names are.
public final class SyllablePeople {
    /// How many statements a row has.
    static final int STATEMENTS = 5;

    static final int SCRIPTS = 4;

    private static final String[][] SYLLABLES = {
        {"нұр", "nur", "نۇر", "努尔"}, {"бек", "bek", "بەك", "别克"}, {"ай", "ai", "ئاي", "阿依"},
        {"гүл", "gul", "گۈل", "古丽"}, {"жан", "zhan", "جان", "江"}, {"ер", "er", "ئەر", "叶尔"},
        {"хан", "khan", "خان", "汗"}, {"тас", "tas", "تاس", "塔斯"}, {"бол", "bol", "بول", "波力"},
        {"рат", "rat", "رات", "拉提"}, {"мұ", "mu", "مۇ", "木"}, {"сер", "ser", "سەر", "赛尔"},
        {"ік", "ik", "ىك", "克"}, {"дәу", "dau", "داۋ", "达吾"}, {"лет", "let", "لەت", "列提"},
        {"әлі", "ali", "ئالى", "艾力"}, {"ғалы", "ghaly", "غالى", "哈力"}, {"бағ", "bagh", "باغ", "巴合"},
        {"дат", "dat", "دات", "达提"}, {"мей", "mei", "مېي", "梅"}, {"абай", "abai", "ئاباي", "阿拜"},
        {"сая", "saya", "سايا", "萨亚"}, {"тоқ", "toq", "توق", "托合"}, {"тар", "tar", "تار", "塔尔"},
        {"жұма", "zhuma", "جۇما", "居玛"}, {"ман", "man", "مان", "曼"}, {"ару", "aru", "ئارۇ", "阿茹"},
        {"кен", "ken", "كەن", "肯"}, {"сын", "syn", "سىن", "森"}, {"ділдә", "dilda", "دىلدا", "迪丽达"}
    };
    private static final String[] GAPS = {" ", " ", " ", "·"};
    private static final HeldAt[] HELD = {
        new HeldAt(Claim.HeldForm.CAMP, "Zhaza"),
        new HeldAt(Claim.HeldForm.PRISON, "Korgan"),
        new HeldAt(Claim.HeldForm.HOUSE_ARREST, ""),
        new HeldAt(Claim.HeldForm.POLICE_CUSTODY, "Tereng district")
    };

    private record HeldAt(Claim.HeldForm form, String place) {}

    private final SourceId source;
    private final RandomGenerator random;

    SyllablePeople(SourceId source, RandomGenerator random) {
        this.source = source;
        this.random = random;
    }

    /// The list that the rows are of.
    Source list() {
        return new Source(
                source,
                SourceKind.LIST,
                "a list of syllables",
                "nobody",
                "kk",
                new PartialDate("2020-06"),
                Reliability.C,
                new Terms(EnumSet.of(Use.INTERNAL), "", PartialDate.NONE, ""),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// Two given and two family syllables.
    int[] name() {
        var parts = new int[SCRIPTS];
        for (int i = 0; i < parts.length; i++) {
            // The smaller of two: some syllables are far more frequent than others.
            int one = random.nextInt(SYLLABLES.length);
            int other = random.nextInt(SYLLABLES.length);
            parts[i] = Math.min(one, other);
        }
        return parts;
    }

    /// The name in a script: 0 Cyrillic, 1 Latin, 2 Arabic, 3 Han.
    static String written(int[] name, int script) {
        String given = SYLLABLES[name[0]][script] + SYLLABLES[name[1]][script];
        String family = SYLLABLES[name[2]][script] + SYLLABLES[name[3]][script];
        return upper(given) + GAPS[script] + upper(family);
    }

    /// A word of some syllables, in a script as of [#written]. There are thirty syllables; greater
    /// numbers begin again.
    public static String word(int script, int... syllables) {
        var out = new StringBuilder();
        for (int syllable : syllables) {
            out.append(SYLLABLES[syllable % SYLLABLES.length][script]);
        }
        return upper(out.toString());
    }

    private static String upper(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /// One row: a person with five statements.
    Told row(long number) {
        int[] name = name();
        return row(number, name, random.nextInt(SCRIPTS));
    }

    /// One row of a person with this name, in this script.
    Told row(long number, int[] name, int script) {
        return row(number, written(name, script));
    }

    /// One row of a person whose name is written so.
    Told row(long number, String written) {
        String local = "r%07d".formatted(number);
        var id = new MentionId(source, local);
        HeldAt held = HELD[random.nextInt(HELD.length)];
        int year = 2015 + random.nextInt(6);
        var claims =
                List.of(
                        new Claim.Named(written, Claim.NameKind.FULL, ""),
                        new Claim.Born(
                                new PartialDate(Integer.toString(1940 + random.nextInt(65))),
                                Ref.NONE),
                        new Claim.Described(
                                Claim.Attribute.OCCUPATION, "trade " + random.nextInt(300), ""),
                        new Claim.Held(
                                held.form(),
                                Claim.Acknowledged.NOT_SAID,
                                Ref.words(held.place()),
                                Ref.NONE,
                                new PartialDate(year + "-0" + (1 + random.nextInt(9))),
                                PartialDate.NONE,
                                PartialDate.NONE,
                                Term.NONE,
                                "reason " + random.nextInt(1000)),
                        new Claim.Noted("remark", "row " + number + " says no more"));
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < STATEMENTS; i++) {
            statements.add(statement(id, local + "-" + i, claims.get(i), number, i));
        }
        return Told.of(new Mention(id, Mention.Kind.PERSON, written, List.of()), statements);
    }

    private Statement statement(MentionId id, String local, Claim claim, long row, int column) {
        return new Statement(
                new StatementId(source, local),
                Speaker.Author.AUTHOR,
                List.of(),
                id,
                claim,
                Stance.ASSERTS,
                Basis.UNKNOWN,
                Credibility.CANNOT_BE_JUDGED,
                PartialDate.NONE,
                List.of(new Evidence(0, new Locator.Cell(1, row + 2, column + 1), "")),
                List.of(),
                List.of());
    }
}
