package org.whereabouts.reader.proposal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Tables of sentences, each with what is to be read in it or must not be: `constructions.txt`,
/// `wordings.txt`, `doubts.txt`; dates and terms in `dates.txt`, published on 9 February 2021.
class SentencesTest {
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:since|when|asOf|lastSeen|last|duration|term|silence)=([0-9XP][^,\\]]*)");
    private static final String NO_FATE =
            "(kin|role|age|citizenship|demand|appeal|answer|denial|refusal|declaration|count)\\..*"
                    + "|no-news\\.not-told.*";

    @TestFactory
    Stream<DynamicTest> eachSentenceIsReadAsTheTableSays() {
        return Stream.of("constructions.txt", "wordings.txt", "doubts.txt")
                .flatMap(name -> table(name).stream())
                .map(line -> line.split(" :: ", 2))
                .map(row -> DynamicTest.dynamicTest(row[1], () -> holds(row[0], row[1])));
    }

    @TestFactory
    Stream<DynamicTest> eachDateAndTermIsReadAsTheTableSays() {
        return table("dates.txt").stream()
                .map(line -> line.split(" :: ", 2))
                .map(row ->
                        DynamicTest.dynamicTest(
                                row[1],
                                () ->
                                        assertTrue(
                                                times(row[1])
                                                        .containsAll(
                                                                List.of(row[0].split(";", -1))),
                                                () -> row[0] + " in " + times(row[1]))));
    }

    /// `family=date` or `family=term` of each proposal.
    private static List<String> times(String sentence) {
        return Readings.read(sentence.replace("\\n", "\n")).proposals().stream()
                .flatMap(p ->
                        TIME.matcher(p.draft().claim().toString())
                                .results()
                                .map(m -> p.rule().replaceFirst("\\..*", "") + "=" + m.group(1)))
                .toList();
    }

    private static List<String> table(String name) {
        try (InputStream in =
                        Objects.requireNonNull(
                                SentencesTest.class.getResourceAsStream(
                                        "/org/whereabouts/reader/" + name));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> l.contains(" :: ") && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void holds(String wanted, String sentence) {
        List<String> lines = Readings.lines(sentence.replace("\\n", "\n"));
        for (String each : wanted.split(";", -1)) {
            assertTrue(one(each.strip(), lines), () -> each + " in " + lines);
        }
    }

    private static boolean one(String wanted, List<String> lines) {
        if (wanted.startsWith("!")) {
            String[] never = wanted.substring(1).strip().split("/", -1);
            String family = never[0];
            return lines.stream()
                    .filter(l -> l.contains(" / ASSERTS / "))
                    .filter(l -> never.length == 1 || l.endsWith(" / " + never[1]))
                    .noneMatch(l ->
                            family.isEmpty()
                                    ? !l.matches(NO_FATE)
                                    : l.matches("(" + family + ")\\..*"));
        }
        String[] part = (wanted + "///").split("/", -1);
        String stance = part[2].isEmpty() ? "ASSERTS" : part[2];
        return lines.stream()
                .map(l -> l.split(" / ", -1))
                .anyMatch(l ->
                        l[0].matches("(" + part[0] + ")\\..*")
                                && l[2].equals(stance)
                                && (part[1].isEmpty() || l[3].equals(part[1]))
                                && (part[3].isEmpty() || l[1].equals(part[3])));
    }
}
