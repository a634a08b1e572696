package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whereabouts.intake.proposal.Unread;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Stance;

/// Sentences in Russian, Kazakh and Chinese; everybody is invented.
class OtherLanguagesTest {

    private static List<String> fates(String text) {
        return Readings.lines(text).stream().filter(l -> !l.startsWith("kin.")).toList();
    }

    private static boolean asserts(String text) {
        return Readings.read(text).proposals().stream()
                .filter(p ->
                        !(p.draft().claim() instanceof Claim.Kin)
                                && !(p.draft().claim() instanceof Claim.Appealed)
                                && !(p.draft().claim() instanceof Claim.Answered))
                .anyMatch(p -> p.draft().stance() == Stance.ASSERTS);
    }

    @Test
    void aSentenceIsReadWithItsPersonInTheNominative() {
        assertEquals(
                List.of("sentence.ru / author / ASSERTS / Марат Беков"),
                fates("5 июня 2019 года суд приговорил Марата Бекова к 13 годам колонии."));
        assertEquals(
                List.of("sentence.kk / author / ASSERTS / Марат Беков"),
                fates("2019 жылғы 5 маусымда Марат Беков он үш жылға сотталды."));
        assertEquals(
                List.of("sentence.zh / author / ASSERTS / 叶尔兰·托合塔尔"),
                fates("2019年6月5日,叶尔兰·托合塔尔被判处有期徒刑十三年。"));
        for (String text :
                List.of(
                        "5 июня 2019 года суд приговорил Марата Бекова к 13 годам колонии.",
                        "2019 жылғы 5 маусымда Марат Беков он үш жылға сотталды.",
                        "2019年6月5日,叶尔兰·托合塔尔被判处有期徒刑十三年。")) {
            var claim = Readings.read(text).proposals().getFirst().draft().claim();
            assertTrue(
                    claim instanceof Claim.Sentenced(var term, var _, var _, var when)
                            && term.text().equals("P13Y")
                            && when.text().equals("2019-06-05"),
                    claim.getClass().getSimpleName());
        }
    }

    @Test
    void whatIsFearedBelievedDemandedDeniedOrConditionalIsNeverAsserted() {
        for (String text :
                List.of(
                        "Сауле Бекова опасается, что Марата Омарова держат в лагере.",
                        "Марат Омаров, возможно, был арестован.",
                        "Марата Омарова якобы приговорили к 5 годам.",
                        "Если Марата Омарова арестовали, пусть скажут.",
                        "МВД отрицает, что Марата Омарова задержали.",
                        "Марата Омарова не задержали.",
                        "Сауле Бекова требует, чтобы Марата Омарова освободили.",
                        "Марата Омарова арестовали?",
                        "Сәуле Бекова Марат Омаров түрмеде отыр деп қорқады.",
                        "Марат Омаров сотталған болуы мүмкін.",
                        "Егер Марат Омаров сотталса, хабарласын.",
                        "Полиция Марат Омаров ұсталды дегенді жоққа шығарды, ол айтылған жоқ.",
                        "Марат Омаров ұсталған жоқ.",
                        "古丽娜尔·赛力克担心叶尔江·托合塔尔被关押在监狱。",
                        "据信,叶尔江·托合塔尔已被判刑。",
                        "如果叶尔江·托合塔尔被捕,请通知家人。",
                        "警方否认叶尔江·托合塔尔被逮捕。",
                        "叶尔江·托合塔尔没有被逮捕。",
                        "古丽娜尔·赛力克要求释放叶尔江·托合塔尔。",
                        "Слухи о том, что Марата Омарова арестовали, не подтвердились.",
                        "Говорят, что Марата Омарова арестовали, что ложь.",
                        "Марат Омаров ұсталды деген қауесет тарады.",
                        "叶尔江·托合塔尔被捕的传言不实。",
                        "叶尔江·托合塔尔被捕的消息是谎言。",
                        "家人怕叶尔江·托合塔尔被关押在监狱。",
                        "Правозащитники считают, что в лагерях содержатся 200 человек.",
                        "人权组织认为有两百人被关押。")) {
            assertFalse(asserts(text), text);
        }
    }

    @Test
    void theRelativeWhoReportsGetsNoFate() {
        assertEquals(
                List.of("detention.ru / Сауле Бекова / ASSERTS / Марат Беков"),
                fates("Сауле Бекова рассказала, что её брата, Марата Бекова, задержали."));
        assertEquals(
                List.of("detention.zh / 古丽娜尔·赛力克 / ASSERTS / 叶尔江·托合塔尔"),
                fates("古丽娜尔·赛力克说,她的丈夫叶尔江·托合塔尔被警方带走。"));
        assertEquals(
                List.of("detention.kk / Сәуле Бекова / ASSERTS / Марат Беков"),
                fates("Сәуле Бекованың айтуынша, інісі Марат Беков тұтқындалды."));
    }

    @Test
    void twoWhoFitMeanNobody() {
        assertEquals(List.of(), fates("Марата Омарова и Айдара Сапарова задержали."));
        assertEquals(List.of(), fates("Капитан Марат Омаров задержал соседа."));
    }

    @Test
    void aLineInALanguageThatIsNotReadIsSaidToBeUnread() {
        var read =
                Readings.read(
                        "Марата Омарова задержали, и мы не знаем, где он.\nМого брата затримали у березні, і відтоді ми нічого не знаємо.");
        assertEquals(
                List.of(Unread.Code.LANGUAGE), read.unread().stream().map(Unread::code).toList());
    }
}
