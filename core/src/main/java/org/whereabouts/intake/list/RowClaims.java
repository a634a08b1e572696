package org.whereabouts.intake.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.whereabouts.intake.Fault.CellCode;
import org.whereabouts.intake.WrittenIn;
import org.whereabouts.intake.list.ColumnKind.Family;
import org.whereabouts.intake.words.Words;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// The claims of one row. Columns of one family and group are told in one claim.
final class RowClaims {
    /// A claim, of the row's mention or of the relative of a group.
    ///
    /// @param relativeOf 0 for the row, otherwise the group
    /// @param columns whose cells are its evidence
    record Told(String slot, int relativeOf, Claim claim, List<Column> columns) {}

    /// A relative who becomes a mention.
    record Relative(int group, String name) {}

    private final RowCells cells;
    private final RowIds ids;
    private final RowSingles singles;
    private final List<Told> told = new ArrayList<>();
    private final List<Relative> relatives = new ArrayList<>();
    private String status = "";
    private List<Column> statusColumns = List.of();

    RowClaims(RowCells cells, RowIds ids) {
        this.cells = cells;
        this.ids = ids;
        this.singles = new RowSingles(cells, told);
    }

    List<Told> told() {
        return told;
    }

    List<Relative> relatives() {
        return relatives;
    }

    /// Tells a group of columns; the group of the status column comes before all others.
    ///
    /// @param slot the key of the group's first column, whether this row fills it or not: the slot
    ///   of a claim stays the same through all editions
    /// @param columns those that this row fills
    void tell(Family family, int group, String slot, List<Column> columns) {
        switch (family) {
            case NAME -> columns.forEach(singles::name);
            case DESCRIBED -> columns.forEach(singles::described);
            case NOTED -> columns.forEach(this::noted);
            case ROW -> columns.forEach(this::noted);
            case BORN -> born(new Group(slot, columns));
            case KIN -> kin(group, new Group(slot, columns));
            case HELD -> held(new Group(slot, columns));
            case SENTENCED -> sentenced(new Group(slot, columns));
            case STATUS -> status(columns.getFirst());
            case RELEASED -> released(new Group(slot, columns));
            case DIED -> died(new Group(slot, columns));
            case DISAPPEARED -> disappeared(new Group(slot, columns));
            case HEARD, SILENT -> heard(family, new Group(slot, columns));
        }
    }

    /// What the status column says that no group has taken up.
    void finish() {
        if (status.isEmpty()) {
            return;
        }
        Column column = statusColumns.getFirst();
        Claim claim =
                switch (status) {
                    case "released" -> new Claim.Released(PartialDate.NONE, "");
                    case "died" -> new Claim.Died(PartialDate.NONE, Ref.NONE, "");
                    case "missing" ->
                            new Claim.Disappeared(PartialDate.NONE, Ref.NONE, Ref.NONE, List.of());
                    case "sentenced" ->
                            new Claim.Sentenced(Term.NONE, "", Ref.NONE, PartialDate.NONE);
                    default ->
                            held(
                                    form(status),
                                    Ref.NONE,
                                    Ref.NONE,
                                    PartialDate.NONE,
                                    PartialDate.NONE,
                                    Term.NONE,
                                    "");
                };
        told.add(new Told(column.key(), 0, claim, List.of(column)));
    }

    /// A group of columns with the texts of their cells.
    private final class Group {
        private final String slot;
        private final List<Column> columns;
        private final List<Column> evidence = new ArrayList<>();

        Group(String slot, List<Column> columns) {
            this.slot = slot;
            this.columns = columns;
        }

        Optional<Column> column(ColumnKind kind) {
            return columns.stream().filter(c -> c.kind() == kind).findFirst();
        }

        String text(ColumnKind kind) {
            return column(kind).map(c -> used(c, cells.text(c))).orElse("");
        }

        Ref ref(ColumnKind kind) {
            return Ref.words(text(kind));
        }

        PartialDate date(ColumnKind kind) {
            return column(kind)
                    .map(c -> used(c, cells.date(c, cells.text(c)), PartialDate.NONE))
                    .orElse(PartialDate.NONE);
        }

        Term term(ColumnKind kind) {
            Optional<Column> column = column(kind);
            if (column.isEmpty()) {
                return Term.NONE;
            }
            String text = cells.text(column.get());
            Term term = cells.term(column.get(), text);
            boolean words = !text.isEmpty() && term.isNone();
            if (!term.isNone() || (words && isWithoutNumber(text))) {
                evidence.add(column.get());
            }
            return term;
        }

