package org.whereabouts.intake.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whereabouts.intake.Taken;
import org.whereabouts.intake.list.ColumnKind.Family;
import org.whereabouts.intake.table.Row;
import org.whereabouts.intake.words.DateReader;
import org.whereabouts.statement.Basis;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Credibility;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.PartialDate;

/// Makes the pieces of one row: its mention, its relatives, and the statements that differ from
/// what earlier editions said.
final class RowMaker {
    /// A longer remark is cut into several, in order.
    static final int REMARK_CHARS = 3_000;

    /// Keys of cells to the right of all mapped columns begin here.
    private static final int BEYOND = 10_000;

    private final Mapping mapping;
    private final SourceId source;
    private final int sheet;
    private final Tally tally;
    private final DateReader dates;
    private final Map<Integer, Column> byPosition = new HashMap<>();
    private final Map<GroupId, String> slots = new HashMap<>();
    private final List<Column> identity;

    RowMaker(Mapping mapping, SourceId source, int sheet, Tally tally) {
        this.mapping = mapping;
        this.source = source;
        this.sheet = sheet;
        this.tally = tally;
        this.dates = new DateReader(mapping.dateOrder(), mapping.twoDigitYearsFrom());
        for (Column column : mapping.columns()) {
            byPosition.put(column.position(), column);
            if (column.take()) {
                var id = new GroupId(column.kind().family(), column.group());
                slots.merge(id, column.key(), RowMaker::smaller);
            }
        }
        this.identity =
                mapping.columns().stream()
                        .filter(c -> mapping.identity().contains(c.key()))
                        .toList();
    }

    /// What names the row: the cells of the identity columns, or all that are taken.
    String key(Row row) {
        var parts = new ArrayList<String>();
        for (Column column : identity.isEmpty() ? mapping.columns() : identity) {
            String text = row.cell(column.position()).text().strip();
            if (column.take() && !text.isEmpty()) {
                parts.add(text.length() > 300 ? text.substring(0, 300) : text);
            }
        }
        String key = String.join(" | ", parts);
        return key.length() > REMARK_CHARS ? key.substring(0, REMARK_CHARS) : key;
    }

    /// The pieces of a row; none where an earlier edition says the same.
    List<Taken> pieces(Row row, long number, String key, Optional<EarlierEdition.Row> before) {
        var ids = new RowIds(source, sheet, number);
        var cells = new RowCells(sheet, row, dates, tally);
        var claims = new RowClaims(cells, ids);
        for (var group : groups(row, cells).entrySet()) {
            GroupId id = group.getKey();
            String slot = slots.getOrDefault(id, group.getValue().getFirst().key());
            claims.tell(id.family(), id.group(), slot, group.getValue());
        }
        claims.finish();
        var statements = new LinkedHashMap<String, Statement>();
        statements.put(RowIds.KEY, listed(ids, cells, key));
        for (RowClaims.Told told : claims.told()) {
            statements.put(told.slot(), statement(ids, cells, told));
        }
        remarks(ids, cells, statements);
        List<Statement> changed =
                before.map(b -> changed(ids, statements, b))
                        .orElseGet(() -> List.copyOf(statements.values()));
        if (changed.isEmpty()) {
            return List.of();
        }
        return cut(
                mentions(ids, claims, key, changed),
                changed,
                before.map(EarlierEdition.Row::mention));
    }

    private static String smaller(String first, String second) {
        return Integer.parseInt(first.substring(1)) <= Integer.parseInt(second.substring(1))
                ? first
                : second;
    }

    private record GroupId(Family family, int group) {}

    /// The taken columns by what is told together; the status comes first, since other groups take
    /// it up. Cells in columns that nobody mapped become remarks.
    private Map<GroupId, List<Column>> groups(Row row, RowCells cells) {
        var groups = new LinkedHashMap<GroupId, List<Column>>();
        mapping.columns().stream()
                .filter(c -> c.take() && c.kind() == ColumnKind.STATUS)
                .forEach(c -> groups.put(new GroupId(Family.STATUS, c.group()), List.of(c)));
        for (int position = 1; position <= row.cells().size(); position++) {
            Column column = byPosition.get(position);
            if (row.cell(position).isBlank()) {
                if (column != null && column.take()) {
                    cells.look(column);
                }
                continue;
            }
            if (column == null) {
                column = beyond(position);
            }
            if (!column.take()) {
                tally.notTaken++;
                continue;
            }
            cells.look(column);
            boolean apart = column.kind() == ColumnKind.STATUS || identity.contains(column);
            if (column.kind() == ColumnKind.STATUS
                    || (apart && column.kind() == ColumnKind.ROW_ID)) {
                continue;
            }
            groups.computeIfAbsent(
                            new GroupId(column.kind().family(), column.group()),
                            _ -> new ArrayList<>())
                    .add(column);
        }
        return groups;
    }

