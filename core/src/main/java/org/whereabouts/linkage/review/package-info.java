/// What a person should look at next: proposals in the order in which a judgement helps most. Start
/// at [Proposals]. Judgements are made elsewhere and come back as constraints.
@NullMarked
package org.whereabouts.linkage.review;

import org.jspecify.annotations.NullMarked;
