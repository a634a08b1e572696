/// What leaves the register for people to read: the case file of one person, as a page that a
/// family can keep, as text for a terminal and as JSON. Read {@link
/// org.whereabouts.publication.CaseFiles} first. Only what the consent room has cleared is
/// rendered; what was kept back is said. This room writes no file and knows no ledger, no store and
/// no command line.
@NullMarked
package org.whereabouts.publication;

import org.jspecify.annotations.NullMarked;
