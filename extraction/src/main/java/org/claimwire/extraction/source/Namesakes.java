package org.claimwire.extraction.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people that an item names, by surname; two of one surname are kept apart by their first names. */
final class Namesakes {

    /** More people of one surname than any item tells apart. */
    private static final int MOST = 20;

    /** One person: the fullest mention, how often the full name stands, and whether it does so in the lead. */
    private static final class One {
        private Profile fullest;
        private int times = 1;
        private boolean leads;

        One(Profile profile, boolean leads) {
            this.fullest = profile;
            this.leads = leads;
        }

        void add(Profile profile, boolean lead) {
            fullest = fuller(fullest, profile);
            times++;
            leads |= lead;
        }

        boolean is(Profile profile) {
            return isSame(fullest.person(), profile.person());
        }
    }

    private final Map<String, List<One>> bySurname = new HashMap<>();
    private final Map<String, Profile> bare = new HashMap<>();

    /** Adds a mention; {@code lead} says whether it stands in the headline or the first paragraph. */
    void add(Profile profile, boolean lead) {
        if (isSingle(profile)) {
            bare.merge(profile.surname(), profile, Namesakes::fuller);
            return;
        }
        List<One> people = bySurname.computeIfAbsent(profile.surname(), name -> new ArrayList<>());
        for (One one : people) {
            if (one.is(profile)) {
                one.add(profile, lead);
                return;
            }
        }
        if (people.size() < MOST) {
            people.add(new One(profile, lead));
        }
    }

    /** The fullest mention of whoever a mention names, or null if nobody else names him, or several people fit. */
    @Nullable
    Profile of(Profile mention) {
        List<One> people = bySurname.getOrDefault(mention.surname(), List.of());
        if (!isSingle(mention)) {
            return people.stream()
                    .filter(one -> one.is(mention))
                    .findFirst()
                    .map(one -> one.fullest)
                    .orElse(null);
        }
        List<One> fitting =
                people.stream().filter(one -> fits(mention, one.fullest)).toList();
        if (fitting.isEmpty()) {
            return people.isEmpty() ? bare.get(mention.surname()) : null;
        }
        List<One> inOffice = fitting.stream()
                .filter(one -> holds(one.fullest, mention.role()))
                .toList();
        One foremost = foremost(inOffice.isEmpty() ? fitting : inOffice);
        return foremost == null ? null : foremost.fullest;
    }

    /** The one person; else the one that alone stands in the lead; else the one named twice as often as any other. */
    private static @Nullable One foremost(List<One> people) {
        if (people.size() == 1) {
            return people.get(0);
        }
        List<One> leading = people.stream().filter(one -> one.leads).toList();
        if (leading.size() == 1) {
            return leading.get(0);
        }
        for (One one : people) {
            if (people.stream().allMatch(other -> other == one || one.times >= 2 * other.times)) {
                return one;
            }
        }
        return null;
    }

    /** "Mr. Roe" is not Queen Anna Roe, and "Mayor Roe" is no General Jon Roe. */
    private static boolean fits(Profile mention, Profile full) {
        String role = mention.role();
        String other = full.role();
        boolean gender = Gender.of(mention).agrees(Gender.of(full));
        return gender && (role == null || other == null || Gender.isTitle(role) || sameOffice(role, other));
    }

    private static boolean holds(Profile full, @Nullable String role) {
        String office = full.role();
        return role != null && office != null && !Gender.isTitle(role) && sameOffice(role, office);
    }

    private static boolean sameOffice(String role, String other) {
        String one = role.toLowerCase(Locale.ROOT);
        String two = other.toLowerCase(Locale.ROOT);
        return Gender.isTitle(other) || one.endsWith(two) || two.endsWith(one);
    }

    private static boolean isSingle(Profile profile) {
        return profile.person() != null && profile.person().indexOf(' ') < 0;
    }

    private static Profile fuller(Profile one, Profile other) {
        int byRole = Boolean.compare(other.role() != null, one.role() != null);
        int byName = Integer.compare(Profile.length(other.person()), Profile.length(one.person()));
        return byName > 0 || byName == 0 && byRole > 0 ? other : one;
    }

    /** Whether two full names of one surname may be one person's: first names are equal, or one is the other's initial. */
    static boolean isSame(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        String mine = first(one);
        String theirs = first(other);
        return mine.equals(theirs)
                || isInitial(mine) && theirs.startsWith(mine.substring(0, 1))
                || isInitial(theirs) && mine.startsWith(theirs.substring(0, 1));
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return Slug.of(blank < 0 ? name : name.substring(0, blank));
    }

    private static boolean isInitial(String slug) {
        return slug.length() == 1;
    }
}
