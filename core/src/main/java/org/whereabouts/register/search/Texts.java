package org.whereabouts.register.search;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Evidence;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.Statement;

/// The words of a statement that can be searched: those of its claim and of the passage it stands
/// on. A statement about a sensitive attribute gives none, not even its passage.
final class Texts {
    private Texts() {}

    static List<String> of(Statement statement) {
        var texts = new ArrayList<String>();
        if (sensitive(statement.claim())) {
            return texts;
        }
        claim(statement.claim(), texts);
        for (Evidence evidence : statement.evidence()) {
            texts.add(evidence.quote());
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static boolean sensitive(Claim claim) {
        return claim instanceof Claim.Described(var attribute, var _, var _)
                && attribute.sealedByDefault();
    }

    private static void claim(Claim claim, List<String> out) {
        switch (claim) {
            case Claim.Named _, Claim.Depicted _, Claim.Restricted _ -> {}
            case Claim.Described(var _, var value, var label) -> out.addAll(List.of(value, label));
            case Claim.Born(var _, var place) -> refs(out, place);
            case Claim.Kin(var _, var _, var words) -> out.add(words);
            case Claim.Held h -> {
                refs(out, h.place(), h.authority());
                out.add(h.reason());
            }
            case Claim.Sentenced(var _, var charge, var court, var _) -> {
                refs(out, court);
                out.add(charge);
            }
            case Claim.Moved(var from, var to, var _) -> refs(out, from, to);
            case Claim.Released(var _, var conditions) -> out.add(conditions);
            case Claim.Disappeared(var _, var where, var takenBy, var _) ->
                    refs(out, where, takenBy);
            case Claim.Heard(var _, var _, var _, var channel) -> out.add(channel);
            case Claim.Mistreated(var manner, var _, var where) -> {
                refs(out, where);
                out.add(manner);
            }
            case Claim.Died(var _, var where, var cause) -> {
                refs(out, where);
                out.add(cause);
            }
            case Claim.Appealed(var _, var to, var demand, var _, var where, var _, var number) -> {
                refs(out, to, where);
                out.addAll(List.of(demand, number.words()));
            }
            case Claim.Answered(var _, var text, var _) -> out.add(text);
            case Claim.Counted(var what, var amount, var where, var _) -> {
                refs(out, where);
                out.addAll(List.of(what, amount.words()));
            }
            case Claim.Noted(var label, var text) -> out.addAll(List.of(label, text));
        }
    }

    private static void refs(List<String> out, Ref... refs) {
        for (Ref ref : refs) {
            if (ref instanceof Ref.Words(var text)) {
                out.add(text);
            }
        }
    }
}
