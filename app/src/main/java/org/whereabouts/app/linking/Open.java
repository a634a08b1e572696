package org.whereabouts.app.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whereabouts.linkage.review.Proposal;
import org.whereabouts.register.Views;
import org.whereabouts.register.view.Person;
import org.whereabouts.statement.Judgement;
import org.whereabouts.statement.Judgement.Verdict;
import org.whereabouts.statement.MentionId;

/// Whether a question is still one. Answers that were given since the run settle others: where two
/// mentions are one person by now, or their persons were judged different, nobody is asked.
public enum Open {
    /// Nobody has judged.
    ASK,
    /// Somebody looked and was not sure.
    UNSURE,
    /// It follows from what was judged.
    SETTLED;

    /// The state of a question today.
    public static Open of(Views views, Proposal proposal) {
        Optional<Person> one = person(views, proposal.pair().first());
        Optional<Person> other = person(views, proposal.pair().second());
        if (one.isEmpty() || other.isEmpty() || one.get().id().equals(other.get().id())) {
            return SETTLED;
        }
        List<Verdict> between = between(one.get(), other.get()).map(Judgement::verdict).toList();
        if (between.contains(Verdict.DIFFERENT)) {
            return SETTLED;
        }
        return between.contains(Verdict.UNSURE) ? UNSURE : ASK;
    }

    /// What was judged of the two persons by those who were not sure.
    public static List<Judgement> unsure(Views views, Proposal proposal) {
        Optional<Person> one = person(views, proposal.pair().first());
        Optional<Person> other = person(views, proposal.pair().second());
        return one.isEmpty() || other.isEmpty()
                ? List.of()
                : between(one.get(), other.get())
                        .filter(j -> j.verdict() == Verdict.UNSURE)
                        .toList();
    }

    private static Stream<Judgement> between(Person one, Person other) {
        Set<MentionId> others =
                other.mentions().stream().map(m -> m.id()).collect(Collectors.toSet());
        return one.judgements().stream()
                .filter(j -> others.contains(j.first()) || others.contains(j.second()));
    }

    private static Optional<Person> person(Views views, String mention) {
        return views.personOf(MentionId.of(mention)).flatMap(views::person);
    }
}
