package org.whereabouts.linkage.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanReader;
import org.whereabouts.linkage.table.Layout;
import org.whereabouts.linkage.table.Table;
import org.whereabouts.linkage.table.TableBuilder;

/// A rare name says more than a common one, in whatever script. All names are invented.
class NameFrequencyTest {
    private static final Plan PLAN =
            PlanReader.read(
                            """
                            plan: names
                            columns: {names: several name, relatives: several name}
                            comparisons:
                              - comparison: name
                                levels:
                                  - {when: names name >= close and relatives name >= close, term_frequency: names}
                                  - {when: names name >= close, term_frequency: names}
                            blocking: [["keys(names)"]]
                            """)
                    .orThrow();
    private static final double U = 1e-4;

    /// A register in which every tenth man is Marat and every tenth family Omarov.
    private static final List<String> RARE =
            List.of("Zhidebay Qaldarbekov", "Жидебай Калдарбеков", "Zhidebay", "Zhidebay");

    private final List<LinkRecord> records = new ArrayList<>();

    private Table table() {
        for (int i = 0; i < 3000; i++) {
            String given = i % 10 == 0 ? "Marat" : "Da" + syllables(i) + "lan";
            String family = i % 10 == 1 ? "Omarov" : "Sa" + syllables(i / 2) + "tayev";
            add(given + " " + family, "");
        }
        add("Marat Omarov", "");
        add("Марат Омаров", "");
        RARE.forEach(name -> add(name, ""));
        add("Zhidebay Qaldarbekov", "Tolymbek Qaldarbekov");
        add("Жидебай Калдарбеков", "Толымбек Калдарбеков");
        return TableBuilder.of(
                new Layout(PLAN), LinkSource.of(List.of("names", "relatives"), records));
    }

    private static String syllables(int number) {
        String[] all = {"ba", "ge", "di", "ko", "lu", "me", "ni", "po", "ra", "su"};
        return all[number % 10] + all[number / 10 % 10] + all[number / 100 % 10];
    }

    private void add(String names, String relatives) {
        records.add(new LinkRecord("r" + records.size(), "", List.of(names, relatives)));
    }

    private static double bits(Table table, int a, int b) {
        var parameters =
                new Model.Parameters(
                        "name",
                        List.of(0.0, 0.2, 0.4, 0.4),
                        List.of(0.0, 0.99, U, U),
                        List.of(0.0, 0.0, U, U),
                        true);
        var model = new Model("names", 0.001, List.of(parameters), List.of());
        return new Scorer(table, model, Double.NEGATIVE_INFINITY)
                .explain(a, b)
                .parts()
                .getFirst()
                .frequency();
    }

    @Test
    void aRareNameSaysMoreThanACommonOneAlsoInAnotherScript() {
        Table table = table();
        double common = bits(table, 3000, 3001);
        double rare = bits(table, 3002, 3003);
        assertTrue(common < -3, () -> "Marat Omarov " + common);
        assertTrue(rare > 4.5, () -> "Zhidebay Qaldarbekov " + rare);
    }

    @Test
    void aNameOfOnePartSaysLessThanOneOfTwo() {
        Table table = table();
        double two = bits(table, 3002, 3003);
        double one = bits(table, 3004, 3005);
        assertTrue(one < two - 5, () -> one + " and " + two);
    }

    @Test
    void theFamilyNameOfARelativeIsNoNewsBesideTheOwn() {
        Table table = table();
        double alone = bits(table, 3002, 3003);
        double withFather = bits(table, 3006, 3007);
        assertTrue(withFather <= 8, "there is a bound to what names say");
        assertTrue(withFather >= alone, () -> alone + " and " + withFather);
        assertEquals(bits(table, 3007, 3006), withFather, 1e-12, "in both orders");
    }
}