        private String used(Column column, String text) {
            return used(column, text, "");
        }

        private <T> T used(Column column, T value, T none) {
            if (!value.equals(none)) {
                evidence.add(column);
            }
            return value;
        }

        boolean isEmpty() {
            return evidence.isEmpty();
        }

        /// Takes up the status column if it says one of these.
        boolean takesStatus(String... words) {
            boolean takes = !evidence.isEmpty() && List.of(words).contains(status);
            if (takes) {
                evidence.addAll(statusColumns);
                status = "";
            }
            return takes;
        }

        void tell(Claim claim) {
            evidence.sort(Comparator.comparingInt(Column::position));
            told.add(new Told(slot, 0, claim, List.copyOf(evidence)));
        }
    }

    private static boolean isWithoutNumber(String text) {
        return text.codePoints().noneMatch(Character::isDigit);
    }

    private void noted(Column column) {
        cells.evidence(column).ifPresent(e -> cells.remark(column, e.quote()));
    }

    private void born(Group g) {
        var claim = new Claim.Born(g.date(ColumnKind.BORN), g.ref(ColumnKind.BIRTHPLACE));
        if (!g.isEmpty()) {
            g.tell(claim);
        }
    }

    /// A relative with a name becomes a mention; a relation without a name is a remark.
    private void kin(int group, Group g) {
        Optional<Column> named = g.column(ColumnKind.RELATIVE_NAME);
        Optional<Column> related = g.column(ColumnKind.RELATION);
        String name = named.map(cells::text).orElse("");
        String relation = related.map(cells::text).orElse("");
        if (name.isEmpty() || named.isEmpty()) {
            if (!relation.isEmpty()) {
                related.ifPresent(c -> cells.remark(c, relation));
            }
            return;
        }
        if (name.indexOf(';') >= 0 || name.indexOf('\n') >= 0) {
            cells.refuse(named.get(), CellCode.SEVERAL);
            if (!relation.isEmpty()) {
                related.ifPresent(c -> cells.remark(c, relation));
            }
            return;
        }
        relatives.add(new Relative(group, name));
        told.add(
                new Told(
                        named.get().key(),
                        group,
                        new Claim.Named(name, Claim.NameKind.FULL, WrittenIn.script(name)),
                        List.of(named.get())));
        if (!relation.isEmpty() && related.isPresent()) {
            Optional<String> known = Words.relation(relation);
            Claim.Relation word =
                    known.map(w -> Claim.Relation.valueOf(w.toUpperCase(Locale.ROOT)))
                            .orElse(Claim.Relation.RELATIVE);
            told.add(
                    new Told(
                            related.get().key(),
                            group,
                            new Claim.Kin(word, ids.mention(), known.isEmpty() ? relation : ""),
                            List.of(named.get(), related.get())));
        } else {
            cells.remark(named.get(), name);
        }
    }

    private void status(Column column) {
        String text = cells.text(column);
        if (text.isEmpty()) {
            return;
        }
        Optional<String> meaning = Words.status(text).or(() -> Words.heldForm(text));
        if (meaning.isEmpty()) {
            cells.refuse(column, CellCode.WORD_UNKNOWN);
            return;
        }
        status = meaning.get();
        statusColumns = List.of(column);
    }

    private void held(Group g) {
        Optional<Column> formColumn = g.column(ColumnKind.HELD_FORM);
        String written = formColumn.map(cells::text).orElse("");
        Optional<String> form = written.isEmpty() ? Optional.empty() : Words.heldForm(written);
        if (!written.isEmpty() && form.isEmpty()) {
            formColumn.ifPresent(c -> cells.refuse(c, CellCode.WORD_UNKNOWN));
        }
        form.ifPresent(_ -> formColumn.ifPresent(g.evidence::add));
        String where = g.text(ColumnKind.HELD_PLACE);
        if (form.isEmpty()) {
            // "camp" in the column of the place is the form, and no place is said.
            form = Words.heldForm(where);
            where = form.isPresent() ? "" : where;
        }
        Ref place = Ref.words(where);
        Ref authority = g.ref(ColumnKind.HELD_AUTHORITY);
        PartialDate since = g.date(ColumnKind.HELD_SINCE);
        PartialDate until = g.date(ColumnKind.HELD_UNTIL);
        if (!until.isNone()
                && until.bounds().latest().isBefore(since.bounds().earliest())
                && since.bounds().hasStart()) {
            g.column(ColumnKind.HELD_UNTIL)
                    .ifPresent(c -> {
                        g.evidence.remove(c);
                        cells.refuse(c, CellCode.DATE_BACKWARD);
                    });
            until = PartialDate.NONE;
        }
        Term duration = g.term(ColumnKind.HELD_DURATION);
        String reason = g.text(ColumnKind.HELD_REASON);
        Claim.HeldForm known = form.map(RowClaims::form).orElse(Claim.HeldForm.OTHER);
        if (form.isEmpty() && !g.isEmpty() && isForm(status)) {
            known = form(status);
            g.takesStatus(status);
        }
        if (!g.isEmpty()) {
            g.tell(held(known, place, authority, since, until, duration, reason));
        }
    }

