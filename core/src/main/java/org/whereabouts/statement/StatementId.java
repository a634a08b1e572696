package org.whereabouts.statement;

/// The name of a statement: its source and a local name that the intake gave it (`m8`,
/// `r000017-2`). The local name is made from positions, never from what the source says, so that an
/// id may stand in a log.
public record StatementId(SourceId source, String local) implements Comparable<StatementId> {
    public StatementId {
        MentionId.checkLocal(local);
    }

    /// Reads the form that [#toString] writes.
    ///
    /// @throws IllegalArgumentException if the text is not `<source>.<local>`
    public static StatementId of(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("a statement id is <source>.<local>");
        }
        return new StatementId(new SourceId(text.substring(0, dot)), text.substring(dot + 1));
    }

    @Override
    public int compareTo(StatementId other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return source + "." + local;
    }
}
