package org.whereabouts.lab.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whereabouts.ledger.note.Checkpoint;
import org.whereabouts.ledger.note.Origin;
import org.whereabouts.ledger.note.SignedCheckpoint;
import org.whereabouts.ledger.note.VerifierKey;
import org.whereabouts.ledger.tree.Hash;
import org.whereabouts.ledger.tree.Leaf;
import org.whereabouts.ledger.tree.Read;

/// Writes trees, proofs, tiles and notes, lets a Go program check them with `sumdb/note` and
/// `sumdb/tlog`, and compares its counts with what they must be. Started by
/// `lab/check-ledger-with-go`, which builds that program.
public final class GoCheck {
    private static final int BITS_OF_A_LEAF = Leaf.BYTES * 8;

    private final GoCases cases;
    private final Path folder;
    private final List<String> report = new ArrayList<>();
    private int passed;
    private int failed;

    private GoCheck(Path folder) {
        this.folder = folder;
        this.cases = new GoCases(folder);
    }

    /// Runs the check and writes the report; exit code 1 if anything is not as it must be.
    ///
    /// @param args the folder with the Go program `verify` and the file `versions`; the report's
    ///   file
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 2) {
            System.err.println("usage: GoCheck FOLDER REPORT");
            System.exit(64);
        }
        var check = new GoCheck(Path.of(args[0]));
        boolean holds = check.run();
        String report = check.report.stream().collect(Collectors.joining("\n", "", "\n"));
        System.out.print(report);
        Files.writeString(Path.of(args[1]), report);
        System.exit(holds ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        cases.write();
        say("The ledger's tree, checked by Go's sumdb packages");
        say("");
        Files.readAllLines(folder.resolve("versions")).forEach(this::say);
        say("Java: " + Runtime.version());
        say("");
        var counts = Counts.of(judge("verify"));
        say("");
        say(
                "Accepted by Go / that there are. Every leaf is altered in each of its "
                        + BITS_OF_A_LEAF
                        + " bits.");
        say(row("leaves", "checkpoints", "inclusion", "consistency", "leaves altered", "accepted"));
        line(counts, "1-70", 1, 70);
        for (int size : new int[] {255, 256, 257, 1000}) {
            line(counts, Integer.toString(size), size, size);
        }
        say("");
        trees(counts);
        tiles(counts);
        notes(counts);
        theWayBack("from-go", "checkpoint made and signed by Go, read by Whereabouts");
        postQuantum();
        say("");
        say(passed + " passed, " + failed + " failed");
        return failed == 0;
    }

    private List<String> judge(String program) throws IOException, InterruptedException {
        Path output = folder.resolve(program + ".counts");
        var process =
                new ProcessBuilder(folder.resolve(program).toString(), folder.toString())
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        expect("exit code of the Go program " + program, 0, process.waitFor());
        return Files.readAllLines(output);
    }

    /// One row of the table: sizes from `first` to `last`.
    private void line(Counts counts, String name, int first, int last) {
        long heads = last - first + 1L;
        long proofs = 0;
        for (int size = first; size <= last; size++) {
            proofs += size;
        }
        long leaves = counts.sum("altered-leaf", first, last);
        long accepted = counts.sum("altered-leaf-accepted", first, last);
        say(
                row(
                        name,
                        counts.sum("checkpoint", first, last) + " / " + heads,
                        counts.sum("inclusion", first, last) + " / " + proofs,
                        counts.sum("consistency", first, last) + " / " + proofs,
                        Long.toString(leaves),
                        Long.toString(accepted)));
        check(counts.sum("checkpoint", first, last) == heads);
        check(counts.sum("root", first, last) == heads);
        check(counts.sum("inclusion", first, last) == proofs);
        check(counts.sum("consistency", first, last) == proofs);
        check(leaves == proofs * BITS_OF_A_LEAF);
        check(accepted == 0);
    }

    private void trees(Counts counts) {
        long proofs = GoCases.SIZES.stream().mapToLong(n -> n).sum();
        expect(
                "checkpoints of all sizes up to 1000 accepted",
                GoCases.SIZE_MAX,
                counts.sum("checkpoint"));
        expect("roots that Go computes too", GoCases.SIZE_MAX, counts.sum("root"));
        expect(
                "inclusion proofs equal to Go's own, byte by byte",
                proofs,
                counts.sum("inclusion-identical"));
        expect(
                "consistency proofs equal to Go's own, byte by byte",
                proofs,
                counts.sum("consistency-identical"));
        long altered = counts.sum("altered-proof");
        expect(
                "accepted of " + altered + " altered proofs and old roots",
                0,
                counts.sum("altered-proof-accepted"));
        check(altered > proofs);
    }

    private void tiles(Counts counts) {
        long leaves = GoCases.EXPORTED.stream().mapToLong(n -> n).sum();
        expect(
                "leaves proven by Go from the exported tiles alone",
                leaves,
                counts.sum("tile-proof"));
        expect("tiles altered in one byte", GoCases.TILES, counts.sum("tile"));
        expect(
                "wrong proofs from altered tiles that the root accepts",
                0,
                counts.sum("tile-altered-accepted"));
    }

    private void notes(Counts counts) {
        long bits = counts.sum("note-bits");
        expect(
                "one-bit changes of a checkpoint with an Ed25519 and an ML-DSA-44 line",
                cases.noteBits(),
                bits);
        expect(
                "... of those accepted by Go with another text",
                0,
                counts.sum("note-bits-altered-text-accepted"));
        expect(
                "... accepted by Whereabouts and refused by Go",
                0,
                counts.sum("note-bits-accepted-by-whereabouts-only"));
        say(
                "   (the second line is of a key that Go does not know: "
                        + counts.sum("note-bits-ignored")
                        + " changes in it are ignored by Go, "
                        + counts.sum("note-bits-refused-by-whereabouts-only")
                        + " of them refused by Whereabouts)");
    }

    /// The ML-DSA-44 line, by another implementation of ML-DSA and of the signed message.
    private void postQuantum() throws IOException, InterruptedException {
        say("");
        if (!Files.isExecutable(folder.resolve("cosign"))) {
            say(
                    "The ML-DSA-44 line was NOT checked: the Go module filippo.io/mldsa was not there.");
            return;
        }
        var counts = Counts.of(judge("cosign"));
        expect("ML-DSA-44 key ids that Go computes too", 1, counts.sum("cosignature-id"));
        expect("ML-DSA-44 lines accepted by Go", 1, counts.sum("cosignature"));
        expect("statements about time in them", 0, counts.sum("cosignature-time"));
        long altered = counts.sum("cosignature-altered");
        check(altered > 8 * 2420);
        expect(
                "accepted of " + altered + " one-bit changes of message and signature",
                0,
                counts.sum("cosignature-altered-accepted"));
        theWayBack("cosigned-by-go", "ML-DSA-44 line made by Go, accepted by Whereabouts");
    }

    /// A checkpoint that Go made and signed, read here.
    private void theWayBack(String name, String what) throws IOException {
        var key = VerifierKey.parse(Files.readString(folder.resolve(name + ".vkey"))).orElseThrow();
        byte[] note = Files.readAllBytes(folder.resolve(name + ".note"));
        Hash root = cases.root(GoCases.SIZE_MAX);
        var wanted = new Checkpoint(new Origin(key.name()), GoCases.SIZE_MAX, root);
        boolean same =
                switch (SignedCheckpoint.open(note, wanted.origin(), List.of(key))) {
                    case Read.Value<SignedCheckpoint>(SignedCheckpoint signed) ->
                            signed.checkpoint().equals(wanted);
                    case Read.Refused<SignedCheckpoint> _ -> false;
                };
        expect(what, 1, same ? 1 : 0);
        check(new String(note, StandardCharsets.UTF_8).startsWith("ledger.invalid/go\n"));
    }

    private void expect(String what, long wanted, long found) {
        check(wanted == found);
        say((wanted == found ? "ok " : "NOT ") + found + " / " + wanted + "  " + what);
    }

    private void check(boolean holds) {
        if (holds) {
            passed++;
        } else {
            failed++;
        }
    }

    private void say(String line) {
        report.add(line);
    }

    private static String row(String... cells) {
        return "%-7s %13s %13s %13s %15s %9s".formatted((Object[]) cells);
    }
}
