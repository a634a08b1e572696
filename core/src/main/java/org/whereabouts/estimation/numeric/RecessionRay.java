package org.whereabouts.estimation.numeric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// Answers one question about two sets of rows of whole numbers, without rounding: is there a
/// vector d that is orthogonal to every row of the first set, has no negative product with a row of
/// the second, and a positive product with at least one?
///
/// Such a d is a direction along which a Poisson likelihood never falls: the maximum likelihood
/// estimate then lies at infinity (Fienberg and Rinaldo, Annals of Statistics 40, 2012, section 3;
/// their linear programme is the dual of this one). The answer depends only on which cells are
/// empty, not on the counts.
public final class RecessionRay {
    private RecessionRay() {}

    /// Whether such a direction exists.
    ///
    /// @param fixed rows that d must be orthogonal to
    /// @param open rows that d may not be negative on
    public static boolean exists(long[][] fixed, long[][] open, int columns) {
        Fraction[][] basis = nullSpace(fixed, columns);
        if (basis.length == 0 || open.length == 0) {
            return false;
        }
        List<List<Fraction>> products = products(open, basis);
        if (basis.length == 1) {
            int up = 0;
            int down = 0;
            for (var row : products) {
                up += row.get(0).sign() > 0 ? 1 : 0;
                down += row.get(0).sign() < 0 ? 1 : 0;
            }
            return (up > 0 && down == 0) || (down > 0 && up == 0);
        }
        return !products.isEmpty() && climbs(products, basis.length);
    }

    /// The products of the open rows with the basis, without repetitions and rows of zeros.
    private static List<List<Fraction>> products(long[][] open, Fraction[][] basis) {
        var distinct = new LinkedHashSet<List<Fraction>>();
        for (long[] row : open) {
            var product = new ArrayList<Fraction>();
            boolean zero = true;
            for (Fraction[] vector : basis) {
                Fraction sum = Fraction.ZERO;
                for (int j = 0; j < row.length; j++) {
                    if (row[j] != 0 && vector[j].sign() != 0) {
                        sum = sum.plus(vector[j].times(Fraction.of(row[j])));
                    }
                }
                zero &= sum.sign() == 0;
                product.add(sum);
            }
            if (!zero) {
                distinct.add(product);
            }
        }
        return List.copyOf(distinct);
    }

    /// Simplex method with Bland's rule on: maximise Σ(Mv) subject to -Mv <= 0, Mv <= 1, v free.
    /// The origin is feasible; a single step off it answers yes, and an optimum at the origin no.
    private static boolean climbs(List<List<Fraction>> m, int k) {
        int rows = 2 * m.size();
        int columns = 2 * k;
        Fraction[][] tableau = new Fraction[rows + 1][columns + 1];
        for (int i = 0; i < m.size(); i++) {
            for (int j = 0; j < k; j++) {
                Fraction a = m.get(i).get(j);
                tableau[i][j] = a.negated();
                tableau[i][k + j] = a;
                tableau[m.size() + i][j] = a;
                tableau[m.size() + i][k + j] = a.negated();
            }
            tableau[i][columns] = Fraction.ZERO;
            tableau[m.size() + i][columns] = Fraction.ONE;
        }
        Arrays.fill(tableau[rows], Fraction.ZERO);
        for (var row : m) {
            for (int j = 0; j < k; j++) {
                tableau[rows][j] = tableau[rows][j].plus(row.get(j));
                tableau[rows][k + j] = tableau[rows][k + j].minus(row.get(j));
            }
        }
        int[] outside = new int[columns];
        int[] inside = new int[rows];
        Arrays.setAll(outside, j -> j);
        Arrays.setAll(inside, i -> columns + i);
        while (true) {
            int enter = entering(tableau[rows], outside);
            if (enter < 0) {
                return false;
            }
            int leave = leaving(tableau, enter, inside);
            if (leave < 0 || tableau[leave][columns].sign() > 0) {
                return true;
            }
            pivot(tableau, leave, enter);
            int swap = outside[enter];
            outside[enter] = inside[leave];
            inside[leave] = swap;
        }
    }

    private static int entering(Fraction[] objective, int[] outside) {
        int best = -1;
        for (int j = 0; j < outside.length; j++) {
            if (objective[j].sign() > 0 && (best < 0 || outside[j] < outside[best])) {
                best = j;
            }
        }
        return best;
    }

    private static int leaving(Fraction[][] tableau, int enter, int[] inside) {
        int last = tableau[0].length - 1;
        int best = -1;
        Fraction least = Fraction.ZERO;
        for (int i = 0; i < inside.length; i++) {
            if (tableau[i][enter].sign() <= 0) {
                continue;
            }
            Fraction ratio = tableau[i][last].by(tableau[i][enter]);
            if (best < 0
                    || ratio.below(least)
                    || (ratio.equals(least) && inside[i] < inside[best])) {
                best = i;
                least = ratio;
            }
        }
        return best;
    }

    private static void pivot(Fraction[][] tableau, int row, int column) {
        Fraction[] source = tableau[row];
        Fraction by = Fraction.ONE.by(source[column]);
        for (int i = 0; i < tableau.length; i++) {
            Fraction factor = tableau[i][column];
            if (i == row || factor.sign() == 0) {
                continue;
            }
            for (int j = 0; j < source.length; j++) {
                if (j != column && source[j].sign() != 0) {
                    tableau[i][j] = tableau[i][j].minus(factor.times(source[j]).times(by));
                }
            }
            tableau[i][column] = factor.times(by).negated();
        }
        for (int j = 0; j < source.length; j++) {
            source[j] = j == column ? by : source[j].times(by);
        }
    }

    /// A basis of the vectors orthogonal to all rows, by reduction to echelon form.
    private static Fraction[][] nullSpace(long[][] rows, int columns) {
        var reduced = new ArrayList<Fraction[]>();
        var pivots = new ArrayList<Integer>();
        for (long[] row : rows) {
            Fraction[] rest = new Fraction[columns];
            Arrays.setAll(rest, j -> Fraction.of(row[j]));
            for (int r = 0; r < reduced.size(); r++) {
                subtract(rest, reduced.get(r), rest[pivots.get(r)]);
            }
            int pivot = 0;
            while (pivot < columns && rest[pivot].sign() == 0) {
                pivot++;
            }
            if (pivot == columns) {
                continue;
            }
            Fraction lead = rest[pivot];
            Arrays.setAll(rest, j -> rest[j].by(lead));
            for (Fraction[] other : reduced) {
                subtract(other, rest, other[pivot]);
            }
            reduced.add(rest);
            pivots.add(pivot);
            if (reduced.size() == columns) {
                break;
            }
        }
        var basis = new ArrayList<Fraction[]>();
        for (int free = 0; free < columns; free++) {
            if (pivots.contains(free)) {
                continue;
            }
            Fraction[] vector = new Fraction[columns];
            Arrays.fill(vector, Fraction.ZERO);
            vector[free] = Fraction.ONE;
            for (int r = 0; r < reduced.size(); r++) {
                vector[pivots.get(r)] = reduced.get(r)[free].negated();
            }
            basis.add(vector);
        }
        return basis.toArray(Fraction[][]::new);
    }

    private static void subtract(Fraction[] target, Fraction[] row, Fraction factor) {
        if (factor.sign() == 0) {
            return;
        }
        for (int j = 0; j < target.length; j++) {
            if (row[j].sign() != 0) {
                target[j] = target[j].minus(row[j].times(factor));
            }
        }
    }
}
