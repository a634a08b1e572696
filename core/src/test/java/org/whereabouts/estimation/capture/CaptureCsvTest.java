package org.whereabouts.estimation.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.estimation.capture.TableFault.Code;

class CaptureCsvTest {
    private static List<TableFault> faults(String text) {
        var read = CaptureCsv.read(text);
        return assertInstanceOf(TableRead.Refused.class, read, text).faults();
    }

    private static void refuses(Code code, int line, int column, String text) {
        assertEquals(List.of(new TableFault(code, line, column)), faults(text), text);
    }

    @Test
    void aTableKeepsItsCountsAndItsRemarks() {
        var text = "# place: a town\n# a remark\nA,B,count\n1,0,5\n0,1,7\n1,1,2\n";
        var read = assertInstanceOf(TableRead.Table.class, CaptureCsv.read(text));
        assertEquals(List.of("A", "B"), read.table().lists());
        assertEquals(5, read.table().count(0b01));
        assertEquals(7, read.table().count(0b10));
        assertEquals(2, read.table().count(0b11));
        assertEquals("a town", read.frame().place());
        assertEquals("", read.frame().period());
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        var text = "# population: people\nA,\"B, late\",count\n1,0,5\n0,1,0\n1,1,2\n";
        var read = assertInstanceOf(TableRead.Table.class, CaptureCsv.read(text));
        assertEquals(read, CaptureCsv.read(CaptureCsv.write(read.table(), read.frame())));
    }

    @Test
    void semicolonsTabsAndAByteOrderMarkAreAccepted() {
        var comma = CaptureCsv.read("A,B,count\n1,0,5\n1,1,2\n");
        assertEquals(comma, CaptureCsv.read("\uFEFFA;B;count\n1;0;5\n1;1;2\n"));
        assertEquals(comma, CaptureCsv.read("count\tA\tB\n5\t1\t0\n2\t1\t1\n"));
    }

    @Test
    void everyBadTextHasItsCodeAndPlace() {
        refuses(Code.EMPTY, 0, 0, "");
        refuses(Code.EMPTY, 0, 0, "  \n \n");
        refuses(Code.NO_COUNT_COLUMN, 1, 0, "A,B,number\n1,0,5\n");
        refuses(Code.NO_LISTS, 1, 0, "count\n5\n");
        refuses(Code.LIST_UNNAMED, 1, 2, "A,,count\n1,0,5\n");
        refuses(Code.LIST_NAMED_TWICE, 1, 2, "A,A,count\n1,0,5\n");
        refuses(Code.LINE_WIDTH, 2, 0, "A,B,count\n1,0,5,6\n");
        refuses(Code.LINE_WIDTH, 2, 0, "A,B,count\n1,5\n");
        refuses(Code.NOT_ZERO_OR_ONE, 2, 2, "A,region,count\n1,north,5\n");
        refuses(Code.NOT_ZERO_OR_ONE, 2, 1, "A,B,count\n2,1,5\n");
        refuses(Code.ON_NO_LIST, 3, 0, "A,B,count\n1,0,5\n0,0,90\n");
        refuses(Code.HISTORY_TWICE, 3, 0, "A,B,count\n1,0,5\n1,0,6\n");
        refuses(Code.COUNT_NOT_A_NUMBER, 2, 3, "A,B,count\n1,0,many\n");
        refuses(Code.COUNT_NEGATIVE, 2, 3, "A,B,count\n1,0,-5\n");
        refuses(Code.COUNT_FRACTIONAL, 2, 3, "A,B,count\n1,0,5.5\n");
        refuses(Code.COUNT_TOO_LARGE, 2, 3, "A,B,count\n1,0,1000000000\n");
        refuses(Code.COUNT_TOO_LARGE, 0, 0, "A,B,count\n1,0,9000000\n0,1,9000000\n");
        refuses(Code.NO_PERSONS, 0, 0, "A,B,count\n1,0,0\n");
        refuses(Code.NOT_CSV, 0, 0, "A,B,count\n\"1\"x,0,5\n");
        String twenty = "A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,count\n";
        refuses(Code.TOO_MANY_LISTS, 1, 0, twenty + "1,".repeat(20) + "5\n");
    }

    @Test
    void allFaultsOfATableAreNamedUpToALimit() {
        assertEquals(2, faults("A,B,count\n1,0,-5\n0,1,-6\n").size());
        assertEquals(CaptureCsv.FAULTS_MAX, faults("A,B,count\n" + "1,0,-5\n".repeat(100)).size());
    }

    @Test
    void aMessageNamesPlaceAndRemedyAndNoWordOfTheTable() {
        var fault = faults("SecretList,B,count\n1,0,-5\n").getFirst();
        assertEquals(
                "TABLE.COUNT_NEGATIVE line 2 column 3: the count is negative: persons are counted"
                        + " from 0",
                fault.message());
        for (Code code : Code.values()) {
            assertTrue(code.advice().length() > 10, code.name());
        }
    }
}
