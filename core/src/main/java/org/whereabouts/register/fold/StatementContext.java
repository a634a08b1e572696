package org.whereabouts.register.fold;

import com.ibm.icu.lang.UCharacter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.whereabouts.register.timeline.Context;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.DateBounds;
import org.whereabouts.statement.time.PartialDate;

/// What a timeline asks about statements, answered from the state.
public final class StatementContext implements Context {
    private final Reading reading;
    private final People people;
    private final Places places;

    public StatementContext(Reading reading) {
        this.reading = reading;
        this.people = new People(reading.folded());
        this.places = new Places(reading);
    }

    @Override
    public Place place(Ref ref) {
        var place = places.of(ref);
        return new Place(place.name(), place.key());
    }

    @Override
    public DateBounds said(Statement statement) {
        if (!statement.said().isNone()) {
            return statement.said().bounds();
        }
        return reading.source(statement.id().source())
                .map(Source::dated)
                .orElse(PartialDate.NONE)
                .bounds();
    }

    @Override
    public String root(Statement statement) {
        return root(statement.id().source()).hex();
    }

    /// Follows roots and earlier editions to the end; where they run in a circle, to the smallest
    /// id on it.
    private SourceId root(SourceId id) {
        var seen = new HashSet<SourceId>();
        SourceId at = id;
        while (seen.add(at)) {
            Optional<Source> source = reading.source(at);
            Optional<SourceId> next = source.flatMap(Source::root);
            if (next.isEmpty()) {
                next = source.flatMap(Source::edition);
            }
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        SourceId start = at;
        SourceId smallest = at;
        do {
            Optional<Source> source = reading.source(at);
            at =
                    source.flatMap(Source::root)
                            .or(() -> source.flatMap(Source::edition))
                            .orElse(start);
            smallest = at.compareTo(smallest) < 0 ? at : smallest;
        } while (!at.equals(start));
        return smallest;
    }

    @Override
    public String speaker(Statement statement) {
        return switch (statement.speaker()) {
            case Speaker.Mentioned(var mention) ->
                    people.of(mention).map(Object::toString).orElse(mention.toString());
            case Speaker.Author _ ->
                    reading.source(statement.id().source())
                            .map(Source::author)
                            .filter(author -> !author.isBlank())
                            .map(author -> "author " + UCharacter.foldCase(author.strip(), true))
                            .orElse("");
            case Speaker.Unstated _ -> "";
        };
    }

    @Override
    public List<Said> answers(StatementId id) {
        return reading.answers(id);
    }
}
