/// Commands about which mentions are one person: `link` asks, `undo` and `split` take back. Start
/// at [org.whereabouts.app.cli.link.LinkCommand]. Every question comes with its grounds; nothing is
/// judged but by the person who answers.
@NullMarked
package org.whereabouts.app.cli.link;

import org.jspecify.annotations.NullMarked;