    private static Column beyond(int position) {
        return new Column(
                "c" + (BEYOND + position),
                position,
                "",
                ColumnKind.NOTE,
                1,
                true,
                Column.Unit.NONE,
                Optional.empty());
    }

    private Statement listed(RowIds ids, RowCells cells, String key) {
        var evidence = new ArrayList<Evidence>();
        identity.forEach(c -> cells.evidence(c).ifPresent(evidence::add));
        return statement(
                ids.statement(RowIds.KEY),
                ids.mention(),
                new Claim.Noted(RowIds.LISTED, key),
                mapping.stance(),
                evidence,
                List.of());
    }

    private Statement statement(RowIds ids, RowCells cells, RowClaims.Told told) {
        var evidence = new ArrayList<Evidence>();
        told.columns().forEach(c -> cells.evidence(c).ifPresent(evidence::add));
        Stance stance =
                told.columns().stream()
                        .flatMap(c -> c.stance().stream())
                        .findFirst()
                        .orElse(mapping.stance());
        MentionId subject =
                told.relativeOf() == 0 ? ids.mention() : ids.relative(told.relativeOf());
        return statement(
                ids.statement(told.slot()), subject, told.claim(), stance, evidence, List.of());
    }

    private void remarks(RowIds ids, RowCells cells, Map<String, Statement> statements) {
        for (RowCells.Remark remark : cells.remarks()) {
            Column column = remark.column();
            List<String> parts = RowCells.parts(remark.text(), REMARK_CHARS);
            for (int i = 0; i < parts.size(); i++) {
                String slot = column.key() + "-n" + (i == 0 ? "" : i + 1);
                statements.put(
                        slot,
                        statement(
                                ids.statement(slot),
                                ids.mention(),
                                new Claim.Noted(column.label(), parts.get(i)),
                                column.stance().orElse(mapping.stance()),
                                List.of(cells.evidence(column, parts.get(i))),
                                List.of()));
            }
        }
    }

    /// The statements that the earlier editions do not have just so, each answering the one it
    /// differs from, and a remark for each that this edition no longer makes.
    private List<Statement> changed(
            RowIds ids, Map<String, Statement> statements, EarlierEdition.Row before) {
        var old = new LinkedHashMap<String, Statement>();
        before.statements().forEach(s -> old.put(RowIds.slot(s.id()), s));
        var changed = new ArrayList<Statement>();
        statements.forEach((slot, now) -> {
            Statement was = old.get(slot);
            if (was == null) {
                changed.add(now);
            } else if (!same(was, now)) {
                changed.add(answering(now, was.id()));
            }
        });
        old.forEach((slot, was) -> {
            boolean silent =
                    was.claim() instanceof Claim.Noted(var label, _)
                            && label.equals(RowIds.NO_LONGER_SAID);
            if (!statements.containsKey(slot) && !silent) {
                changed.add(
                        statement(
                                ids.statement(slot),
                                ids.mention(),
                                new Claim.Noted(RowIds.NO_LONGER_SAID, ""),
                                Stance.ASSERTS,
                                List.of(whole()),
                                List.of(was.id())));
            }
        });
        return changed;
    }

    private static boolean same(Statement was, Statement now) {
        return was.stance() == now.stance()
                && sameClaim(was.claim(), now.claim())
                && quotes(was).equals(quotes(now));
    }

    /// Claims of lists name no mention but the row's own, whose source differs by edition.
    private static boolean sameClaim(Claim was, Claim now) {
        if (was instanceof Claim.Kin a && now instanceof Claim.Kin b) {
            return a.relation() == b.relation()
                    && a.words().equals(b.words())
                    && a.to().local().equals(b.to().local());
        }
        return was.equals(now);
    }

    private static List<String> quotes(Statement statement) {
        return statement.evidence().stream().map(Evidence::quote).toList();
    }

