package org.whereabouts.names;

/// How well two written names agree, from nothing to the same letters. The order of the constants
/// is the order of strength: `a.compareTo(b) > 0` means that `a` is the stronger agreement.
public enum NameLevel {
    /// One side is empty, a placeholder ("unknown"), or only titles. Never evidence, for or
    /// against.
    NO_EVIDENCE(0),
    /// The names disagree in a part that both of them have.
    DIFFERENT(1),
    /// Initials agree and nothing else can be compared.
    INITIALS(2),
    /// Some parts agree; others are missing, or one of them differs.
    PARTIAL(3),
    /// Every part that both have sounds alike.
    CLOSE(4),
    /// Every part that both have is the same name element by the element table (Зейнолла ~ 再努拉),
    /// though no spelling rule leads from one to the other.
    DICTIONARY(5),
    /// A spelling rule leads from both to the same Latin reading.
    SAME_READING(6),
    /// The same letters once order, separators, case, accents and borrowed letters are repaired.
    SAME_AFTER_REPAIR(7),
    /// The same characters.
    EXACT(8);

    private static final NameLevel[] ALL = values();

    private final int strength;

    NameLevel(int strength) {
        this.strength = strength;
    }

    /// 0 for no evidence, rising by one with each stronger level; what linkage keeps in a packed
    /// pattern.
    public int strength() {
        return strength;
    }

    /// The level of a {@link #strength()}.
    public static NameLevel ofStrength(int strength) {
        return ALL[strength];
    }
}
