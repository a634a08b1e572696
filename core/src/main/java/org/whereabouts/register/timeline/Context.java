package org.whereabouts.register.timeline;

import java.util.List;
import org.whereabouts.register.view.Said;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;
import org.whereabouts.statement.time.DateBounds;

/// What a timeline asks about statements beyond their own words.
public interface Context {

    /// A place as text, and a key that is equal where the places are judged or written the same;
    /// both empty where none was named.
    Place place(Ref ref);

    /// The days on which it can have been said: the statement's own date, or its source's.
    DateBounds said(Statement statement);

    /// Where the report comes from in the end: equal for sources with one root, and for later
    /// editions of one list.
    String root(Statement statement);

    /// Who says it in the end, whoever relayed it: equal for one speaker in several sources; empty
    /// if nobody is named.
    String speaker(Statement statement);

    /// Statements that answer, correct or contradict this one.
    List<Said> answers(StatementId id);

    /// A place for display and comparison.
    record Place(String name, String key) {}
}
