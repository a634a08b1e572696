/// What a machine proposes after reading a document, before anybody has decided on it: {@link
/// org.whereabouts.intake.proposal.Proposals}. Read {@link
/// org.whereabouts.intake.proposal.Proposal} first: one drafted statement with the places in the
/// text it stands on. {@link org.whereabouts.intake.proposal.ProposalReader} is what a reader of
/// documents implements. Nothing here writes: a proposal becomes a statement by a person's decision
/// in the room `review`, and only there.
@NullMarked
package org.whereabouts.intake.proposal;

import org.jspecify.annotations.NullMarked;
