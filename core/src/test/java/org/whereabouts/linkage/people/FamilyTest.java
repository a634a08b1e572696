package org.whereabouts.linkage.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.Linkage;
import org.whereabouts.linkage.engine.LocalEngine;
import org.whereabouts.linkage.explain.Waterfall;
import org.whereabouts.linkage.model.Model;
import org.whereabouts.linkage.plan.Comparison;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// Families share names, homes and the night they were taken. All people are invented.
class FamilyTest {
    private static final Plan PLAN = PeoplePlan.read();
    private static final List<String> COLUMNS =
            PLAN.columns().stream().map(Plan.Column::name).toList();

    /// names, relatives, born, sex, origin, detained at, since.
    private static LinkRecord person(
            String id,
            String names,
            String relatives,
            String born,
            String sex,
            String origin,
            String place,
            String since) {
        return new LinkRecord(
                id,
                id.substring(0, 1),
                List.of(names, relatives, born, sex, origin, "Kazakh", "", place, since));
    }

    private static Linkage link(List<LinkRecord> people, Constraints constraints) {
        var records = new ArrayList<>(people);
        // Others, so that the register is not one family.
        for (int i = 0; i < 40; i++) {
            records.add(
                    person(
                            "z" + i,
                            "Beken" + (char) ('a' + i % 26) + " Torgai" + (char) ('a' + i / 2 % 26),
                            "",
                            (1950 + i) + "-0" + (1 + i % 9) + "-11",
                            i % 2 == 0 ? "male" : "female",
                            "town " + i % 7,
                            "place " + i % 5,
                            (2016 + i % 3) + ""));
        }
        return new LocalEngine(PLAN, 1, 1)
                .link(LinkSource.of(COLUMNS, records), constraints)
                .orThrow();
    }

    private static boolean together(Linkage linkage, String a, String b) {
        return linkage.clusters().groups().values().stream()
                .anyMatch(c -> c.contains(a) && c.contains(b));
    }

    @Test
    void fatherAndSonAtOneAddressAreNotOnePerson() {
        var father =
                person(
                        "a1",
                        "Sabyr Tolegenov",
                        "Daniyar Sabyrov|Nurlan Sabyrov",
                        "1954-03-02",
                        "male",
                        "Kokzhar, Abai street 4",
                        "Camp 3",
                        "2017-05");
        var son =
                person(
                        "b1",
                        "Daniyar Sabyrov",
                        "Sabyr Tolegenov",
                        "1981-06-20",
                        "male",
                        "Kokzhar, Abai street 4",
                        "Camp 3",
                        "2017-05");
        var linkage = link(List.of(father, son), Constraints.NONE);
        assertFalse(together(linkage, "a1", "b1"));
        var why = Waterfall.of(linkage, 0, 1);
        assertTrue(why.probability() < 0.5, () -> why.text());
        assertEquals("one bears the name of the other's relative", why.steps().getFirst().level());
    }

    @Test
    void brothersAndSistersAtOneAddressAreNotOnePerson() {
        String father = "Sabyr Tolegenov";
        String home = "Kokzhar, Abai street 4";
        var people =
                List.of(
                        person(
                                "a1",
                                "Daniyar Sabyrov",
                                father,
                                "1981-06-20",
                                "male",
                                home,
                                "Camp 3",
                                "2017-05"),
                        person(
                                "b1",
                                "Nurlan Sabyrov",
                                father,
                                "1983-01-09",
                                "male",
                                home,
                                "Camp 3",
                                "2017-05"),
                        person(
                                "c1",
                                "Gulnar Sabyrova",
                                father,
                                "",
                                "female",
                                home,
                                "Camp 3",
                                "2017-05"),
                        person("d1", "Nurlan Sabyrov", father, "1983", "male", home, "", ""));
        var linkage = link(people, Constraints.NONE);
        assertFalse(together(linkage, "a1", "b1"));
        assertFalse(together(linkage, "a1", "c1"));
        assertFalse(together(linkage, "b1", "c1"));
        assertTrue(together(linkage, "b1", "d1"), "the same man in two lists is found");
    }

    /// Whatever the names room makes of a shared family name, a shared father, home, camp and night
    /// of arrest alone never reach the threshold.
    @Test
    void whatFamiliesShareNeverAddsUpToOnePerson() {
        Linkage linkage = link(List.of(), Constraints.NONE);
        Model model = linkage.model();
        double sum = model.priorWeight();
        for (int c = 0; c < PLAN.comparisons().size(); c++) {
            Comparison comparison = PLAN.comparisons().get(c);
            int grade =
                    switch (comparison.name()) {
                        case "name and family" -> grade(comparison, "brothers or sisters");
                        case "born" -> grade(comparison, "within three years");
                        case "sex", "origin", "people", "detention" -> comparison.grades() - 1;
                        default -> 0;
                    };
            sum += model.comparisons().get(c).weight(grade);
        }
        double reached = sum;
        assertTrue(
                sum < Model.weightOf(PLAN.grouping().match()), () -> "siblings reach " + reached);
    }

