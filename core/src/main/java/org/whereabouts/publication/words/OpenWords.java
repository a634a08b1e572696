package org.whereabouts.publication.words;

import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.KeptBack;
import org.whereabouts.statement.time.DateBounds;

/// What a file leaves open and what it keeps back, in words.
public final class OpenWords {
    private final CaseFile file;
    private final Words words;

    /// For this file, in these words.
    public OpenWords(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
    }

    /// One thing that stays open.
    public Phrase open(CaseFile.Open open) {
        return switch (open) {
            case CaseFile.Open.Disputed(var matter) ->
                    words.phrase("open.disputed", words.phrase("matter", matter));
            case CaseFile.Open.WhereaboutsUnknown _ -> words.phrase("open.whereabouts_unknown");
            case CaseFile.Open.BasisUnknown(int lines) -> words.phrase("open.basis_unknown", lines);
            case CaseFile.Open.OneReportOnly _ -> words.phrase("open.one_report");
            case CaseFile.Open.Unjudged(int mentions) -> words.phrase("open.unjudged", mentions);
            case CaseFile.Open.Silence silence -> silence(silence);
        };
    }

    private Phrase silence(CaseFile.Open.Silence silence) {
        DateBounds since = silence.since();
        boolean dated = since.hasStart() || since.hasEnd();
        Phrase day = Phrase.ours(new DateWords(words).bounds(since));
        return switch (silence.ground()) {
            case TOLD ->
                    dated
                            ? words.phrase("open.silence_since", speaker(silence), day)
                            : words.phrase("open.silence", speaker(silence));
            case LAST_CONTACT -> words.phrase("open.last_contact", day);
            case NEWEST_STATEMENT -> words.phrase("open.newest_statement", day);
        };
    }

    private Phrase speaker(CaseFile.Open.Silence silence) {
        return silence.lines().isEmpty()
                ? words.phrase("speaker.unstated")
                : new LineWords(file, words).speaker(silence.lines().getFirst());
    }

    /// One thing that is not shown, counted, with the reason.
    public Phrase keptBack(KeptBack kept) {
        return words.phrase(
                "kept_back",
                words.phrase("kept_back." + word(kept.what()), kept.count()),
                words.phrase("kept_back.reason", kept.reason()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
