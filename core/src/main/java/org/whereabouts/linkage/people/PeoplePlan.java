package org.whereabouts.linkage.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.whereabouts.canonical.WhereaboutsException;
import org.whereabouts.linkage.plan.Plan;
import org.whereabouts.linkage.plan.PlanReader;

/// The default plan for people, `people.yml` beside this class.
public final class PeoplePlan {
    private PeoplePlan() {}

    /// The plan.
    public static Plan read() {
        return PlanReader.read(text()).orThrow();
    }

    /// The plan's file, to start an own one from.
    public static String text() {
        try (InputStream in = PeoplePlan.class.getResourceAsStream("people.yml")) {
            if (in == null) {
                throw new WhereaboutsException("the default plan is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new WhereaboutsException("the default plan could not be read", e);
        }
    }
}
