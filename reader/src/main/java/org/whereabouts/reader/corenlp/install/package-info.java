/// Bringing Stanford CoreNLP to this computer: [Installer], [Installation]. The only place in the
/// program that opens a connection, and only when its command is given. Of half a gigabyte it takes
/// the 61 MB that are used; each piece is used only if its sum is the one written in [Pieces].
@NullMarked
package org.whereabouts.reader.corenlp.install;

import org.jspecify.annotations.NullMarked;
