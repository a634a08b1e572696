package org.whereabouts.intake;

import org.whereabouts.statement.Locator;

/// Why something of a source was not understood, or was understood with a doubt: a stable code and
/// a place, never the content. `docs/intake.md` explains each code.
public sealed interface Fault {

    /// A fault of a coding file.
    ///
    /// @param path members and positions from the outermost value (`statements[3].claim.since`)
    record InCoding(CodingCode what, String path) implements Fault {}

    /// A fault of a mapping file.
    ///
    /// @param path members and positions from the outermost value (`columns[2].kind`)
    record InMapping(MappingCode what, String path) implements Fault {}

    /// A fault of a document.
    ///
    /// @param position where, in characters or bytes; 0 for the whole
    record InDocument(DocumentCode what, long position) implements Fault {}

    /// A fault of a table as a whole, or of one of its rows.
    ///
    /// @param row the row's number from 1; 0 for the whole table
    record InTable(TableCode what, int sheet, long row) implements Fault {}

    /// A fault of one cell of a list.
    record InCell(CellCode what, Locator.Cell where) implements Fault {}

    /// The stable code (`CELL.DATE_UNREAD`). Codes are counted and translated; do not rename them.
    default String code() {
        return switch (this) {
            case InCoding f -> "CODING." + f.what();
            case InMapping f -> "MAPPING." + f.what();
            case InDocument f -> "DOCUMENT." + f.what();
            case InTable f -> "TABLE." + f.what();
            case InCell f -> "CELL." + f.what();
        };
    }

    /// What to tell a person: code and place.
    default String message() {
        return switch (this) {
            case InCoding f -> code() + " at " + (f.path().isEmpty() ? "the whole file" : f.path());
            case InMapping f ->
                    code() + " at " + (f.path().isEmpty() ? "the whole file" : f.path());
            case InDocument f -> f.position() == 0 ? code() : code() + " at " + f.position();
            case InTable f ->
                    code() + " in sheet " + f.sheet() + (f.row() == 0 ? "" : ", row " + f.row());
            case InCell f -> code() + " in " + address(f.where());
        };
    }

    /// A cell's address as spreadsheets write it, with the sheet's number: `1!C17`.
    static String address(Locator.Cell cell) {
        return cell.sheet() + "!" + letters(cell.column()) + cell.row();
    }

