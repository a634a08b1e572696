package org.whereabouts.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;

class GateTest {
    private static final SourceId LETTER = new SourceId("0".repeat(31) + "1");
    private static final SourceId LIST = new SourceId("0".repeat(31) + "2");
    private static final MentionId BROTHER = new MentionId(LETTER, "m1");

    private static Terms terms(Use... uses) {
        return limited("", uses);
    }

    private static Terms limited(String limits, Use... uses) {
        Set<Use> allowed = EnumSet.noneOf(Use.class);
        allowed.addAll(Arrays.asList(uses));
        return new Terms(allowed, "the mother", PartialDate.NONE, limits);
    }

    private static List<Missing> missing(Use use, RestsOn restsOn, LimitsRead... read) {
        return switch (Gate.pass("content", use, restsOn, List.of(read))) {
            case Passage.Open<String> _ -> List.of();
            case Passage.Shut<String>(var missing) -> missing;
        };
    }

    private static RestsOn on(Terms source, List<Terms> subject) {
        return RestsOn.of(Map.of(LETTER, Optional.of(source)), Map.of(BROTHER, subject));
    }

    @Test
    void nothingLeavesWithoutConsent() {
        // For every use and every set of allowed uses of the source and of the subject: it leaves
        // exactly if both allow this very use.
        for (Use use : Use.values()) {
            for (Use ofSource : Use.values()) {
                for (Use ofSubject : Use.values()) {
                    boolean allowed = use == ofSource && use == ofSubject;
                    var missing = missing(use, on(terms(ofSource), List.of(terms(ofSubject))));
                    assertEquals(allowed, missing.isEmpty(), () -> use + ": " + missing);
                }
            }
        }
    }

    @Test
    void whereNobodyWasAskedForThePersonOnlyKeepingAndCountingAreFree() {
        for (Use use : Use.values()) {
            var missing = missing(use, on(terms(use), List.of()));
            boolean free = use == Use.INTERNAL || use == Use.STATISTICS;
            assertEquals(free ? List.of() : List.of(new Missing.SubjectUse(BROTHER, use)), missing);
        }
    }

    @Test
    void whatNamesPeopleLeavesForNoUseWithoutNames() {
        for (Use use : List.of(Use.STATISTICS, Use.PUBLIC_ANONYMISED, Use.PHOTO_PUBLIC)) {
            switch (Gate.passNaming("", use, on(terms(use), List.of(terms(use))), List.of())) {
                case Passage.Open<String> _ -> org.junit.jupiter.api.Assertions.fail();
                case Passage.Shut<String>(var missing) ->
                        assertEquals(List.of(new Missing.WithoutNames(use)), missing);
            }
        }
        assertTrue(
                Gate.passNaming(
                                "",
                                Use.COURTS,
                                on(terms(Use.COURTS), List.of(terms(Use.COURTS))),
                                List.of())
                        instanceof Passage.Open<String>);
    }

    @Test
    void oneRefusalAmongSeveralConsentsHolds() {
        var two = List.of(terms(Use.COURTS, Use.PUBLIC_NAMED), terms(Use.COURTS));
        assertTrue(missing(Use.COURTS, on(terms(Use.COURTS), two)).isEmpty());
        assertEquals(
                List.of(new Missing.SubjectUse(BROTHER, Use.PUBLIC_NAMED)),
                missing(Use.PUBLIC_NAMED, on(terms(Use.PUBLIC_NAMED), two)));
    }

    @Test
    void everySourceIsAskedAndEverythingMissingIsNamed() {
        var restsOn =
                RestsOn.of(
                        Map.of(LETTER, Optional.of(terms(Use.INTERNAL)), LIST, Optional.empty()),
                        Map.of(BROTHER, List.of()));
        assertEquals(
                List.of(
                        new Missing.SourceUse(LETTER, Use.PUBLIC_NAMED),
                        new Missing.SourceUnknown(LIST),
                        new Missing.SubjectUse(BROTHER, Use.PUBLIC_NAMED)),
                missing(Use.PUBLIC_NAMED, restsOn));
    }

    @Test
    void whatRestsOnNothingStays() {
        assertEquals(List.of(new Missing.RestsOnNothing()), missing(Use.INTERNAL, RestsOn.NOTHING));
    }

    @Test
    void limitsAreReadByAPersonBeforeEveryUseOutside() {
        var source = limited("not before the trial", Use.INTERNAL, Use.COURTS);
        var restsOn = on(source, List.of(terms(Use.INTERNAL, Use.COURTS)));
        assertEquals(List.of(new Missing.SourceLimits(LETTER)), missing(Use.COURTS, restsOn));
        assertTrue(missing(Use.COURTS, restsOn, new LimitsRead(source, "a lawyer")).isEmpty());
        assertTrue(missing(Use.INTERNAL, restsOn).isEmpty(), "keeping needs no reading");
        var changed = limited("not before the appeal", Use.INTERNAL, Use.COURTS);
        assertFalse(
                missing(Use.COURTS, restsOn, new LimitsRead(changed, "a lawyer")).isEmpty(),
                "other limits were read");
    }

    @Test
    void limitsOfThePersonAreReadToo() {
        var agreed = limited("only with the first name", Use.PUBLIC_NAMED);
        var restsOn = on(terms(Use.PUBLIC_NAMED), List.of(agreed));
        assertEquals(
                List.of(new Missing.SubjectLimits(BROTHER)), missing(Use.PUBLIC_NAMED, restsOn));
    }

    @Test
    void onlyTheGateMakesWhatIsCleared() {
        assertTrue(Modifier.isFinal(Cleared.class.getModifiers()));
        for (var constructor : Cleared.class.getDeclaredConstructors()) {
            assertFalse(Modifier.isPublic(constructor.getModifiers()));
            assertFalse(Modifier.isProtected(constructor.getModifiers()));
        }
        var makers =
                Arrays.stream(Cleared.class.getMethods())
                        .filter(m -> m.getReturnType() == Cleared.class)
                        .map(m -> m.getName())
                        .collect(Collectors.toSet());
        assertEquals(Set.of(), makers);
    }

    @Test
    void theMessagesSayIdentifiersAndNothingElse() {
        var shut =
                assertInstanceOf(
                        Passage.Shut.class,
                        Gate.pass(
                                "secret",
                                Use.COURTS,
                                on(limited("secret", Use.INTERNAL), List.of()),
                                List.of()));
        assertFalse(shut.toString().contains("secret"));
        assertFalse(shut.toString().contains("mother"));
    }

    @Test
    void togetherTheStricterHolds() {
        var one = RestsOn.of(Map.of(LETTER, Optional.of(terms(Use.COURTS))), Map.of());
        var other = RestsOn.of(Map.of(LETTER, Optional.of(terms(Use.PARTNER))), Map.of());
        assertEquals(Optional.empty(), one.and(other).sources().get(LETTER));
        assertEquals(one, one.and(one));
        assertEquals(one.and(other), other.and(one));
    }
}
