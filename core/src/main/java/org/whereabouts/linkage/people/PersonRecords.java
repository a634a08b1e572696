package org.whereabouts.linkage.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.whereabouts.linkage.LinkRecord;
import org.whereabouts.linkage.LinkSource;
import org.whereabouts.linkage.cluster.Constraints;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.Statement;
import org.whereabouts.statement.time.PartialDate;

/// The people that sources mention, one record per mention, with what is said of them in the
/// columns of the default plan. Only what a speaker asserts, believes or presumes is used: what is
/// denied, feared or demanded tells nothing about who somebody is.
public final class PersonRecords implements LinkSource {
    private static final List<String> COLUMNS =
            List.of(
                    "names",
                    "relatives",
                    "born",
                    "sex",
                    "origin",
                    "people",
                    "occupation",
                    "detained_at",
                    "detained_since");

    /// By rising id: mentions are kept in that order.
    private final List<LinkRecord> records = new ArrayList<>();

    private final List<Constraints.Pair> kin = new ArrayList<>();

    private PersonRecords() {}

    /// The records of these mentions.
    ///
    /// @param statements about them, of any sources; those about other mentions are not used
    public static PersonRecords of(Collection<Mention> mentions, Collection<Statement> statements) {
        var all = new PersonRecords();
        Map<MentionId, Said> people = new TreeMap<>();
        Map<MentionId, String> labels = new TreeMap<>();
        for (Mention mention : mentions) {
            labels.put(mention.id(), mention.label());
            if (mention.kind() == Mention.Kind.PERSON) {
                people.put(mention.id(), new Said());
            }
        }
        for (Statement statement : statements) {
            Said said = people.get(statement.subject());
            if (said != null && tells(statement.stance())) {
                said.take(statement.claim(), labels);
            }
        }
        for (Statement statement : statements) {
            if (tells(statement.stance())
                    && statement.claim() instanceof Claim.Kin(var relation, var to, var _)) {
                all.related(people, statement.subject(), relation, to);
            }
        }
        people.forEach((id, said) -> all.records.add(said.record(id)));
        return all;
    }

    private static boolean tells(Stance stance) {
        return switch (stance) {
            case ASSERTS, BELIEVES, PRESUMES -> true;
            case DENIES, FEARS, DEMANDS, PREDICTS, CANNOT_SAY -> false;
        };
    }

    private void related(
            Map<MentionId, Said> people, MentionId subject, Claim.Relation relation, MentionId to) {
        Said a = people.get(subject);
        Said b = people.get(to);
        if (a == null || b == null || subject.equals(to)) {
            return;
        }
        kin.add(new Constraints.Pair(subject.toString(), to.toString()));
        if (relation.isFamily()) {
            a.relatives.addAll(b.names);
            b.relatives.addAll(a.names);
        }
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public void read(Consumer<LinkRecord> reader) {
        records.forEach(reader);
    }

    /// The record of one mention.
    public Optional<LinkRecord> record(String id) {
        int at =
                Collections.binarySearch(
                        records,
                        new LinkRecord(id, "", List.of()),
                        Comparator.comparing(LinkRecord::id));
        return at < 0 ? Optional.empty() : Optional.of(records.get(at));
    }

    /// How many people are mentioned.
    public int size() {
        return records.size();
    }

    /// Mentions that their source says are related to each other: nobody is his own relative, so
    /// they are two people.
    public List<Constraints.Pair> kin() {
        return List.copyOf(kin);
    }

    /// What is said of one mention.
    private static final class Said {
        private final TreeSet<String> names = new TreeSet<>();
        private final TreeSet<String> relatives = new TreeSet<>();
        private final TreeSet<String> origin = new TreeSet<>();
        private final TreeSet<String> people = new TreeSet<>();
        private final TreeSet<String> occupation = new TreeSet<>();
        private final TreeSet<String> detainedAt = new TreeSet<>();
        private final TreeSet<String> sexes = new TreeSet<>();
        private PartialDate born = PartialDate.NONE;
        private PartialDate since = PartialDate.NONE;

        void take(Claim claim, Map<MentionId, String> labels) {
            switch (claim) {
                case Claim.Named(var name, var kind, var _) -> name(name, kind);
                case Claim.Born(var when, var place) -> {
                    born = fuller(born, when);
                    add(origin, place, labels);
                }
                case Claim.Described(var attribute, var value, var _) ->
                        described(attribute, value);
                case Claim.Held held -> {
                    add(detainedAt, held.place(), labels);
                    since = earlier(since, held.since());
                }
                case Claim.Disappeared gone -> since = earlier(since, gone.lastSeen());
                case Claim.Kin _,
                        Claim.Sentenced _,
                        Claim.Moved _,
                        Claim.Released _,
                        Claim.Heard _,
                        Claim.Restricted _,
                        Claim.Mistreated _,
                        Claim.Died _,
                        Claim.Appealed _,
                        Claim.Answered _,
                        Claim.Depicted _,
                        Claim.Counted _,
                        Claim.Noted _ -> {}
            }
        }

        private void name(String name, Claim.NameKind kind) {
            switch (kind) {
                case FULL, OTHER_SPELLING, FORMER, PSEUDONYM -> names.add(name);
                // A part of a name alone would agree with half the register.
                case GIVEN, FATHERS, FAMILY, NICKNAME -> {}
            }
        }

        private void described(Claim.Attribute attribute, String value) {
            switch (attribute) {
                case SEX -> sexes.add(value);
                case PEOPLE -> people.add(value);
                case OCCUPATION -> occupation.add(value);
                case RESIDENCE -> origin.add(value);
                case AGE,
                        CITIZENSHIP,
                        ROLE,
                        EDUCATION,
                        APPEARANCE,
                        HEALTH,
                        RELIGION,
                        ID_NUMBER,
                        CONTACT,
                        OTHER -> {}
            }
        }

        private static void add(Set<String> to, Ref ref, Map<MentionId, String> labels) {
            switch (ref) {
                case Ref.To(var mention) -> to.add(labels.getOrDefault(mention, ""));
                case Ref.Words(var text) -> to.add(text);
                case Ref.None _ -> {}
            }
        }

        private static PartialDate fuller(PartialDate a, PartialDate b) {
            return b.text().length() > a.text().length() ? b : a;
        }

        private static PartialDate earlier(PartialDate a, PartialDate b) {
            return a.compareTo(b) <= 0 ? a : b;
        }

        LinkRecord record(MentionId id) {
            return new LinkRecord(
                    id.toString(),
                    id.source().toString(),
                    List.of(
                            joined(names),
                            joined(relatives),
                            born.text(),
                            sexes.size() == 1 ? sexes.first() : "",
                            joined(origin),
                            joined(people),
                            joined(occupation),
                            joined(detainedAt),
                            since.text()));
        }

        private static String joined(Set<String> values) {
            return String.join(
                    String.valueOf(LinkRecord.SEPARATOR),
                    values.stream()
                            .map(v -> v.replace(LinkRecord.SEPARATOR, ' '))
                            .filter(v -> !v.isBlank())
                            .toList());
        }
    }
}
