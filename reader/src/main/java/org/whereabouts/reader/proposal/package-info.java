/// From what the rules find to proposals that a person decides on: [RuleReader]. Ids, spans, notes,
/// repeated facts and contradictions are made here; no rule is.
@NullMarked
package org.whereabouts.reader.proposal;

import org.jspecify.annotations.NullMarked;
