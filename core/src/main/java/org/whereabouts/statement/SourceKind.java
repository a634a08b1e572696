package org.whereabouts.statement;

/// What was handed over or published.
public enum SourceKind {
    NEWS,
    INTERVIEW,
    TESTIMONY,
    LETTER,
    MESSAGE,
    LIST,
    OFFICIAL_DOCUMENT,
    COURT_RECORD,
    MEDICAL_RECORD,
    REPORT,
    PICTURE,
    RECORDING,
    SOCIAL_MEDIA,
    OTHER
}
