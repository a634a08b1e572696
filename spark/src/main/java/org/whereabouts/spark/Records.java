package org.whereabouts.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.table.Cleaning;
import org.whereabouts.linkage.table.Frequencies;
import org.whereabouts.linkage.table.Layout;
import org.whereabouts.linkage.table.Table;
import org.whereabouts.linkage.table.TableBuilder;

/// Turns rows of a data set into records with the plan's columns, cleaned, and records into tables.
///
/// @param plan whose columns are kept
/// @param id place of the id in a row
/// @param source place of the source in a row; below 0 if there is none
/// @param places of the plan's columns in a row
record Records(Plan plan, int id, int source, List<Integer> places) implements Serializable {
    private static final long serialVersionUID = 1L;

    /// How many records a table holds when only keys are wanted.
    static final int KEYS_AT_ONCE = 5000;

    Iterator<String> texts(Iterator<Row> rows) {
        var cleaning = new Cleaning(plan.missing());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public String next() {
                Row row = rows.next();
                var cells = new ArrayList<String>(places.size());
                for (int c = 0; c < places.size(); c++) {
                    String cell = RecordText.part(cell(row, places.get(c)));
                    cells.add(cleaning.clean(cell, plan.columns().get(c)));
                }
                String from = source < 0 ? "" : RecordText.part(cell(row, source));
                return RecordText.of(new LinkRecord(RecordText.part(cell(row, id)), from, cells));
            }
        };
    }

    private static String cell(Row row, int place) {
        if (row.isNullAt(place)) {
            return "";
        }
        Object value = row.get(place);
        if (value instanceof scala.collection.Seq<?> several) {
            return several.mkString(String.valueOf(LinkRecord.SEPARATOR));
        }
        return String.valueOf(value);
    }

    /// A table of some records of the run.
    static Table table(Plan plan, List<String> texts, Frequencies ofTheRun) {
        var builder = new TableBuilder(new Layout(plan));
        int[] places = IntStream.range(0, plan.columns().size()).toArray();
        for (String text : texts) {
            builder.add(RecordText.record(text), places);
        }
        return builder.build(ofTheRun);
    }

    /// Cuts a stream of records into lists.
    static Iterator<List<String>> lists(Iterator<String> texts) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return texts.hasNext();
            }

            @Override
            public List<String> next() {
                var list = new ArrayList<String>();
                while (texts.hasNext() && list.size() < KEYS_AT_ONCE) {
                    list.add(texts.next());
                }
                return list;
            }
        };
    }
}
