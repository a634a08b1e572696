/// What stands beside a name: [RoleRule] and [AgeRule] read the words before and after it, in one
/// phrase with it or set off by commas. A noun there tells what somebody is whatever noun it is;
/// [Nouns] holds those that do not. Nothing is known here of clauses and fates.
@NullMarked
package org.whereabouts.reader.rule.person;

import org.jspecify.annotations.NullMarked;
