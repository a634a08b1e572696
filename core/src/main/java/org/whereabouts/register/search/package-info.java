/// Finds persons by names in any script and by what is told of them. Read {@link
/// org.whereabouts.register.search.SearchIndex} first, then {@link
/// org.whereabouts.register.search.Hit}. The index lives in memory only, is made of the entries
/// when somebody first searches, and is thrown away whole when a source is withdrawn. Sensitive
/// attributes are never put into it, so that nobody is found by a number or a telephone.
@NullMarked
package org.whereabouts.register.search;

import org.jspecify.annotations.NullMarked;
