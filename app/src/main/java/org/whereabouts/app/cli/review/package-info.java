/// The terminal's face of the room `review`: {@link org.whereabouts.app.cli.review.ReviewCommand}
/// opens the drafts, {@link org.whereabouts.app.cli.review.ReviewLoop} turns keys into decisions,
/// {@link org.whereabouts.app.cli.review.Screen} shows. Every word of a document is made safe
/// before it is printed. Nothing is decided here.
@NullMarked
package org.whereabouts.app.cli.review;

import org.jspecify.annotations.NullMarked;