    /// A column's letters as spreadsheets write them: 1 is `A`, 27 is `AA`.
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int c = column; c > 0; c = (c - 1) / 26) {
            letters.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return letters.toString();
    }

    /// Codes of coding files.
    enum CodingCode {
        /// Not JSON.
        JSON,
        /// Not a coding file, or of a version that is not known.
        VERSION,
        /// The value is not of the kind asked for.
        KIND,
        /// A member that must be there is not.
        MISSING,
        /// A member that nobody knows.
        UNKNOWN_MEMBER,
        /// A word that the vocabulary does not have.
        WORD,
        /// Not a date in EDTF.
        DATE,
        /// Not a duration in ISO 8601.
        TERM,
        /// Not a local id.
        ID,
        /// A number out of its range.
        RANGE,
        /// The parts are right and the whole is not.
        WHOLE,
        /// Two mentions or two statements have one id.
        DUPLICATE_ID,
        /// A mention that the file does not have.
        UNKNOWN_MENTION,
        /// A statement that the file does not have.
        UNKNOWN_STATEMENT,
        /// Statements that come after each other in a ring.
        RING,
        /// The document has other bytes or another text than the one that was coded.
        OTHER_DOCUMENT,
        /// The words do not stand in the document.
        QUOTE_NOT_FOUND,
        /// The words stand in the document more than once, and nothing says which place is meant.
        QUOTE_AMBIGUOUS,
        /// At this place the document has other words.
        QUOTE_ELSEWHERE,
        /// A quote without a place, of a source that has no text.
        NO_TEXT,
        /// A statement without evidence.
        NO_EVIDENCE,
        /// More mentions, statements or characters than allowed.
        LIMIT
    }

    /// Codes of mapping files.
    enum MappingCode {
        /// Not YAML.
        YAML,
        /// Not a mapping file, or of a version that is not known.
        VERSION,
        /// The value is not of the kind asked for.
        KIND,
        /// A member that must be there is not.
        MISSING,
        /// A member that nobody knows.
        UNKNOWN_MEMBER,
        /// A word that the vocabulary does not have.
        WORD,
        /// A number out of its range.
        RANGE,
        /// Two columns have one key or one position.
        DUPLICATE_COLUMN,
        /// A key column that the mapping does not have or does not take.
        IDENTITY,
        /// Two columns of one group say the same thing.
        TWICE_IN_GROUP,
        /// More than allowed.
        LIMIT
    }

    /// Codes of documents.
    enum DocumentCode {
        /// No bytes.
        EMPTY,
        /// More bytes or more text than allowed.
        SIZE,
        /// Not a kind of document that is read.
        MEDIA_TYPE,
        /// The bytes break off or are not what their kind demands.
        BROKEN,
        /// Opened by a password only.
        ENCRYPTED,
        /// Unpacks to far more than it is: a bomb.
        BOMB,
        /// Nested deeper than allowed.
        NESTING,
        /// Reading took longer than allowed.
        TIME,
        /// Declares a document type or entities, which are never followed.
        DECLARATION,
        /// No text in it: pictures of pages, perhaps.
        NO_TEXT
    }

    /// Codes of tables and rows.
    enum TableCode {
        /// No bytes, or no cell with anything in it.
        EMPTY,
        /// A header and nothing under it.
        HEADER_ONLY,
        /// More bytes, sheets, columns or text than allowed.
        SIZE,
        /// Not a kind of table that is read.
        MEDIA_TYPE,
        /// The file breaks off or is not what its kind demands; rows before are whole.
        BROKEN,
        /// Opened by a password only.
        ENCRYPTED,
        /// Unpacks to far more than it is: a bomb.
        BOMB,
        /// Declares a document type or entities, which are never followed.
        DECLARATION,
        /// The header is not the one that the mapping was made for; no row was taken.
        OTHER_HEADER,
        /// The header again in the middle of the list; passed over.
        HEADER_REPEATED,
        /// Two columns have the same header.
        HEADER_TWICE,
        /// A column without a header has cells.
        HEADER_EMPTY,
        /// The row has more cells than the header.
        ROW_LONG,
        /// The row has fewer cells than the header (CSV).
        ROW_SHORT,
        /// Another row of the list has the same key.
        KEY_TWICE,
        /// The row has no key.
        KEY_EMPTY,
        /// The encoding was guessed with little confidence.
        ENCODING_DOUBTFUL,
        /// A row that the earlier edition had is no longer listed.
        NO_LONGER_LISTED,
        /// The workbook hides this sheet; its rows are read like others.
        HIDDEN,
        /// One cell stands across this row and rows below; its value counts for this row alone.
        MERGED
    }

    /// Codes of cells.
    enum CellCode {
        /// Not understood as a date; kept as a remark.
        DATE_UNREAD,
        /// Day and month could be either; kept as a remark.
        DATE_AMBIGUOUS,
        /// A year of two digits; kept as a remark.
        DATE_CENTURY,
        /// Ends before it begins; kept as a remark.
        DATE_BACKWARD,
        /// Not understood as a length of time; kept as a remark.
        TERM_UNREAD,
        /// A number without years or months; kept as a remark.
        TERM_UNIT,
        /// A word that the vocabulary does not have; kept as a remark.
        WORD_UNKNOWN,
        /// Not understood as a number; kept as a remark.
        NUMBER_UNREAD,
        /// Several values where one is expected; kept as a remark.
        SEVERAL,
        /// The value of a formula: kept as it was shown, never calculated.
        FORMULA,
        /// The cell shows an error of the spreadsheet (`#REF!`).
        ERROR_VALUE,
        /// A number longer than a spreadsheet can hold exactly: its last digits are lost.
        DIGITS_LOST,
        /// Longer than allowed; the rest stands in the original only.
        CUT,
        /// Characters that could not be decoded.
        UNDECODED,
        /// Characters that turn the direction of writing.
        BIDI_CONTROL,
        /// Characters that nobody can see (NUL and other controls).
        CONTROL,
        /// Longer than such a value can be; kept as a remark.
        LONG
    }
}
