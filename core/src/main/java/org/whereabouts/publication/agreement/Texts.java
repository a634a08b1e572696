package org.whereabouts.publication.agreement;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.canonical.Json;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.json.StatementJson;

/// All words that leave with a statement: those that are quoted, and every free text of its claim.
final class Texts {
    private Texts() {}

    static List<String> of(Statement statement) {
        var texts = new ArrayList<String>();
        statement.evidence().forEach(evidence -> texts.add(evidence.quote()));
        collect(StatementJson.write(statement.claim()), texts);
        return texts;
    }

    private static void collect(Json value, List<String> texts) {
        switch (value) {
            case Json.Members members -> members.members().values().forEach(m -> collect(m, texts));
            case Json.Array array -> array.items().forEach(item -> collect(item, texts));
            case Json.Text(var text) -> texts.add(text);
            case Json.Whole _, Json.Decimal _, Json.Truth _, Json.Null _ -> {}
        }
    }
}
