package org.whereabouts.review;

import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.time.PartialDate;

/// A statement with one part put differently.
final class Changes {
    private Changes() {}

    static Statement subject(Statement s, MentionId subject) {
        return whole(s, s.speaker(), subject, s.claim(), s.stance());
    }

    static Statement speaker(Statement s, Speaker speaker) {
        return whole(s, speaker, s.subject(), s.claim(), s.stance());
    }

    static Statement stance(Statement s, Stance stance) {
        return whole(s, s.speaker(), s.subject(), s.claim(), stance);
    }

    static Statement date(Statement s, PartialDate date) {
        return whole(s, s.speaker(), s.subject(), ClaimDate.with(s.claim(), date), s.stance());
    }

    private static Statement whole(
            Statement s, Speaker speaker, MentionId subject, Claim claim, Stance stance) {
        return new Statement(
                s.id(),
                speaker,
                s.relayedBy(),
                subject,
                claim,
                stance,
                s.basis(),
                s.credibility(),
                s.said(),
                s.evidence(),
                s.after(),
                s.answers());
    }
}
