package org.whereabouts.publication.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.statement.StatementId;

/// The numbers of the lines of a file, from 1 in the order in which they are first shown in full,
/// so that a family can say "line 12" in a letter.
public final class Numbers {
    private final Map<StatementId, Integer> numbers = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /// Numbers every line of the file.
    public Numbers(CaseFile file) {
        for (Topic topic : file.topics()) {
            topic.disputes().forEach(d -> d.sides().forEach(s -> number(s.lines())));
            number(topic.lines());
        }
        file.appeals().forEach(this::number);
        file.counts().forEach(this::number);
        number(file.besides());
        file.whereabouts().forEach(now -> number(now.voices()));
        file.timeline().calendar().forEach(row -> number(row.lines()));
        file.timeline().sequences().forEach(rows -> rows.forEach(row -> number(row.lines())));
        file.names().forEach(name -> number(name.lines()));
        file.picture().forEach(picture -> number(List.of(picture.depicted())));
    }

    /// The number of this line; 0 for a statement that the file does not show.
    public int of(StatementId statement) {
        return numbers.getOrDefault(statement, 0);
    }

    /// Every line of the file once, in the order of the numbers.
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    private void number(List<Line> some) {
        for (Line line : some) {
            if (numbers.putIfAbsent(line.statement().id(), numbers.size() + 1) == null) {
                lines.add(line);
            }
        }
    }

    private void number(Exchange exchange) {
        number(List.of(exchange.line()));
        exchange.answers().forEach(this::number);
    }
}
