package org.whereabouts.app.cli.take;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whereabouts.app.cli.parts.CommandRefused;
import org.whereabouts.app.cli.parts.ExitCode;
import org.whereabouts.statement.Reliability;
import org.whereabouts.statement.Source;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.SourceKind;
import org.whereabouts.statement.Terms;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.PartialDate;
import picocli.CommandLine.Option;

/// What is said of a source when it is handed over. A coding file says the same of its document;
/// then only what is given here besides is taken.
final class SourceOptions {
    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What it is: ${COMPLETION-CANDIDATES}.")
    @Nullable SourceKind kind;

    @Option(names = "--title", paramLabel = "TEXT", description = "What to call it.")
    String title = "";

    @Option(names = "--author", paramLabel = "TEXT", description = "Who made it.")
    String author = "";

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Its language (en, kk, ru, zh, ug ...).")
    String language = "";

    @Option(
            names = "--dated",
            paramLabel = "DATE",
            description = "When it was made or published (EDTF: 2017, 2017-05~).")
    String dated = "";

    @Option(
            names = "--reliability",
            paramLabel = "A-F",
            description = "How far the source can be relied on (default: F, cannot be judged).")
    Reliability reliability = Reliability.F;

    @Option(
            names = "--allow",
            paramLabel = "USE",
            split = ",",
            description =
                    "What the source may be used for: ${COMPLETION-CANDIDATES} (default: INTERNAL alone).")
    List<Use> uses = new ArrayList<>();

    @Option(names = "--allowed-by", paramLabel = "TEXT", description = "Who gave this consent.")
    String givenBy = "";

    @Option(
            names = "--limits",
            paramLabel = "TEXT",
            description = "Conditions of the consent, in words.")
    String limits = "";

    @Option(
            names = "--root",
            paramLabel = "SOURCE",
            description = "The source that this one repeats.")
    @Nullable String root;

    @Option(
            names = "--edition-of",
            paramLabel = "SOURCE",
            description = "The earlier edition of this list.")
    @Nullable String edition;

    /// A source with these words.
    Source source(
            SourceId id,
            SourceKind kindWithout,
            String languageWithout,
            List<Source.Attachment> attachments) {
        return new Source(
                id,
                kind == null ? kindWithout : kind,
                title,
                author,
                language.isEmpty() ? languageWithout : language,
                date(),
                reliability,
                terms(),
                id(root, "--root"),
                id(edition, "--edition-of"),
                attachments);
    }

    /// The source of a coding, with what was given here besides.
    Source over(Source coded, List<Source.Attachment> attachments) {
        Optional<SourceId> givenRoot = id(root, "--root");
        return new Source(
                coded.id(),
                kind == null ? coded.kind() : kind,
                title.isEmpty() ? coded.title() : title,
                author.isEmpty() ? coded.author() : author,
                language.isEmpty() ? coded.language() : language,
                dated.isEmpty() ? coded.dated() : date(),
                reliability == Reliability.F ? coded.reliability() : reliability,
                uses.isEmpty() ? coded.terms() : terms(),
                givenRoot.isPresent() ? givenRoot : coded.root(),
                coded.edition(),
                attachments);
    }

    Optional<SourceId> edition() {
        return id(edition, "--edition-of");
    }

    private Terms terms() {
        var allowed = EnumSet.of(Use.INTERNAL);
        allowed.addAll(uses);
        return new Terms(allowed, givenBy, PartialDate.NONE, limits);
    }

    private PartialDate date() {
        return PartialDate.read(dated)
                .orElseThrow(() ->
                        new CommandRefused(
                                ExitCode.USAGE,
                                "--dated is not a date in EDTF (2017, 2017-05, 2017-05-08~)."));
    }

    private static Optional<SourceId> id(@Nullable String text, String option) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SourceId(text));
        } catch (IllegalArgumentException e) {
            throw new CommandRefused(
                    ExitCode.USAGE, option + " is not a source id (32 hexadecimal digits).");
        }
    }
}
