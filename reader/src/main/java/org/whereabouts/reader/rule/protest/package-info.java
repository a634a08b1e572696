/// What happens around a protest: officials who meet those who appealed ([MeetingRule]), and the
/// date of a protest that is told twice ([SameProtest]). It never tells a fate.
@NullMarked
package org.whereabouts.reader.rule.protest;

import org.jspecify.annotations.NullMarked;
