package org.whereabouts.publication.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whereabouts.register.timeline.Whereabouts.Firmness;
import org.whereabouts.statement.Mention;
import org.whereabouts.statement.MentionId;
import org.whereabouts.statement.Use;
import org.whereabouts.statement.time.DateBounds;

/// Everything that the register tells of one person, for one use, put together to be read. It is
/// complete in itself: every line is a statement, every statement has its source card, and what was
/// kept back is counted.
///
/// @param made when, for whom, from which state of the ledger
/// @param self the mentions that are judged to be the person
/// @param names every way in which the sources write the name, the one to call the person by first
/// @param picture at most one
/// @param whereabouts where the person is on the day of the file, according to whom; asserted
///   answers first
/// @param topics in the order of [Topic.Question]; a topic without lines is left out
/// @param appeals what was asked of whom, with the answers
/// @param counts how many people are held, as the same sources tell it, with denials
/// @param besides what published sources say besides, about others
/// @param missing what no source in this file tells
/// @param open what the sources leave open or contradict each other about
/// @param mentions everybody and everything that a line names
public record CaseFile(
        Made made,
        Set<MentionId> self,
        List<WrittenName> names,
        List<Picture> picture,
        List<Now> whereabouts,
        Timeline timeline,
        List<Topic> topics,
        List<Exchange> appeals,
        List<Exchange> counts,
        List<Line> besides,
        List<SourceCard> sources,
        List<KeptBack> keptBack,
        List<Missing> missing,
        List<Open> open,
        Map<MentionId, Mention> mentions) {

    public CaseFile {
        self = Set.copyOf(self);
        names = List.copyOf(names);
        picture = List.copyOf(picture);
        whereabouts = List.copyOf(whereabouts);
        topics = List.copyOf(topics);
        appeals = List.copyOf(appeals);
        counts = List.copyOf(counts);
        besides = List.copyOf(besides);
        sources = List.copyOf(sources);
        keptBack = List.copyOf(keptBack);
        missing = List.copyOf(missing);
        open = List.copyOf(open);
        mentions = Map.copyOf(mentions);
    }

    /// The source card with this number.
    public SourceCard card(int number) {
        return sources.get(number - 1);
    }

    /// When, for whom and from what the file was made.
    ///
    /// @param person the register's identifier of the person
    /// @param asOf the day for which "now" is said
    /// @param at when it was made
    /// @param use for which use it was made
    /// @param ledgerSize how many entries the ledger had
    /// @param ledgerRoot root hash of the ledger's tree in hexadecimal; empty if not known
    public record Made(
            String person,
            LocalDate asOf,
            Instant at,
            Use use,
            long ledgerSize,
            String ledgerRoot) {}

    /// One answer to where the person is, and all who give it.
    ///
    /// @param firmness how it speaks of the day
    /// @param known the days for which it is known, as far as is said
    /// @param voices the lines, the latest first; never empty
    /// @param reports how many independent reports stand behind it
    public record Now(Firmness firmness, DateBounds known, List<Line> voices, int reports) {
        public Now {
            voices = List.copyOf(voices);
            if (voices.isEmpty()) {
                throw new IllegalArgumentException("an answer is somebody's");
            }
        }
    }

    /// What families, lawyers and the UN's forms ask first, and no source in the file tells.
    public enum Missing {
        PICTURE,
        BIRTH_DATE,
        DATE_TAKEN,
        PLACE_TAKEN,
        WHO_TOOK,
        PLACE_HELD,
        REASON,
        LAST_NEWS,
        RELATIVES,
        APPEALS,
        ANSWERS,
        RESIDENCE
    }

    /// What stays open.
    public sealed interface Open {
        /// The lines do not agree on a matter.
        record Disputed(Topic.Matter matter) implements Open {}

        /// Nobody says where the person is.
        record WhereaboutsUnknown() implements Open {}

        /// No line says how its speaker knows.
        record BasisUnknown(int lines) implements Open {}

        /// All that is told of where the person is comes from one report.
        record OneReportOnly() implements Open {}

        /// Mentions that may be the same person and are not judged.
        record Unjudged(int mentions) implements Open {}

        /// No news since.
        ///
        /// @param since when the last news came, as narrowly as can be told; [DateBounds#EVER] if
        ///   nobody says since when
        /// @param ground what it follows from
        record Silence(
                DateBounds since,
                org.whereabouts.register.timeline.Silence.Ground ground,
                List<Line> lines)
                implements Open {
            public Silence {
                lines = List.copyOf(lines);
            }
        }
    }
}
