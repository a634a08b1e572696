package org.whereabouts.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;

/// The rows of a regression, stored sparsely: a history of k lists touches at most 2^k terms.
///
/// @param columns number of parameters
/// @param places for each row, the columns in which it is not zero
/// @param values the values there
record Design(int columns, List<int[]> places, List<double[]> values) {

    int rows() {
        return places.size();
    }

    /// The design of some histories and terms: 1 where the history holds the term.
    static Design of(int[] histories, int[] terms) {
        var places = new ArrayList<int[]>(histories.length);
        var values = new ArrayList<double[]>(histories.length);
        for (int history : histories) {
            int[] place = new int[terms.length];
            int k = 0;
            for (int c = 0; c < terms.length; c++) {
                if ((history & terms[c]) == terms[c]) {
                    place[k++] = c;
                }
            }
            places.add(java.util.Arrays.copyOf(place, k));
            double[] ones = new double[k];
            java.util.Arrays.fill(ones, 1);
            values.add(ones);
        }
        return new Design(terms.length, places, values);
    }

    /// A design from full rows.
    static Design dense(double[][] rows) {
        var places = new ArrayList<int[]>(rows.length);
        var values = new ArrayList<double[]>(rows.length);
        for (double[] row : rows) {
            int[] all = new int[row.length];
            java.util.Arrays.setAll(all, c -> c);
            places.add(all);
            values.add(row.clone());
        }
        return new Design(rows[0].length, places, values);
    }

    /// The same with one more row that has only the intercept: the cell of those on no list.
    Design withEmptyHistory() {
        var morePlaces = new ArrayList<>(places);
        var moreValues = new ArrayList<>(values);
        morePlaces.add(new int[] {0});
        moreValues.add(new double[] {1});
        return new Design(columns, morePlaces, moreValues);
    }

    /// The same without the intercept.
    Design withoutIntercept() {
        var lessPlaces = new ArrayList<int[]>();
        var lessValues = new ArrayList<double[]>();
        for (int r = 0; r < rows(); r++) {
            int[] p = places.get(r);
            double[] v = values.get(r);
            int from = p.length > 0 && p[0] == 0 ? 1 : 0;
            int[] shifted = new int[p.length - from];
            for (int i = from; i < p.length; i++) {
                shifted[i - from] = p[i] - 1;
            }
            lessPlaces.add(shifted);
            lessValues.add(java.util.Arrays.copyOfRange(v, from, v.length));
        }
        return new Design(columns - 1, lessPlaces, lessValues);
    }
}
