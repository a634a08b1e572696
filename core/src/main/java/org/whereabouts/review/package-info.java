/// A person decides on what a machine proposed: {@link org.whereabouts.review.Review}. Drafts and
/// decisions are kept encrypted beside the register ({@link org.whereabouts.review.DraftBook});
/// what is accepted becomes ordinary statements, and nothing else does. {@link
/// org.whereabouts.review.RuleTally} counts decisions by rule. The room knows no terminal and no
/// page: both are faces of it.
@NullMarked
package org.whereabouts.review;

import org.jspecify.annotations.NullMarked;
