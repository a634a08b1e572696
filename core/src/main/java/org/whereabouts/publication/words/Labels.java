package org.whereabouts.publication.words;

import java.util.List;
import java.util.stream.Stream;
import org.whereabouts.publication.casefile.CaseFile;
import org.whereabouts.publication.casefile.Line;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Ref;
import org.whereabouts.statement.SourceId;
import org.whereabouts.statement.Speaker;

/// How people, places and bodies are called in a case file: as their source calls them, in its
/// language.
public final class Labels {
    private static final int MEMBERS_MAX = 6;

    private final CaseFile file;
    private final Words words;

    /// The labels of this file.
    public Labels(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
    }

    /// A mention as its source calls it; a group with those whom the source counts among it.
    public Phrase mention(MentionId id) {
        Mention mention = file.mentions().get(id);
        if (mention == null) {
            return words.phrase("mention.unnamed");
        }
        Phrase label = label(mention);
        List<MentionId> members = mention.members();
        if (members.isEmpty()) {
            return label;
        }
        Phrase named =
                Phrase.join(
                        words.word("list.between"),
                        members.stream()
                                .limit(MEMBERS_MAX)
                                .flatMap(m -> Stream.ofNullable(file.mentions().get(m)))
                                .map(this::label)
                                .toList());
        return words.phrase(
                members.size() > MEMBERS_MAX ? "mention.group_more" : "mention.group",
                label,
                named);
    }

    private Phrase label(Mention mention) {
        return mention.label().isBlank()
                ? words.phrase("mention.unnamed")
                : Phrase.foreign(mention.label(), language(mention.id().source()));
    }

    /// Several mentions, one after the other.
    public Phrase mentions(List<MentionId> ids) {
        return Phrase.join(words.word("list.between"), ids.stream().map(this::mention).toList());
    }

    /// A place, body or person inside a claim; nothing where it was not said.
    public Phrase ref(Ref ref, SourceId source) {
        return switch (ref) {
            case Ref.None _ -> Phrase.EMPTY;
            case Ref.Words(var text) -> said(text, source);
            case Ref.To(var mention) -> mention(mention);
        };
    }

    /// Words of a source, in its language.
    public Phrase said(String text, SourceId source) {
        return Phrase.foreign(text, language(source));
    }

    /// Who speaks.
    public Phrase speaker(Speaker speaker, Line line) {
        return switch (speaker) {
            case Speaker.Author _ -> author(line);
            case Speaker.Unstated _ -> words.phrase("speaker.unstated");
            case Speaker.Mentioned(var mention) -> mention(mention);
        };
    }

    /// Through whom it came, the one nearest to the speaker first; nothing where nobody stands
    /// between.
    public Phrase relays(Line line) {
        return Phrase.join(
                words.word("list.relay"),
                line.statement().relayedBy().stream().map(s -> speaker(s, line)).toList());
    }

    /// The title of a source, or what kind of source it is where it has none.
    public Phrase title(int card) {
        var source = file.card(card).source();
        return source.title().isBlank()
                ? words.phrase("source", source.kind())
                : Phrase.foreign(source.title(), source.language());
    }

    private Phrase author(Line line) {
        var source = file.card(line.card()).source();
        return source.author().isBlank()
                ? words.phrase("speaker.author", words.phrase("source", source.kind()))
                : Phrase.foreign(source.author(), source.language());
    }

    private String language(SourceId source) {
        return file.sources().stream()
                .filter(card -> card.source().id().equals(source))
                .map(card -> card.source().language())
                .findFirst()
                .orElse("");
    }
}
