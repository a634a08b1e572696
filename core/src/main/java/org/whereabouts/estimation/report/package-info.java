/// Findings as text for the terminal, as one HTML page and as JSON. Read {@link
/// org.whereabouts.estimation.report.TextReport} first. Two audiences: the analyst sees every
/// figure; the public sees two significant digits, no small cells and no exact table, because a
/// count of 1 on "police and church" can point to a person. The room renders what it is given and
/// computes nothing about the population.
@NullMarked
package org.whereabouts.estimation.report;

import org.jspecify.annotations.NullMarked;
