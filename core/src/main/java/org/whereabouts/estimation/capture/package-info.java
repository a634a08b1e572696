/// What estimation takes in: how many persons stand on exactly which lists. Read {@link
/// org.whereabouts.estimation.capture.CaptureTable} first; it comes from a CSV table ({@link
/// org.whereabouts.estimation.capture.CaptureCsv}) or from each person's sources ({@link
/// org.whereabouts.estimation.capture.ListGroups}). The room knows counts, never who was counted.
@NullMarked
package org.whereabouts.estimation.capture;

import org.jspecify.annotations.NullMarked;
