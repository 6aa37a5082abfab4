package org.claimwire.extraction.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** Everybody an item names, whether it lets them speak or not, in the order of the text. */
final class Cast {

    /** Somebody named: where, and what the words there tell. */
    record Member(Field field, int begin, Profile profile) {}

    private static final int MEMORY = 200;
    private static final int SHORTEST_ACRONYM = 3;

    private final Map<String, Profile> byKey = new HashMap<>();
    private final Map<String, Profile> byAcronym = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final Namesakes people = new Namesakes();

    private Cast() {}

    static Cast of(Profiler profiler, String uri, List<Passage> passages, ItemPlaces places, Steps steps) {
        Cast cast = new Cast();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                steps.take(sentence.size() * 2);
                for (Phrase name : names(sentence)) {
                    Profile whole = profiler.profile(name, passage.text(), places, uri);
                    cast.add(passage, whole);
                    Phrase owned = whole.person() == null ? owned(name) : null;
                    if (owned != null) {
                        cast.add(passage, profiler.profile(owned, passage.text(), places, uri));
                    }
                }
            }
        }
        return cast;
    }

    /** "President Anna Roe" in "the regime of President Anna Roe"; null if there is nothing behind such a word. */
    private static @Nullable Phrase owned(Phrase name) {
        Sentence s = name.sentence();
        for (int i = name.last() - 1; i > name.first(); i--) {
            if (s.is(i, "of", "for", "'s")) {
                return new Phrase(s, i + 1, name.last());
            }
        }
        return null;
    }

    private void add(Passage passage, Profile profile) {
        if (profile.person() == null && profile.organisation() == null) {
            return;
        }
        members.add(new Member(passage.field(), profile.phrase().begin(), profile));
        Organisation organisation = profile.organisation();
        if (organisation != null && profile.person() == null && profile.words().endsWith(organisation.name())) {
            byKey.merge(
                    organisation.key(),
                    profile,
                    (one, other) -> other.words().length() > one.words().length() ? other : one);
            String acronym = acronym(organisation.name());
            if (acronym.length() >= SHORTEST_ACRONYM) {
                byAcronym.putIfAbsent(acronym, profile);
            }
        }
        if (profile.person() != null) {
            boolean lead = passage.field() == Field.TITLE
                    || profile.phrase().sentence().paragraph() == 0;
            people.add(profile, lead);
        }
    }

    private static String acronym(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    /** The fullest mention of whom a mention names, or null if nobody else does, or several people fit. */
    @Nullable
    Profile person(Profile mention) {
        return people.of(mention);
    }

    /** The organisation whose initials a word is ("NFR"), or null. */
    @Nullable
    Profile ofAcronym(String word) {
        return byAcronym.get(word);
    }

    /** The one organisation or person that fits, named anywhere in the item; null if several fit, or none. */
    @Nullable
    Profile only(Predicate<Profile> fits) {
        Profile found = null;
        for (Member member : members.subList(0, Math.min(members.size(), MEMORY))) {
            Profile profile = member.profile();
            if (!fits.test(profile)) {
                continue;
            }
            if (found != null && !isSame(found, profile)) {
                return null;
            }
            found = profile;
        }
        return found;
    }

    private static boolean isSame(Profile one, Profile other) {
        Organisation mine = one.organisation();
        Organisation theirs = other.organisation();
        boolean organisation = mine != null && theirs != null && mine.key().equals(theirs.key());
        return organisation && one.surname().equals(other.surname())
                || one.person() != null && one.surname().equals(other.surname());
    }

    /** An organisation's mention with the longest name that the item gives it; the same profile if there is none. */
    Profile fullest(Profile profile) {
        Organisation organisation = profile.organisation();
        return organisation == null ? profile : byKey.getOrDefault(organisation.key(), profile);
    }

    /** The last of those named before an offset of a field, in order; the headline stands before the body. */
    List<Member> before(Field field, int offset) {
        int end = members.size();
        int low = 0;
        while (low < end) {
            int middle = (low + end) >>> 1;
            Member member = members.get(middle);
            boolean earlier = member.field().compareTo(field) < 0 || member.field() == field && member.begin() < offset;
            if (earlier) {
                low = middle + 1;
            } else {
                end = middle;
            }
        }
        return members.subList(Math.max(0, low - MEMORY), low);
    }

    /** Runs of names with the roles and institutions around them: "police spokesman Anna Roe". */
    private static List<Phrase> names(Sentence s) {
        List<Phrase> names = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            int first = i;
            while (i < s.size() && belongs(s, i)) {
                i++;
            }
            if (i > first) {
                names.add(new Phrase(s, first, i - 1));
            }
            i++;
        }
        return names;
    }

    private static boolean belongs(Sentence s, int i) {
        if (s.is(i, "of", "for", "the", "'s")) {
            return s.at(i + 1).isCapitalised() && !s.isOutside(i - 1);
        }
        return s.tagged(i, Tag.PROPN, Tag.NOUN, Tag.ADJ);
    }
}
