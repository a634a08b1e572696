package org.whereabouts.reader.language;

import java.util.List;

/// Which word of a sentence hangs on which: Universal Dependencies, where the analyser gives them.
public sealed interface Dependencies {

    /// The analyser has none.
    enum None implements Dependencies {
        NONE
    }

    /// One arc for each word, in the order of the words.
    record Tree(List<Arc> arcs) implements Dependencies {
        public Tree {
            arcs = List.copyOf(arcs);
            for (Arc arc : arcs) {
                if (arc.head() >= arcs.size()) {
                    throw new IllegalArgumentException("a head outside its sentence");
                }
            }
        }

        /// The words that hang on this one by one of these relations, subtypes included (`nsubj`
        /// also finds `nsubj:pass`), in order.
        public List<Integer> under(int head, String... relations) {
            var found = new java.util.ArrayList<Integer>();
            for (int i = 0; i < arcs.size(); i++) {
                if (arcs.get(i).head() == head && arcs.get(i).is(relations)) {
                    found.add(i);
                }
            }
            return found;
        }
    }

    /// A word's link to another.
    ///
    /// @param head number of the word on which it hangs; -1 for the root, and where no link is
    ///   known
    /// @param relation its name, with its subtype (`nsubj:pass`); empty where no link is known
    record Arc(int head, String relation) {
        /// A word whose place in the tree is not known.
        public static final Arc NONE = new Arc(-1, "");

        public Arc {
            if (head < -1) {
                throw new IllegalArgumentException("a head before the sentence");
            }
        }

        /// Whether it is one of these relations or a subtype of one.
        public boolean is(String... relations) {
            for (String each : relations) {
                if (relation.equals(each) || relation.startsWith(each + ":")) {
                    return true;
                }
            }
            return false;
        }
    }
}
