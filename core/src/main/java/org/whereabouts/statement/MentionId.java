package org.whereabouts.statement;

/// The name of a mention: its source and a local name that the intake gave it (`m8`, `r000017-2`).
/// The local name is made from positions, never from what the source says, so that an id may stand
/// in a log.
public record MentionId(SourceId source, String local) implements Comparable<MentionId> {
    private static final int LOCAL_MAX = 40;

    public MentionId {
        checkLocal(local);
    }

    /// Refuses what is no local name, letter by letter: registers hold millions of ids.
    ///
    /// @throws IllegalArgumentException if it is not `[a-z0-9][a-z0-9_-]{0,39}`
    static void checkLocal(String local) {
        boolean good = !local.isEmpty() && local.length() <= LOCAL_MAX;
        for (int i = 0; good && i < local.length(); i++) {
            char c = local.charAt(i);
            good =
                    (c >= 'a' && c <= 'z')
                            || (c >= '0' && c <= '9')
                            || (i > 0 && (c == '_' || c == '-'));
        }
        if (!good) {
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
