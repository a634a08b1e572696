package org.whereabouts.linkage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.engine.LocalEngine;
import org.whereabouts.linkage.explain.Waterfall;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanFault;
import org.whereabouts.linkage.plan.PlanRead;
import org.whereabouts.linkage.plan.PlanReader;
import org.whereabouts.names.Names;

/// Where people come from and were held, in the default plan: towns across scripts, camps by their
/// numbers. The places exist, the people are invented.
class PlaceTest {
    private static final Plan PLAN = PeoplePlan.read();
    private static final List<String> COLUMNS =
            PLAN.columns().stream().map(Plan.Column::name).toList();

    private static LinkRecord person(String id, String born, String origin, String heldAt) {
        return new LinkRecord(
                id,
                id.substring(0, 1),
                List.of("Torgai Bekenov", "", born, "male", origin, "", "", heldAt, ""));
    }

    /// What a comparison says of the places of two people.
    private static Waterfall.Step step(String comparison, String place, String other) {
        boolean origin = comparison.equals("origin");
        var records = new ArrayList<LinkRecord>();
        records.add(person("a1", "1970-01-02", origin ? place : "", origin ? "" : place));
        records.add(person("b1", "1970-01-02", origin ? other : "", origin ? "" : other));
        for (int i = 0; i < 30; i++) {
            records.add(person("z" + i, (1950 + i) + "-03-04", "town " + i, "place " + i));
        }
        Linkage linkage =
                new LocalEngine(PLAN, 1, 1)
                        .link(LinkSource.of(COLUMNS, records), Constraints.NONE)
                        .orThrow();
        int a = row(linkage, "a1");
        int b = row(linkage, "b1");
        Waterfall seen = Waterfall.of(linkage, a, b);
        assertEquals(seen.weight(), Waterfall.of(linkage, b, a).weight(), 0);
        return seen.steps().stream()
                .filter(s -> s.comparison().equals(comparison))
                .findFirst()
                .orElseThrow();
    }

    private static int row(Linkage linkage, String id) {
        for (int row = 0; row < linkage.table().rows(); row++) {
            if (linkage.table().id(row).equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id);
    }

    private static boolean speaksFor(String place, String other) {
        return step("origin", place, other).sum() > 0;
    }

    @Test
    void placesWithDifferentNumbersAreNeverAlike() {
        for (String[] pair :
                new String[][] {
                    {"Camp 3", "Camp 4"},
                    {"Camp III", "Camp IV"},
                    {"Camp 3", "Camp"},
                    {"regiment 143", "regiment 144"},
                    {"Block A, Camp 3", "Block B, Camp 3"},
                    {"Camp 3 block 4", "Camp 4 block 3"},
                    {"тюрьма № 3", "тюрьма № 5"},
                    {"第三看守所", "第四看守所"},
                    {"143团", "144团"},
                    {"٣ لاگېر", "٤ لاگېر"},
                    {"Camp 3|Ward 9", "Camp 4|Wards 9 and 1"},
                }) {
            String both = pair[0] + " | " + pair[1];
            assertTrue(step("origin", pair[0], pair[1]).sum() < 0, both);
            assertEquals("different places", step("origin", pair[0], pair[1]).level(), both);
            Waterfall.Step held = step("detention", pair[0], pair[1]);
            assertEquals("other places or times", held.level(), both);
            assertTrue(held.sum() < 0, both);
        }
    }

    @Test
    void theSameNumberInAnotherScriptIsTheSame() {
        assertEquals("the same place", step("origin", "Camp 3", "camp  03").level());
        assertEquals("the same place", step("origin", "第三看守所", "第3看守所").level());
        assertEquals("the same place", step("detention", "Camp II", "CAMP 2").level());
        assertEquals("the same place", step("origin", "3-я тюрьма", "3 тюрьма").level());
        assertEquals("the same place", step("origin", "г. Алматы", "Г. Алматы").level());
    }

    @Test
    void aTownIsKnownInAnotherScript() {
        for (String[] pair :
                new String[][] {
                    {"乌鲁木齐", "Ürümchi"},
                    {"乌鲁木齐", "Урумчи"},
                    {"乌鲁木齐", "Urumqi"},
                    {"ئۈرۈمچى", "Urumqi"},
                    {"阿克苏", "Ақсу"},
                    {"特克斯", "Текес"},
                    {"Қашқар", "Kashgar"},
                    {"خوتەن", "Хотан"},
                }) {
            Waterfall.Step found = step("origin", pair[0], pair[1]);
            assertTrue(found.sum() > 0, pair[0] + " | " + pair[1]);
            assertTrue(!found.because().isEmpty(), pair[0] + " | " + pair[1]);
        }
        // Two names of one village that no table joins: that says nothing across scripts.
        assertEquals(Waterfall.NOT_COMPARED, step("origin", "Тасбұлақ", "石泉村").level());
    }

    @Test
    void aTownOfTwoNamesIsOneByTheTableOfPlaces() {
        for (String[] pair :
                new String[][] {
                    {"Құлжа", "伊宁"},
                    {"Ghulja", "伊宁市"},
                    {"Құлжа ауданы", "Yining County"},
                    {"غۇلجا شەھىرى", "г. Кульджа"},
                    {"Шәуешек", "塔城"},
                    {"Мұңғұлкүре", "昭苏县"},
                    {"Kargilik", "叶城"},
                    {"Үрімжі", "Ürümchi"},
                    {"قۇمۇل", "Hami"},
                    {"Күнес", "新源"},
                }) {
            Waterfall.Step found = step("origin", pair[0], pair[1]);
            assertEquals("the same place", found.level(), pair[0] + " | " + pair[1]);
            assertTrue(found.because().contains("table of places"), found.because());
        }
        assertTrue(!speaksFor("Sanji", "新源"), "two towns that sound alike");
        assertTrue(!speaksFor("乌什", "Тұрпан"), "Uchturpan and Turpan");
        assertTrue(!speaksFor("Aksu", "Akto"));
        assertTrue(!speaksFor("Жаркент", "莎车"), "a town of Kazakhstan is not Yarkand");
        assertTrue(!speaksFor("Ghulja, Camp 3", "伊宁, 4号"), "numbers still tell apart");
    }

    @Test
    void twoTownsAreNotOneInAnyScript() {
        List<String> towns =
                List.of(
                        "乌鲁木齐",
                        "Қашқар",
                        "Ghulja",
                        "Тарбағатай",
                        "ئالتاي",
                        "Kumul",
                        "和田",
                        "Тұрпан",
                        "昌吉",
                        "Ақсу",
                        "Korla",
                        "特克斯",
                        "Kunes");
        for (String a : towns) {
            for (String b : towns) {
                assertEquals(a.equals(b), speaksFor(a, b), a + " | " + b);
            }
        }
    }

    @Test
    void theNameOfAPlaceWithoutANumberIsNotEnough() {
        // What the words alone would say: the digits are no part of a person's name.
        assertTrue(
                Names.compare(Names.analyse("Camp 3"), Names.analyse("Camp 4")).level().strength()
                        > 0);
        assertTrue(!speaksFor("Camp 3", "Camp 4"));
    }

    @Test
    void placesAreTextsOrNames() {
        String plan =
                PeoplePlan.text()
                        .replace("when: compatible, called", "when: place >= close, called");
        switch (PlanReader.read(plan)) {
            case PlanRead.Usable _ -> throw new AssertionError("dates are no places");
            case PlanRead.Refused(var faults) ->
                    assertTrue(
                            faults.stream()
                                    .anyMatch(f -> f.code() == PlanFault.Code.IMPOSSIBLE_LEVEL));
        }
    }
}
