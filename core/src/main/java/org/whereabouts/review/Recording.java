package org.whereabouts.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.register.Receipt;
import org.whereabouts.register.Refused;
import org.whereabouts.register.Register;
import org.whereabouts.register.entry.Told;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.StatementId;

/// Writes what was decided to be recorded, and nothing else: mentions that the statements need, and
/// the statements, one passage for each mention.
final class Recording {
    private final Register register;
    private final Drafts drafts;

    Recording(Register register, Drafts drafts) {
        this.register = register;
        this.drafts = drafts;
    }

    /// Statements that were decided and are not in the register.
    List<Statement> unwritten() {
        return drafts.decisions().stream()
                .filter(Decision::enters)
                .map(Decision::statement)
                .filter(s -> register.views().statement(s.id()).isEmpty())
                .toList();
    }

    Receipt write() {
        List<Statement> statements = unwritten();
        if (statements.isEmpty()) {
            return Receipt.NOTHING;
        }
        var source = register.views().source(drafts.source());
        if (source.isEmpty()) {
            return Receipt.refused(0, drafts.source().hex(), Refused.Code.SOURCE_UNKNOWN);
        }
        Map<MentionId, List<Statement>> bySubject = new LinkedHashMap<>();
        mentions(statements).forEach(id -> bySubject.put(id, new ArrayList<>()));
        Set<StatementId> there = statements.stream().map(Statement::id).collect(Collectors.toSet());
        for (Statement statement : statements) {
            bySubject
                    .computeIfAbsent(statement.subject(), _ -> new ArrayList<>())
                    .add(linked(statement, there));
        }
        var told = new ArrayList<Told>();
        bySubject.forEach((id, about) -> {
            List<Mention> mention = drafts.mention(id).stream().toList();
            if (!mention.isEmpty() || !about.isEmpty()) {
                told.add(new Told(drafts.source(), mention, about));
            }
        });
        return register.add(source.get(), told);
    }

    /// Whom the statements name, and the members of groups among them.
    private Set<MentionId> mentions(List<Statement> statements) {
        var wanted = new LinkedHashSet<MentionId>();
        var open = new ArrayList<MentionId>();
        statements.forEach(s -> Proposals.named(s).forEach(open::add));
        var seen = new HashSet<MentionId>();
        for (int i = 0; i < open.size(); i++) {
            MentionId id = open.get(i);
            if (seen.add(id)) {
                drafts.mention(id).ifPresent(m -> open.addAll(m.members()));
                wanted.add(id);
            }
        }
        return wanted;
    }

    /// The statement with references to statements that are recorded; those to rejected ones fall
    /// away.
    private Statement linked(Statement s, Set<StatementId> there) {
        return s.referringTo(id -> kept(id, there));
    }

    private boolean kept(StatementId id, Set<StatementId> there) {
        return there.contains(id) || register.views().statement(id).isPresent();
    }
}
