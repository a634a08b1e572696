package org.whereabouts.review;

import java.nio.charset.StandardCharsets;
import org.whereabouts.canonical.CanonicalJson;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.intake.proposal.ProposalsJson;
import org.whereabouts.statement.SourceId;

/// Proposals of one source as proposals of another.
final class Moved {
    private Moved() {}

    static Proposals to(Proposals proposals, SourceId source) {
        String text = CanonicalJson.text(ProposalsJson.write(proposals));
        byte[] moved =
                text.replace(proposals.source().hex(), source.hex())
                        .getBytes(StandardCharsets.UTF_8);
        return ProposalsJson.read(CanonicalJson.parse(moved, 1 << 20).orThrow()).orThrow();
    }
}
