package org.whereabouts.app.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.app.cli.parts.Parts;
import org.whereabouts.app.cli.parts.Progress;
import org.whereabouts.app.cli.parts.Safe;
import org.whereabouts.canonical.Json;
import org.whereabouts.canonical.JsonText;
import org.whereabouts.register.Register;
import org.whereabouts.register.Views;
import org.whereabouts.register.search.Hit;
import org.whereabouts.register.view.PersonId;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;

/// Finds the person that somebody means: by id, or by a name in any script. Words that stand only
/// in what is told of somebody are no name: a file opened by them would be another's.
final class Persons {
    private static final int SHOWN_MAX = 20;

    private Persons() {}

    /// The one person meant; fails with the choice where there are several.
    ///
    /// @param json whether the answer is for a program: then the choice is an object with `several`
    static PersonId one(Parts parts, Register register, String meant, boolean json) {
        Views views = register.views();
        Optional<PersonId> byId = byId(views, meant);
        if (byId.isPresent()) {
            return byId.get();
        }
        List<PersonId> found = search(parts, views, meant);
        if (found.isEmpty()) {
            throw new CommandRefused(
                    ExitCode.NO,
                    "Nobody of that name or id is in the register; `search` looks through the words"
                            + " of all sources too.");
        }
        if (found.size() > 1) {
            sayChoice(parts, views, found.stream().limit(SHOWN_MAX).toList(), json);
            throw new CommandRefused(ExitCode.NO, "Nothing was done.");
        }
        return found.getFirst();
    }

    private static void sayChoice(Parts parts, Views views, List<PersonId> several, boolean json) {
        PrintWriter out = parts.terminal().out();
        if (json) {
            var choice = several.stream().map(p -> json(views, p).build()).toList();
            out.print(JsonText.pretty(Json.object().put("several", Json.array(choice)).build()));
            return;
        }
        out.println("Several people may be meant; say which by the id:");
        several.forEach(p -> out.println("  " + p + "  " + names(views, p)));
    }

    /// The id of a person and what they are called, for a program.
    static Json.ObjectBuilder json(Views views, PersonId person) {
        return Json.object()
                .put("id", person.toString())
                .put("names", Json.texts(views.names(person)));
    }

    /// The names of a person on one line, each kept apart from the others whatever its direction of
    /// writing.
    static String names(Views views, PersonId person) {
        return String.join(" · ", views.names(person).stream().map(Safe::text).toList());
    }

    /// What a search finds. The index is made first, with a progress bar of its own.
    static List<Hit> hits(Parts parts, Views views, String query, int limit) {
        try (Progress progress = Progress.of(parts.terminal(), "Indexing")) {
            views.prepareSearch(progress::at);
        }
        return views.search(query, limit);
    }

    private static Optional<PersonId> byId(Views views, String text) {
        try {
            return views.personOf(MentionId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isNamed(Hit hit) {
        return hit.why().stream()
                .anyMatch(why ->
                        switch (why) {
                            case Hit.Why.ByName _, Hit.Why.ByLetters _ -> true;
                            case Hit.Why.ByText _ -> false;
                        });
    }

    /// People before groups and places; a name that agrees to the letter before one that is only
    /// close.
    private static List<PersonId> search(Parts parts, Views views, String text) {
        List<Hit> hits =
                hits(parts, views, text, SHOWN_MAX).stream().filter(Persons::isNamed).toList();
        var people = hits.stream().filter(hit -> hit.kind() == Mention.Kind.PERSON).toList();
        var found = new LinkedHashSet<PersonId>();
        (people.isEmpty() ? hits : people).forEach(hit -> found.add(hit.person()));
        var exact = found.stream().filter(p -> views.names(p).contains(text)).toList();
        return exact.isEmpty() ? List.copyOf(found) : exact;
    }
}
