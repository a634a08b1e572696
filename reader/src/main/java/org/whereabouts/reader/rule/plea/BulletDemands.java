package org.whereabouts.reader.rule.plea;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.whereabouts.reader.attribution.Frame;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.reader.grammar.Parse;
import org.whereabouts.reader.language.Pos;
import org.whereabouts.reader.rule.Found;
import org.whereabouts.reader.rule.Rule;
import org.whereabouts.reader.scene.Scene;
import org.whereabouts.reader.scene.Told;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Claim.Amount;
import org.whereabouts.statement.Claim.AppealKind;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Stance;
import org.whereabouts.statement.time.PartialDate;

/// What is demanded line by line under a heading that asks: `calling on the authorities:` and then
/// `- to release her at once;`, `- to investigate her arrest.` Where the heading does not say who
/// asks, it is whoever issued the text: the body that it names most and that holds nobody.
public final class BulletDemands implements Rule {
    private static final int LINES = 14;
    private static final String ASKING =
            "calling|urging|asking|demanding|requesting|appealing|insisting|expressing|reminding";
    private static final String ASKS =
            "(call|urg|ask|request|appeal|demand|recommend|petition|insist|exhort|implor)(s|e|es|ed|ing)?"
                    + "|must|should|demands|recommendations|requests|letters|appeals";

    private record Issuer(Party who, Span at) {}

    @Override
    public void sentence(Scene scene, Consumer<Found> out) {
        int first = opens(scene.parse());
        if (first < 0) {
            return;
        }
        int heading = heading(scene);
        Optional<Issuer> issuer = heading < 0 ? Optional.empty() : issuer(scene, heading);
        if (issuer.isEmpty()) {
            return;
        }
        List<Integer> deeds = deeds(scene.parse(), first);
        for (int i = 0; i < deeds.size(); i++) {
            int end = i + 1 < deeds.size() ? deeds.get(i + 1) - 1 : scene.parse().tokens().size();
            emit(scene, issuer.get(), deeds.get(i), end, out);
        }
    }

    /// The first word of a line after its sign (`-`, `•`, `(a)`, `2.`); -1 where it is no line of a
    /// list of deeds.
    private static int opens(Parse parse) {
        int at = parse.afterMark();
        String next = parse.lower(at + 1);
        boolean to = parse.lower(at).equals("to") && !next.isEmpty();
        boolean deed = to ? Character.isLetter(next.charAt(0)) : bare(parse, at);
        boolean asking = parse.lower(at).matches(ASKING);
        return parse.sentence().opensLine() && (deed || asking) ? at : -1;
    }

    private static boolean bare(Parse parse, int at) {
        String deed = PleaRule.DEED + "|protect|establish|open|respect|repeal|cease";
        boolean manner = parse.lower(at).matches("immediately|unconditionally|promptly|fully");
        return parse.lower(manner ? at + 1 : at).matches(deed);
    }

    /// The sentence that asks and ends with a colon, before this line and others of its kind.
    private static int heading(Scene scene) {
        for (int s = scene.sentence() - 1; s >= Math.max(0, scene.sentence() - LINES); s--) {
            Parse parse = scene.parses().get(s);
            if (parse.lower(parse.tokens().size() - 1).equals(":")) {
                boolean asks = parse.tokens().stream().anyMatch(t -> t.lower().matches(ASKS));
                boolean not = parse.tokens().stream().anyMatch(t -> t.is("not", "n't", "never"));
                return asks && !not ? s : -1;
            }
            if (parse.sentence().opensLine() && opens(parse) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Issuer> issuer(Scene scene, int heading) {
        Optional<Issuer> asks =
                scene.frames().in(heading).stream()
                        .filter(f -> f.kind() == Frame.Kind.DEMANDS && !f.speaker().isEmpty())
                        .filter(f -> f.sentence() == heading)
                        .flatMap(f ->
                                scene.parties().of(heading, f.speaker().getFirst()).stream()
                                        .map(p ->
                                                new Issuer(
                                                        p,
                                                        scene.span(
                                                                heading,
                                                                f.speaker().getFirst().first(),
                                                                f.speaker().getFirst().end()))))
                        .filter(i -> !i.who().authority())
                        .findFirst();
        return asks.or(() ->
                scene.parties().all().stream()
                        .filter(p -> p.kind() == Mention.Kind.BODY && p.named() && !p.authority())
                        .filter(p -> !p.places().isEmpty())
                        .max(
                                Comparator.<Party>comparingInt(p -> p.places().size())
                                        .thenComparingInt(p -> -p.number()))
                        .map(p ->
                                new Issuer(
                                        p,
                                        new Span(
                                                p.places().getFirst().start(),
                                                p.places().getFirst().end()))));
    }

    /// The words of what is to be done: after `to`, and after each further `and to`.
    private static List<Integer> deeds(Parse parse, int first) {
        var deeds = new ArrayList<Integer>();
        deeds.add(parse.lower(first).equals("to") ? first + 1 : first);
        for (int i = deeds.getFirst() + 1; i < parse.tokens().size() - 1; i++) {
            boolean further =
                    parse.lower(i - 1).matches("and|,|;")
                            && parse.lower(i).equals("to")
                            && parse.lower(i + 1).matches(PleaRule.DEED);
            if (further) {
                deeds.add(i + 1);
            }
        }
        return deeds;
    }

    private static void emit(Scene scene, Issuer issuer, int deed, int until, Consumer<Found> out) {
        int end = until;
        while (end > deed + 1
                && (scene.parse().tokens().get(end - 1).pos() == Pos.PUNCT
                        || scene.parse().lower(end - 1).equals("and"))) {
            end--;
        }
        out.accept(
                new Found(
                        "demand.line",
                        new Told(
                                Optional.of(issuer.who()),
                                false,
                                Stance.ASSERTS,
                                List.of(),
                                List.of(issuer.at()),
                                true),
                        issuer.who(),
                        new Claim.Appealed(
                                AppealKind.OTHER,
                                Ref.NONE,
                                scene.text(deed, end),
                                List.of(),
                                Ref.NONE,
                                PartialDate.NONE,
                                Amount.NONE),
                        scene.span(deed, end),
                        scene.span(deed, deed + 1),
                        List.of(issuer.at()),
                        List.of(),
                        List.of()));
    }
}
