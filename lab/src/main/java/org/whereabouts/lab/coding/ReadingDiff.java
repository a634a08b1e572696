package org.whereabouts.lab.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.intake.coding.CodedSource;
import org.whereabouts.intake.coding.Coding;
import org.whereabouts.intake.document.DocumentText;
import org.whereabouts.intake.proposal.Document;
import org.whereabouts.intake.proposal.ProposalReader;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.ledger.Progress;
import org.whereabouts.ledger.TestLedgers;
import org.whereabouts.reader.document.DocumentReader;
import org.whereabouts.reader.proposal.RuleReader;
import org.whereabouts.register.Register;
import org.whereabouts.review.DraftBook;
import org.whereabouts.review.Drafts;
import org.whereabouts.review.Item;
import org.whereabouts.review.Review;
import org.whereabouts.statement.Locator;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Statement;
import org.whereabouts.store.sqlite.SqliteStorageKind;

/// One document two ways into a register: coded by hand, and read by machine with a reviewer who
/// accepts exactly what the hand coding says too. What differs between the two is counted; the log
/// holds counts and kinds of claims, never the document's words.
///
/// A proposal agrees when its kind of claim, the person, the speaker and the stance are those of a
/// hand statement whose evidence touches its own.
public final class ReadingDiff {
    /// What differs in one kind of claim.
    ///
    /// @param core core statements of the hand coding
    /// @param found of them, recorded with the same person, speaker and stance
    /// @param exact of them, with the same term and date besides
    record Row(int core, int found, int exact) {
        Row plus(Row other) {
            return new Row(core + other.core, found + other.found, exact + other.exact);
        }
    }

    /// How one document came out.
    ///
    /// @param proposed what was proposed
    /// @param accepted what the reviewer accepted
    /// @param recorded statements in the register afterwards
    /// @param extra recorded statements that no hand statement matches; must be none
    /// @param byKind by kind of claim
    /// @param differing core statements that are missing or differ, by the annotation's id and type
    record Result(
            int proposed,
            int accepted,
            long recorded,
            int extra,
            Map<String, Row> byKind,
            List<String> differing) {
        Row total() {
            return byKind.values().stream().reduce(new Row(0, 0, 0), Row::plus);
        }
    }

    private static final SourceId SOURCE = new SourceId("0".repeat(31) + "1");

    private final Gold gold;
    private final CodedSource hand;
    private final Set<String> core;

    ReadingDiff(Gold gold, CodedSource hand) {
        this.gold = gold;
        this.hand = hand;
        this.core =
                gold.facts().stream()
                        .filter(Gold.Fact::core)
                        .map(fact -> fact.id().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    /// Compares for `args[0]` (the annotation) and `args[1]` (its text), and writes the log
    /// `args[2]` where it is named.
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("ReadingDiff <gold.json> <text> [<log>]");
        }
        ProposalReader reader = RuleReader.standard(Clock.systemUTC());
        Json gold = JsonText.parse(Files.readAllBytes(Path.of(args[0])), 64 << 20).orThrow();
        byte[] text = Files.readAllBytes(Path.of(args[1]));
        Path folder = Files.createTempDirectory("reading-diff");
        String log = print(reader.analyser(), compare(gold, text, reader, folder));
        System.out.print(log);
        if (args.length > 2) {
            Files.writeString(Path.of(args[2]), log, StandardCharsets.UTF_8);
        }
    }

    /// Takes the document into a new register in an empty folder, both ways, and compares.
    static Result compare(Json annotation, byte[] bytes, ProposalReader reader, Path folder) {
        DocumentText text = new DocumentReader().read(bytes, "document.txt").orThrow();
        Json.Members coding = GoldToCoding.convert(annotation);
        CodedSource hand =
                Coding.read(
                                JsonText.line(coding).getBytes(StandardCharsets.UTF_8),
                                Optional.of(text),
                                SOURCE)
                        .orThrow();
        var diff = new ReadingDiff(Gold.of(annotation), hand);
        var source = hand.source();
        Proposals proposals =
                reader.read(
                                new Document(
                                        SOURCE,
                                        text.sha256(),
                                        text.text(),
                                        source.language(),
                                        source.dated(),
                                        source.author()))
                        .visibleIn(text.text());
        try (Register register =
                Register.open(
                        TestLedgers.create(fresh(folder), new SqliteStorageKind()),
                        Clock.systemUTC(),
                        new SecureRandom(),
                        Progress.SILENT)) {
            register.add(source, List.of());
            new DraftBook(register).keep(Drafts.undecided(proposals));
            Drafts drafts = new DraftBook(register).of(SOURCE).orElseThrow();
            Review review = Review.of(register, drafts, Clock.systemUTC(), "lab", true);
            int accepted = diff.decide(review);
            review.finish();
            var told = register.views().told(SOURCE).toList();
            var recorded = told.stream().flatMap(t -> t.statements().stream()).toList();
            var mentions = told.stream().flatMap(t -> t.mentions().stream()).toList();
            return diff.result(proposals, accepted, recorded, mentions);
        }
    }

