package org.whereabouts.lab.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whereabouts.canonical.Json;
import org.whereabouts.intake.proposal.Note;
import org.whereabouts.intake.proposal.Proposal;
import org.whereabouts.intake.proposal.Proposals;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;

/// Holds the proposals for one document against its annotation. A proposal hits a statement of its
/// family when its cue lies in the statement's evidence; of several, the one in which most is
/// right.
final class Scorer {
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2})");
    private final GoldText gold;
    private final Proposals read;
    private final String document;
    private final Score score = new Score();
    private final Set<String> found = new HashSet<>();
    private final Map<String, int[]> filled = new HashMap<>();
    private final Gate gate;

    Scorer(String document, GoldText gold, Proposals read) {
        this.document = document;
        this.gold = gold;
        this.read = read;
        this.gate = new Gate(gold);
    }

    /// The family of the rule that proposes.
    static String family(Proposal p) {
        return p.rule().replaceFirst("\\..*", "");
    }

    static Span cue(Proposal p) {
        return p.spans().cue().isEmpty() ? p.spans().evidence() : p.spans().cue().getFirst();
    }

    Score score() {
        for (Proposal proposal : read.proposals()) {
            proposal(proposal);
        }
        for (Json.Members fact : gold.facts()) {
            String type = GoldText.text(fact, "type");
            if (GoldText.core(fact) && Families.wanted(type)) {
                boolean hit = found.contains(GoldText.text(fact, "id"));
                score.wanted++;
                score.found += hit ? 1 : 0;
                int[] counts = score.family("gold " + type);
                counts[2]++;
                counts[3] += hit ? 1 : 0;
                score.slots.possible += slots(fact);
                if (!hit) {
                    gold.evidence(fact).ifPresent(e -> score.missed.add(type + " at " + e.start()));
                }
            }
        }
        filled.values().forEach(best -> score.slots.correct += best[0]);
        return score;
    }

    private void proposal(Proposal p) {
        String family = family(p);
        Span cue = cue(p);
        Json.Members best = null;
        boolean[] right = {};
        for (Json.Members fact : gold.facts()) {
            String type = GoldText.text(fact, "type");
            boolean same = Families.answers(family, type) || denial(p, type);
            if (same
                    && gold.evidence(fact)
                            .filter(e -> e.start() <= cue.start() && cue.end() <= e.end())
                            .isPresent()) {
                boolean[] now = right(p, fact);
                if (best == null || count(now) > count(right)) {
                    best = fact;
                    right = now;
                }
                if (now[0]) {
                    found.add(GoldText.text(fact, "id"));
                }
            }
        }
        score.proposals++;
        score.family(p.rule())[0]++;
        for (String why : gate.violations(p, Optional.ofNullable(best), best != null && right[0])) {
            score.violations.add(
                    document
                            + " "
                            + p.id()
                            + " "
                            + p.rule()
                            + " at "
                            + p.spans().evidence().start()
                            + ": "
                            + why
                            + (p.notes().stream().anyMatch(n -> n instanceof Note.Resolved)
                                    ? " (by a pronoun)"
                                    : ""));
        }
        int offered = 3 + (p.draft().speaker() instanceof Speaker.Mentioned ? 1 : 0);
        if (best == null) {
            score.slots.actual += offered;
            score.slots.spurious += offered;
            score.wrong.add(p.rule() + " at " + cue.start());
            return;
        }
        fill(p, best, right, offered);
        found.add(GoldText.text(best, "id"));
        score.hits++;
        score.family(p.rule())[1]++;
        score.person += right[0] ? 1 : 0;
        score.speaker += right[1] ? 1 : 0;
        if (!right[1]) {
            score.wrong.add(p.rule() + " at " + cue.start() + ": speaker");
        }
        score.stance += right[2] ? 1 : 0;
        if (!gold.speaker(best).equals("author")) {
            score.named++;
            score.namedRight += right[1] ? 1 : 0;
        }
        Optional<Boolean> value = value(p, best);
        if (!value.orElse(true)) {
            score.wrong.add(p.rule() + " at " + cue.start() + ": date or duration");
        }
        score.values += value.isPresent() ? 1 : 0;
        score.valuesRight += value.orElse(false) ? 1 : 0;
        score.joint += right[0] && right[1] && right[2] && value.orElse(true) ? 1 : 0;
    }

    /// Slots of a statement of the annotation: kind, person, stance; a named speaker; a value.
    private int slots(Json.Members fact) {
        return 3 + (gold.speaker(fact).equals("author") ? 0 : 1) + wanted(fact).size();
    }

    private void fill(Proposal p, Json.Members fact, boolean[] right, int offered) {
        boolean named = !gold.speaker(fact).equals("author");
        var values = wanted(fact);
        int good = 1 + (right[0] ? 1 : 0) + (right[2] ? 1 : 0) + (named && right[1] ? 1 : 0);
        good += value(p, fact).orElse(false) ? values.size() : 0;
        int all = Math.max(good, offered + values.size());
        score.slots.actual += all;
        if (!GoldText.core(fact) || !Families.wanted(GoldText.text(fact, "type"))) {
            score.slots.actual -= all;
            return;
        }
        String id = GoldText.text(fact, "id");
        int[] before = filled.get(id);
        if (before == null) {
            filled.put(id, new int[] {good, all});
        } else if (good > before[0]) {
            score.slots.spurious += before[1];
            filled.put(id, new int[] {good, all});
        } else {
            score.slots.spurious += all;
        }
    }

    /// A fate in the stance of denial is a denial: of whom the fate is denied is its subject.
    private static boolean denial(Proposal p, String type) {
        return type.equals("claim.denial")
                && p.draft().stance() == Stance.DENIES
                && !(p.draft().claim() instanceof Claim.Answered);
    }

    private static int count(boolean[] right) {
        int n = 0;
        for (boolean each : right) {
            n += each ? 1 : 0;
        }
        return n;
    }

    /// Person, speaker, stance.
    private boolean[] right(Proposal p, Json.Members fact) {
        boolean person =
                gold.touches(
                        denial(p, GoldText.text(fact, "type"))
                                ? gold.denied(fact)
                                : gold.subjects(fact),
                        spans(p));
        return new boolean[] {person, speaker(p, fact), stance(p, fact)};
    }

    private List<Span> spans(Proposal p) {
        var spans = new ArrayList<>(p.spans().subject());
        read.persons().stream()
                .filter(x -> x.id().equals(p.draft().subject()))
                .flatMap(x -> x.spots().stream())
                .forEach(s -> spans.add(s.span()));
        return p.spans().subject().isEmpty()
                ? spans
                : p.rule().startsWith("kin") ? spans : p.spans().subject();
    }

    private boolean speaker(Proposal p, Json.Members fact) {
        String by = gold.speaker(fact);
        return switch (p.draft().speaker()) {
            case Speaker.Author _ -> by.equals("author");
            case Speaker.Unstated _ -> by.equals("unstated") || by.isEmpty();
            case Speaker.Mentioned(var id) -> {
                var spots = new ArrayList<Span>();
                read.persons().stream()
                        .filter(x -> x.id().equals(id))
                        .flatMap(x -> x.spots().stream())
                        .forEach(s -> spots.add(s.span()));
                yield (!by.equals("author") && gold.touches(List.of(by), spots))
                        || (by.equals("author")
                                && id.equals(p.draft().subject())
                                && p.draft().claim() instanceof Claim.Answered);
            }
        };
    }

    private static boolean stance(Proposal p, Json.Members fact) {
        String modality = GoldText.text(fact, "modality");
        boolean negative = GoldText.text(fact, "polarity").equals("negative");
        boolean answer =
                GoldText.text(fact, "type")
                        .matches("claim\\..*|event\\.(refusal|no_news|last_seen)");
        Stance stance = p.draft().stance();
        if (denial(p, GoldText.text(fact, "type"))) {
            return true;
        }
        return switch (modality) {
            case "feared" -> stance == Stance.FEARS;
            case "believed", "possible" -> stance == Stance.BELIEVES || stance == Stance.PRESUMES;
            case "presumed" -> stance == Stance.PRESUMES || stance == Stance.BELIEVES;
            case "predicted" -> stance == Stance.PREDICTS;
            case "demanded" ->
                    stance == Stance.DEMANDS || p.draft().claim() instanceof Claim.Appealed;
            default -> (negative && !answer) ? stance == Stance.DENIES : stance == Stance.ASSERTS;
        };
    }

    /// TIMEX3 writes seasons in letters (`2018-SU`), a claim in the digits of ISO 8601 (`2018-22`);
    /// a week by its number (`2024-W19`), a claim from Monday to Sunday.
    private static String plain(String value) {
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            var monday =
                    LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                            .with(DayOfWeek.MONDAY)
                            .plusWeeks(Long.parseLong(week.group(2)) - 1);
            return monday + "/" + monday.plusDays(6);
        }
        return value.replace("-SP", "-21")
                .replace("-SU", "-22")
                .replace("-FA", "-23")
                .replace("-WI", "-24");
    }

    /// What has a date that the text leaves open altogether wants none.
    private Map<String, GoldText.Value> wanted(Json.Members fact) {
        Map<String, GoldText.Value> wanted = new HashMap<>();
        gold.value(fact, "duration", "term").ifPresent(v -> wanted.put("term", v));
        gold.value(fact, "date", "since")
                .filter(v -> v.told().matches("[0-9X]{4}.*") && !v.open())
                .ifPresent(v -> wanted.put("date", v));
        return wanted;
    }

    /// `12 to 30 November`: of what is held so long, since and until.
    private static boolean stretch(String claim, String value) {
        String[] ends = value.split("/", -1);
        return ends.length == 2
                && claim.contains("since=" + ends[0] + ",")
                && claim.contains("until=" + ends[1] + ",");
    }

    /// Whether duration or date is right; empty where the annotation gives neither.
    private Optional<Boolean> value(Proposal p, Json.Members fact) {
        Map<String, GoldText.Value> wanted = wanted(fact);
        if (wanted.isEmpty() || p.draft().claim() instanceof Claim.Noted) {
            return Optional.empty();
        }
        String claim = p.draft().claim().toString();
        boolean right =
                wanted.values().stream()
                        .allMatch(v ->
                                stretch(claim, v.told())
                                        || claim.contains("=" + plain(v.told()))
                                        || claim.contains("=" + plain(v.resolved())));
        return Optional.of(right);
    }
}
