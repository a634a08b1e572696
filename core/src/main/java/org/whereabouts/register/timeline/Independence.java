package org.whereabouts.register.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.whereabouts.register.fold.Together;
import org.whereabouts.statement.Statement;

/// How many of several statements are independent of each other. Statements whose sources have one
/// root count once, and so do statements that go back to one speaker, whoever relayed them.
final class Independence {
    private Independence() {}

    static int count(Collection<Statement> statements, Context context) {
        var keys = new ArrayList<Set<String>>();
        for (Statement statement : statements) {
            var key = new HashSet<String>();
            key.add("root " + context.root(statement));
            String speaker = context.speaker(statement);
            if (!speaker.isEmpty()) {
                key.add("speaker " + speaker);
            }
            keys.add(key);
        }
        return Together.of(keys).size();
    }
}