    private static Path fresh(Path folder) {
        try {
            return Files.createTempDirectory(folder, "register").resolve("r");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Accepts what agrees, rejects the rest.
    private int decide(Review review) {
        var entities = new SameEntities(gold, review.drafts().proposals());
        int accepted = 0;
        while (review.current().isPresent()) {
            Item item = review.current().get();
            if (agreed(item.statement(), entities).isPresent()) {
                review.accept();
                accepted++;
            } else {
                review.reject();
            }
        }
        return accepted;
    }

    /// The hand statement that a proposed one agrees with.
    Optional<Statement> agreed(Statement s, SameEntities entities) {
        String fact = CaseKey.of(s, entities.in(s)).fact();
        return hand.statements().stream()
                .filter(h -> CaseKey.of(h, ReadingDiff::own).fact().equals(fact))
                .filter(h -> touch(h, s))
                .findFirst();
    }

    /// Whether a hand statement is core.
    boolean core(Statement h) {
        return core.contains(own(h.id().local()));
    }

    /// Whether a hand statement is among others, with the same person, speaker and stance.
    boolean among(Statement h, List<Statement> others, SameEntities entities) {
        String fact = CaseKey.of(h, ReadingDiff::own).fact();
        return others.stream()
                .filter(o -> touch(o, h))
                .anyMatch(o -> CaseKey.of(o, entities.in(o)).fact().equals(fact));
    }

    private static boolean touch(Statement one, Statement other) {
        return one.evidence().stream()
                .anyMatch(a ->
                        other.evidence().stream()
                                .anyMatch(b ->
                                        a.where() instanceof Locator.Span(int s, int e)
                                                && b.where() instanceof Locator.Span(int t, int f)
                                                && s < f
                                                && t < e));
    }

    /// Who belongs to a group is no statement in the register but part of the group's mention.
    private boolean members(Statement h, List<Mention> mentions, SameEntities entities) {
        Set<String> wanted =
                gold.facts().stream()
                        .filter(fact -> fact.type().equals("group.member"))
                        .filter(fact -> fact.id().equalsIgnoreCase(own(h.id().local())))
                        .flatMap(fact -> fact.arg("member").stream())
                        .map(member -> member.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return !wanted.isEmpty()
                && mentions.stream()
                        .filter(m -> entities.of(m.id()).equals(own(h.subject())))
                        .map(m ->
                                m.members().stream().map(entities::of).collect(Collectors.toSet()))
                        .anyMatch(wanted::equals);
    }

    /// That two spellings may be one is no statement in the register either: both mentions are
    /// recorded, and the two are a candidate for linkage, in the hand coding as in the proposals.
    private boolean candidate(
            Statement h, Proposals proposals, List<Mention> mentions, SameEntities entities) {
        String person = own(h.subject());
        boolean variant =
                type(h).equals("person.name_variant")
                        && hand.candidates().stream()
                                .anyMatch(c ->
                                        own(c.first()).equals(person)
                                                && own(c.second()).equals(person));
        Set<MentionId> recorded =
                mentions.stream().map(Mention::id).collect(Collectors.toUnmodifiableSet());
        return variant
                && proposals.alike().stream()
                        .filter(a -> recorded.contains(a.first()) && recorded.contains(a.second()))
                        .anyMatch(a ->
                                entities.of(a.first()).equals(person)
                                        && entities.of(a.second()).equals(person));
    }

    /// Whether a hand statement is recorded as part of a mention or as a candidate for linkage.
    boolean part(Statement h, Proposals proposals, List<Mention> mentions, SameEntities entities) {
        return members(h, mentions, entities) || candidate(h, proposals, mentions, entities);
    }

    private Result result(
            Proposals proposals, int accepted, List<Statement> recorded, List<Mention> mentions) {
        var entities = new SameEntities(gold, proposals);
        var byKind = new TreeMap<String, Row>();
        var differing = new ArrayList<String>();
        for (Statement h : hand.statements()) {
            if (core(h)) {
                CaseKey key = CaseKey.of(h, ReadingDiff::own);
                var same =
                        recorded.stream()
                                .filter(r -> touch(r, h))
                                .map(r -> CaseKey.of(r, entities.in(r)))
                                .filter(k -> k.fact().equals(key.fact()))
                                .toList();
                boolean part = part(h, proposals, mentions, entities);
                boolean exact = part || same.contains(key);
                byKind.merge(
                        h.claim().getClass().getSimpleName(),
                        new Row(1, part || !same.isEmpty() ? 1 : 0, exact ? 1 : 0),
                        Row::plus);
                if (!exact) {
                    differing.add(
                            "%-8s %-24s %s"
                                    .formatted(
                                            h.id().local(),
                                            type(h),
                                            same.isEmpty() ? "missing" : "another term or date"));
                }
            }
        }
        int extra = (int) recorded.stream().filter(r -> agreed(r, entities).isEmpty()).count();
        return new Result(
                proposals.proposals().size(), accepted, recorded.size(), extra, byKind, differing);
    }

    private String type(Statement h) {
        return gold.facts().stream()
                .filter(fact -> fact.id().equalsIgnoreCase(own(h.id().local())))
                .map(Gold.Fact::type)
                .findFirst()
                .orElse("");
    }

    /// The entity of a hand mention: its name without the number of a second spelling.
    static String own(MentionId id) {
        return own(id.local());
    }

    private static String own(String local) {
        return local.replaceFirst("-[0-9]+$", "");
    }

    static String print(String analyser, Result result) {
        var lines = new ArrayList<String>();
        lines.add("analyser " + analyser);
        lines.add(
                "proposed %d, accepted %d, recorded %d, recorded and not in the hand coding %d"
                        .formatted(
                                result.proposed(),
                                result.accepted(),
                                result.recorded(),
                                result.extra()));
        lines.add("%-14s %6s %6s %6s %8s".formatted("claim", "core", "same", "exact", "missing"));
        var rows = new TreeMap<>(result.byKind());
        rows.put("~ all", result.total());
        rows.forEach((kind, row) ->
                lines.add(
                        "%-14s %6d %6d %6d %8d"
                                .formatted(
                                        kind,
                                        row.core(),
                                        row.found(),
                                        row.exact(),
                                        row.core() - row.found())));
        lines.addAll(result.differing());
        return String.join("\n", lines) + "\n";
    }
}
