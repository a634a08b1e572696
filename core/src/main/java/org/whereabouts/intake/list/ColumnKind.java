package org.whereabouts.intake.list;

import java.util.Locale;
import java.util.Optional;

/// What a column of a list says. The word in a mapping file is the name in lower case.
public enum ColumnKind {
    /// The list's own number or identifier of the row.
    ROW_ID(Family.ROW),
    FULL_NAME(Family.NAME),
    GIVEN_NAME(Family.NAME),
    FATHERS_NAME(Family.NAME),
    FAMILY_NAME(Family.NAME),
    /// The name in another spelling or script; several are separated by `;` or `/` or a line end.
    OTHER_SPELLING(Family.NAME),
    FORMER_NAME(Family.NAME),
    NICKNAME(Family.NAME),
    /// Date or year of birth.
    BORN(Family.BORN),
    BIRTHPLACE(Family.BORN),
    AGE(Family.DESCRIBED),
    SEX(Family.DESCRIBED),
    PEOPLE(Family.DESCRIBED),
    RELIGION(Family.DESCRIBED),
    /// Where the person lives or lived.
    RESIDENCE(Family.DESCRIBED),
    /// Where the person or family comes from.
    ORIGIN(Family.DESCRIBED),
    OCCUPATION(Family.DESCRIBED),
    EDUCATION(Family.DESCRIBED),
    CITIZENSHIP(Family.DESCRIBED),
    HEALTH(Family.DESCRIBED),
    /// A number of an identity paper.
    ID_NUMBER(Family.DESCRIBED),
    /// Telephone or address of the person or a relative.
    CONTACT(Family.DESCRIBED),
    RELATIVE_NAME(Family.KIN),
    /// What the relative of the same group is to the person of the row ("wife").
    RELATION(Family.KIN),
    HELD_FORM(Family.HELD),
    HELD_PLACE(Family.HELD),
    HELD_AUTHORITY(Family.HELD),
    HELD_SINCE(Family.HELD),
    HELD_UNTIL(Family.HELD),
    HELD_DURATION(Family.HELD),
    HELD_REASON(Family.HELD),
    /// How long the sentence is.
    SENTENCE_TERM(Family.SENTENCED),
    CHARGE(Family.SENTENCED),
    COURT(Family.SENTENCED),
    SENTENCED_ON(Family.SENTENCED),
    /// A word for the situation: held, released, died, missing.
    STATUS(Family.STATUS),
    /// Date of release, or yes.
    RELEASED(Family.RELEASED),
    /// Date of death, or yes.
    DIED(Family.DIED),
    DEATH_PLACE(Family.DIED),
    DEATH_CAUSE(Family.DIED),
    /// Date of disappearance or when last seen.
    LAST_SEEN(Family.DISAPPEARED),
    LAST_SEEN_PLACE(Family.DISAPPEARED),
    TAKEN_BY(Family.DISAPPEARED),
    /// When the last news came.
    LAST_NEWS(Family.HEARD),
    /// Since when there is none.
    NO_NEWS_SINCE(Family.SILENT),
    /// Anything else: a remark under the column's header.
    NOTE(Family.NOTED);

    private final Family family;

    ColumnKind(Family family) {
        this.family = family;
    }

    /// The claim to which the column belongs.
    Family family() {
        return family;
    }

    /// Whether the column is not taken unless the mapping says so: people, religion, health,
    /// numbers of papers, contacts.
    public boolean sealedByDefault() {
        return switch (this) {
            case PEOPLE, RELIGION, HEALTH, ID_NUMBER, CONTACT -> true;
            default -> false;
        };
    }

    /// Whether a claim can say it only once, so that two columns of it need two groups.
    boolean once() {
        return switch (family) {
            case BORN, KIN, HELD, SENTENCED, STATUS, RELEASED, DIED, DISAPPEARED, HEARD, SILENT ->
                    true;
            case ROW, NAME, DESCRIBED, NOTED -> false;
        };
    }

    /// Whether yes and no say something in the column. Elsewhere they are no name, place or date.
    boolean mayBeYesOrNo() {
        return switch (family) {
            case STATUS, RELEASED, DIED, DISAPPEARED, HEARD, SILENT, NOTED ->
                    this != DEATH_PLACE
                            && this != DEATH_CAUSE
                            && this != LAST_SEEN_PLACE
                            && this != TAKEN_BY;
            case HELD -> this == HELD_FORM;
            case ROW, NAME, BORN, DESCRIBED, KIN, SENTENCED -> false;
        };
    }

    /// The word in a mapping file.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind with this word.
    public static Optional<ColumnKind> of(String word) {
        for (ColumnKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Columns of one family and one group are told in one claim.
    enum Family {
        ROW,
        NAME,
        BORN,
        DESCRIBED,
        KIN,
        HELD,
        SENTENCED,
        STATUS,
        RELEASED,
        DIED,
        DISAPPEARED,
        HEARD,
        SILENT,
        NOTED
    }
}
