package org.claimwire.transformer;

import java.util.ArrayList;
import java.util.List;
import org.claimwire.extraction.Span;
import org.claimwire.extraction.learned.ContentWords;
import org.claimwire.extraction.learned.ParagraphText;
import org.claimwire.extraction.learned.PartSpan;
import org.claimwire.extraction.learned.Saying;
import org.claimwire.extraction.learned.SayingReader;
import org.claimwire.extraction.text.Passage;
import org.claimwire.extraction.text.Phrase;
import org.claimwire.extraction.text.Steps;
import org.claimwire.transformer.TagLattice.WordSpan;
import org.jspecify.annotations.Nullable;

/** Reads sayings window by window: the network labels and projects the pieces, spans are spelled by labels and linked. */
final class TransformerSayings implements SayingReader {

    /** About so many looks at a token does a window take, the network's own work aside, which grows with its length alone. */
    private static final int STEPS_PER_WORD = 30;

    private final WordPieces pieces;
    private final PieceTokenizer tokenizer;
    private final Network network;
    private final LinkScores scores;
    private final int length;

    TransformerSayings(WordPieces pieces, Network network) {
        this.pieces = pieces;
        this.network = network;
        tokenizer = new PieceTokenizer(pieces);
        scores = new LinkScores(network::property);
        length = Integer.parseInt(network.property("window"));
    }

    @Override
    public List<Saying> read(Passage passage, List<ParagraphText> paragraphs, Steps steps) {
        PieceText text = PieceText.of(passage, paragraphs, tokenizer);
        List<Saying> sayings = new ArrayList<>();
        for (Window window : Window.of(text, length)) {
            steps.take(window.size() * STEPS_PER_WORD);
            for (SpanLinks.Linked linked : linked(window, text, steps)) {
                Saying saying = saying(linked, new Place(window, text, paragraphs, passage));
                if (saying != null) {
                    sayings.add(saying);
                }
            }
        }
        return sayings;
    }

    private List<SpanLinks.Linked> linked(Window window, PieceText text, Steps steps) {
        Window.Input input = window.input(text, pieces);
        Reading reading = network.read(input);
        boolean[] opens = new boolean[window.size()];
        for (int i = 0; i < opens.length; i++) {
            opens[i] = text.opensParagraph(window.first() + i);
        }
        List<WordSpan> spans = TagLattice.spans(reading.labelsOf(input.heads()), opens);
        steps.take(spans.size());
        return new SpanLinks(scores, reading.links(), input.heads()).of(spans);
    }

    private static @Nullable Saying saying(SpanLinks.Linked linked, Place place) {
        Phrase cue = place.phrase(linked.cue());
        List<Span> content = new ArrayList<>();
        StraySpans strays = new StraySpans(place.window(), place.text());
        for (WordSpan span : linked.contents()) {
            Span words = strays.isStrayContent(span, linked.cue()) ? null : place.content(span);
            if (words != null) {
                content.add(words);
            }
        }
        return cue == null || content.isEmpty()
                ? null
                : new Saying(source(linked.source(), cue, strays, place), cue, content);
    }

    private static @Nullable Phrase source(@Nullable WordSpan span, Phrase cue, StraySpans strays, Place place) {
        Phrase source = span == null || strays.isStraySource(span) ? null : place.phrase(span);
        return source == null ? null : WholeNames.of(source, cue);
    }

    /** Where the words of a window stand among our own tokens. */
    private record Place(Window window, PieceText text, List<ParagraphText> paragraphs, Passage passage) {

        private @Nullable Phrase phrase(WordSpan span) {
            PartSpan tokens = tokens(span);
            return tokens == null ? null : paragraph(span).phrase(tokens);
        }

        private @Nullable Span content(WordSpan span) {
            PartSpan tokens = tokens(span);
            return tokens == null ? null : ContentWords.of(tokens, paragraph(span), passage);
        }

        private @Nullable PartSpan tokens(WordSpan span) {
            int begin = text.word(window.first() + span.first()).begin();
            int end = text.word(window.first() + span.last()).end();
            return paragraph(span).span(span.part(), begin, end);
        }

        private ParagraphText paragraph(WordSpan span) {
            return paragraphs.get(text.paragraphs()[window.first() + span.first()]);
        }
    }
}
