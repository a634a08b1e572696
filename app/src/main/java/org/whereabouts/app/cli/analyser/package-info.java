/// The command `analyser`: which analysers are there, and bringing or removing the one that is not
/// built in. Start at [AnalyserCommand]. It opens no register.
@NullMarked
package org.whereabouts.app.cli.analyser;

import org.jspecify.annotations.NullMarked;
