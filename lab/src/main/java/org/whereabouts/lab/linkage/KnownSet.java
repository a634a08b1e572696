package org.whereabouts.lab.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.people.PeoplePlan;

/// A public set with known answers and the plan that links it.
///
/// @param files what must be there
/// @param source the records, read when first asked for
/// @param answers makes the truth: from a record's id to its entity
public record KnownSet(String name, List<Path> files, LinkSource source, Answers answers) {

    /// Makes the truth of a set.
    public interface Answers {
        /// From a record's id to its entity.
        UnaryOperator<String> truth();
    }

    /// Whether all files are there.
    public boolean present() {
        return files.stream().allMatch(Files::isRegularFile);
    }

    /// The records.
    public LinkSource records() {
        return source;
    }

    /// The truth.
    public UnaryOperator<String> truth() {
        return answers.truth();
    }

    /// The plan's text.
    public String plan() throws IOException {
        if (name.equals("people")) {
            return PeoplePlan.text();
        }
        try (InputStream in =
                Objects.requireNonNull(KnownSet.class.getResourceAsStream(planName() + ".yml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The three sets of febrl share a plan.
    private String planName() {
        return name.startsWith("febrl") ? "febrl" : name;
    }

    /// All sets, in a folder laid out as its README says.
    public static List<KnownSet> all(Path folder) {
        return List.of(
                historical(folder),
                fake(folder),
                febrl(folder, 1),
                febrl(folder, 2),
                febrl(folder, 3),
                restaurant(folder),
                rldata(folder),
                dblpAcm(folder));
    }

    /// A file that [SyntheticWorld] wrote.
    public static KnownSet synthetic(Path file) {
        return new KnownSet(
                "synthetic",
                List.of(file),
                csv(file, "id", "", ""),
                () -> id -> id.substring(0, id.indexOf('-')));
    }

    /// A file that [SyntheticWorld] wrote, in several scripts, for the default plan for people.
    public static KnownSet people(Path file) {
        var records = new CsvRecords(file, StandardCharsets.UTF_8, "id", id -> id, "");
        return new KnownSet(
                "people",
                List.of(file),
                new PeopleSource(records),
                () -> id -> id.substring(0, id.indexOf('-')));
    }

    private static KnownSet historical(Path folder) {
        Path file = folder.resolve("splink/historical_50k.csv.gz");
        return new KnownSet(
                "historical_50k",
                List.of(file),
                csv(file, "unique_id", "", ""),
                () -> id -> id.substring(0, id.indexOf('-')));
    }

    private static KnownSet fake(Path folder) {
        Path file = folder.resolve("splink/fake_1000.csv");
        return new KnownSet(
                "fake_1000",
                List.of(file),
                csv(file, "unique_id", "", ""),
                () -> column(file, StandardCharsets.UTF_8, "unique_id", "", "cluster"));
    }

    private static KnownSet febrl(Path folder, int number) {
        Path file = folder.resolve("febrl/dataset" + number + ".csv");
        return new KnownSet(
                "febrl" + number,
                List.of(file),
                csv(file, "rec_id", "", ""),
                () -> id -> id.split("-", -1)[1]);
    }

    private static KnownSet restaurant(Path folder) {
        Path file = folder.resolve("restaurant/restaurant.csv");
        return new KnownSet(
                "restaurant",
                List.of(file),
                csv(file, "id", "", ""),
                () -> column(file, StandardCharsets.UTF_8, "id", "", "class"));
    }

    private static KnownSet rldata(Path folder) {
        Path file = folder.resolve("rldata/RLdata500.csv");
        return new KnownSet(
                "rldata",
                List.of(file),
                csv(file, "rec_id", "", ""),
                () -> column(file, StandardCharsets.UTF_8, "rec_id", "", "ent_id"));
    }

    private static KnownSet dblpAcm(Path folder) {
        Path dblp = folder.resolve("dblp_acm/DBLP2.csv");
        Path acm = folder.resolve("dblp_acm/ACM.csv");
        Path mapping = folder.resolve("dblp_acm/DBLP-ACM_perfectMapping.csv");
        var first = new CsvRecords(dblp, StandardCharsets.ISO_8859_1, "id", id -> "d" + id, "dblp");
        var second = new CsvRecords(acm, StandardCharsets.ISO_8859_1, "id", id -> "a" + id, "acm");
        LinkSource both =
                new LinkSource() {
                    @Override
                    public List<String> columns() {
                        return first.columns();
                    }

                    @Override
                    public void read(java.util.function.Consumer<LinkRecord> reader) {
                        first.read(reader);
                        second.read(reader);
                    }
                };
        return new KnownSet(
                "dblp_acm",
                List.of(dblp, acm, mapping),
                both,
                () -> {
                    var partner =
                            column(mapping, StandardCharsets.ISO_8859_1, "idacm", "a", "iddblp");
                    return id -> {
                        String mapped = partner.apply(id);
                        return mapped.isEmpty() ? id : "d" + mapped;
                    };
                });
    }

    private static LinkSource csv(Path file, String idColumn, String prefix, String source) {
        return new CsvRecords(file, StandardCharsets.UTF_8, idColumn, id -> prefix + id, source);
    }

    /// A column of a file by the id of its records.
    private static UnaryOperator<String> column(
            Path file, Charset charset, String idColumn, String prefix, String wanted) {
        Map<String, String> values = new HashMap<>();
        var records = new CsvRecords(file, charset, idColumn, id -> prefix + id, "");
        try {
            int at = records.columns().indexOf(wanted);
            records.read(r -> values.put(r.id(), r.cells().get(at).strip()));
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("a set's truth cannot be read", e.getCause());
        }
        return id -> values.getOrDefault(id, "");
    }
}
