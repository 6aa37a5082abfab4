package org.claimwire.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.Source;
import org.claimwire.extraction.lexicon.Lexicon;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What pronouns and definite descriptions point back to within an item. */
final class Antecedents {

    /** How many sentences a pronoun looks back for its speaker. */
    private static final int REACH = 6;

    /** How many sentences away somebody may have spoken for a pronoun to pass over who spoke since. */
    private static final int NEAR = 3;

    /** How many speakers a description looks back for the one it means. */
    private static final int MEMORY = 100;

    /** The words that point back, shared by all items. */
    static final class Words {
        private final Map<String, String> hypernyms = Lexicon.values(Antecedents.class, "hypernyms.txt");
        private final Set<String> utterances = Lexicon.words(Antecedents.class, "utterances.txt");
    }

    /** Somebody who has spoken: where, who, and who only passed it on. */
    private record Speaker(Field field, Sentence sentence, Profile profile, Source source, List<Phrase> channels) {}

    private final Words words;
    private final Cast cast;
    private final List<Speaker> speakers = new ArrayList<>();

    Antecedents(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    void spoke(Passage passage, Profile profile, Source source, List<Phrase> channels) {
        speakers.add(new Speaker(passage.field(), profile.phrase().sentence(), profile, source, List.copyOf(channels)));
    }

    /** Whom "he", "it" or "they" means, or null if nobody before it fits. */
    @Nullable
    Source ofPronoun(Passage passage, Profile mention) {
        Speaker last = lastSpeaker(passage, mention);
        if (last == null) {
            return null;
        }
        return switch (mention.head()) {
            case "he", "she" -> human(last, passage, mention);
            case "it" -> thing(last, passage, mention);
            default -> last.source;
        };
    }

    /** The last one who may be called so; a body that spoke since gives way to a person who spoke just before it. */
    private @Nullable Source human(Speaker last, Passage passage, Profile mention) {
        Gender gender = Gender.of(mention);
        for (int i = speakers.size() - 1; i >= 0 && near(speakers.get(i), passage, mention); i--) {
            Source source = speakers.get(i).source;
            int away = mention.phrase().sentence().index()
                    - speakers.get(i).sentence.index();
            if (source.person() != null
                    && gender.agrees(Gender.of(source))
                    && (i == speakers.size() - 1 || away <= NEAR)) {
                return source;
            }
        }
        return last.source.person() == null ? last.source : null;
    }

    /** The last body that spoke; a person is no "it", unless whoever he speaks for is. */
    private static boolean isThing(Source source) {
        return source.person() == null || !source.key().startsWith("person:");
    }

    private @Nullable Source thing(Speaker last, Passage passage, Profile mention) {
        for (int i = speakers.size() - 1; i >= 0 && near(speakers.get(i), passage, mention); i--) {
            if (isThing(speakers.get(i).source)) {
                return speakers.get(i).source;
            }
        }
        return last.source;
    }

    /** Somebody named before the mention, whom no claim has let speak: "A met B. He said". */
    @Nullable
    Profile personBefore(Passage passage, Profile mention) {
        List<Cast.Member> before = cast.before(passage.field(), mention.phrase().begin());
        for (int i = before.size() - 1; i >= 0; i--) {
            Profile profile = before.get(i).profile();
            if (mention.phrase().sentence().index()
                            - profile.phrase().sentence().index()
                    > 1) {
                return null;
            }
            boolean named = profile.person() != null
                    && (profile.role() != null || profile.person().indexOf(' ') > 0);
            if (named && !isChannel(profile)) {
                return profile;
            }
        }
        return null;
    }

    private boolean isChannel(Profile profile) {
        for (Speaker speaker : recent()) {
            for (Phrase channel : speaker.channels) {
                if (channel.sentence() == profile.phrase().sentence()
                        && channel.contains(profile.phrase().last())) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Speaker> recent() {
        return speakers.subList(Math.max(0, speakers.size() - MEMORY), speakers.size());
    }

    private @Nullable Speaker lastSpeaker(Passage passage, Profile mention) {
        if (speakers.isEmpty()) {
            return null;
        }
        Speaker last = speakers.get(speakers.size() - 1);
        return near(last, passage, mention) ? last : null;
    }

    private static boolean near(Speaker speaker, Passage passage, Profile mention) {
        int away = mention.phrase().sentence().index() - speaker.sentence.index();
        return speaker.field == passage.field() && away <= REACH;
    }

    /** Whom "the statement" speaks for, or null if the mention is none or nobody has spoken. */
    @Nullable
    Source ofUtterance(Profile mention) {
        boolean utterance = words.utterances.contains(mention.head()) && mention.pointsBack();
        return utterance && !speakers.isEmpty() ? speakers.get(speakers.size() - 1).source : null;
    }

    /** The speaker or cast member that "the ministry", "this alliance", "the spokesman" means; null if none fits. */
    @Nullable
    Profile ofDescription(Passage passage, Profile mention) {
        if (passage.field() == Field.TITLE) {
            return cast.only(member -> fits(mention, member));
        }
        if (!mention.pointsBack()) {
            return null;
        }
        List<Speaker> recent = recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (fits(mention, recent.get(i).profile)) {
                return recent.get(i).profile;
            }
        }
        List<Cast.Member> before = cast.before(passage.field(), mention.phrase().begin());
        for (int i = before.size() - 1; i >= 0; i--) {
            if (fits(mention, before.get(i).profile())) {
                return cast.fullest(before.get(i).profile());
            }
        }
        return null;
    }

    /** The organisation that "ministry" in "the ministry's spokesman" means: named before, or the only one; null if none fits. */
    @Nullable
    Organisation ofPrincipal(Passage passage, Profile mention, String principal) {
        List<Speaker> recent = recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            Organisation organisation = recent.get(i).profile.organisation();
            if (organisation != null && isCalled(organisation, principal)) {
                return organisation;
            }
        }
        List<Cast.Member> before = cast.before(passage.field(), mention.phrase().begin());
        for (int i = before.size() - 1; i >= 0; i--) {
            Organisation organisation = before.get(i).profile().organisation();
            if (organisation != null && isCalled(organisation, principal)) {
                return organisation;
            }
        }
        Profile only = cast.only(member -> {
            Organisation organisation = member.organisation();
            return member.person() == null && organisation != null && isCalled(organisation, principal);
        });
        return only == null ? null : only.organisation();
    }

    private boolean isCalled(Organisation organisation, String word) {
        return hasWord(organisation.words(), word)
                || kinds(word).contains(organisation.kind().name());
    }

    private boolean fits(Profile mention, Profile candidate) {
        String head = mention.head();
        if (mention.role() != null) {
            return candidate.person() != null
                    && candidate.role() != null
                    && candidate.role().toLowerCase(Locale.ROOT).endsWith(head);
        }
        Organisation organisation = candidate.organisation();
        if (organisation == null || candidate.person() != null) {
            return false;
        }
        return isCalled(organisation, head);
    }

    /** The organisation that spoke last, or was named in this sentence or the one before; null if none was. */
    @Nullable
    Organisation lastOrganisation(Passage passage, Profile mention) {
        List<Speaker> recent = recent();
        for (int i = recent.size() - 1; i >= 0 && near(recent.get(i), passage, mention); i--) {
            Profile profile = recent.get(i).profile;
            if (profile.organisation() != null && (profile.headed() || profile.duty() == Profile.Duty.SPEAKS)) {
                return profile.organisation();
            }
        }
        List<Cast.Member> before = cast.before(passage.field(), mention.phrase().begin());
        for (int i = before.size() - 1; i >= 0; i--) {
            Profile profile = before.get(i).profile();
            int away = mention.phrase().sentence().index()
                    - profile.phrase().sentence().index();
            if (before.get(i).field() != passage.field() || away > 1) {
                return null;
            }
            if (profile.organisation() != null && profile.headed()) {
                return profile.organisation();
            }
        }
        return null;
    }

    /**
     * Which body a mention means that does not tell it: the one of its kind that spoke last, else the only one that the item
     * names, unless that is another country's; null if none fits.
     */
    @Nullable
    Organisation told(Passage passage, Profile mention, Organisation untold, @Nullable String country) {
        List<Speaker> recent = recent();
        for (int i = recent.size() - 1; i >= 0 && near(recent.get(i), passage, mention); i--) {
            Organisation organisation = recent.get(i).profile.organisation();
            if (organisation != null && tells(organisation, untold)) {
                return organisation;
            }
        }
        Profile only = cast.only(member -> {
            Organisation organisation = member.organisation();
            return member.person() == null && organisation != null && tells(organisation, untold);
        });
        Organisation found = only == null ? null : only.organisation();
        return found != null && (country == null || isOf(found, country)) ? found : null;
    }

    private static boolean tells(Organisation organisation, Organisation untold) {
        return organisation.told()
                        && !organisation.isUnnamed()
                        && organisation.stem().equals(untold.stem())
                || !organisation.isUnnamed() && organisation.words().endsWith(" " + untold.words());
    }

    private static boolean isOf(Organisation organisation, String country) {
        String place = organisation.key().substring(organisation.key().indexOf(':') + 1);
        String code = country.toLowerCase(Locale.ROOT);
        return !organisation.told() || place.equals(code) || place.startsWith(code + "/");
    }

    private static boolean hasWord(String name, String word) {
        return (" " + name + " ").contains(" " + word + " ");
    }

    private Set<String> kinds(String head) {
        String kinds = words.hypernyms.get(head);
        return kinds == null ? Set.of() : Set.of(kinds.split(" "));
    }
}
