package org.whereabouts.reader.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.whereabouts.intake.proposal.Choices;
import org.whereabouts.intake.proposal.Choices.Ranked;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.attribution.Frames;
import org.whereabouts.reader.coref.Parties;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.lexicon.Sex;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Speaker;
import org.whereabouts.statement.Stance;

/// What else a find might be, most likely first, with the reason in words: for the person who
/// corrects it. Nothing is decided by it. A candidate stands near, agrees with the pronoun, has a
/// name, spoke last; a stance has its word in the sentence.
final class Candidates {
    private static final int MOST = 8;
    private static final int FAR = 12;
    private static final double SENTENCE = 1.0;
    private static final double AFTERWARDS = 1.5;
    private static final double NAMED = 0.8;
    private static final double FITS = 1.2;
    private static final double AUTHORITY = 2.0;

    private final List<Parse> parses;
    private final Frames frames;
    private final Parties parties;
    private final DateCandidates dates;
    private final Function<Party, MentionId> ids;
    private final List<Said> said = new ArrayList<>();

    /// Somebody speaks here.
    private record Said(Party speaker, int sentence) {}

    /// @param ids the mention that a party becomes
    Candidates(
            List<Parse> parses,
            Frames frames,
            Parties parties,
            DateCandidates dates,
            Function<Party, MentionId> ids) {
        this.parses = parses;
        this.frames = frames;
        this.parties = parties;
        this.dates = dates;
        this.ids = ids;
        for (int s = 0; s < parses.size(); s++) {
            for (Frame frame : frames.in(s)) {
                int sentence = s;
                frame.speaker().stream()
                        .filter(p -> !frame.carried())
                        .map(p -> parties.of(sentence, p))
                        .flatMap(Optional::stream)
                        .forEach(p -> said.add(new Said(p, sentence)));
            }
        }
    }

    /// The candidates beside what was found.
    ///
    /// @param speaker who is taken to say it
    /// @param text of the document
    Choices of(Found found, Speaker speaker, String text) {
        int sentence = sentence(found.evidence().start());
        return new Choices(
                subjects(found, sentence, text),
                speakers(speaker, sentence),
                stances(found, sentence),
                dates.of(found, sentence));
    }

    private int sentence(int start) {
        int s = 0;
        while (s < parses.size() - 1 && parses.get(s).sentence().end() <= start) {
            s++;
        }
        return s;
    }

    private List<Ranked<MentionId>> subjects(Found found, int sentence, String text) {
        String word =
                found.subjectAt().isEmpty()
                        ? ""
                        : text.substring(
                                        found.subjectAt().getFirst().start(),
                                        found.subjectAt().getFirst().end())
                                .toLowerCase(java.util.Locale.ROOT);
        boolean acts =
                found.claim() instanceof Claim.Appealed || found.claim() instanceof Claim.Answered;
        var scored = new ArrayList<Scored<MentionId>>();
        for (Party party : parties.all()) {
            boolean possible = (acts || party.human()) && !party.touches(found.subject());
            Optional<Near> near = possible ? near(party, sentence) : Optional.empty();
            Agreement agreement = agreement(word, party);
            if (near.isEmpty() || agreement == Agreement.NO) {
                continue;
            }
            boolean fits = agreement == Agreement.YES;
            double score = near.get().score(party) + (fits ? FITS : 0);
            scored.add(
                    new Scored<>(
                            ids.apply(party),
                            score - (acts || !party.authority() ? 0 : AUTHORITY),
                            near.get().words() + (fits ? ", fits \"" + word + "\"" : "")));
        }
        return best(scored);
    }

    private List<Ranked<Speaker>> speakers(Speaker now, int sentence) {
        var ranked = new LinkedHashMap<Speaker, String>();
        for (int i = said.size() - 1; i >= 0; i--) {
            Said each = said.get(i);
            int back = sentence - each.sentence();
            if (back >= 0 && back <= FAR) {
                String words = back == 0 ? "speaks in the same sentence" : "spoke " + away(back);
                ranked.putIfAbsent(new Speaker.Mentioned(ids.apply(each.speaker())), words);
            }
        }
        ranked.put(Speaker.Author.AUTHOR, "in the author's own voice");
        var others = new ArrayList<Scored<Speaker>>();
        for (Party party : parties.all()) {
            boolean speaks =
                    party.human() || party.kind() == org.whereabouts.statement.Mention.Kind.BODY;
            (speaks ? near(party, sentence) : Optional.<Near>empty())
                    .ifPresent(near ->
                            others.add(
                                    new Scored<>(
                                            new Speaker.Mentioned(ids.apply(party)),
                                            near.score(party),
                                            near.words())));
        }
        best(others).forEach(each -> ranked.putIfAbsent(each.value(), each.why()));
        ranked.remove(now);
        return first(ranked);
    }

