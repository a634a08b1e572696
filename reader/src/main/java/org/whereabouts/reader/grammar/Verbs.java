package org.whereabouts.reader.grammar;

import java.util.Map;
import java.util.Set;

/// Auxiliaries, and the dictionary forms of verbs that the model does not know.
final class Verbs {
    static final Set<String> MODALS =
            Set.of(
                    "will", "would", "could", "can", "may", "might", "must", "should", "shall",
                    "'ll", "'d", "ca", "wo");
    static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m");
    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("fled", "flee"),
                    Map.entry("held", "hold"),
                    Map.entry("kept", "keep"),
                    Map.entry("taken", "take"),
                    Map.entry("took", "take"),
                    Map.entry("sent", "send"),
                    Map.entry("shot", "shoot"),
                    Map.entry("beaten", "beat"),
                    Map.entry("seen", "see"),
                    Map.entry("saw", "see"),
                    Map.entry("led", "lead"),
                    Map.entry("drove", "drive"),
                    Map.entry("driven", "drive"),
                    Map.entry("put", "put"),
                    Map.entry("undergoing", "undergo"),
                    Map.entry("undergone", "undergo"),
                    Map.entry("underwent", "undergo"),
                    Map.entry("broken", "break"),
                    Map.entry("heard", "hear"),
                    Map.entry("hung", "hang"),
                    Map.entry("slain", "slay"),
                    Map.entry("freed", "free"),
                    Map.entry("thought", "think"),
                    Map.entry("sought", "seek"),
                    Map.entry("told", "tell"),
                    Map.entry("said", "say"),
                    Map.entry("died", "die"),
                    Map.entry("banned", "ban"),
                    Map.entry("denied", "deny"),
                    Map.entry("found", "find"),
                    Map.entry("bore", "bear"),
                    Map.entry("upheld", "uphold"),
                    Map.entry("set", "set"),
                    Map.entry("withheld", "withhold"),
                    Map.entry("got", "get"),
                    Map.entry("gotten", "get"),
                    Map.entry("gave", "give"),
                    Map.entry("given", "give"),
                    Map.entry("lost", "lose"),
                    Map.entry("left", "leave"),
                    Map.entry("went", "go"),
                    Map.entry("came", "come"),
                    Map.entry("brought", "bring"),
                    Map.entry("caught", "catch"),
                    Map.entry("met", "meet"),
                    Map.entry("dragged", "drag"),
                    Map.entry("flown", "fly"),
                    Map.entry("flew", "fly"),
                    Map.entry("stripped", "strip"),
                    Map.entry("ripped", "rip"),
                    Map.entry("thrown", "throw"),
                    Map.entry("threw", "throw"),
                    Map.entry("spoke", "speak"),
                    Map.entry("spoken", "speak"),
                    Map.entry("spent", "spend"),
                    Map.entry("wrote", "write"),
                    Map.entry("written", "write"),
                    Map.entry("rung", "ring"),
                    Map.entry("rang", "ring"),
                    Map.entry("fed", "feed"),
                    Map.entry("hanged", "hang"),
                    Map.entry("shown", "show"),
                    Map.entry("buried", "bury"));

    private Verbs() {}

    static boolean isAuxiliary(String lower) {
        return MODALS.contains(lower)
                || BE.contains(lower)
                || Set.of("has", "have", "had", "did", "does", "do", "n't", "not").contains(lower);
    }

    static boolean isIrregular(String form) {
        return IRREGULAR.containsKey(form);
    }

    static String lemma(String form) {
        String irregular = IRREGULAR.get(form);
        if (irregular != null) {
            return irregular;
        }
        if (form.endsWith("ied") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("ed") && form.length() > 4) {
            String stem = form.substring(0, form.length() - 2);
            int n = stem.length();
            boolean doubled =
                    n > 3
                            && stem.charAt(n - 1) == stem.charAt(n - 2)
                            && "tpnmgdb".indexOf(stem.charAt(n - 1)) >= 0;
            if (doubled) {
                return stem.substring(0, n - 1);
            }
            return stem.endsWith("c")
                            || (stem.endsWith("s") && !stem.endsWith("ss"))
                            || stem.endsWith("ut")
                            || stem.endsWith("v")
                            || stem.endsWith("ur")
                            || (stem.endsWith("in") && !stem.endsWith("ain"))
                    ? stem + "e"
                    : stem;
        }
        return form;
    }
}
