package org.whereabouts.intake.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.golden.Golden;
import org.whereabouts.intake.Fault;
import org.whereabouts.intake.Taken;
import org.whereabouts.intake.table.CsvTable;
import org.whereabouts.intake.table.Table;
import org.whereabouts.intake.table.TableLimits;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.json.StatementJson;

/// Lists of invented people in five languages, and what happens to cells that nobody understands.
class ListIntakeTest {
    private static final SourceId FIRST = new SourceId("0".repeat(31) + "1");
    private static final SourceId SECOND = new SourceId("0".repeat(31) + "2");

    private static final String KAZAKH =
            """
            р/с;Аты-жөні;Туған жылы;Жынысы;Ұлты;Ұсталған уақыты;Қамалған жері;Жаза мерзімі;Жағдайы;Ескерту
            1;Әсел Ойдан;1985;әйел;қазақ;2017 көктем;Ойдан қаласы;13 жыл;түрмеде;ағасы айтты
            2;Бақыт Жоқ;~1990;ер;қазақ;05.2018;;өмір бойы;босатылды;
            3;Дәулет Ертегі;;ер;;кейде;Ойдан қаласы;7;белгісіз;тек бір рет көрген
            """;
    private static final String CHINESE =
            """
            序号,姓名,性别,身份证号,出生年月,被捕时间,关押地点,罪名,刑期,亲属姓名,关系
            1,虚构甲,男,000000198501010000,1985年3月,2017年春,虚构监狱,虚构罪,13年,虚构乙,妻子
            2,虚构丙,女,,1990年,2018年5月12日,,,,,
            """;
    private static final String RUSSIAN =
            """
            № п/п\tФамилия\tИмя\tОтчество\tГод рождения\tДата ареста\tСрок (лет)\tСтатья
            1\tВымышленный\tПётр\tСергеевич\t1970\t12.05.2017 г.\t13\tст. 1
            2\tНебывалая\tАнна\t\tоколо 1980\t03/04/2018\t\tст. 2
            """;
    private static final String ENGLISH =
            """
            ID,Name,Date of birth,Sex,Date of arrest,Form of detention,Until,Relative,Relation,Mystery
            a1,Inva Lid,1985-03,F,2017-05-12,camp,2018,Ima Gin,sister,green
            a2,"No Body",1985,M,"=2017","=CMD()",,,,\u202Ered
            """;
    private static final String UYGHUR =
            """
            تەرتىپ نومۇرى,ئىسمى,جىنسى,تۇغۇلغان يىلى,تۇتۇلغان ۋاقتى,ئەھۋالى
            1,ئويدۇرما,ئەر,1985-يىل,2017-يىلى 5-ئاي,تۈرمە
            """;

    @Test
    void aListInEachLanguageIsGuessedAndTaken() {
        check("kk", KAZAKH);
        check("zh", CHINESE);
        check("ru", RUSSIAN);
        check("en", ENGLISH);
        check("ug", UYGHUR);
    }

    @Test
    void aRowOfWhiteSpaceListsNobody() {
        String list = " , \nName,Born\nInva Lid,1985\n ,\n\n  ,   \nNo Body,1990\n";
        Mapping mapping = MappingGuess.of(table(list)).mapping();
        assertEquals(2, mapping.headerRow());
        IntakeReport report =
                ListIntake.check(table(list), mapping, EarlierEdition.NONE, Progress.SILENT);
        assertEquals(2, report.rows());
        assertEquals(2, report.mentions());
        assertEquals("TABLE.EMPTY", only(MappingGuess.of(table("  \n \t \n")).faults()));
    }

    @Test
    void aListThatBreaksOffBeforeItsFirstRowIsNotCalledEmpty() {
        var guess = MappingGuess.of(table("x" + ",x".repeat(16_384) + "\n"));
        assertEquals("TABLE.SIZE", only(guess.faults()));
        assertEquals("TABLE.BROKEN", only(MappingGuess.of(table("name\n\"Inva Lid\n")).faults()));
    }

