package org.whereabouts.lab.register;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;

/// A piece of work with the time it took on the wall and on all processors.
record Measured<T>(T result, double seconds, double cpuSeconds) {

    static <T> Measured<T> of(Supplier<T> work) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        T result = work.get();
        return new Measured<>(
                result, (System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
    }

    String line(String what) {
        return String.format(
                Locale.ROOT, "%-58s %8.2f s wall %8.2f s CPU", what, seconds, cpuSeconds);
    }

    /// Megabytes on the heap after a collection.
    static long heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
