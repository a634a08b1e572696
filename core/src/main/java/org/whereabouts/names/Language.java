package org.whereabouts.names;

/// The language whose spelling a written name most probably follows. A guess from letters and
/// endings, never a statement about the person.
public enum Language {
    KAZAKH,
    UYGHUR,
    KYRGYZ,
    UZBEK,
    TAJIK,
    MONGOLIAN,
    TURKISH,
    RUSSIAN,
    UKRAINIAN,
    ENGLISH,
    GERMAN,
    FRENCH,
    POLISH,
    /// Chinese characters that write a Chinese name, or its pinyin.
    CHINESE,
    /// Chinese characters that write the sound of a name of another language.
    CHINESE_TRANSCRIPTION,
    ARABIC,
    PERSIAN,
    UNKNOWN
}
