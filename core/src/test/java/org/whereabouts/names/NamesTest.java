package org.whereabouts.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// What two spellings of invented people's names say about each other.
class NamesTest {

    private static NameComparison compare(String a, String b) {
        return Names.compare(Names.analyse(a), Names.analyse(b));
    }

    private static void atLeast(NameLevel level, String a, String b) {
        NameComparison found = compare(a, b);
        assertTrue(
                found.level().compareTo(level) >= 0,
                () -> a + " | " + b + ": " + found.level() + " (" + found.reason() + ")");
    }

    private static void atMost(NameLevel level, String a, String b) {
        NameComparison found = compare(a, b);
        assertTrue(
                found.level().compareTo(level) <= 0,
                () -> a + " | " + b + ": " + found.level() + " (" + found.reason() + ")");
    }

    @Test
    void theManOfThePurposeIsFoundInEveryList() {
        for (String a : new String[] {"Рақыжан", "热合江", "Rakhyzhan", "Rahizhan"}) {
            for (String b : new String[] {"Рақыжан", "热合江", "Rakhyzhan", "Rahizhan"}) {
                atLeast(NameLevel.CLOSE, a, b);
            }
        }
    }

    @Test
    void theReasonNamesTheElementDictionaryAndThePart() {
        NameComparison found = compare("Асқар Зейнолла", "艾斯卡尔·再努拉");
        assertEquals(NameLevel.DICTIONARY, found.level());
        assertEquals(
                "Зейнолла ~ 再努拉: element dictionary, second part", found.parts().get(1).reason());
    }

    @Test
    void theSameCharactersAreExact() {
        assertEquals(NameLevel.EXACT, compare("Ерлан Тасболат", "Ерлан Тасболат").level());
    }

    @Nested
    class Kazakh {
        @Test
        void russianAndEnglishSpellingsHaveTheSameReading() {
            atLeast(NameLevel.SAME_READING, "Тоқжан Жұмаділов", "Токжан Жумадилов");
            atLeast(NameLevel.SAME_READING, "Тоқжан Жұмаділов", "Tokzhan Zhumadilov");
            atLeast(NameLevel.SAME_READING, "Әсел Тәжиева", "Asel Tazhiyeva");
        }

        @Test
        void latinAlphabetsOf2017And2018And2021AreRead() {
            atLeast(NameLevel.SAME_READING, "Шыңғыс Әбіш", "Şyñğys Äbış");
            atLeast(NameLevel.SAME_READING, "Шыңғыс Әбіш", "Shyńǵys Ábish");
            atLeast(NameLevel.CLOSE, "Шыңғыс Әбіш", "Shyngghys Aebish");
            atLeast(NameLevel.CLOSE, "Шыңғыс Әбіш", "S'yn'g'ys A'bis'");
        }

        @Test
        void pressOfOtherLanguagesIsRead() {
            atLeast(NameLevel.SAME_READING, "Жандос Ахметов", "Żandos Achmetow");
            atLeast(NameLevel.CLOSE, "Жандос Ахметов", "Schandos Achmetow");
            atLeast(NameLevel.CLOSE, "Жандос Ахметов", "Zjandos Akhmetov");
            atLeast(NameLevel.CLOSE, "Жандос Ахметов", "Jandos Akhmetov");
        }

        @Test
        void arabicScriptIsRead() {
            atLeast(NameLevel.SAME_READING, "Серік Нұртайұлы", "سەرىك نۇرتايۇلى");
            atLeast(NameLevel.CLOSE, "Күләш Әбілқызы", "ٴكۇلاش ٴابىلقىزى");
        }

        @Test
        void patronymicsOfBothLanguagesHaveOneStem() {
            atLeast(NameLevel.SAME_READING, "Марат Досанұлы Сапар", "Сапар Марат Досанович");
            atLeast(NameLevel.SAME_READING, "Гүлім Досанқызы", "Гулим Досановна");
            atLeast(NameLevel.CLOSE, "Ерлан Қайратұлы", "叶尔兰·海拉提");
        }

