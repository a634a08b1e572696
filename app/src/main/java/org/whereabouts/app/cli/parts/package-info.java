/// What every command uses: the terminal, passphrases, the way to open a register, exit codes. Read
/// {@link org.whereabouts.app.cli.parts.RegisterOptions} first. What a source wrote and a command
/// prints goes through {@link org.whereabouts.app.cli.parts.Safe}. Nothing here knows a database.
@NullMarked
package org.whereabouts.app.cli.parts;

import org.jspecify.annotations.NullMarked;
