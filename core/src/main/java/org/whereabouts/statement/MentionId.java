package org.whereabouts.statement;

import java.util.regex.Pattern;

/// The name of a mention: its source and a local name that the intake gave it (`m8`, `r000017-2`).
/// The local name is made from positions, never from what the source says, so that an id may stand
/// in a log.
public record MentionId(SourceId source, String local) implements Comparable<MentionId> {
    private static final Pattern LOCAL = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");

    public MentionId {
        if (!LOCAL.matcher(local).matches()) {
            throw new IllegalArgumentException("a local name is [a-z0-9][a-z0-9_-]{0,39}");
        }
    }

    /// Reads the form that [#toString] writes.
    ///
    /// @throws IllegalArgumentException if the text is not `<source>.<local>`
    public static MentionId of(String text) {
        int dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("a mention id is <source>.<local>");
        }
        return new MentionId(new SourceId(text.substring(0, dot)), text.substring(dot + 1));
    }

    @Override
    public int compareTo(MentionId other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return source + "." + local;
    }
}
