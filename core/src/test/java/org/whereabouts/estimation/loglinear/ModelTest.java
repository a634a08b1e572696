package org.whereabouts.estimation.loglinear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {
    @Test
    void thereAreAsManyHierarchicalModelsAsTheLiteratureCounts() {
        assertEquals(8, Hierarchy.models(3, 3).size());
        assertEquals(113, Hierarchy.models(4, 3).size());
        assertEquals(6893, Hierarchy.models(5, 5).size());
        assertEquals(64, Hierarchy.models(4, 2).size());
        assertEquals(1024, Hierarchy.models(5, 2).size());
        assertEquals(1, Hierarchy.models(2, 2).size());
        var five = Hierarchy.models(5, 5);
        assertEquals(five.size(), new HashSet<>(five).size());
    }

    @Test
    void aModelIsWrittenByItsGeneratorsAndReadBack() {
        for (String written : List.of("[123,14,34]", "[1,2,3,4]", "[23,1,4]", "[124,134,23]")) {
            assertEquals(written, Model.parse(4, written).written());
        }
        assertEquals("[1234,5]", Model.parse(5, "[1234,12,5]").written());
        for (Model model : Hierarchy.models(4, 3)) {
            assertEquals(model, Model.parse(4, model.written()));
        }
    }

    @Test
    void theInteractionOfAllListsIsNoModel() {
        assertThrows(IllegalArgumentException.class, () -> Model.parse(3, "[123]"));
        assertThrows(IllegalArgumentException.class, () -> new Model(4, List.of(0b0111)));
        assertThrows(IllegalArgumentException.class, () -> Model.parse(3, "12"));
    }
}
