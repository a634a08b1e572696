package org.whereabouts.reader.phrase.mark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.phrase.PhraseBook;
import org.whereabouts.reader.phrase.mark.Mark.Owner;
import org.whereabouts.statement.Claim.Relation;

/// Marks of Kazakh in Cyrillic. Only the last word of a name has an ending; a kin noun says by its
/// own ending whether it is mine or somebody's.
final class KazakhFinder implements Finder {
    private static final Pattern AFTER_MINE =
            Pattern.compile(
                    "(?<gen>ның|нің|дың|дің)|(?<dat>а|е|ға|ге)|(?<acc>ды|ді|ны|ні)|(?<abl>нан|нен|дан|ден)|(?<loc>да|де)|(?<ins>мен|бен)");
    private static final Pattern AFTER_HIS =
            Pattern.compile(
                    "(?<gen>ның|нің)|(?<dat>на|не)|(?<acc>н)|(?<abl>нан|нен)|(?<loc>нда|нде)|(?<ins>мен)");
    private final Words words;
    private final Pattern titles;
    private final List<Noun> nouns = new ArrayList<>();

    private record Noun(Relation relation, Sex sex, Pattern mine, Pattern his) {}

    KazakhFinder(PhraseBook book) {
        words = new Words(book);
        titles = Pattern.compile(book.text("titles"));
        for (var row : book.rows("kin")) {
            nouns.add(
                    new Noun(
                            Relation.valueOf(
                                    row.getOrDefault("relation", "").toUpperCase(Locale.ROOT)),
                            Endings.sex(row.getOrDefault("sex", "-")),
                            Pattern.compile("(?:" + row.getOrDefault("mine", "") + ")(\\p{L}*)"),
                            Pattern.compile("(?:" + row.getOrDefault("his", "") + ")(\\p{L}*)")));
        }
    }

    @Override
    public void learn(String text, Known known) {}

    @Override
    public List<Mark> of(String sentence, Known known) {
        var pieces = Piece.of(sentence);
        var names = names(pieces, known);
        var fixed = words.fixed(sentence.toLowerCase(Locale.ROOT));
        var marks = new ArrayList<>(names);
        fixed.stream()
                .filter(f -> names.stream().noneMatch(n -> n.overlaps(f.start(), f.end())))
                .forEach(marks::add);
        for (int i = 0; i < pieces.size(); i++) {
            kin(pieces, i, names, fixed).ifPresent(marks::add);
        }
        return Finder.sorted(marks);
    }

    private List<Mark> names(List<Piece> pieces, Known known) {
        var names = new ArrayList<Mark>();
        for (int i = 0; i < pieces.size(); i++) {
            if (skip(pieces.get(i))) {
                continue;
            }
            int end = i + 1;
            while (end < pieces.size() && end - i < 4 && !skip(pieces.get(end))) {
                end++;
            }
            var run = pieces.subList(i, end);
            boolean told = run.size() > 1 || introduced(pieces, i, end);
            var readings = words.readings(run, true);
            var before = readings.stream().filter(r -> known.part(r.name())).toList();
            if (!before.isEmpty()) {
                readings = before;
            } else if (run.size() == 1 && !told) {
                readings = List.of();
            }
            if (!readings.isEmpty()) {
                if (told) {
                    readings.forEach(r -> known.learn(r.name()));
                }
                names.add(Mark.name(run.getFirst().start(), run.getLast().end(), readings));
            }
            i = end - 1;
        }
        return names;
    }

    private boolean skip(Piece piece) {
        return words.noName(piece)
                || titles.matcher(piece.lower()).matches()
                || noun(piece).isPresent();
    }

