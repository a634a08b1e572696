/// Linkage under test; [org.whereabouts.linkage.LinkageContract] is kept by every engine.
@NullMarked
package org.whereabouts.linkage;

import org.jspecify.annotations.NullMarked;
