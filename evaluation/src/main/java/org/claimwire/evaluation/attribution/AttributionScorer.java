package org.claimwire.evaluation.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimwire.evaluation.accuracy.Excerpt;
import org.claimwire.evaluation.accuracy.Measure;
import org.claimwire.evaluation.accuracy.Miss;
import org.claimwire.evaluation.accuracy.Score;
import org.claimwire.evaluation.accuracy.Stretch;
import org.claimwire.evaluation.gold.GoldArticle;
import org.claimwire.evaluation.gold.GoldAttribution;
import org.claimwire.extraction.ItemReading;

/**
 * Adds up, article by article, how well a reader finds who said what: once over all attributions, once over those of
 * speech.
 *
 * <p>{@code exact}: spans that begin and end at the same words. {@code tok}: words. {@code linked}: an attribution whose content
 * shares half of its words with a labelled one, and whose source touches that one's source.
 */
public final class AttributionScorer {

    private final SpeechWords speech = new SpeechWords();
    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<Miss> misses = new ArrayList<>();

    /** Adds what was read in an article. */
    public void add(GoldArticle article, ItemReading reading) {
        String text = article.text().text();
        List<GoldAttribution> read = ClaimSpans.of(reading);
        add("all", article, read, article.attributions());
        add(
                "speech",
                article,
                read.stream().filter(one -> speech.areIn(one, text)).toList(),
                article.attributions().stream()
                        .filter(one -> speech.areIn(one, text))
                        .toList());
    }

    private void add(String subset, GoldArticle article, List<GoldAttribution> read, List<GoldAttribution> gold) {
        String text = article.text().text();
        WordSets words = new WordSets(text);
        for (Role role : Role.values()) {
            count(subset + "." + role + ".exact", SpanScores.exact(role, text, read, gold));
            count(subset + "." + role + ".tok", SpanScores.words(role, words, read, gold));
        }
        List<Pairing> pairs = Pairing.of(words, read, gold);
        List<Pairing> linked = pairs.stream()
                .filter(pair -> sameSource(words, read.get(pair.read()), gold.get(pair.gold())))
                .toList();
        count(subset + ".linked", new Score(linked.size(), read.size(), gold.size()));
        if (subset.equals("speech")) {
            addMisses(article, read, gold, pairs, linked);
        }
    }

    private static boolean sameSource(WordSets words, GoldAttribution read, GoldAttribution gold) {
        BitSet named = words.of(read.source());
        BitSet labelled = words.of(gold.source());
        return named.intersects(labelled) || named.isEmpty() && labelled.isEmpty();
    }

    private void count(String name, Score score) {
        scores.merge(name, score, Score::plus);
    }

    private void addMisses(
            GoldArticle article,
            List<GoldAttribution> read,
            List<GoldAttribution> gold,
            List<Pairing> pairs,
            List<Pairing> linked) {
        String text = article.text().text();
        BitSet readPaired = new BitSet();
        BitSet goldPaired = new BitSet();
        for (Pairing pair : pairs) {
            readPaired.set(pair.read());
            goldPaired.set(pair.gold());
            if (!linked.contains(pair)) {
                String named = words(text, read.get(pair.read()).source());
                String labelled = words(text, gold.get(pair.gold()).source());
                String content = words(text, gold.get(pair.gold()).content());
                miss("wrong source", article, "read " + named, "labelled " + labelled, content);
            }
        }
        for (int j = goldPaired.nextClearBit(0); j < gold.size(); j = goldPaired.nextClearBit(j + 1)) {
            miss("missed", article, text, gold.get(j));
        }
        for (int i = readPaired.nextClearBit(0); i < read.size(); i = readPaired.nextClearBit(i + 1)) {
            miss("spurious", article, text, read.get(i));
        }
    }

    private void miss(String kind, GoldArticle article, String text, GoldAttribution attribution) {
        miss(
                kind,
                article,
                words(text, attribution.source()),
                words(text, attribution.cue()),
                words(text, attribution.content()));
    }

    private void miss(String kind, GoldArticle article, String... words) {
        misses.add(new Miss(kind, article.text().id(), List.of(words)));
    }

    private static String words(String text, List<Stretch> spans) {
        return Excerpt.of(
                String.join(" … ", spans.stream().map(span -> span.in(text)).toList()));
    }

    /** A line a measure. */
    public List<Measure> measures() {
        return scores.entrySet().stream()
                .map(score -> Measure.of(score.getKey(), score.getValue()))
                .toList();
    }

    /** The attributions of speech that were missed, invented, or given to another source. */
    public List<Miss> misses() {
        return List.copyOf(misses);
    }
}