    /// After a kin noun or a title, or before a comma and a kin noun.
    private boolean introduced(List<Piece> pieces, int i, int end) {
        Piece before = Piece.at(pieces, i - 1);
        boolean apart = Piece.at(pieces, end).text().equals(",");
        boolean noun =
                noun(Piece.at(pieces, end + 1)).isPresent()
                        || noun(Piece.at(pieces, end + 2)).isPresent();
        return noun(before).isPresent()
                || titles.matcher(before.lower()).matches()
                || (apart && noun && i == 0);
    }

    private record Found(Noun noun, boolean mine, Set<Case> cases) {}

    private Optional<Found> noun(Piece piece) {
        for (Noun noun : nouns) {
            Matcher mine = noun.mine.matcher(piece.lower());
            if (mine.matches()) {
                var in = in(AFTER_MINE, mine.group(1));
                if (in.isPresent()) {
                    return Optional.of(new Found(noun, true, in.get()));
                }
            }
            Matcher his = noun.his.matcher(piece.lower());
            if (his.matches()) {
                var in = in(AFTER_HIS, his.group(1));
                if (in.isPresent()) {
                    return Optional.of(new Found(noun, false, in.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Set<Case>> in(Pattern endings, String rest) {
        if (rest.isEmpty()) {
            return Optional.of(Set.of(Case.NOM));
        }
        Matcher m = endings.matcher(rest);
        if (!m.matches()) {
            return Optional.empty();
        }
        var cases = EnumSet.noneOf(Case.class);
        for (Case each : Case.values()) {
            String group = each.name().toLowerCase(Locale.ROOT);
            if (each != Case.NOM && m.group(group) != null) {
                cases.add(each);
            }
        }
        return Optional.of(cases);
    }

    private Optional<Mark> kin(List<Piece> pieces, int i, List<Mark> names, List<Mark> fixed) {
        var found = noun(pieces.get(i));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Piece piece = pieces.get(i);
        Noun noun = found.get().noun;
        var mark = Mark.of(Mark.Kind.KIN, piece.start(), piece.end(), found.get().cases, noun.sex);
        var next = at(names, Piece.at(pieces, i + 1).start());
        boolean plain = mark.may(Case.NOM) && next.isPresent();
        if (plain) {
            mark = mark.in(next.get().cases());
        }
        Optional<Mark> beside = plain ? next : Optional.empty();
        if (found.get().mine) {
            return Optional.of(mark.kin(noun.relation, Owner.FIRST, Optional.empty(), beside));
        }
        Piece before = Piece.at(pieces, i - 1);
        var owner =
                names.stream()
                        .filter(n -> n.end() == before.end() && n.may(Case.GEN))
                        .map(n ->
                                Mark.name(
                                        n.start(),
                                        n.end(),
                                        n.readings().stream()
                                                .filter(r -> r.cases().contains(Case.GEN))
                                                .toList()))
                        .findFirst();
        if (owner.isPresent()) {
            var apart = before(pieces, owner.get().start(), names);
            return Optional.of(mark.kin(noun.relation, Owner.NAMED, owner, beside.or(() -> apart)));
        }
        var pronoun =
                fixed.stream()
                        .filter(f ->
                                f.end() == before.end()
                                        && f.kind() == Mark.Kind.PRONOUN
                                        && f.may(Case.GEN))
                        .findFirst();
        return Optional.of(
                mark.kin(
                        noun.relation,
                        pronoun.isPresent() ? Owner.THIRD : Owner.NOT_SAID,
                        pronoun,
                        beside));
    }

    /// `Мәриям, Бауыржанның әйелі`: the name before the comma before the owner.
    private static Optional<Mark> before(List<Piece> pieces, int start, List<Mark> names) {
        for (int i = 2; i < pieces.size(); i++) {
            if (pieces.get(i).start() == start && pieces.get(i - 1).text().equals(",")) {
                int end = pieces.get(i - 2).end();
                return names.stream().filter(n -> n.end() == end && n.may(Case.NOM)).findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> at(List<Mark> names, int start) {
        return names.stream().filter(n -> n.start() == start).findFirst();
    }
}