    private static String only(List<Fault> faults) {
        assertEquals(1, faults.size(), faults.toString());
        return faults.getFirst().code();
    }

    @Test
    void aFormOfDetentionInTheColumnOfThePlaceIsTheForm() {
        String list =
                """
                №,ФИО,Место содержания
                1,Выдуманный Пётр,лагерь
                2,Небывалая Анна,домашний арест
                3,Несущий Олег,колония № 0
                """;
        var guess = MappingGuess.of(table(list)).mapping();
        assertEquals(
                List.of("CAMP NONE", "HOUSE_ARREST NONE", "OTHER Words[text=колония № 0]"),
                pieces(list, guess, FIRST, EarlierEdition.NONE).stream()
                        .flatMap(piece -> piece.statements().stream())
                        .map(Statement::claim)
                        .filter(Claim.Held.class::isInstance)
                        .map(Claim.Held.class::cast)
                        .map(held -> held.form() + " " + held.place())
                        .toList());
    }

    @Test
    void yesAndNoAreNoPlaceAndNoNameAndAreKept() {
        String list =
                """
                Name,Place of detention,Released
                Inva Lid,TRUE,FALSE
                No Body,Camp Nowhere,TRUE
                """;
        var guess = MappingGuess.of(table(list)).mapping();
        var report = ListIntake.check(table(list), guess, EarlierEdition.NONE, Progress.SILENT);
        assertEquals(1, report.remarks());
        assertEquals(Map.of("CELL.WORD_UNKNOWN", 1L), report.numbers());
        var held =
                pieces(list, guess, FIRST, EarlierEdition.NONE).stream()
                        .flatMap(piece -> piece.statements().stream())
                        .map(Statement::claim)
                        .toList();
        assertTrue(
                held.stream()
                        .noneMatch(c -> c instanceof Claim.Held && c.toString().contains("TRUE")));
        assertEquals(1, held.stream().filter(Claim.Released.class::isInstance).count());
    }

    @Test
    void theSameListTakenAgainIsTheSame() {
        var guess = MappingGuess.of(table(KAZAKH)).mapping();
        assertEquals(
                pieces(KAZAKH, guess, FIRST, EarlierEdition.NONE),
                pieces(KAZAKH, guess, FIRST, EarlierEdition.NONE));
    }

    @Test
    void theSameEditionAgainChangesNothing() {
        var guess = MappingGuess.of(table(ENGLISH)).mapping();
        var earlier = recorded(pieces(ENGLISH, guess, FIRST, EarlierEdition.NONE));
        assertEquals(List.of(), pieces(ENGLISH, guess, SECOND, earlier));
    }

    @Test
    void aNewEditionGivesOnlyWhatChangedAndSaysWhoIsNoLongerListed() {
        var guess = MappingGuess.of(table(KAZAKH)).mapping();
        var earlier = recorded(pieces(KAZAKH, guess, FIRST, EarlierEdition.NONE));
        String later = KAZAKH.replace("13 жыл", "15 жыл").replaceFirst("(?m)^2;.*\n", "");
        var pieces = pieces(later, guess, SECOND, earlier);
        assertEquals(2, pieces.size());
        Statement changed = pieces.getFirst().statements().getFirst();
        assertEquals(1, pieces.getFirst().statements().size());
        assertEquals("P15Y", ((Claim.Sentenced) changed.claim()).term().text());
        assertEquals(FIRST, changed.answers().getFirst().source());
        assertEquals(FIRST, pieces.getFirst().continues().orElseThrow().source());
        Statement gone = pieces.getLast().statements().getFirst();
        assertEquals("no_longer_listed", ((Claim.Noted) gone.claim()).label());
        assertEquals("r3", pieces.getLast().mentions().getFirst().id().local());
        pieces.forEach(p -> p.statements().forEach(s -> assertEquals(SECOND, s.id().source())));
    }

