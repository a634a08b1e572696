package org.whereabouts.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.whereabouts.statement.time.PartialDate;
import org.whereabouts.statement.time.Term;

/// What is said of a mention: the whole vocabulary. What the list lacks is [Noted], with a label.
/// Each claim corresponds to an idea of the HURIDOCS event standard formats; `huridocs.yml` beside
/// this class says which, in our own words.
///
/// Text that was not given is empty; dates and durations have their `NONE`; a place or body that
/// was not named is [Ref#NONE].
public sealed interface Claim {

    /// The mentions that the claim names beside its subject, in the order of its fields. What its
    /// words name besides is not known here.
    default List<MentionId> named() {
        return switch (this) {
            case Claim.Kin(var _, var to, var _) -> List.of(to);
            case Claim.Disappeared(var _, var where, var takenBy, var with) ->
                    with(refs(where, takenBy), with);
            case Claim.Appealed(var _, var to, var _, var forWhom, var where, var _, var _) ->
                    with(refs(to, where), forWhom);
            case Claim.Born(var _, var place) -> refs(place);
            case Claim.Held held -> refs(held.place(), held.authority());
            case Claim.Sentenced(var _, var _, var court, var _) -> refs(court);
            case Claim.Moved(var from, var to, var _) -> refs(from, to);
            case Claim.Mistreated(var _, var _, var where) -> refs(where);
            case Claim.Died(var _, var where, var _) -> refs(where);
            case Claim.Counted(var _, var _, var where, var _) -> refs(where);
            case Claim.Named _,
                    Claim.Described _,
                    Claim.Released _,
                    Claim.Heard _,
                    Claim.Restricted _,
                    Claim.Answered _,
                    Claim.Depicted _,
                    Claim.Noted _ ->
                    List.of();
        };
    }

    private static List<MentionId> refs(Ref... refs) {
        var named = new ArrayList<MentionId>();
        for (Ref ref : refs) {
            if (ref instanceof Ref.To(var mention)) {
                named.add(mention);
            }
        }
        return named;
    }

    private static List<MentionId> with(List<MentionId> named, List<MentionId> others) {
        named.addAll(others);
        return named;
    }

    /// The subject is called so.
    ///
    /// @param script ISO 15924 code of the script it is written in ("Cyrl"); empty if not recorded
    record Named(String name, NameKind kind, String script) implements Claim {}

    /// The subject is described so.
    ///
    /// @param label what is described where `attribute` is [Attribute#OTHER]; otherwise empty
    record Described(Attribute attribute, String value, String label) implements Claim {}

    /// The subject was born then and there.
    record Born(PartialDate when, Ref place) implements Claim {}

    /// The subject is the `relation` of `to`: husband of, relative of.
    ///
    /// @param words the source's own word for it; empty if the relation says it all
    record Kin(Relation relation, MentionId to, String words) implements Claim {}

    /// The subject is or was held.
    ///
    /// @param acknowledged what the authorities say of it, as the speaker tells it
    /// @param authority who holds
    /// @param asOf a date at which it is said to be so ("currently"); apart from since and until
    /// @param reason the reason or charge that was given
    record Held(
            HeldForm form,
            Acknowledged acknowledged,
            Ref place,
            Ref authority,
            PartialDate since,
            PartialDate until,
            PartialDate asOf,
            Term duration,
            String reason)
            implements Claim {}

    /// The subject was sentenced.
    record Sentenced(Term term, String charge, Ref court, PartialDate when) implements Claim {}

    /// The subject was moved.
    record Moved(Ref from, Ref to, PartialDate when) implements Claim {}

    /// The subject was released.
    record Released(PartialDate when, String conditions) implements Claim {}

    /// The subject was taken or went missing.
    ///
    /// @param lastSeen when last seen
    /// @param takenBy who took them, as far as is said
    /// @param with who was taken with them
    record Disappeared(PartialDate lastSeen, Ref where, Ref takenBy, List<MentionId> with)
            implements Claim {
        public Disappeared {
            with = List.copyOf(with);
        }
    }

    /// There was news of the subject, or there is none since.
    ///
    /// @param last when the last news came; for [News#NONE_SINCE] the date since which there is
    ///   none
    /// @param silence for how long there has been no news, where no date is given
    /// @param channel how the news came ("a telephone call")
    record Heard(News news, PartialDate last, Term silence, String channel) implements Claim {}

    /// The subject's movement is restricted, outside custody.
    record Restricted(Restriction kind, PartialDate since, PartialDate until) implements Claim {}

    /// The subject was ill-treated.
    record Mistreated(String manner, PartialDate when, Ref where) implements Claim {}

    /// The subject died.
    record Died(PartialDate when, Ref where, String cause) implements Claim {}

    /// The subject (who appeals) asked something of somebody.
    ///
    /// @param to of whom it was asked
    /// @param demand what for
    /// @param forWhom the mentions for whom it was asked
    /// @param participants how many took part
    record Appealed(
            AppealKind kind,
            Ref to,
            String demand,
            List<MentionId> forWhom,
            Ref where,
            PartialDate when,
            Amount participants)
            implements Claim {
        public Appealed {
            forWhom = List.copyOf(forWhom);
        }
    }

