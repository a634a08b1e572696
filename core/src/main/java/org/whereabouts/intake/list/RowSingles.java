package org.whereabouts.intake.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.intake.Fault.CellCode;
import org.whereabouts.intake.WrittenIn;
import org.whereabouts.intake.words.Words;
import org.whereabouts.statement.Claim;

/// The claims that one column tells by itself: names and descriptions.
final class RowSingles {
    private final RowCells cells;
    private final List<RowClaims.Told> told;

    RowSingles(RowCells cells, List<RowClaims.Told> told) {
        this.cells = cells;
        this.told = told;
    }

    void name(Column column) {
        String text = cells.text(column);
        if (text.isEmpty()) {
            return;
        }
        Claim.NameKind kind =
                switch (column.kind()) {
                    case GIVEN_NAME -> Claim.NameKind.GIVEN;
                    case FATHERS_NAME -> Claim.NameKind.FATHERS;
                    case FAMILY_NAME -> Claim.NameKind.FAMILY;
                    case OTHER_SPELLING -> Claim.NameKind.OTHER_SPELLING;
                    case FORMER_NAME -> Claim.NameKind.FORMER;
                    case NICKNAME -> Claim.NameKind.NICKNAME;
                    default -> Claim.NameKind.FULL;
                };
        String[] several =
                column.kind() == ColumnKind.OTHER_SPELLING
                        ? text.split("[;/|\\n]+", -1)
                        : new String[] {text};
        int n = 0;
        for (String each : several) {
            String name = each.strip();
            if (!name.isEmpty()) {
                n++;
                told.add(
                        new RowClaims.Told(
                                n == 1 ? column.key() : column.key() + "-" + n,
                                0,
                                new Claim.Named(name, kind, WrittenIn.script(name)),
                                List.of(column)));
            }
        }
    }

    void described(Column column) {
        String text = cells.text(column);
        if (text.isEmpty()) {
            return;
        }
        Claim.Attribute attribute =
                switch (column.kind()) {
                    case AGE -> Claim.Attribute.AGE;
                    case SEX -> Claim.Attribute.SEX;
                    case PEOPLE -> Claim.Attribute.PEOPLE;
                    case RELIGION -> Claim.Attribute.RELIGION;
                    case RESIDENCE -> Claim.Attribute.RESIDENCE;
                    case OCCUPATION -> Claim.Attribute.OCCUPATION;
                    case EDUCATION -> Claim.Attribute.EDUCATION;
                    case CITIZENSHIP -> Claim.Attribute.CITIZENSHIP;
                    case HEALTH -> Claim.Attribute.HEALTH;
                    case ID_NUMBER -> Claim.Attribute.ID_NUMBER;
                    case CONTACT -> Claim.Attribute.CONTACT;
                    default -> Claim.Attribute.OTHER;
                };
        String value = text;
        if (attribute == Claim.Attribute.SEX) {
            Optional<String> sex = Words.sex(text);
            if (sex.isEmpty()) {
                cells.refuse(column, CellCode.WORD_UNKNOWN);
                return;
            }
            value = sex.get();
        }
        if (attribute == Claim.Attribute.AGE && !text.matches("[0-9]{1,3}")) {
            cells.refuse(column, CellCode.NUMBER_UNREAD);
            return;
        }
        String label =
                attribute == Claim.Attribute.OTHER
                        ? column.kind().name().toLowerCase(Locale.ROOT)
                        : "";
        told.add(
                new RowClaims.Told(
                        column.key(),
                        0,
                        new Claim.Described(attribute, value, label),
                        List.of(column)));
    }
}
