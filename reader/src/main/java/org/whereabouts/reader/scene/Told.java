package org.whereabouts.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whereabouts.reader.coref.Party;
import org.whereabouts.statement.Locator.Span;
import org.whereabouts.statement.Stance;

/// Who says a clause and in which stance.
///
/// @param speaker empty for the author, or where nobody is named
/// @param stated whether the text says who speaks (the author speaks where no frame stands)
/// @param via through whom it came, the nearest to the speaker first
/// @param at where speaker and word of saying stand
/// @param carried whether the speaker stands in an earlier sentence
public record Told(
        Optional<Party> speaker,
        boolean stated,
        Stance stance,
        List<Party> via,
        List<Span> at,
        boolean carried) {
    public Told {
        via = List.copyOf(via);
        at = List.copyOf(at);
    }

    /// The same in another stance.
    public Told in(Stance other) {
        return new Told(speaker, stated, other, via, at, carried);
    }

    /// The same as somebody else says it, told on by those who told it here.
    public Told by(Party who, List<Span> where) {
        if (speaker.filter(s -> s.touches(who)).isPresent()) {
            return this;
        }
        var through = new ArrayList<Party>();
        speaker.ifPresent(through::add);
        through.addAll(via);
        return new Told(Optional.of(who), false, stance, through, where, false);
    }

    /// Whether the author says so in their own voice.
    public boolean author() {
        return speaker.isEmpty() && stated;
    }
}