    /// The subject (who answers) answered an appeal; which one is in [Statement#answers].
    record Answered(AnswerKind kind, String text, PartialDate when) implements Claim {}

    /// A picture shows the subject.
    ///
    /// @param attachment which file of the source, counted from 0
    record Depicted(int attachment, Locator where) implements Claim {}

    /// So many are in the subject group.
    ///
    /// @param what who is counted and in which situation, in words ("taken to detention centres")
    record Counted(String what, Amount amount, Ref where, PartialDate asOf) implements Claim {}

    /// A labelled remark: the way out for what the list lacks.
    record Noted(String label, String text) implements Claim {}

    /// A number of people as it was said.
    ///
    /// @param low at least so many; empty if not said
    /// @param high at most so many; empty if not said
    /// @param words the words ("as many as", "thousands"); empty if the numbers say it all
    record Amount(OptionalLong low, OptionalLong high, String words) {
        /// Not said.
        public static final Amount NONE =
                new Amount(OptionalLong.empty(), OptionalLong.empty(), "");

        public Amount {
            boolean negative = low.orElse(0) < 0 || high.orElse(0) < 0;
            boolean backward =
                    low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong();
            if (negative || backward) {
                throw new IllegalArgumentException("an amount runs forward from 0");
            }
        }

        /// Exactly so many.
        public static Amount exactly(long number) {
            return new Amount(OptionalLong.of(number), OptionalLong.of(number), "");
        }
    }

    /// What kind of name.
    enum NameKind {
        FULL,
        GIVEN,
        FATHERS,
        FAMILY,
        OTHER_SPELLING,
        FORMER,
        NICKNAME,
        PSEUDONYM
    }

    /// What is described. [#sealedByDefault] says which attributes are off by default and never
    /// published.
    enum Attribute {
        SEX,
        AGE,
        OCCUPATION,
        CITIZENSHIP,
        RESIDENCE,
        ROLE,
        EDUCATION,
        APPEARANCE,
        HEALTH,
        PEOPLE,
        RELIGION,
        ID_NUMBER,
        CONTACT,
        OTHER;

        /// People, religion, numbers of papers and contacts: kept sealed, never in public output.
        public boolean sealedByDefault() {
            return switch (this) {
                case PEOPLE, RELIGION, ID_NUMBER, CONTACT, HEALTH -> true;
                case SEX,
                        AGE,
                        OCCUPATION,
                        CITIZENSHIP,
                        RESIDENCE,
                        ROLE,
                        EDUCATION,
                        APPEARANCE,
                        OTHER ->
                        false;
            };
        }
    }

    /// What the subject is to the other.
    enum Relation {
        HUSBAND,
        WIFE,
        SPOUSE,
        FATHER,
        MOTHER,
        PARENT,
        SON,
        DAUGHTER,
        CHILD,
        BROTHER,
        SISTER,
        SIBLING,
        GRANDPARENT,
        GRANDCHILD,
        UNCLE,
        AUNT,
        NEPHEW,
        NIECE,
        COUSIN,
        IN_LAW,
        RELATIVE,
        FRIEND,
        COLLEAGUE,
        LAWYER;

        /// Whether it makes one family, by blood or by marriage.
        public boolean isFamily() {
            return switch (this) {
                case FRIEND, COLLEAGUE, LAWYER -> false;
                case HUSBAND,
                        WIFE,
                        SPOUSE,
                        FATHER,
                        MOTHER,
                        PARENT,
                        SON,
                        DAUGHTER,
                        CHILD,
                        BROTHER,
                        SISTER,
                        SIBLING,
                        GRANDPARENT,
                        GRANDCHILD,
                        UNCLE,
                        AUNT,
                        NEPHEW,
                        NIECE,
                        COUSIN,
                        IN_LAW,
                        RELATIVE ->
                        true;
            };
        }
    }

    /// How somebody is held.
    enum HeldForm {
        PRISON,
        CAMP,
        POLICE_CUSTODY,
        DETENTION_CENTRE,
        HOUSE_ARREST,
        RESIDENTIAL_SURVEILLANCE,
        PSYCHIATRIC,
        /// Held without contact, the form not said.
        INCOMMUNICADO,
        OTHER
    }

    /// What the authorities say of a detention.
    enum Acknowledged {
        YES,
        NO,
        /// Acknowledged, the place kept back.
        PLACE_WITHHELD,
        NOT_SAID
    }

    /// Whether there was news.
    enum News {
        CONTACT,
        NONE_SINCE
    }

    /// A restriction outside custody.
    enum Restriction {
        PASSPORT_TAKEN,
        EXIT_BAN,
        HOMESTAY,
        MOVEMENT,
        REPORTING,
        OTHER
    }

    /// How something was asked.
    enum AppealKind {
        PROTEST,
        PETITION,
        LETTER,
        UN_COMMUNICATION,
        COURT,
        MEETING,
        OTHER
    }

    /// What came back.
    enum AnswerKind {
        REFUSED,
        PROMISED,
        DENIED,
        REPLIED,
        IGNORED
    }
}
