package org.whereabouts.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whereabouts.register.entry.Entry;
import org.whereabouts.register.entry.Told;
import org.whereabouts.register.fold.Reading;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;

/// Decides what of a passage is new, what is there already word for word, and what would edit what
/// was recorded. Looks at the register and at what is on its way in the same batch.
final class Intent {
    /// What is to be written for one passage.
    sealed interface Plan {
        /// Some of it is new.
        ///
        /// @param parts the passage without what is there already, cut so that each part fits an
        ///   entry
        record Write(List<Draft> parts) implements Plan {}

        record Repeated() implements Plan {}

        record Refuse(String id, Refused.Code code) implements Plan {}
    }

    private final SourceId source;
    private final Instant now;
    private final Map<MentionId, Mention> newMentions = new HashMap<>();
    private final Map<StatementId, Statement> newStatements = new HashMap<>();

    Intent(SourceId source, Instant now) {
        this.source = source;
        this.now = now;
    }

    /// What was planned is in the register now.
    void written() {
        newMentions.clear();
        newStatements.clear();
    }

    /// Plans one passage. A passage is taken whole or refused whole.
    Plan plan(Told told, Reading reading) {
        if (!told.source().equals(source)) {
            return new Plan.Refuse(told.source().hex(), Refused.Code.OTHER_SOURCE);
        }
        var mentions = new ArrayList<Mention>();
        for (Mention mention : told.mentions()) {
            Optional<Mention> before = mention(mention.id(), reading);
            if (before.isEmpty()) {
                mentions.add(mention);
            } else if (!before.get().equals(mention)) {
                return new Plan.Refuse(mention.id().toString(), Refused.Code.MENTION_DIFFERS);
            }
        }
        var statements = new ArrayList<Statement>();
        for (Statement statement : told.statements()) {
            Optional<Statement> before = statement(statement.id(), reading);
            if (before.isPresent()) {
                if (!before.get().equals(statement)) {
                    return new Plan.Refuse(
                            statement.id().toString(), Refused.Code.STATEMENT_DIFFERS);
                }
                continue;
            }
            MentionId subject = statement.subject();
            if (told.mentions().stream().noneMatch(m -> m.id().equals(subject))
                    && mention(subject, reading).isEmpty()) {
                return new Plan.Refuse(subject.toString(), Refused.Code.MENTION_UNKNOWN);
            }
            statements.add(statement);
        }
        if (mentions.isEmpty() && statements.isEmpty()) {
            return new Plan.Repeated();
        }
        return cut(new Told(source, mentions, statements));
    }

    private Plan cut(Told told) {
        var parts = new ArrayList<Draft>();
        if (!cut(told, parts)) {
            return new Plan.Refuse(first(told), Refused.Code.TOO_LARGE);
        }
        told.mentions().forEach(m -> newMentions.put(m.id(), m));
        told.statements().forEach(s -> newStatements.put(s.id(), s));
        return new Plan.Write(parts);
    }

    /// Halves what does not fit; false if a single mention or statement does not.
    private boolean cut(Told told, List<Draft> parts) {
        var draft = Draft.of(new Entry.Recorded(told, now));
        if (!draft.tooLarge()) {
            parts.add(draft);
            return true;
        }
        int mentions = told.mentions().size();
        int statements = told.statements().size();
        if (mentions + statements < 2) {
            return false;
        }
        int half = (mentions + statements) / 2;
        int m = Math.min(mentions, half);
        int s = half - m;
        return cut(
                        new Told(
                                source,
                                told.mentions().subList(0, m),
                                told.statements().subList(0, s)),
                        parts)
                && cut(
                        new Told(
                                source,
                                told.mentions().subList(m, mentions),
                                told.statements().subList(s, statements)),
                        parts);
    }

    private static String first(Told told) {
        return told.mentions().isEmpty()
                ? told.statements().getFirst().id().toString()
                : told.mentions().getFirst().id().toString();
    }

    private Optional<Mention> mention(MentionId id, Reading reading) {
        return Optional.ofNullable(newMentions.get(id)).or(() -> reading.mention(id));
    }

    private Optional<Statement> statement(StatementId id, Reading reading) {
        return Optional.ofNullable(newStatements.get(id))
                .or(() -> reading.statement(id).map(s -> s.statement()));
    }
}