    private List<Mention> mentions(
            RowIds ids, RowClaims claims, String key, List<Statement> statements) {
        Set<MentionId> needed = new LinkedHashSet<>();
        needed.add(ids.mention());
        statements.forEach(s -> needed.add(s.subject()));
        var mentions = new ArrayList<Mention>();
        mentions.add(
                new Mention(ids.mention(), Mention.Kind.PERSON, label(claims, key), List.of()));
        for (RowClaims.Relative relative : claims.relatives()) {
            MentionId id = ids.relative(relative.group());
            if (needed.contains(id)) {
                mentions.add(new Mention(id, Mention.Kind.PERSON, relative.name(), List.of()));
            }
        }
        return mentions;
    }

    /// How the list calls the person: the full name, or its parts in the order of the columns.
    private static String label(RowClaims claims, String key) {
        var parts = new ArrayList<String>();
        for (RowClaims.Told told : claims.told()) {
            if (told.relativeOf() == 0 && told.claim() instanceof Claim.Named named) {
                switch (named.kind()) {
                    case FULL -> {
                        return named.name();
                    }
                    case GIVEN, FATHERS, FAMILY -> parts.add(named.name());
                    case OTHER_SPELLING, FORMER, NICKNAME, PSEUDONYM -> {}
                }
            }
        }
        return parts.isEmpty() ? key : String.join(" ", parts);
    }

    /// Pieces that each fit an entry; a row of ordinary length is one.
    private static List<Taken> cut(
            List<Mention> mentions, List<Statement> statements, Optional<MentionId> continues) {
        var pieces = new ArrayList<Taken>();
        var some = new ArrayList<Statement>();
        int bytes = 0;
        for (Statement statement : statements) {
            int size = bytesMost(statement);
            if (!some.isEmpty() && bytes + size > Taken.BYTES_MAX - 4_096) {
                pieces.add(
                        new Taken(
                                pieces.isEmpty() ? mentions : List.of(),
                                some,
                                pieces.isEmpty() ? continues : Optional.empty()));
                some.clear();
                bytes = 0;
            }
            some.add(statement);
            bytes += size;
        }
        pieces.add(
                new Taken(
                        pieces.isEmpty() ? mentions : List.of(),
                        some,
                        pieces.isEmpty() ? continues : Optional.empty()));
        return pieces;
    }

    /// At most so many bytes does a statement have in canonical JSON: measured only where its texts
    /// are long.
    private static int bytesMost(Statement statement) {
        int chars = statement.evidence().stream().mapToInt(e -> e.quote().length()).sum();
        return chars < 400
                ? 1_000 + 6 * chars
                : org.whereabouts.canonical.CanonicalJson.bytes(
                                org.whereabouts.statement.json.StatementJson.write(statement))
                        .length;
    }

    /// A row that is no longer listed. Nobody says so in words: it is concluded from the list.
    Taken gone(EarlierEdition.Row before) {
        var ids = new RowIds(source, sheet, before.number());
        List<StatementId> answered =
                before.statements().stream()
                        .map(Statement::id)
                        .filter(id -> RowIds.slot(id).equals(RowIds.KEY))
                        .toList();
        Statement statement =
                new Statement(
                        ids.statement(RowIds.KEY),
                        Speaker.Unstated.UNSTATED,
                        List.of(),
                        ids.mention(),
                        new Claim.Noted(RowIds.NO_LONGER_LISTED, before.key()),
                        Stance.ASSERTS,
                        Basis.INFERRED,
                        Credibility.CANNOT_BE_JUDGED,
                        PartialDate.NONE,
                        List.of(whole()),
                        List.of(),
                        answered);
        return new Taken(
                List.of(new Mention(ids.mention(), Mention.Kind.PERSON, before.key(), List.of())),
                List.of(statement),
                Optional.of(before.mention()));
    }

    private static Evidence whole() {
        return new Evidence(0, Locator.Whole.WHOLE, "");
    }

    private Statement statement(
            StatementId id,
            MentionId subject,
            Claim claim,
            Stance stance,
            List<Evidence> evidence,
            List<StatementId> answers) {
        return new Statement(
                id,
                Speaker.Author.AUTHOR,
                List.of(),
                subject,
                claim,
                stance,
                mapping.basis(),
                Credibility.CANNOT_BE_JUDGED,
                PartialDate.NONE,
                evidence,
                List.of(),
                answers);
    }

    private Statement answering(Statement now, StatementId was) {
        return statement(
                now.id(), now.subject(), now.claim(), now.stance(), now.evidence(), List.of(was));
    }
}
