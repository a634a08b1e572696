/// That nothing is known of somebody, where the words leave out of whom or who asks. Read
/// [NoWordRule] first. Who tells it and in which stance is not known here.
@NullMarked
package org.whereabouts.reader.rule.trace;

import org.jspecify.annotations.NullMarked;
