package org.whereabouts.reader.phrase.calendar;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// `2017年3月12日`, `二〇一八年五月九日`, `去年12月`, `同年4月18日`, `十三年`, `二年六个月`, `一年零两个月`, `一年半`.
final class ChineseCalendar extends Calendar {
    private static final String N = "(" + ChineseNumbers.SMALL + ")";
    private static final String YEAR = "((?:19|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})年";
    private static final String MONTH_DAY = "(?:" + N + "月份?(?:" + N + "[日号])?)?";

    ChineseCalendar() {
        form(Pattern.compile(YEAR + MONTH_DAY + "(?=出?生|生人)"), (m, story) -> Optional.empty());
        form(
                Pattern.compile(YEAR + MONTH_DAY),
                (m, story) -> date(m, story, ChineseNumbers.year(m.group(1))));
        form(
                Pattern.compile("(同年|当年|次年)" + MONTH_DAY),
                (m, story) ->
                        story.lastYear()
                                .flatMap(y -> date(m, story, m.group(1).equals("次年") ? y + 1 : y)));
        form(
                Pattern.compile("(前年|去年|今年)" + MONTH_DAY),
                (m, story) -> {
                    int back = m.group(1).equals("今年") ? 0 : m.group(1).equals("去年") ? 1 : 2;
                    return ok(m)
                            ? story.before(m.start(), m.end(), back, month(m), day(m))
                            : Optional.empty();
                });
        form(
                Pattern.compile("(?<![个0-9])" + N + "月(?:份|" + N + "[日号])?"),
                (m, story) -> {
                    int month = ChineseNumbers.value(m.group(1));
                    int day = m.group(2) == null ? 0 : ChineseNumbers.value(m.group(2));
                    return month < 1 || month > 12 || day > 31
                            ? Optional.empty()
                            : Optional.of(story.open(m.start(), m.end(), month, day));
                });
        form(Pattern.compile("第" + N + "年"), (m, story) -> Optional.empty());
        form(
                Pattern.compile(N + "(?:年|个月|天|日|周)(?:以前|前|后|之前|之后|以来|级)"),
                (m, story) -> Optional.empty());
        form(
                Pattern.compile(N + "年(半)?(?:[零又]?" + N + "个?月)?(?:[零又]?" + N + "[天日])?"),
                (m, story) ->
                        term(
                                m,
                                value(m, 1),
                                (m.group(2) == null ? 0 : 6) + value(m, 3),
                                0,
                                value(m, 4)));
        form(
                Pattern.compile(N + "个月(?:[零又]?" + N + "[天日])?"),
                (m, story) -> term(m, 0, value(m, 1), 0, value(m, 2)));
        form(Pattern.compile("半年"), (m, story) -> term(m, 0, 6, 0, 0));
        form(Pattern.compile("(?:数|多|好几|几)年"), (m, story) -> Optional.of(vague(m)));
        form(Pattern.compile(N + "[天日]"), (m, story) -> term(m, 0, 0, 0, value(m, 1)));
    }

    private static When vague(MatchResult m) {
        return When.term(m.start(), m.end(), "PXY");
    }

    private static Optional<When> term(MatchResult m, int years, int months, int weeks, int days) {
        String term = term(years, months, weeks, days);
        return term.isEmpty() ? Optional.empty() : Optional.of(When.term(m.start(), m.end(), term));
    }

    private static Optional<When> date(MatchResult m, Story story, int year) {
        return ok(m)
                ? Optional.of(story.closed(m.start(), m.end(), year, month(m), day(m)))
                : Optional.empty();
    }

    private static boolean ok(MatchResult m) {
        return month(m) <= 12 && day(m) <= 31;
    }

    private static int month(MatchResult m) {
        return value(m, 2);
    }

    private static int day(MatchResult m) {
        return value(m, 3);
    }

    private static int value(MatchResult m, int group) {
        return m.group(group) == null ? 0 : ChineseNumbers.value(m.group(group));
    }
}
