package org.whereabouts.publication.gather;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.whereabouts.names.Names;
import org.whereabouts.names.Script;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.publication.casefile.SourceCard;
import org.whereabouts.publication.casefile.WrittenName;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.NameKind;
import org.whereabouts.statement.Mention;

/// Every way in which sources write the name. Full names come first, then other spellings, then the
/// rest; among them Latin, Cyrillic, Arabic and Chinese script, and what most sources write.
final class NameList {
    private NameList() {}

    /// A spelling of one kind.
    private record Spelling(String text, NameKind kind) {}

    /// @param about lines about the person alone
    /// @param mentions the person's mentions: their labels stand in where no source gives a name
    static List<WrittenName> of(List<Line> about, List<Mention> mentions, List<SourceCard> cards) {
        Map<Spelling, List<Line>> written = new LinkedHashMap<>();
        for (Line line : about) {
            if (line.statement().asserted()
                    && line.statement().claim() instanceof Claim.Named(var name, var kind, var _)) {
                written.computeIfAbsent(new Spelling(name, kind), _ -> new ArrayList<>()).add(line);
            }
        }
        var names = new ArrayList<WrittenName>();
        written.forEach((spelling, lines) -> names.add(name(spelling, lines, cards)));
        if (names.isEmpty()) {
            mentions.stream()
                    .filter(m -> !m.label().isBlank())
                    .findFirst()
                    .ifPresent(m -> names.add(label(m, cards)));
        }
        names.sort(
                Comparator.comparingInt((WrittenName n) -> rank(n.kind()))
                        .thenComparingInt(n -> rank(n.script()))
                        .thenComparingInt(n -> -n.cards().size())
                        .thenComparing(WrittenName::text));
        return names;
    }

    private static WrittenName name(Spelling s, List<Line> lines, List<SourceCard> cards) {
        var numbers = new TreeSet<Integer>();
        lines.forEach(l -> numbers.add(l.card()));
        Line first = lines.getFirst();
        Script script = script(first, s.text());
        return new WrittenName(
                s.text(),
                s.kind(),
                script,
                cards.get(first.card() - 1).source().language(),
                lines,
                List.copyOf(numbers));
    }

    /// The script that the source's coder recorded; what the letters tell where nobody did.
    private static Script script(Line line, String text) {
        String recorded =
                line.statement().claim() instanceof Claim.Named(var _, var _, var code) ? code : "";
        return switch (recorded) {
            case "Latn" -> Script.LATIN;
            case "Cyrl" -> Script.CYRILLIC;
            case "Arab" -> Script.ARABIC;
            case "Hani", "Hans", "Hant" -> Script.HAN;
            case "" -> Names.analyse(text).script();
            default -> Script.OTHER;
        };
    }

    private static WrittenName label(Mention mention, List<SourceCard> cards) {
        var its =
                cards.stream().filter(c -> c.source().id().equals(mention.id().source())).toList();
        return new WrittenName(
                mention.label(),
                NameKind.FULL,
                Names.analyse(mention.label()).script(),
                its.isEmpty() ? "" : its.getFirst().source().language(),
                List.of(),
                its.stream().map(SourceCard::number).toList());
    }

    private static int rank(NameKind kind) {
        return switch (kind) {
            case FULL -> 0;
            case OTHER_SPELLING -> 1;
            case GIVEN, FATHERS, FAMILY -> 2;
            case FORMER -> 3;
            case NICKNAME, PSEUDONYM -> 4;
        };
    }

    private static int rank(Script script) {
        return switch (script) {
            case LATIN -> 0;
            case CYRILLIC -> 1;
            case ARABIC -> 2;
            case HAN -> 3;
            case OTHER -> 4;
            case NONE -> 5;
        };
    }
}
