/// The commands: each is one class that takes a request apart, calls one room and prints the
/// answer. Read {@link org.whereabouts.app.cli.CommandTree} first for the list, then {@link
/// org.whereabouts.app.cli.RegisterOptions} for how a register is opened. Nothing here knows which
/// database is used. Messages name codes, ids and positions; only what a person asked to see is
/// printed with its content, and only to standard output.
@NullMarked
package org.whereabouts.app.cli;

import org.jspecify.annotations.NullMarked;