    private static Claim held(
            Claim.HeldForm form,
            Ref place,
            Ref authority,
            PartialDate since,
            PartialDate until,
            Term duration,
            String reason) {
        return new Claim.Held(
                form,
                Claim.Acknowledged.NOT_SAID,
                place,
                authority,
                since,
                until,
                PartialDate.NONE,
                duration,
                reason);
    }

    private static boolean isForm(String status) {
        return switch (status) {
            case "", "released", "died", "missing", "sentenced" -> false;
            default -> true;
        };
    }

    private static Claim.HeldForm form(String word) {
        return Claim.HeldForm.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// A charge alone is no sentence: it stays a remark.
    private void sentenced(Group g) {
        Term term = g.term(ColumnKind.SENTENCE_TERM);
        Ref court = g.ref(ColumnKind.COURT);
        PartialDate when = g.date(ColumnKind.SENTENCED_ON);
        boolean sentenced = !g.isEmpty() || status.equals("sentenced");
        String charge = g.text(ColumnKind.CHARGE);
        if (!sentenced) {
            if (!charge.isEmpty()) {
                g.column(ColumnKind.CHARGE).ifPresent(c -> cells.remark(c, charge));
            }
            return;
        }
        g.takesStatus("sentenced");
        if (!g.isEmpty()) {
            g.tell(new Claim.Sentenced(term, charge, court, when));
        }
    }

    /// A date, or yes; "no" is a remark, since a list that says so rarely means to deny.
    private Optional<PartialDate> dateOrYes(Group g, ColumnKind kind) {
        Optional<Column> column = g.column(kind);
        String text = column.map(cells::text).orElse("");
        if (text.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> yes = Words.yes(text);
        if (yes.isPresent()) {
            if (yes.get()) {
                g.evidence.add(column.get());
                return Optional.of(PartialDate.NONE);
            }
            cells.remark(column.get(), text);
            return Optional.empty();
        }
        PartialDate date = cells.date(column.get(), text);
        if (date.isNone()) {
            return Optional.empty();
        }
        g.evidence.add(column.get());
        return Optional.of(date);
    }

    private void released(Group g) {
        Optional<PartialDate> when = dateOrYes(g, ColumnKind.RELEASED);
        if (when.isPresent()) {
            g.takesStatus("released");
            g.tell(new Claim.Released(when.get(), ""));
        }
    }

    private void died(Group g) {
        Optional<PartialDate> when = dateOrYes(g, ColumnKind.DIED);
        Ref where = g.ref(ColumnKind.DEATH_PLACE);
        String cause = g.text(ColumnKind.DEATH_CAUSE);
        g.takesStatus("died");
        if (!g.isEmpty()) {
            g.tell(new Claim.Died(when.orElse(PartialDate.NONE), where, cause));
        }
    }

    private void disappeared(Group g) {
        PartialDate last = g.date(ColumnKind.LAST_SEEN);
        Ref where = g.ref(ColumnKind.LAST_SEEN_PLACE);
        Ref takenBy = g.ref(ColumnKind.TAKEN_BY);
        g.takesStatus("missing");
        if (!g.isEmpty()) {
            g.tell(new Claim.Disappeared(last, where, takenBy, List.of()));
        }
    }

    private void heard(Family family, Group g) {
        boolean silent = family == Family.SILENT;
        PartialDate last = g.date(silent ? ColumnKind.NO_NEWS_SINCE : ColumnKind.LAST_NEWS);
        if (!g.isEmpty()) {
            g.tell(
                    new Claim.Heard(
                            silent ? Claim.News.NONE_SINCE : Claim.News.CONTACT,
                            last,
                            Term.NONE,
                            ""));
        }
    }
}