    private static int grade(Comparison comparison, String words) {
        for (int g = 1; g < comparison.grades(); g++) {
            if (comparison.level(g).called().contains(words)) {
                return g;
            }
        }
        throw new AssertionError("no level " + words);
    }

    @Test
    void placeholdersForNamesAreNoEvidence() {
        var people = new ArrayList<LinkRecord>();
        for (String name : List.of("unknown", "NN", "?", "неизвестно", "不详", "", "-", "n/a")) {
            people.add(person("u" + people.size(), name, "", "", "", "", "", ""));
        }
        var linkage = link(people, Constraints.NONE);
        assertTrue(
                linkage.linkedPairs().stream()
                        .noneMatch(p -> p.first().startsWith("u") || p.second().startsWith("u")));
    }

    @Test
    void badNamesNeverFailAndNeverMatchByAccident() {
        var people = new ArrayList<LinkRecord>();
        for (String name :
                List.of(
                        "A",
                        "x".repeat(10_000),
                        "!!!###",
                        "1984-02-03",
                        "Алим ئالىم علي 再努拉",
                        "\u202eabc\u202c",
                        "\ud800",
                        "haji aka")) {
            people.add(person("w" + people.size(), name, name, name, name, name, name, name));
        }
        var linkage = link(people, Constraints.NONE);
        assertTrue(
                linkage.clusters().groups().values().stream()
                        .noneMatch(c -> c.stream().anyMatch(id -> id.startsWith("w"))));
    }

    @Test
    void mentionsBecomeRecordsAndKinAreKeptApart() {
        var source = new SourceId("%032x".formatted(7));
        var aibek = new MentionId(source, "m1");
        var father = new MentionId(source, "m2");
        var statements =
                List.of(
                        said(
                                source,
                                1,
                                aibek,
                                new Claim.Named("Aibek Serikov", Claim.NameKind.FULL, ""),
                                Stance.ASSERTS),
                        said(
                                source,
                                2,
                                father,
                                new Claim.Named("Serik Omarov", Claim.NameKind.FULL, ""),
                                Stance.ASSERTS),
                        said(
                                source,
                                3,
                                aibek,
                                new Claim.Kin(Claim.Relation.SON, father, ""),
                                Stance.ASSERTS),
                        said(
                                source,
                                4,
                                aibek,
                                new Claim.Born(new PartialDate("1980"), Ref.words("Kokzhar")),
                                Stance.ASSERTS),
                        said(source, 5, aibek, held("Camp 3"), Stance.FEARS),
                        said(source, 6, aibek, held("Prison 2"), Stance.ASSERTS));
        var records =
                PersonRecords.of(
                        List.of(
                                new Mention(aibek, Mention.Kind.PERSON, "A.", List.of()),
                                new Mention(father, Mention.Kind.PERSON, "his father", List.of())),
                        statements);
        var read = new HashMap<String, LinkRecord>();
        records.read(r -> read.put(r.id(), r));
        assertEquals(
                Optional.of(
                        List.of(
                                "Aibek Serikov",
                                "Serik Omarov",
                                "1980",
                                "",
                                "Kokzhar",
                                "",
                                "",
                                "Prison 2",
                                "2017")),
                Optional.ofNullable(read.get(aibek.toString())).map(LinkRecord::cells));
        assertEquals(
                List.of(new Constraints.Pair(aibek.toString(), father.toString())), records.kin());
    }

    private static Claim held(String place) {
        return new Claim.Held(
                Claim.HeldForm.PRISON,
                Claim.Acknowledged.NOT_SAID,
                Ref.words(place),
                Ref.NONE,
                new PartialDate("2017"),
                PartialDate.NONE,
                PartialDate.NONE,
                Term.NONE,
                "");
    }

    private static Statement said(
            SourceId source, int number, MentionId subject, Claim claim, Stance stance) {
        return new Statement(
                new StatementId(source, "s" + number),
                Speaker.Author.AUTHOR,
                List.of(),
                subject,
                claim,
                stance,
                Basis.UNKNOWN,
                Credibility.of(6),
                PartialDate.NONE,
                List.of(),
                List.of(),
                List.of());
    }
}
