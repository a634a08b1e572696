/// Who is meant: names, kin nouns, definite nouns and pronouns put together into parties. Start at
/// [Parties]. Kin nouns fix the sex, the sex decides on pronouns; spellings that may be one name
/// stay apart and are said to be alike. It knows nothing of rules or proposals.
@NullMarked
package org.whereabouts.reader.coref;

import org.jspecify.annotations.NullMarked;
