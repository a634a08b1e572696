package org.whereabouts.lab.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/// What a piece of work cost: time on the wall, and CPU time of the whole process. On a machine
/// that does other things too, the second is the one to compare.
///
/// @param wallSeconds from beginning to end
/// @param cpuSeconds of all threads together
record Cost(double wallSeconds, double cpuSeconds) {

    static final Cost NONE = new Cost(0, 0);

    /// Work that may fail.
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    static Cost of(Work work) throws Exception {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = process.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Cost(
                (System.nanoTime() - wall) / 1e9, (process.getProcessCpuTime() - cpu) / 1e9);
    }

    Cost plus(Cost other) {
        return new Cost(wallSeconds + other.wallSeconds, cpuSeconds + other.cpuSeconds);
    }

    /// One line of a table: microseconds for each of `count` things.
    String line(String what, long count) {
        return String.format(
                Locale.ROOT,
                "  %-52s %9.2f us wall %9.2f us cpu",
                what,
                wallSeconds / count * 1e6,
                cpuSeconds / count * 1e6);
    }

    /// One line of a table: this against another.
    String against(Cost alone, String target) {
        return String.format(
                Locale.ROOT,
                "  %-52s %9.2f    wall %9.2f    cpu   (target %s)",
                "ratio",
                wallSeconds / alone.wallSeconds,
                cpuSeconds / alone.cpuSeconds,
                target);
    }
}
