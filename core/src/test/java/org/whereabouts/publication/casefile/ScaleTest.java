package org.whereabouts.publication.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.publication.casefile.Timeline.Lane;
import org.whereabouts.publication.casefile.Timeline.Row;
import org.whereabouts.publication.casefile.Timeline.Shape;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;

class ScaleTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 7, 1);

    private static Row row(String start, String end) {
        return new Row(
                Shape.STRETCH,
                Lane.SAID,
                new Extent(bounds(start), bounds(end), false, false),
                List.of(),
                1,
                false);
    }

    private static DateBounds bounds(String edtf) {
        return new PartialDate(edtf).bounds();
    }

    @Test
    void theScaleRunsInWholeYearsFromTheFirstDayToldToTheDayOfTheFile() {
        Scale scale = Scale.of(List.of(row("2017-05", "2018"), row("", "2021")), AS_OF);
        assertEquals(LocalDate.of(2017, 1, 1), scale.from());
        assertEquals(LocalDate.of(2024, 12, 31), scale.to());
        assertEquals(0, scale.at(LocalDate.of(2017, 1, 1)));
        assertEquals(Scale.WIDTH, scale.after(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void anUnknownEndLiesAtTheEdgeAndMovesNothing() {
        Scale scale = Scale.of(List.of(row("", "")), AS_OF);
        assertEquals(0, scale.at(LocalDate.MIN));
        assertEquals(Scale.WIDTH, scale.after(LocalDate.MAX));
        assertEquals(List.of(2024), scale.years());
    }

    @Test
    void aLaterDayLiesFurtherRight() {
        Scale scale = Scale.of(List.of(row("1999", "2030")), AS_OF);
        int before = -1;
        for (LocalDate day = scale.from(); day.isBefore(scale.to()); day = day.plusDays(61)) {
            int at = scale.at(day);
            assertTrue(at > before && at <= Scale.WIDTH);
            before = at;
        }
    }

    @Test
    void atMostSevenYearsAreWritten() {
        for (int years = 0; years < 120; years++) {
            Scale scale = Scale.of(List.of(row(Integer.toString(2024 - years), "2024")), AS_OF);
            assertTrue(scale.years().size() <= 7, () -> scale.years().toString());
            assertTrue(!scale.years().isEmpty() || scale.from().getYear() != 2024);
        }
    }
}