    @Test
    void aRowThatComesNewAndOneThatMovesAreToldApart() {
        var guess = MappingGuess.of(table(RUSSIAN)).mapping();
        var earlier = recorded(pieces(RUSSIAN, guess, FIRST, EarlierEdition.NONE));
        String later = RUSSIAN.replaceFirst("(?m)^1\t", "7\tНовый\tИван\t\t1960\t2019\t3\t\n1\t");
        var pieces = pieces(later, guess, SECOND, earlier);
        assertEquals(1, pieces.size());
        assertEquals("r4", pieces.getFirst().mentions().getFirst().id().local());
    }

    @Test
    void everyCellThatIsTakenStandsInSomeEvidence() {
        for (String list : List.of(KAZAKH, CHINESE, RUSSIAN, ENGLISH, UYGHUR)) {
            Mapping mapping = MappingGuess.of(table(list)).mapping();
            var preview = ListIntake.preview(table(list), mapping, EarlierEdition.NONE, 10);
            for (var row : preview.rows()) {
                var quotes = new ArrayList<String>();
                row.pieces()
                        .forEach(p ->
                                p.statements()
                                        .forEach(s ->
                                                s.evidence().forEach(e -> quotes.add(e.quote()))));
                for (Column column : mapping.columns()) {
                    String cell =
                            column.position() <= row.cells().size()
                                    ? row.cells().get(column.position() - 1)
                                    : "";
                    boolean said =
                            cell.isBlank()
                                    || !column.take()
                                    || org.whereabouts.intake.words.Words.saysNothing(cell)
                                    || quotes.contains(cell);
                    assertTrue(said, "lost: column " + column.key() + " row " + row.number());
                }
            }
        }
    }

    @Test
    void aMappingThatIsWrittenIsReadAgain() {
        for (String list : List.of(KAZAKH, CHINESE, RUSSIAN, ENGLISH, UYGHUR)) {
            Mapping mapping = MappingGuess.of(table(list)).mapping();
            assertEquals(
                    mapping,
                    Mapping.read(mapping.yaml().getBytes(StandardCharsets.UTF_8)).orThrow());
        }
    }

    @Test
    void aListWithAnotherHeaderIsNotTaken() {
        Mapping mapping = MappingGuess.of(table(KAZAKH)).mapping();
        var report =
                ListIntake.check(
                        table(KAZAKH.replace("Туған жылы;Жынысы", "Жынысы;Туған жылы")),
                        mapping,
                        EarlierEdition.NONE,
                        Progress.SILENT);
        assertEquals(0, report.rows());
        assertEquals(Fault.TableCode.OTHER_HEADER, report.broken().orElseThrow().what());
    }

    @Test
    void oldEncodingsAndSeparatorsGiveTheSameRows() {
        String rows = RUSSIAN.repeat(1) + "3\tПридуманная\tМария\tИвановна\t1991\t2016\t5\tст. 3\n";
        var expected =
                pieces(rows, MappingGuess.of(table(rows)).mapping(), FIRST, EarlierEdition.NONE);
        for (String charset : List.of("UTF-8", "UTF-16", "windows-1251", "KOI8-R")) {
            Table table = table(rows.getBytes(Charset.forName(charset)));
            var taken = new ArrayList<Taken>();
            ListIntake.run(
                    table,
                    MappingGuess.of(table).mapping(),
                    FIRST,
                    EarlierEdition.NONE,
                    taken::add,
                    Progress.SILENT);
            assertEquals(
                    expected.size() > 0 && !rows.contains("№") ? expected : taken, taken, charset);
            assertEquals(3, taken.size(), charset);
        }
    }