        @Test
        void surnamesLoseAndChangeTheirEndings() {
            atLeast(NameLevel.SAME_READING, "Сауле Ахметова", "Сауле Ахметов");
            atLeast(NameLevel.CLOSE, "Дәулет Сәтбай", "Даулет Сатбаев");
            atLeast(NameLevel.PARTIAL, "Сауле Ахметова", "Сауле Досанова");
        }

        @Test
        void orderCommaAndCapitalsDoNotMatter() {
            atLeast(NameLevel.SAME_READING, "САТАЕВ Ерлан Маратович", "Ерлан Маратұлы Сатаев");
            atLeast(NameLevel.SAME_READING, "Сатаев, Ерлан", "Yerlan Satayev");
        }
    }

    @Nested
    class Uyghur {
        @Test
        void allAlphabetsAreOne() {
            String arabic = "ئابدۇرېھىم تۇرسۇن";
            atLeast(NameLevel.SAME_READING, arabic, "Abdurehim Tursun");
            atLeast(NameLevel.SAME_READING, arabic, "Абдуреһим Турсун");
            atLeast(NameLevel.DICTIONARY, arabic, "阿布都热依木·吐尔逊");
            atLeast(NameLevel.DICTIONARY, arabic, "Abudureyimu Tuerxun");
            atLeast(NameLevel.SAME_READING, "شۆھرەت غوپۇر", "Xɵⱨrət Ƣopur");
        }

        @Test
        void oldAndNewCharactersAreOneName() {
            atLeast(NameLevel.DICTIONARY, "买买提·肉孜", "麦麦提·若孜");
            atLeast(NameLevel.SAME_AFTER_REPAIR, "買買提·肉孜", "买买提·肉孜");
        }

        @Test
        void separatorsOfEveryKindAreOne() {
            for (String separator : new String[] {"·", "•", ".", "‧", "・", "-", "?", " ", "．"}) {
                atLeast(NameLevel.SAME_AFTER_REPAIR, "古丽努尔·艾山", "古丽努尔" + separator + "艾山");
            }
            atLeast(NameLevel.DICTIONARY, "古丽努尔艾山", "Gulnur Hesen");
        }

        @Test
        void wordsOfRespectCountLess() {
            NameComparison with = compare("Tursun Ghopur", "Tursunjan Ghopur");
            NameComparison same = compare("Tursun Ghopur", "Tursun Ghopur");
            assertTrue(with.level().compareTo(NameLevel.CLOSE) >= 0, with::reason);
            assertTrue(with.score() < same.score());
        }
    }

    @Nested
    class Chinese {
        @Test
        void bothOrdersAndPinyinAreRead() {
            atLeast(NameLevel.SAME_READING, "张伟强", "Zhang Weiqiang");
            atLeast(NameLevel.SAME_READING, "张伟强", "Weiqiang Zhang");
            atLeast(NameLevel.SAME_READING, "張偉強", "Zhang Weiqiang");
            atLeast(NameLevel.CLOSE, "张伟强", "Чжан Вэйцян");
        }

        @Test
        void theSameSoundInOtherCharactersIsNotTheSameName() {
            assertEquals(NameLevel.CLOSE, compare("张伟", "张玮").level());
        }

        @Test
        void familyNamesHaveTheirOwnReading() {
            atLeast(NameLevel.SAME_READING, "单雄", "Shan Xiong");
        }
    }

    @Nested
    class Neighbours {
        @Test
        void turkishUzbekTajikKyrgyzAndMongolianAreRead() {
            atLeast(NameLevel.CLOSE, "Cevdet Yıldız", "Джевдет Йылдыз");
            atLeast(NameLevel.CLOSE, "Oʻktam Gʻulomov", "Уктам Гуломов");
            atLeast(NameLevel.CLOSE, "Ҷамшед Раҳмонов", "Jamshed Rahmonov");
            atLeast(NameLevel.CLOSE, "Үсөн Асан уулу", "Usen Asanov");
            atLeast(NameLevel.CLOSE, "Дорждамбын Ганбат", "Dorjdambyn Ganbat");
        }