    /// Stances whose word stands in the sentence.
    private List<Ranked<Stance>> stances(Found found, int sentence) {
        Parse parse = parses.get(sentence);
        var ranked = new LinkedHashMap<Stance, String>();
        for (Frame frame : frames.in(sentence)) {
            stance(frame.kind())
                    .ifPresent(
                            stance -> ranked.putIfAbsent(stance, stands(parse.lower(frame.cue()))));
        }
        for (int i = 0; i < parse.tokens().size(); i++) {
            if (parse.tokens().get(i).is("not", "n't", "no", "never", "nobody", "without")) {
                ranked.putIfAbsent(Stance.DENIES, stands(parse.lower(i)));
            }
        }
        ranked.remove(found.told().stance());
        return first(ranked);
    }

    private static String stands(String word) {
        return "\"" + word + "\" stands in the sentence";
    }

    private static Optional<Stance> stance(Frame.Kind kind) {
        return switch (kind) {
            case SAYS -> Optional.of(Stance.ASSERTS);
            case BELIEVES -> Optional.of(Stance.BELIEVES);
            case PRESUMES -> Optional.of(Stance.PRESUMES);
            case FEARS -> Optional.of(Stance.FEARS);
            case DEMANDS -> Optional.of(Stance.DEMANDS);
            case DENIES -> Optional.of(Stance.DENIES);
            case PREDICTS -> Optional.of(Stance.PREDICTS);
            case UNREAL -> Optional.empty();
        };
    }

    /// How near somebody stands.
    ///
    /// @param away sentences from the evidence; below 0 where they stand after it
    private record Near(int away) {
        double score(Party party) {
            return (party.named() ? NAMED : 0) - far(away);
        }

        String words() {
            return away == 0 ? "in the same sentence" : Candidates.away(away);
        }
    }

    /// The place of somebody that is nearest to the evidence; empty where none is near.
    private static Optional<Near> near(Party party, int sentence) {
        int nearest = FAR + 1;
        for (Party.Place place : party.places()) {
            int away = sentence - place.sentence();
            if (Math.abs(away) <= FAR && (nearest > FAR || far(away) < far(nearest))) {
                nearest = away;
            }
        }
        return nearest > FAR ? Optional.empty() : Optional.of(new Near(nearest));
    }

    private static double far(int away) {
        return away >= 0 ? away * SENTENCE : -away * AFTERWARDS;
    }

    /// A distance in words.
    static String away(int sentences) {
        int n = Math.abs(sentences);
        return (n == 1 ? "one sentence" : n + " sentences")
                + (sentences > 0 ? " before" : " after");
    }

    private enum Agreement {
        YES,
        OPEN,
        NO
    }

    /// Whether somebody can be meant by the word that names the subject.
    private static Agreement agreement(String word, Party party) {
        return switch (word) {
            case "he", "him", "his", "himself" -> one(party, Sex.MALE);
            case "she", "her", "hers", "herself" -> one(party, Sex.FEMALE);
            case "they", "them", "their", "both" -> party.plural() ? Agreement.YES : Agreement.OPEN;
            default -> Agreement.OPEN;
        };
    }

    private static Agreement one(Party party, Sex sex) {
        if (party.plural() || !party.sex().fits(sex)) {
            return Agreement.NO;
        }
        return party.sex() == sex ? Agreement.YES : Agreement.OPEN;
    }

    private record Scored<T>(T value, double score, String why) {}

    private static <T> List<Ranked<T>> best(List<Scored<T>> scored) {
        return scored.stream()
                .sorted(Comparator.comparingDouble((Scored<T> s) -> s.score()).reversed())
                .limit(MOST)
                .map(s -> new Ranked<>(s.value(), s.why()))
                .toList();
    }

    /// The first of a ranking.
    static <T> List<Ranked<T>> first(Map<T, String> ranked) {
        return ranked.entrySet().stream()
                .limit(MOST)
                .map(e -> new Ranked<>(e.getKey(), e.getValue()))
                .toList();
    }
}