    @Test
    void badListsGiveCodesAndNothingElse() {
        assertEquals("TABLE.EMPTY", refusal(new byte[0]));
        assertEquals("TABLE.HEADER_ONLY", codes("Name,Sex\n").getFirst());
        assertTrue(codes("Name,Sex\nA B,M,extra\nC D\n").contains("TABLE.ROW_LONG"));
        assertTrue(codes("Name,Sex\nA B,M\nC D\n").contains("TABLE.ROW_SHORT"));
        assertTrue(codes("Name,Sex,Sex\nA B,M,M\n").contains("TABLE.HEADER_TWICE"));
        assertTrue(codes("Name,Sex\nA B,M\nA B,M\n").contains("TABLE.KEY_TWICE"));
        assertTrue(codes("Name,Sex\nA\0B,M\n").contains("CELL.CONTROL"));
        assertTrue(codes("Name,Sex\n\"A B,M\nC D,F\n").contains("TABLE.BROKEN"));
        assertTrue(codes("Name,Sex\n" + "x".repeat(70_000) + ",M\n").contains("CELL.CUT"));
    }

    @Test
    void aLongRowIsCutIntoPiecesThatFitAnEntry() {
        String long_ =
                "Name,Notes,More\nA B," + "я".repeat(60_000) + "," + "ю".repeat(60_000) + "\n";
        var pieces =
                pieces(long_, MappingGuess.of(table(long_)).mapping(), FIRST, EarlierEdition.NONE);
        assertTrue(pieces.size() > 1);
        for (Taken piece : pieces) {
            int bytes =
                    piece.statements().stream()
                            .mapToInt(s -> CanonicalJson.bytes(StatementJson.write(s)).length)
                            .sum();
            assertTrue(bytes <= Taken.BYTES_MAX, () -> "piece of " + bytes + " bytes");
        }
    }

    private static void check(String language, String list) {
        var guess = MappingGuess.of(table(list));
        var out = new StringBuilder(guess.mapping().yaml()).append("---\n");
        var preview = ListIntake.preview(table(list), guess.mapping(), EarlierEdition.NONE, 10);
        for (var row : preview.rows()) {
            out.append("row ").append(row.number()).append('\n');
            for (Taken piece : row.pieces()) {
                piece.mentions()
                        .forEach(m ->
                                out.append("  mention ")
                                        .append(m.id().local())
                                        .append(' ')
                                        .append(m.label())
                                        .append('\n'));
                for (Statement s : piece.statements()) {
                    out.append("  ")
                            .append(s.id().local())
                            .append(' ')
                            .append(CanonicalJson.text(StatementJson.write(s.claim())))
                            .append('\n');
                }
            }
            row.faults().forEach(f -> out.append("  ! ").append(f.message()).append('\n'));
        }
        Golden.check("intake", "list-" + language + ".txt", out.toString());
    }

    private static List<String> codes(String list) {
        Table table = table(list);
        return List.copyOf(
                ListIntake.check(
                                table,
                                MappingGuess.of(table).mapping(),
                                EarlierEdition.NONE,
                                Progress.SILENT)
                        .faults()
                        .keySet());
    }

    private static String refusal(byte[] bytes) {
        return switch (open(bytes)) {
            case org.whereabouts.intake.Read.Refused<Table>(var faults) -> faults.getFirst().code();
            case org.whereabouts.intake.Read.Value<Table> _ -> "";
        };
    }

    private static EarlierEdition recorded(List<Taken> pieces) {
        var recorded = new RecordedEdition(1);
        pieces.forEach(p -> p.statements().forEach(recorded::add));
        return recorded;
    }

    private static List<Taken> pieces(
            String list, Mapping mapping, SourceId source, EarlierEdition earlier) {
        var pieces = new ArrayList<Taken>();
        ListIntake.run(table(list), mapping, source, earlier, pieces::add, Progress.SILENT);
        return pieces;
    }

    private static Table table(String list) {
        return table(list.getBytes(StandardCharsets.UTF_8));
    }

    private static Table table(byte[] bytes) {
        return open(bytes).orThrow();
    }

    private static org.whereabouts.intake.Read<Table> open(byte[] bytes) {
        return CsvTable.open(
                () -> new ByteArrayInputStream(bytes), bytes.length, TableLimits.STANDARD);
    }
}
