/// The kernel that compares names as numbers: parts with parts, then parts side by side. Read
/// {@link org.whereabouts.names.match.NameKernel} first. Pure arithmetic over arrays; the words of
/// an explanation are made elsewhere.
@NullMarked
package org.whereabouts.names.match;

import org.jspecify.annotations.NullMarked;
