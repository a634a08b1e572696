/// How many were never listed: the command that counts lists in the register or takes a table, and
/// shows what estimation makes of it. Read {@link org.whereabouts.app.cli.estimate.EstimateCommand}
/// first; {@link org.whereabouts.app.cli.estimate.RegisterTable} is the only way from the register
/// to estimation, which knows no register and gets numbers of persons, never a person.
@NullMarked
package org.whereabouts.app.cli.estimate;

import org.jspecify.annotations.NullMarked;
