package org.whereabouts.publication.casefile;

import java.util.ArrayList;
import java.util.List;
import org.whereabouts.publication.casefile.Timeline.Row;
import org.whereabouts.statement.Claim;
import org.whereabouts.statement.time.Term;

/// A chain without dates, laid out in its order: boxes as long as was told. A box without a told
/// length gets a nominal one and is marked as such.
public final class Sequence {
    private static final double NOMINAL_SHARE = 0.18;
    private static final int BETWEEN = 60;
    private static final int NARROWEST = 250;

    private Sequence() {}

    /// One box, in hundredths of a percent of the width.
    ///
    /// @param told whether the length was told
    public record Box(int from, int width, boolean told) {}

    /// One box per row, in order.
    public static List<Box> boxes(List<Row> rows) {
        double longest = rows.stream().mapToDouble(r -> term(r).leastDays()).max().orElse(0);
        double nominal = longest == 0 ? 1 : longest * NOMINAL_SHARE;
        double[] lengths = new double[rows.size()];
        double all = 0;
        for (int i = 0; i < lengths.length; i++) {
            double days = term(rows.get(i)).leastDays();
            lengths[i] = Math.max(days == 0 ? nominal : days, longest * 0.03);
            all += lengths[i];
        }
        var boxes = new ArrayList<Box>();
        int usable = Scale.WIDTH - BETWEEN * Math.max(0, lengths.length - 1);
        int from = 0;
        for (int i = 0; i < lengths.length; i++) {
            boolean last = i == lengths.length - 1;
            int width =
                    last
                            ? Scale.WIDTH - from
                            : Math.max(NARROWEST, (int) (usable * lengths[i] / all));
            boxes.add(new Box(from, Math.max(width, 1), !term(rows.get(i)).isNone()));
            from = Math.min(Scale.WIDTH - 1, from + width + BETWEEN);
        }
        return boxes;
    }

    /// The length that a row's first line tells; [Term#NONE] where it tells none.
    static Term term(Row row) {
        if (row.lines().isEmpty()) {
            return Term.NONE;
        }
        return switch (row.lines().getFirst().statement().claim()) {
            case Claim.Held held -> held.duration();
            case Claim.Heard heard -> heard.silence();
            case Claim.Sentenced sentenced -> sentenced.term();
            case Claim.Named _,
                    Claim.Described _,
                    Claim.Born _,
                    Claim.Kin _,
                    Claim.Moved _,
                    Claim.Released _,
                    Claim.Disappeared _,
                    Claim.Restricted _,
                    Claim.Mistreated _,
                    Claim.Died _,
                    Claim.Appealed _,
                    Claim.Answered _,
                    Claim.Depicted _,
                    Claim.Counted _,
                    Claim.Noted _ ->
                    Term.NONE;
        };
    }
}
