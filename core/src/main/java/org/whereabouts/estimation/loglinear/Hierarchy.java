package org.whereabouts.estimation.loglinear;

import java.util.ArrayList;
import java.util.List;

/// All hierarchical models of a number of lists up to an order of interaction, without the
/// interaction of all lists: 8 models of three lists, 113 of four, 6,893 of five.
public final class Hierarchy {
    /// Most lists for which all models are written out.
    public static final int LISTS_MAX = 5;

    private final int lists;
    private final int orderMax;
    private final List<Model> models = new ArrayList<>();

    private Hierarchy(int lists, int orderMax) {
        this.lists = lists;
        this.orderMax = orderMax;
    }

    /// All models.
    ///
    /// @param lists 2 to [#LISTS_MAX]
    /// @param orderMax largest number of lists in an interaction; 1 gives independence alone
    public static List<Model> models(int lists, int orderMax) {
        if (lists < 2 || lists > LISTS_MAX) {
            throw new IllegalArgumentException("from 2 to " + LISTS_MAX + " lists");
        }
        var all = new Hierarchy(lists, Math.min(orderMax, lists - 1));
        all.extend(2, new ArrayList<>());
        return List.copyOf(all.models);
    }

    /// Adds every choice of interactions of this order whose parts are all chosen, then goes on to
    /// the next order.
    private void extend(int order, List<Integer> chosen) {
        var free = new ArrayList<Integer>();
        if (order <= orderMax) {
            for (int s = 1; s < (1 << lists) - 1; s++) {
                if (Integer.bitCount(s) == order && supported(s, order, chosen)) {
                    free.add(s);
                }
            }
        }
        if (free.isEmpty()) {
            models.add(new Model(lists, chosen));
            return;
        }
        for (int choice = 0; choice < 1 << free.size(); choice++) {
            var more = new ArrayList<>(chosen);
            for (int i = 0; i < free.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    more.add(free.get(i));
                }
            }
            if (choice == 0) {
                models.add(new Model(lists, more));
            } else {
                extend(order + 1, more);
            }
        }
    }

    private boolean supported(int s, int order, List<Integer> chosen) {
        if (order == 2) {
            return true;
        }
        for (int rest = s; rest != 0; rest &= rest - 1) {
            if (!chosen.contains(s & ~Integer.lowestOneBit(rest))) {
                return false;
            }
        }
        return true;
    }
}
