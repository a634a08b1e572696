/// What people ask for and how: [PleaRule]. Demands, letters, petitions and protests that are told
/// by more than one word or between the lines (`must be released`, `went on hunger strike`). It
/// never tells a fate.
@NullMarked
package org.whereabouts.reader.rule.plea;

import org.jspecify.annotations.NullMarked;
