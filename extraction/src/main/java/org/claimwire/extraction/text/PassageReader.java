package org.claimwire.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.claimwire.extraction.Field;
import org.claimwire.extraction.lexicon.Lexicon;

/**
 * Reads fields into passages. Safe for use by many threads: the models are shared, and every thread has its own readers
 * of them.
 */
public final class PassageReader {

    /** Rules look from every token at its neighbours, so that a sentence without an end is cut. */
    private static final int LONGEST_SENTENCE = 300;

    private final Set<String> abbreviations = Lexicon.words(PassageReader.class, "abbreviations.txt");
    private final Set<String> titles = Lexicon.words(PassageReader.class, "titles.txt");
    private final Set<String> starters = Lexicon.words(PassageReader.class, "function-words-en.txt");
    private final ThreadLocal<SentenceBounds> bounds;
    private final ThreadLocal<PartsOfSpeech> taggers;

    private PassageReader(SentenceModel sentences, POSModel tags) {
        bounds = ThreadLocal.withInitial(() -> new SentenceBounds(new SentenceDetectorME(sentences), titles, starters));
        taggers = ThreadLocal.withInitial(() -> new PartsOfSpeech(tags));
    }

    /** A reader on the models of the class path. */
    public static PassageReader load() {
        return new PassageReader(Models.sentences(), Models.partsOfSpeech());
    }

    /** Reads the part of a field between two offsets. */
    public Passage read(Field field, String text, int begin, int end, Steps steps) {
        List<int[]> paragraphs = Paragraphs.of(text, begin, end);
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            paragraph(text, paragraphs.get(p), p, sentences, steps);
        }
        return new Passage(field, text, Retagging.of(sentences), Quotes.find(text, paragraphs));
    }

    private void paragraph(String text, int[] range, int number, List<Sentence> sentences, Steps steps) {
        List<Token> tokens = Tokenizer.tokens(text, range[0], range[1], abbreviations);
        steps.take(tokens.size() * 4 + 1);
        boolean[] ends = bounds.get().ends(text, range[0], range[1], tokens);
        int dateline = number <= Dateline.LAST_PARAGRAPH ? Dateline.end(tokens) : -1;
        dateline = dateline == tokens.size() - 1 ? -1 : dateline;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (ends[i] || i == dateline || i - first >= LONGEST_SENTENCE) {
                sentences.add(new Sentence(tagged(tokens.subList(first, i + 1)), sentences.size(), number));
                first = i + 1;
            }
        }
    }

    private List<Token> tagged(List<Token> tokens) {
        boolean shouts = tokens.stream().noneMatch(PassageReader::hasLowerCase);
        Tag[] tags = taggers.get()
                .of(tokens.stream().map(token -> legible(token, shouts)).toList());
        List<Token> tagged = new ArrayList<>(tokens.size());
        for (int i = 0; i < tags.length; i++) {
            tagged.add(tokens.get(i).tagged(tags[i]));
        }
        return tagged;
    }

    private static boolean hasLowerCase(Token token) {
        return Characters.any(token.word(), Character::isLowerCase);
    }

    /** A token as the tagger knows words: short, with straight marks, and not in capitals where everything is. */
    private static String legible(Token token, boolean shouts) {
        String word = token.word().length() > 60 ? token.word().substring(0, 60) : token.word();
        return Marks.straighten(shouts ? word.toLowerCase(Locale.ROOT) : word);
    }
}
