package org.claimwire.extraction.source;

import java.util.List;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.place.ItemPlaces;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Tag;
import org.jspecify.annotations.Nullable;

/** The sources of one item as its mentions come by. */
final class ResolvedSources implements ItemSources {

    private final ItemText item;
    private final Profiler profiler;
    private final Antecedents antecedents;
    private final Cast cast;
    private final SourceNames names;
    private final ItemPlaces places;

    ResolvedSources(
            ItemText item,
            Profiler profiler,
            Antecedents antecedents,
            Cast cast,
            SourceNames names,
            ItemPlaces places) {
        this.item = item;
        this.profiler = profiler;
        this.antecedents = antecedents;
        this.cast = cast;
        this.names = names;
        this.places = places;
    }

    @Override
    public Source outlet() {
        return names.outlet();
    }

    @Override
    public Source nobody() {
        return names.nobody();
    }

    @Override
    public Source source(Phrase mention, Passage passage, List<Phrase> channels) {
        Profile profile = profiler.profile(mention, passage.text(), places, item.uri());
        Source source = resolve(profile, passage);
        antecedents.spoke(passage, profile, source, channels);
        return source;
    }

    private Source resolve(Profile profile, Passage passage) {
        if (isPronoun(profile)) {
            return pronoun(profile, passage);
        }
        if (isOnlyNear(profile)) {
            return names.nobody();
        }
        if (profile.joint()) {
            return names.of(profile);
        }
        if (profile.person() != null) {
            return names.of(spokenFor(completed(profile), passage));
        }
        if (profile.organisation() != null) {
            return names.of(told(profile, profile.organisation(), passage));
        }
        return profile.duty() == Profile.Duty.SPEAKS ? spokesman(profile, passage) : described(profile, passage);
    }

    /** "The foreign ministry" after "the Russian Foreign Ministry said". */
    private Profile told(Profile profile, Organisation untold, Passage passage) {
        if (untold.told()) {
            return profile;
        }
        Organisation organisation = antecedents.told(passage, profile, untold, places.country());
        return organisation == null ? profile : profile.of(organisation);
    }

    private Source spokesman(Profile profile, Passage passage) {
        String principal = profile.principal();
        if (principal != null) {
            Organisation organisation = antecedents.ofPrincipal(passage, profile, principal);
            return names.of(organisation == null ? profile : profile.of(organisation));
        }
        Profile known = antecedents.ofDescription(passage, profile);
        return names.of(known == null ? spokenFor(profile, passage) : completed(known));
    }

    private Source described(Profile profile, Passage passage) {
        Source utterance = antecedents.ofUtterance(profile);
        if (utterance != null) {
            return utterance;
        }
        Profile named = named(profile);
        Profile meant = named == null ? antecedents.ofDescription(passage, profile) : named;
        return names.of(meant == null ? profile : completed(meant));
    }

    /** "Jordan said" after "Ann Jordan", "the NFR" after "the Northland Front for Reform". */
    private @Nullable Profile named(Profile profile) {
        Phrase phrase = profile.phrase();
        String word = phrase.sentence().at(phrase.last()).word();
        boolean one =
                phrase.size() == 1 || phrase.size() == 2 && phrase.sentence().tagged(phrase.first(), Tag.DET);
        if (!one || !phrase.sentence().at(phrase.last()).isCapitalised()) {
            return null;
        }
        Profile acronym = cast.ofAcronym(phrase.sentence().norm(phrase.last()));
        if (acronym != null || phrase.size() > 1) {
            return acronym;
        }
        Profile person = cast.person(profile.called(word));
        return person != null && person.person() != null && person.person().indexOf(' ') > 0 ? person : null;
    }

    /** "A source close to the ministry" is not the ministry. */
    private static boolean isOnlyNear(Profile profile) {
        Phrase phrase = profile.phrase();
        return phrase.sentence().is(phrase.first() - 1, "to")
                && phrase.sentence().is(phrase.first() - 2, "close");
    }

    private static boolean isPronoun(Profile profile) {
        Phrase phrase = profile.phrase();
        return phrase.size() == 1 && phrase.sentence().tagged(phrase.first(), Tag.PRON);
    }

    private Source pronoun(Profile profile, Passage passage) {
        boolean human = profile.head().equals("he") || profile.head().equals("she");
        Source speaker = antecedents.ofPronoun(passage, profile);
        Profile named = human && (speaker == null || speaker.person() == null)
                ? antecedents.personBefore(passage, profile)
                : null;
        if (named != null) {
            return names.of(completed(named));
        }
        return speaker == null ? names.of(profile) : speaker;
    }

    /** "Spokeswoman Anna Roe", "the spokesman": whoever spoke last, or was named last, is spoken for. */
    private Profile spokenFor(Profile profile, Passage passage) {
        if (profile.duty() != Profile.Duty.SPEAKS || profile.organisation() != null || !profile.bare()) {
            return profile;
        }
        Organisation organisation = antecedents.lastOrganisation(passage, profile);
        return organisation == null ? profile : profile.of(organisation);
    }

    /** The same person with the full name, role and organisation that the item gives anywhere. */
    private Profile completed(Profile profile) {
        Profile full = profile.person() == null ? null : cast.person(profile);
        return full == null || full == profile ? profile : profile.completedBy(full);
    }
}
