package org.whereabouts.estimation.loglinear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.Tables;

/// The error codes of SparseMSE's `checkident` and of MultipleSystemsEstimation's tests.
class ExistenceTest {
    private static int code(String table, String model) {
        var data = Tables.table(table);
        return new Fitter(data).existence(Model.parse(data.size(), model)).code();
    }

    @Test
    void theArtificialTableHasItsEightCodes() {
        assertEquals(0, code("artificial_3", "[1,2,3]"));
        assertEquals(1, code("artificial_3", "[12,3]"));
        assertEquals(0, code("artificial_3", "[13,2]"));
        assertEquals(0, code("artificial_3", "[23,1]"));
        assertEquals(1, code("artificial_3", "[12,13]"));
        assertEquals(1, code("artificial_3", "[12,23]"));
        assertEquals(0, code("artificial_3", "[13,23]"));
        assertEquals(2, code("artificial_3", "[12,13,23]"));
    }

    @Test
    void modelsThatOtherProgramsFitAtTenToTheTenAreRefused() {
        assertEquals(1, code("korea_3", "[12,13]"));
        assertEquals(1, code("korea_3", "[12,13,23]"));
        assertEquals(0, code("korea_3", "[12,23]"));
        var korea = Tables.table("korea_3");
        assertInstanceOf(ModelFit.Refused.class, new Fitter(korea).fit(Model.parse(3, "[12,13]")));
    }

    @Test
    void aListThatOnlyEverOverlapsHasNoEstimateForItsPair() {
        assertEquals(1, code("australia_4", "[234,12]"));
        assertEquals(0, code("australia_4", "[12,23,24]"));
    }

    @Test
    void aTableWithoutEmptyHistoriesHasAnEstimateForEveryModel() {
        var fitter = new Fitter(Tables.table("kosovo_4"));
        for (Model model : Hierarchy.models(4, 3)) {
            assertEquals(Existence.SOUND, fitter.existence(model), model::written);
        }
    }
}