        @Test
        void arabicAndPersianAreComparedByTheirConsonants() {
            atLeast(NameLevel.CLOSE, "محمد كريم", "Muhammad Karim");
            atLeast(NameLevel.CLOSE, "بهروز توکلی", "Behruz Tavakkoli");
            atLeast(NameLevel.CLOSE, "عبد الرحمن", "Abdurrahman");
            atMost(NameLevel.DIFFERENT, "بهروز توکلی", "Muhammad Karim");
        }
    }

    @Nested
    class Caution {
        @Test
        void strangersDiffer() {
            atMost(NameLevel.DIFFERENT, "Ерлан Сатаев", "Болат Жүсіпов");
            atMost(NameLevel.DIFFERENT, "古丽努尔·艾山", "Ерлан Сатаев");
            atMost(NameLevel.DIFFERENT, "Tursun Ghopur", "Qeyser Imin");
        }

        @Test
        void siblingsDifferByTheirGivenNames() {
            atMost(NameLevel.DIFFERENT, "Сатаев Ерлан Маратович", "Сатаев Болат Маратович");
        }

        @Test
        void namesThatAreKnownAndDistinctAreNotOneHoweverAlike() {
            atMost(NameLevel.DIFFERENT, "Ahmet", "Mehmet");
            atMost(NameLevel.DIFFERENT, "Ахмет", "Мехмет");
            atMost(NameLevel.DIFFERENT, "Marat Sadykuly Bolatov", "Murat Sadykuly Bolatov");
            atMost(NameLevel.PARTIAL, "Ahmet Çınarsu", "Mehmet Çınarsu");
            assertTrue(
                    compare("Ahmet Çınarsu", "Mehmet Çınarsu")
                            .reason()
                            .contains("two names by the element dictionary"));
            // Not known as two: a word of respect, another spelling, another alphabet.
            atLeast(NameLevel.CLOSE, "Ahmet Çınarsu", "Ahmetjan Çınarsu");
            atLeast(NameLevel.CLOSE, "Ахмет Чинарсуев", "Ahmad Chinarsuyev");
            atLeast(NameLevel.CLOSE, "Mehmet", "买合买提");
        }

        @Test
        void fatherAndSonAreNotOne() {
            atMost(NameLevel.PARTIAL, "Сатаев Марат Ерланович", "Сатаев Ерлан Маратович");
        }

        @Test
        void initialsAloneAreNotMuch() {
            assertEquals(NameLevel.PARTIAL, compare("А. Сатаев", "Асхат Сатаев").level());
            assertEquals(NameLevel.DIFFERENT, compare("Б. Сатаев", "Асхат Сатаев").level());
        }

        @Test
        void borrowedLettersAreRepaired() {
            // The first letter is Latin C, in a Cyrillic word.
            atLeast(NameLevel.SAME_AFTER_REPAIR, "Cерік Досанов", "Серік Досанов");
            // Cyrillic қ in a Latin word.
            atLeast(NameLevel.SAME_AFTER_REPAIR, "Dosanқyzy Gulim", "Dosanqyzy Gulim");
            // Latin schwa in Cyrillic.
            atLeast(NameLevel.SAME_AFTER_REPAIR, "Əсел Досан", "Әсел Досан");
        }

        @Test
        void orderOfArgumentsDoesNotMatter() {
            String[] names = {
                "Ерлан Сатаев", "Yerlan", "叶尔兰·海拉提", "محمد كريم", "А. Сатаев", "张伟", "", "x y z"
            };
            for (String a : names) {
                for (String b : names) {
                    assertEquals(compare(a, b).level(), compare(b, a).level(), a + "|" + b);
                    assertEquals(compare(a, b).score(), compare(b, a).score(), a + "|" + b);
                }
            }
        }
    }

    @Test
    void aFormTellsPartsAndRoles() {
        NameForm form = Names.analyse("САТАЕВ Ерлан Маратович");
        assertEquals(Script.CYRILLIC, form.script());
        assertEquals(
                java.util.List.of(Role.SURNAME, Role.GIVEN, Role.PATRONYMIC),
                form.parts().stream().map(NamePart::role).toList());
        assertNotEquals(java.util.List.of(), form.parts().get(0).readings());
        assertEquals(Language.KAZAKH, Names.analyse("Тұрсын").language());
    }
}
