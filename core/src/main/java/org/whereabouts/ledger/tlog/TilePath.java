package org.whereabouts.ledger.tlog;

import java.util.Locale;
import java.util.regex.Pattern;
import org.whereabouts.ledger.tree.Read;
import org.whereabouts.ledger.tree.TileId;
import org.whereabouts.ledger.tree.TreeFault;

/// Where a tile or an entry bundle lies in a tlog-tiles directory (C2SP tlog-tiles):
/// `tile/<level>/<number>[.p/<width>]` and `tile/entries/<number>[.p/<width>]`, the number in
/// groups of three digits, all but the last with an `x` before them: 1234067 is `x001/x234/067`.
///
/// @param kind the level of a tile, or `entries`
/// @param number of the tile or bundle, 0 to 10^18 - 1
/// @param width how much it holds: 1 to 256
public record TilePath(Kind kind, long number, int width) {

    /// What lies there.
    public sealed interface Kind {
        /// Hashes of this level.
        ///
        /// @param level 0 to 7
        record Hashes(int level) implements Kind {}

        /// Leaves.
        record Entries() implements Kind {}
    }

    /// Six groups of digits; a tree of 2^63 leaves has fewer tiles.
    private static final long NUMBER_MAX = 999_999_999_999_999_999L;

    private static final String ROOT = "tile/";
    private static final String ENTRIES = "entries";
    private static final Pattern FORM =
            Pattern.compile(
                    "tile/(entries|[0-7])/((?:x[0-9]{3}/){0,5}[0-9]{3})"
                            + "(?:\\.p/([1-9][0-9]{0,2}))?");

    public TilePath {
        if (number < 0 || number > NUMBER_MAX || width < 1 || width > TileId.WIDTH) {
            throw new IllegalArgumentException("no tile " + number + " of width " + width);
        }
    }

    /// The path of a tile.
    public static TilePath of(TileId id, int width) {
        return new TilePath(new Kind.Hashes(id.level()), id.number(), width);
    }

    /// The path of a bundle of leaves.
    public static TilePath ofEntries(long number, int width) {
        return new TilePath(new Kind.Entries(), number, width);
    }

    /// The path with slashes, relative to the directory of the export.
    public String path() {
        String kindName =
                switch (kind) {
                    case Kind.Hashes(int level) -> Integer.toString(level);
                    case Kind.Entries() -> ENTRIES;
                };
        String partial = width == TileId.WIDTH ? "" : ".p/" + width;
        return ROOT + kindName + "/" + groups(number) + partial;
    }

    /// Reads exactly what [#path()] writes.
    public static Read<TilePath> parse(String path) {
        var match = FORM.matcher(path);
        if (!match.matches()) {
            return Read.refused(TreeFault.NOT_A_TILE_PATH);
        }
        long number = Long.parseLong(match.group(2).replace("x", "").replace("/", ""));
        String partial = match.group(3);
        int width = partial == null ? TileId.WIDTH : Integer.parseInt(partial);
        if (width > TileId.WIDTH) {
            return Read.refused(TreeFault.NOT_A_TILE_PATH);
        }
        Kind kind =
                match.group(1).equals(ENTRIES)
                        ? new Kind.Entries()
                        : new Kind.Hashes(Integer.parseInt(match.group(1)));
        var read = new TilePath(kind, number, width);
        // One tile, one path: neither leading groups of zeros nor `.p/256`.
        return read.path().equals(path)
                ? Read.value(read)
                : Read.refused(TreeFault.NOT_A_TILE_PATH);
    }

    private static String groups(long number) {
        String last = String.format(Locale.ROOT, "%03d", number % 1000);
        var groups = new StringBuilder(last);
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            groups.insert(0, String.format(Locale.ROOT, "x%03d/", rest % 1000));
        }
        return groups.toString();
    }

    @Override
    public String toString() {
        return path();
    }
}
