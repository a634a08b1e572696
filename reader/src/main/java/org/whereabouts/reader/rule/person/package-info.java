/// What somebody is and whose kin: [KinRule], [TogetherRule] and [DescribedRule] read nouns and
/// copulas; [RoleRule] and [AgeRule] read what stands beside a name, the words before and after it,
/// in one phrase with it or set off by commas. A noun there tells what somebody is whatever noun it
/// is; [Nouns] holds those that do not. Nothing is known here of clauses and fates.
@NullMarked
package org.whereabouts.reader.rule.person;

import org.jspecify.annotations.NullMarked;
