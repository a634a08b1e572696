package org.whereabouts.names.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.whereabouts.names.Language;
import org.whereabouts.names.Role;
import org.whereabouts.names.written.Token;

/// What each part of a name is, by its ending, its place, commas and capitals (names.md 4). A part
/// whose form and place leave a doubt stays {@link Role#UNKNOWN}.
final class Roles {
    private Roles() {}

    static List<Role> of(List<Token> words, List<PartSounds> sounds, Language language) {
        var roles = new ArrayList<>(Collections.nCopies(words.size(), Role.UNKNOWN));
        for (int i = 0; i < words.size(); i++) {
            Ending ending = sounds.get(i).ending();
            if (words.get(i).initial()) {
                roles.set(i, Role.INITIAL);
            } else if (ending.isPatronymic()) {
                roles.set(i, Role.PATRONYMIC);
            } else if (ending.isSurname()) {
                roles.set(i, Role.SURNAME);
            }
        }
        keepOne(roles, Role.PATRONYMIC, Role.SURNAME);
        marked(words, roles);
        given(words, roles, language);
        return roles;
    }

    /// Of several parts with the ending of a patronymic the last is it; the others may be surnames
    /// (Абрамович, Әбдірахманұлы as a surname).
    private static void keepOne(List<Role> roles, Role role, Role instead) {
        int last = roles.lastIndexOf(role);
        for (int i = 0; i < last; i++) {
            if (roles.get(i) == role) {
                roles.set(i, instead);
            }
        }
    }

    /// A comma after the first field, or capitals in one part only, mark the surname.
    private static void marked(List<Token> words, List<Role> roles) {
        int fields = words.stream().mapToInt(Token::field).max().orElse(0);
        long capitals = words.stream().filter(Token::capitals).count();
        boolean byComma = fields == 1 && words.stream().filter(w -> w.field() == 0).count() == 1;
        for (int i = 0; i < words.size(); i++) {
            boolean marked =
                    byComma
                            ? words.get(i).field() == 0
                            : capitals == 1 && words.size() > 1 && words.get(i).capitals();
            if (marked && roles.get(i) != Role.INITIAL) {
                if (roles.contains(Role.SURNAME) && roles.get(i) != Role.SURNAME) {
                    roles.set(roles.indexOf(Role.SURNAME), Role.UNKNOWN);
                }
                roles.set(i, Role.SURNAME);
            }
        }
    }

    /// What is left beside a surname or a patronymic is the given name; beside a patronymic that
    /// stands last in three parts, the first is the surname.
    private static void given(List<Token> words, List<Role> roles, Language language) {
        List<Integer> open = open(roles);
        boolean surname = roles.contains(Role.SURNAME);
        int patronymic = roles.indexOf(Role.PATRONYMIC);
        if (open.size() == 1 && (surname || patronymic >= 0)) {
            roles.set(open.getFirst(), Role.GIVEN);
        } else if (open.size() == 2 && !surname && patronymic >= 0) {
            boolean last = patronymic == words.size() - 1;
            boolean middle = patronymic == open.getFirst() + 1;
            if (last) {
                roles.set(open.get(0), Role.SURNAME);
                roles.set(open.get(1), Role.GIVEN);
            } else if (middle) {
                roles.set(open.get(0), Role.GIVEN);
                roles.set(open.get(1), Role.SURNAME);
            }
        } else if (open.size() == 2 && language == Language.UYGHUR && words.size() == 2) {
            roles.set(open.get(0), Role.GIVEN);
            roles.set(open.get(1), Role.PATRONYMIC);
        }
    }

    private static List<Integer> open(List<Role> roles) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == Role.UNKNOWN) {
                open.add(i);
            }
        }
        return open;
    }
}
