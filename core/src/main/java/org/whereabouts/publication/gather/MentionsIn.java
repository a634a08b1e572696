package org.whereabouts.publication.gather;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Statement;

/// Whom and what a statement names: subject, speakers, and the mentions inside its claim.
final class MentionsIn {
    private MentionsIn() {}

    static List<MentionId> of(Statement statement) {
        var ids = new ArrayList<MentionId>();
        ids.add(statement.subject());
        speaker(statement.speaker(), ids);
        statement.relayedBy().forEach(s -> speaker(s, ids));
        claim(statement.claim(), ids);
        return ids;
    }

    private static void claim(Claim claim, List<MentionId> ids) {
        switch (claim) {
            case Claim.Born c -> ref(c.place(), ids);
            case Claim.Kin c -> ids.add(c.to());
            case Claim.Held c -> {
                ref(c.place(), ids);
                ref(c.authority(), ids);
            }
            case Claim.Sentenced c -> ref(c.court(), ids);
            case Claim.Moved c -> {
                ref(c.from(), ids);
                ref(c.to(), ids);
            }
            case Claim.Disappeared c -> {
                ref(c.where(), ids);
                ref(c.takenBy(), ids);
                ids.addAll(c.with());
            }
            case Claim.Mistreated c -> ref(c.where(), ids);
            case Claim.Died c -> ref(c.where(), ids);
            case Claim.Appealed c -> {
                ref(c.to(), ids);
                ref(c.where(), ids);
                ids.addAll(c.forWhom());
            }
            case Claim.Counted c -> ref(c.where(), ids);
            case Claim.Named _,
                    Claim.Described _,
                    Claim.Released _,
                    Claim.Heard _,
                    Claim.Restricted _,
                    Claim.Answered _,
                    Claim.Depicted _,
                    Claim.Noted _ -> {}
        }
    }

    private static void ref(Ref ref, List<MentionId> ids) {
        if (ref instanceof Ref.To(var mention)) {
            ids.add(mention);
        }
    }

    private static void speaker(Speaker speaker, List<MentionId> ids) {
        if (speaker instanceof Speaker.Mentioned(var mention)) {
            ids.add(mention);
        }
    }
}
