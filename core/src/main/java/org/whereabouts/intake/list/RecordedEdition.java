package org.whereabouts.intake.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Statement;

/// The earlier editions of one sheet of a list, from its recorded statements.
public final class RecordedEdition implements EarlierEdition {
    private static final Pattern ROW =
            Pattern.compile("(?:s([0-9]+))?r([0-9]{1,18})(?:-([a-z0-9-]+))?");

    private final int sheet;
    private final TreeMap<Long, TreeMap<String, Statement>> rows = new TreeMap<>();

    public RecordedEdition(int sheet) {
        this.sheet = sheet;
    }

    /// Adds a statement of an earlier edition. Editions come oldest first; statements of other
    /// sheets are passed over.
    public void add(Statement statement) {
        Matcher id = ROW.matcher(statement.id().local());
        if (!id.matches() || id.group(3) == null) {
            return;
        }
        int of = id.group(1) == null ? 1 : Integer.parseInt(id.group(1));
        if (of == sheet) {
            rows.computeIfAbsent(Long.parseLong(id.group(2)), _ -> new TreeMap<>())
                    .put(id.group(3), statement);
        }
    }

    @Override
    public void forEachRow(Consumer<Row> each) {
        rows.keySet().forEach(number -> row(number).ifPresent(each));
    }

    @Override
    public Optional<Row> row(long number) {
        TreeMap<String, Statement> slots = rows.get(number);
        if (slots == null) {
            return Optional.empty();
        }
        String key = "";
        boolean listed = true;
        Statement newest = slots.firstEntry().getValue();
        String mention = RowIds.mention(sheet, number);
        List<Statement> statements = new ArrayList<>(slots.values());
        Statement listing = slots.get(RowIds.KEY);
        if (listing != null && listing.claim() instanceof Claim.Noted(var label, var text)) {
            key = text;
            listed = label.equals(RowIds.LISTED);
            newest = listing;
        }
        for (Statement each : statements) {
            if (each.subject().local().equals(mention)) {
                newest = each;
            }
        }
        return Optional.of(
                new Row(
                        number,
                        new MentionId(newest.subject().source(), mention),
                        key,
                        listed,
                        statements));
    }

    @Override
    public long highestNumber() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }
}
