package org.whereabouts.lab.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whereabouts.intake.proposal.Person;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.reader.proposal.RuleReader;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;

/// Passages of one to three sentences about invented people, each with what a careful person would
/// take from it: `family/subject/STANCE/speaker :: passage`, several with `;`, and
/// `!family/subject` for what nobody may take from it. The first two are held against how the text
/// calls somebody most fully, by either containing the other.
final class Passages {
    private static final String BETWEEN = " :: ";

    /// Families that tell no fate: `!` alone allows them.
    private static final String NO_FATE =
            "kin|role|age|citizenship|demand|appeal|answer|denial|refusal|declaration|count";

    private Passages() {}

    /// One thing that is wanted, or must not be.
    ///
    /// @param family of the rule
    /// @param subject as it stands in the passage; empty for anybody
    /// @param speaker as it stands in the passage; empty for anybody
    record Wanted(boolean never, String family, String subject, Stance stance, String speaker) {

        static Wanted of(String written) {
            boolean never = written.startsWith("!");
            String[] part = (never ? written.substring(1) : written).strip().split("/", -1);
            return new Wanted(
                    never,
                    part[0],
                    part.length > 1 ? part[1] : "",
                    part.length > 2 && !part[2].isEmpty()
                            ? Stance.valueOf(part[2])
                            : Stance.ASSERTS,
                    part.length > 3 ? part[3] : "");
        }

        private boolean is(Read read) {
            boolean kind =
                    family.isEmpty()
                            ? !read.family().matches(NO_FATE)
                            : read.family().matches(family);
            return kind
                    && read.stance() == stance
                    && (never ? same(subject, read.subject()) : alike(subject, read.subject()))
                    && (never || alike(speaker, read.speaker()));
        }

        /// With or without a title; `Omar's son` is not Omar.
        private static boolean same(String wanted, String read) {
            return wanted.isEmpty() || read.endsWith(wanted) || wanted.endsWith(read);
        }

        private static boolean alike(String wanted, String read) {
            return wanted.isEmpty() || read.contains(wanted) || wanted.contains(read);
        }
    }

    /// A proposal in short.
    record Read(String family, String subject, Stance stance, String speaker) {}

    /// A passage and what is wanted of it.
    record Passage(List<Wanted> wanted, String text) {

        /// What is wanted and not read, or read and not to be.
        List<Wanted> wrong(RuleReader reader) {
            List<Read> read = read(reader.read(AnnotatedText.document(text, "2021-02-09", "en")));
            return wanted.stream().filter(w -> w.never() == read.stream().anyMatch(w::is)).toList();
        }
    }

    /// The passages of a file; lines that open with `#` are left out.
    ///
    /// @throws IllegalArgumentException if a line wants a stance that there is not
    static List<Passage> of(Path file) throws IOException {
        var all = new ArrayList<Passage>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split(BETWEEN, 2);
            if (line.startsWith("#") || parts.length < 2) {
                continue;
            }
            var wanted = new ArrayList<Wanted>();
            for (String each : parts[0].split(";", -1)) {
                if (!each.isBlank()) {
                    wanted.add(Wanted.of(each.strip()));
                }
            }
            all.add(new Passage(List.copyOf(wanted), parts[1].replace("\\n", "\n")));
        }
        return List.copyOf(all);
    }

    private static List<Read> read(Proposals proposals) {
        var labels =
                proposals.persons().stream().collect(Collectors.toMap(Person::id, Person::label));
        return proposals.proposals().stream()
                .map(p ->
                        new Read(
                                p.rule().replaceFirst("\\..*", ""),
                                labels.getOrDefault(p.draft().subject(), ""),
                                p.draft().stance(),
                                speaker(p, labels)))
                .toList();
    }

    private static String speaker(Proposal proposal, java.util.Map<MentionId, String> labels) {
        return switch (proposal.draft().speaker()) {
            case Speaker.Author _ -> "author";
            case Speaker.Unstated _ -> "unstated";
            case Speaker.Mentioned(var id) -> labels.getOrDefault(id, "");
        };
    }
}
