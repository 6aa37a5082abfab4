package org.claimwire.evaluation.attribution;

import java.util.List;
import java.util.Set;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.accuracy.Words;
import org.claimwire.evaluation.gold.GoldAttribution;
import org.claimwire.extraction.lexicon.Lexicon;

/** Tells attributions of speech, whose cue has a word of saying or is a colon, from those of belief and intent. */
final class SpeechWords {

    private final Set<String> words = Lexicon.words(SpeechWords.class, "speech-words.txt");

    /** Whether a word of any of its cues is one of saying. */
    boolean areIn(GoldAttribution attribution, String text) {
        return attribution.cue().stream().anyMatch(cue -> isSpeech(cue, text));
    }

    private boolean isSpeech(Stretch cue, String text) {
        List<String> said = Words.lowerCase(cue.in(text));
        return said.isEmpty()
                ? words.contains(cue.in(text).strip())
                : said.stream().anyMatch(words::contains);
    }
}
