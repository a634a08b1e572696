package org.whereabouts.register.view;

/// How much the register holds now.
///
/// @param persons of kind person; groups, bodies and places are not counted here
/// @param judgements that hold today
/// @param withdrawnSources sources that were withdrawn
public record Totals(
        int sources,
        int mentions,
        int persons,
        int statements,
        int judgements,
        int linkConflicts,
        int withdrawnSources) {}
