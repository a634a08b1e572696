package org.whereabouts.lab.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.whereabouts.ledger.faults.FlipOutcome;
import org.whereabouts.ledger.faults.Harm;
import org.whereabouts.ledger.faults.Sample;

/// Changes one bit in byte after byte of every file of a small register, and opens, reads and verifies
/// it each time. No entry may say something else, and nothing may be missing in silence.
///
///     lab/run org.whereabouts.lab.ledger.FlipSweep [every how many bytes, in the database]
public final class FlipSweep {
    private FlipSweep() {}

    /// Prints a table; exit code 1 if anything was silently wrong.
    public static void main(String[] args) throws IOException {
        int stride = args.length == 0 ? 61 : Integer.parseInt(args[0]);
        Path temp = Files.createTempDirectory("whereabouts-lab");
        var sample = Sample.make(temp.resolve("sample"));
        System.out.println("One bit changed, then the register opened, read and verified.");
        System.out.println(
                "Byte by byte in the small files, every " + stride + "th in the database.");
        System.out.printf(
                "%-28s %8s %8s %8s %8s %8s%n",
                "file", "bytes", "changed", "refused", "named", "harmless");
        long silent = 0;
        List<Path> files;
        try (var all = Files.walk(sample.folder())) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            silent += sweep(sample, sample.folder().relativize(file), temp, stride);
        }
        System.out.println("silently wrong: " + silent);
        Harm.delete(temp);
        System.exit(silent == 0 ? 0 : 1);
    }

    private static long sweep(Sample sample, Path name, Path temp, int stride) throws IOException {
        long size = Files.size(sample.folder().resolve(name));
        int step = size > 4096 ? stride : 1;
        var outcome = new FlipOutcome();
        long silent = 0;
        int changed = 0;
        for (long at = 0; at < size; at += step) {
            var copy = sample.copyTo(temp.resolve("copy"));
            Harm.flip(copy.folder().resolve(name), at, (int) (at % 8));
            try {
                outcome.of(copy, name + " at " + at);
            } catch (AssertionError wrong) {
                silent++;
                System.out.println(name + " at " + at + ": " + wrong.getMessage());
            }
            Harm.delete(copy.folder());
            changed++;
        }
        String shown =
                name.startsWith("attachments") ? "attachments/(one of them)" : name.toString();
        System.out.printf(
                "%-28s %8d %8d %8d %8d %8d  %s%n",
                shown,
                size,
                changed,
                outcome.refused(),
                outcome.named(),
                outcome.harmless(),
                outcome.refusals());
        return silent;
    }
}
