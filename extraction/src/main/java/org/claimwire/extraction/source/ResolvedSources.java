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
        if (profile.joint()) {
            return names.of(profile);
        }
        if (profile.person() != null) {
            return names.of(spokenFor(completed(profile), passage));
        }
        if (profile.duty() == Profile.Duty.SPEAKS && profile.organisation() == null) {
            String principal = profile.principal();
            if (principal != null) {
                Organisation organisation = antecedents.ofPrincipal(passage, profile, principal);
                return names.of(organisation == null ? profile : profile.of(organisation));
            }
            Profile known = antecedents.ofDescription(passage, profile);
            return names.of(known == null ? spokenFor(profile, passage) : completed(known));
        }
        Source utterance = antecedents.ofUtterance(profile);
        if (profile.organisation() == null && utterance != null) {
            return utterance;
        }
        Profile meant = profile.organisation() == null ? antecedents.ofDescription(passage, profile) : null;
        return names.of(meant == null ? profile : completed(meant));
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

    /** "The ministry's spokesman", "spokeswoman Anna Roe": whoever spoke last, or was named last, is spoken for. */
    private Profile spokenFor(Profile profile, Passage passage) {
        if (profile.duty() != Profile.Duty.SPEAKS || profile.organisation() != null) {
            return profile;
        }
        Organisation organisation = antecedents.lastOrganisation(passage, profile);
        return organisation == null ? profile : profile.of(organisation);
    }

    /** The same person with the full name, role and organisation that the item gives anywhere. */
    private Profile completed(Profile profile) {
        Profile full = profile.person() == null ? null : cast.fullest(profile.surname());
        if (full == null || full == profile) {
            return profile;
        }
        boolean longer = length(full.person()) >= length(profile.person());
        return new Profile(
                profile.phrase(),
                profile.words(),
                longer ? full.name() : profile.name(),
                profile.head(),
                longer ? full.person() : profile.person(),
                profile.role() == null ? full.role() : profile.role(),
                profile.role() == null ? full.duty() : profile.duty(),
                profile.organisation() == null ? full.organisation() : profile.organisation(),
                false);
    }

    private static int length(@Nullable String name) {
        return name == null ? 0 : name.length();
    }
}
