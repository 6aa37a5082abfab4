package org.claimwire.extraction.place;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Sentence;
import org.claimwire.extraction.text.Steps;
import org.jspecify.annotations.Nullable;

/** All words of an item that may name a place. */
final class Mentions {

    private final Gazetteer gazetteer;
    private final List<PlaceName> wide = new ArrayList<>();
    private final List<CityMention> cities = new ArrayList<>();

    Mentions(Gazetteer gazetteer, List<Passage> passages, Steps steps) {
        this.gazetteer = gazetteer;
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                steps.take(sentence.size());
                find(sentence, passage.text());
            }
        }
    }

    private void find(Sentence sentence, String text) {
        for (int i = 0; i < sentence.size(); i++) {
            PlaceName name = gazetteer.wideAt(sentence, i, text);
            CityMention city = gazetteer.cityAt(sentence, i, text);
            if (city != null
                    && (name == null || city.phrase().size() > name.phrase().size())) {
                cities.add(city);
                i = city.phrase().last();
            } else if (name != null) {
                wide.add(name);
                i = name.phrase().last();
            }
        }
    }

    /** The places that need no other to be known. */
    List<PlaceName> sure() {
        return with(null);
    }

    /** All places that are clear in an item's setting. */
    List<PlaceName> resolved(Setting setting) {
        return with(setting);
    }

    private List<PlaceName> with(@Nullable Setting setting) {
        List<PlaceName> found = new ArrayList<>(wide);
        for (CityMention city : cities) {
            PlaceName name = setting == null
                    ? gazetteer.resolve(city, null, null)
                    : gazetteer.resolve(city, setting.country(), setting.region());
            if (name != null) {
                found.add(name);
            }
        }
        return found;
    }
}
