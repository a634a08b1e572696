package org.whereabouts.names.parts;

/// The ending of a part that says what the part is. Masculine and feminine forms of one surname,
/// and Kazakh and Russian forms of one patronymic, have the same stem.
public enum Ending {
    NONE,
    PATRONYMIC_MALE,
    PATRONYMIC_FEMALE,
    SURNAME_MALE,
    SURNAME_FEMALE,
    /// A surname of both sexes (Tajik -zoda).
    SURNAME_ANY;

    public boolean isPatronymic() {
        return this == PATRONYMIC_MALE || this == PATRONYMIC_FEMALE;
    }

    public boolean isSurname() {
        return this == SURNAME_MALE || this == SURNAME_FEMALE || this == SURNAME_ANY;
    }

    static Ending of(String kind, String sex) {
        if (kind.equals("patronymic")) {
            return sex.equals("f") ? PATRONYMIC_FEMALE : PATRONYMIC_MALE;
        }
        return switch (sex) {
            case "m" -> SURNAME_MALE;
            case "f" -> SURNAME_FEMALE;
            default -> SURNAME_ANY;
        };
    }
}
