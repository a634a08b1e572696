package org.whereabouts.reader.phrase.mark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.phrase.PhraseBook;
import org.whereabouts.reader.phrase.mark.Mark.Owner;
import org.whereabouts.statement.Claim.Relation;

/// Marks of Russian. Two words with capitals are a name; one alone only after a kin noun, a title
/// or a verb of saying, or when it is part of a name that the text told before.
final class RussianFinder implements Finder {
    private static final Case[] ORDER = {
        Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.LOC
    };
    private final Words words;
    private final Pattern titles;
    private final Pattern saying;
    private final Pattern mine;
    private final Pattern free;
    private final List<Noun> nouns = new ArrayList<>();

    /// A kin noun with its six cases.
    private record Noun(Relation relation, Sex sex, List<String> forms) {}

    RussianFinder(PhraseBook book) {
        words = new Words(book);
        titles = Pattern.compile(book.text("titles"));
        saying = Pattern.compile(book.text("saying"));
        mine = Pattern.compile(book.text("mine"));
        free = Pattern.compile(book.text("pronoun_before"));
        for (var row : book.rows("kin")) {
            nouns.add(
                    new Noun(
                            Relation.valueOf(
                                    row.getOrDefault("relation", "").toUpperCase(Locale.ROOT)),
                            Endings.sex(row.getOrDefault("sex", "-")),
                            List.of(row.getOrDefault("forms", "").split(" ", -1))));
        }
    }

    @Override
    public void learn(String text, Known known) {}

    @Override
    public List<Mark> of(String sentence, Known known) {
        var pieces = Piece.of(sentence);
        var names = names(pieces, known);
        var marks = new ArrayList<>(names);
        var kin = new ArrayList<Mark>();
        for (int i = 0; i < pieces.size(); i++) {
            kin(pieces, i, names).ifPresent(kin::add);
        }
        for (Mark mark : words.fixed(sentence.toLowerCase(Locale.ROOT))) {
            boolean taken = names.stream().anyMatch(n -> n.overlaps(mark.start(), mark.end()));
            if (!taken && !possessive(mark, pieces, kin)) {
                marks.add(mark);
            }
        }
        marks.addAll(kin);
        return Finder.sorted(marks);
    }

    /// `его брат`, `её письмо`: whose, not whom. A pronoun counts only before what cannot be owned.
    private boolean possessive(Mark mark, List<Piece> pieces, List<Mark> kin) {
        if (mark.kind() != Mark.Kind.PRONOUN) {
            return false;
        }
        Piece own = pieces.get(index(pieces, mark.start()));
        Piece next = Piece.at(pieces, index(pieces, mark.start()) + 1);
        boolean owner =
                kin.stream()
                        .flatMap(k -> k.kin().stream())
                        .flatMap(k -> k.of().stream())
                        .anyMatch(o -> o.start() == mark.start());
        boolean may = own.lower().matches("его|её|ее");
        return owner || (may && !next.lower().isEmpty() && !free.matcher(next.lower()).matches());
    }

    private static int index(List<Piece> pieces, int start) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).start() >= start) {
                return i;
            }
        }
        return pieces.size() - 1;
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
            var readings = words.readings(run, false);
            boolean told = run.size() > 1 || introduced(pieces, i);
            if (run.size() == 1 && !told) {
                readings = readings.stream().filter(r -> known.part(r.name())).toList();
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
                || nouns.stream().anyMatch(n -> n.forms.contains(piece.lower()));
    }

    /// After a kin noun, a title or a verb of saying.
    private boolean introduced(List<Piece> pieces, int i) {
        Piece before = Piece.at(pieces, i - 1);
        if (before.text().equals(",")) {
            before = Piece.at(pieces, i - 2);
        }
        String word = before.lower();
        Piece direct = Piece.at(pieces, i - 1);
        return nouns.stream().anyMatch(n -> n.forms.contains(word))
                || titles.matcher(direct.lower()).matches()
                || saying.matcher(direct.lower()).matches();
    }

    private Optional<Mark> kin(List<Piece> pieces, int i, List<Mark> names) {
        Piece piece = pieces.get(i);
        for (Noun noun : nouns) {
            var cases = EnumSet.noneOf(Case.class);
            for (int c = 0; c < ORDER.length; c++) {
                if (noun.forms.get(c).equals(piece.lower())) {
                    cases.add(ORDER[c]);
                }
            }
            if (!cases.isEmpty()) {
                var mark = Mark.of(Mark.Kind.KIN, piece.start(), piece.end(), cases, noun.sex);
                return Optional.of(owned(mark, noun.relation, pieces, i, names));
            }
        }
        return Optional.empty();
    }

    private Mark owned(Mark noun, Relation relation, List<Piece> pieces, int i, List<Mark> names) {
        Piece before = Piece.at(pieces, i - 1);
        if (mine.matcher(before.lower()).matches()) {
            return noun.kin(
                    relation, Owner.FIRST, Optional.empty(), beside(noun, pieces, i + 1, names));
        }
        if (before.lower().matches("его|её|ее")) {
            var pronoun =
                    Mark.of(
                            Mark.Kind.PRONOUN,
                            before.start(),
                            before.end(),
                            Set.of(Case.GEN),
                            before.lower().equals("его") ? Sex.MALE : Sex.FEMALE);
            return noun.kin(
                    relation,
                    Owner.THIRD,
                    Optional.of(pronoun),
                    beside(noun, pieces, i + 1, names));
        }
        var next = at(names, Piece.at(pieces, i + 1).start());
        if (next.isPresent()) {
            boolean same = agrees(noun, next.get());
            boolean whose = next.get().may(Case.GEN);
            if (same && whose) {
                return noun.kin(relation, Owner.DOUBTFUL, next, Optional.empty());
            }
            if (whose) {
                var owner =
                        Mark.name(
                                next.get().start(),
                                next.get().end(),
                                next.get().readings().stream()
                                        .filter(r -> r.cases().contains(Case.GEN))
                                        .toList());
                int after = index(pieces, next.get().end());
                var beside = beside(noun, pieces, after, names);
                return noun.kin(
                        relation,
                        Owner.NAMED,
                        Optional.of(owner),
                        beside.or(() -> before(noun, pieces, i, names)));
            }
            return noun.kin(
                    relation, Owner.NOT_SAID, Optional.empty(), same ? next : Optional.empty());
        }
        return noun.kin(
                relation, Owner.NOT_SAID, Optional.empty(), beside(noun, pieces, i + 1, names));
    }

    /// The name right after, or after a comma.
    private static Optional<Mark> beside(Mark noun, List<Piece> pieces, int i, List<Mark> names) {
        int at = Piece.at(pieces, i).text().equals(",") ? i + 1 : i;
        return at(names, Piece.at(pieces, at).start()).filter(n -> agrees(noun, n));
    }

    /// `Марина, жена Лисовского`.
    private static Optional<Mark> before(Mark noun, List<Piece> pieces, int i, List<Mark> names) {
        return Piece.at(pieces, i - 1).text().equals(",") && i >= 2
                ? names.stream()
                        .filter(n -> n.end() == pieces.get(i - 2).end() && agrees(noun, n))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean agrees(Mark noun, Mark name) {
        return name.readings().stream()
                .anyMatch(r ->
                        r.sex().fits(noun.sex())
                                && r.cases().stream().anyMatch(noun.cases()::contains));
    }

    private static Optional<Mark> at(List<Mark> names, int start) {
        return names.stream().filter(n -> n.start() == start).findFirst();
    }
}
