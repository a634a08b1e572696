/// Who is meant by the marks of a text: [People] keeps everybody it spoke of, [Someone] is one of
/// them. A mark that may mean two people means nobody.
@NullMarked
package org.whereabouts.reader.phrase.people;

import org.jspecify.annotations.NullMarked;
