/// Pages as values. {@link org.whereabouts.publication.html.Html} is the only way to a page: text
/// is escaped where it is written, attributes and elements come from closed lists without scripts,
/// event handlers or addresses outside the page. The rest of the package puts a case file into that
/// form.
@NullMarked
package org.whereabouts.publication.html;

import org.jspecify.annotations.NullMarked;
