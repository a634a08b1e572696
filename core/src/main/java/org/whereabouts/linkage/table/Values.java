package org.whereabouts.linkage.table;

import java.util.Arrays;
import java.util.List;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.text.PlaceName;
import org.whereabouts.linkage.text.Words;
import org.whereabouts.names.InternedName;
import org.whereabouts.names.NameInterner;
import org.whereabouts.names.Names;

/// The different values of a column, by number; 0 is no value. What tests need of a value (days,
/// words, an analysed name) is made once, before pairs are compared.
public final class Values {
    private final Plan.Column column;
    private final String[] texts;
    private long[] letters = new long[0];
    private int[] lengths = new int[0];
    private int[] dayFirst = new int[0];
    private int[] dayLast = new int[0];
    private double[] numbers = new double[0];
    private int[][] parts = new int[0][];
    private String[][] each = new String[0][];
    private PlaceName[][] places = new PlaceName[0][];
    private InternedName[][] placeWords = new InternedName[0][];
    private InternedName[][] names = new InternedName[0][];
    private byte[] scripts = new byte[0];

    Values(Plan.Column column, String[] texts) {
        this.column = column;
        this.texts = texts;
    }

    /// The column.
    public Plan.Column column() {
        return column;
    }

    /// One more than the greatest number.
    public int size() {
        return texts.length;
    }

    /// The text of a value.
    public String text(int id) {
        return texts[id];
    }

    /// How long the text is, where its letters were asked for.
    public int length(int id) {
        return lengths[id];
    }

    /// One bit per letter that occurs (by its code, modulo 64): letters of one value that the other
    /// lacks can have no partner.
    public long letters(int id) {
        return letters[id];
    }

    /// The first day a date admits, or `Integer.MIN_VALUE` where it is no date.
    public int dayFirst(int id) {
        return dayFirst[id];
    }

    /// The last day a date admits, or `Integer.MIN_VALUE` where it is no date.
    public int dayLast(int id) {
        return dayLast[id];
    }

    /// The number.
    public double number(int id) {
        return numbers[id];
    }

    /// The numbers of the words, or of the several values, rising. Numbers are of this column.
    public int[] parts(int id) {
        return parts[id];
    }

    /// The several values of a value.
    public String[] each(int id) {
        return each[id];
    }

    /// The several places of a value, taken apart.
    public PlaceName[] places(int id) {
        return places[id];
    }

    /// Their analysed names, without their numbers.
    public InternedName[] placeWords(int id) {
        return placeWords[id];
    }

    /// The analysed names of a value.
    public InternedName[] names(int id) {
        return names[id];
    }

    /// One bit for each script that letters of a value are in; 0 where it has no letters.
    public int scripts(int id) {
        return scripts[id];
    }

    void needScripts() {
        if (scripts.length > 0) {
            return;
        }
        scripts = new byte[texts.length];
        for (int id = 1; id < texts.length; id++) {
            scripts[id] =
                    (byte)
                            texts[id]
                                    .codePoints()
                                    .filter(Character::isLetter)
                                    .map(c ->
                                            switch (Character.UnicodeScript.of(c)) {
                                                case LATIN -> 1;
                                                case CYRILLIC -> 2;
                                                case ARABIC -> 4;
                                                case HAN -> 8;
                                                default -> 16;
                                            })
                                    .reduce(0, (x, y) -> x | y);
        }
    }

    void needLetters() {
        if (letters.length > 0) {
            return;
        }
        letters = new long[texts.length];
        lengths = new int[texts.length];
        for (int id = 1; id < texts.length; id++) {
            String text = texts[id];
            long mask = 0;
            for (int i = 0; i < text.length(); i++) {
                mask |= 1L << text.charAt(i);
            }
            letters[id] = mask;
            lengths[id] = text.length();
        }
    }

    void needDays() {
        if (dayFirst.length > 0) {
            return;
        }
        dayFirst = new int[texts.length];
        dayLast = new int[texts.length];
        for (int id = 0; id < texts.length; id++) {
            var bounds = Dates.bounds(texts[id]);
            dayFirst[id] = bounds.map(b -> Dates.day(b.earliest())).orElse(Dates.NEVER);
            dayLast[id] = bounds.map(b -> Dates.day(b.latest())).orElse(Dates.NEVER);
        }
    }

    void needNumbers() {
        if (numbers.length > 0) {
            return;
        }
        numbers = new double[texts.length];
        for (int id = 1; id < texts.length; id++) {
            numbers[id] = Double.parseDouble(texts[id]);
        }
    }

    void needParts() {
        if (parts.length > 0) {
            return;
        }
        var interner = new Interner();
        parts = new int[texts.length][];
        parts[0] = new int[0];
        for (int id = 1; id < texts.length; id++) {
            List<String> split =
                    column.several() ? Derivation.each(texts[id]) : List.of(Words.of(texts[id]));
            parts[id] = split.stream().mapToInt(interner::intern).sorted().distinct().toArray();
        }
    }

    void needEach() {
        if (each.length > 0) {
            return;
        }
        each = new String[texts.length][];
        each[0] = new String[0];
        for (int id = 1; id < texts.length; id++) {
            each[id] = Derivation.each(texts[id]).toArray(String[]::new);
        }
    }

    /// The several values as places: their texts, their numbers, and the names without these.
    void needPlaces(NameInterner interner) {
        needEach();
        if (places.length > 0) {
            return;
        }
        places = new PlaceName[texts.length][];
        placeWords = new InternedName[texts.length][];
        for (int id = 0; id < texts.length; id++) {
            places[id] = Arrays.stream(each[id]).map(PlaceName::of).toArray(PlaceName[]::new);
            placeWords[id] =
                    Arrays.stream(places[id])
                            .map(p -> interner.intern(Names.analyse(p.words())))
                            .toArray(InternedName[]::new);
        }
    }

    void needNames(NameInterner interner) {
        if (names.length > 0) {
            return;
        }
        names = new InternedName[texts.length][];
        names[0] = new InternedName[0];
        for (int id = 1; id < texts.length; id++) {
            names[id] =
                    Derivation.each(texts[id]).stream()
                            .map(v -> interner.intern(Names.analyse(v)))
                            .toArray(InternedName[]::new);
        }
    }
}
