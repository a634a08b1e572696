package org.whereabouts.publication.agreement;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whereabouts.register.Views;
import org.whereabouts.register.search.Words;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Statement;

/// How one source calls the people it mentions, to find them in its words. It rather finds somebody
/// who is not meant than passes over somebody who is: of a name that the source gives, each word
/// counts by itself, with whatever ending ("Rahim", "Rahim's", "Rahimge"); of a label ("the wife of
/// the driver") all words together.
final class NamesOfSource {
    static final NamesOfSource NONE = new NamesOfSource(List.of());

    /// Words this short are names only by themselves, without an ending.
    private static final int SHORT = 3;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}·•]+");

    private final Map<MentionId, Set<String>> own = new HashMap<>();
    private final Map<String, List<Called>> byWord = new HashMap<>();

    /// @param any words of which each points to the mention
    /// @param all groups of words that point to it together
    /// @param own words that are the mention's own name; a label names others beside ("sister of")
    private record Called(
            MentionId mention, Set<String> any, List<Set<String>> all, Set<String> own) {

        boolean standsIn(Set<String> words, Set<String> theirs) {
            return any.stream().anyMatch(w -> !theirs.contains(w) && stands(w, words))
                    || all.stream().anyMatch(group -> together(group, theirs, words));
        }

        private static boolean together(Set<String> group, Set<String> theirs, Set<String> words) {
            return !theirs.containsAll(group)
                    && group.stream().allMatch(w -> theirs.contains(w) || words.contains(w));
        }

        private static boolean stands(String word, Set<String> words) {
            return words.contains(word)
                    || (word.length() > SHORT && words.stream().anyMatch(w -> w.startsWith(word)));
        }
    }

    private NamesOfSource(List<Called> called) {
        for (Called each : called) {
            own.put(each.mention(), each.own());
            var words = new HashSet<>(each.any());
            each.all().forEach(words::addAll);
            words.forEach(w -> byWord.computeIfAbsent(w, _ -> new ArrayList<>()).add(each));
        }
    }

    static NamesOfSource of(Views views, Collection<MentionId> mentions) {
        var called = new ArrayList<Called>();
        for (MentionId id : mentions) {
            views.mention(id)
                    .filter(m -> m.kind() == Mention.Kind.PERSON)
                    .ifPresent(m -> called.add(called(views, m)));
        }
        return new NamesOfSource(called);
    }

    private static Called called(Views views, Mention mention) {
        var any = new HashSet<String>();
        var all = new ArrayList<Set<String>>();
        for (var said : views.statementsAbout(mention.id())) {
            name(said.statement())
                    .ifPresent(name -> {
                        for (String part : BETWEEN.splitAsStream(name).toList()) {
                            if (isHan(part)) {
                                all.add(Set.copyOf(Words.of(part)));
                            } else if (!part.isEmpty()
                                    && !Character.isLowerCase(part.codePointAt(0))) {
                                any.addAll(Words.of(part));
                            }
                        }
                    });
        }
        var own = new HashSet<>(any);
        all.forEach(own::addAll);
        var label = new LinkedHashSet<>(Words.of(mention.label()));
        if (!label.isEmpty()) {
            all.add(label);
        }
        if (BETWEEN.splitAsStream(mention.label()).noneMatch(NamesOfSource::isSmall)) {
            own.addAll(label);
        }
        return new Called(mention.id(), any, all, own);
    }

    private static Optional<String> name(Statement statement) {
        return statement.claim() instanceof Claim.Named(var name, var _, var _)
                ? Optional.of(name)
                : Optional.empty();
    }

    /// Whether it begins with a small letter, as "the", "bin" and "von" do and names do not.
    private static boolean isSmall(String part) {
        return !part.isEmpty() && Character.isLowerCase(part.codePointAt(0));
    }

    private static boolean isHan(String part) {
        return part.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HAN);
    }

    /// Who is named in these texts beside those who are known to be: a word that is theirs too (a
    /// father's name, a family's) does not count.
    Set<MentionId> in(List<String> texts, Collection<MentionId> known) {
        var words = new HashSet<String>();
        texts.forEach(text -> words.addAll(Words.of(text)));
        var theirs = new HashSet<String>();
        known.forEach(id -> theirs.addAll(own.getOrDefault(id, Set.of())));
        words.removeAll(theirs);
        var found = new LinkedHashSet<MentionId>();
        for (String word : words) {
            for (int end = word.length(); end > 0; end--) {
                for (Called each : byWord.getOrDefault(word.substring(0, end), List.of())) {
                    if (!known.contains(each.mention()) && each.standsIn(words, theirs)) {
                        found.add(each.mention());
                    }
                }
            }
        }
        return found;
    }
}
