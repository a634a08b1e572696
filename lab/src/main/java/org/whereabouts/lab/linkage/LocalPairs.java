package org.whereabouts.lab.linkage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.linkage.engine.LocalEngine;
import org.whereabouts.linkage.plan.PlanReader;

/// Links a CSV file with the local engine and writes what the command for Spark writes, `pairs.csv`
/// and `clusters.csv` without a line of names, so that the two can be compared line by line.
public final class LocalPairs {
    private LocalPairs() {}

    /// Arguments: plan, records, folder of the results.
    public static void main(String[] arguments) throws IOException {
        var plan = PlanReader.read(Files.readString(Path.of(arguments[0]))).orThrow();
        var records =
                new CsvRecords(
                        Path.of(arguments[1]),
                        StandardCharsets.UTF_8,
                        "id",
                        UnaryOperator.identity(),
                        "");
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        var linkage = new LocalEngine(plan, 1, 1).link(records, Constraints.NONE).orThrow();
        var pairs = new ArrayList<String>();
        linkage.linkedPairs()
                .forEach(p ->
                        pairs.add(
                                String.join(
                                        ",",
                                        p.first(),
                                        p.second(),
                                        Double.toString(p.weight()),
                                        Double.toString(p.probability()))));
        Files.write(folder.resolve("pairs.csv"), pairs);
        var clusters = new ArrayList<String>();
        linkage.clusters()
                .groups()
                .forEach((name, ids) -> ids.forEach(id -> clusters.add(id + "," + name)));
        Files.write(folder.resolve("clusters.csv"), clusters);
    }
}
