package org.claimwire.extraction.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was learned from labelled articles: two passes of a tagger, the second of which knows what the first has read, and
 * a linker. It holds numbers only, no text. Safe for use by many threads.
 */
public final class AttributionModel {

    /** Where the class path holds the weights, if the module {@code attribution-model} is on it. */
    public static final String RESOURCE = "/org/claimwire/attribution/model/attribution.weights";

    private static final int MAGIC = 0x43574132;

    private final Set<FeatureGroup> groups;
    private final CueLexicon cues;
    private final Tagger first;
    private final Tagger second;
    private final Linker linker;
    private final PassSums sums;

    /**
     * A model.
     *
     * @param groups the features that it was trained with; without {@link FeatureGroup#FIRST_PASS} the second pass reads what the
     *     first would
     * @param cues how often words attribute
     * @param first the tagger's first pass
     * @param second its second pass
     * @param linker links what the second pass found
     * @throws IllegalArgumentException if the passes' tables differ in size
     */
    public AttributionModel(Set<FeatureGroup> groups, CueLexicon cues, Tagger first, Tagger second, Linker linker) {
        this.groups = Set.copyOf(groups);
        this.cues = cues;
        this.first = first;
        this.second = second;
        this.linker = linker;
        this.sums = new PassSums(first.weights(), second.weights());
    }

    /**
     * The model of the class path; null if it holds none.
     *
     * @throws IllegalStateException if the weights are of another format
     */
    public static @Nullable AttributionModel find() {
        try (InputStream in = AttributionModel.class.getResourceAsStream(RESOURCE)) {
            return in == null ? null : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the attribution model " + RESOURCE, e);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IllegalStateException if the weights are of another format
     * @throws IOException if they end too soon, or cannot be read
     */
    public static AttributionModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        if (data.readInt() != MAGIC) {
            throw new IllegalStateException(
                    "the attribution model is of another format than this reader's; use the one of the same release");
        }
        Set<FeatureGroup> groups = groups(data.readUnsignedByte());
        CueLexicon cues = CueLexicon.read(data);
        Tagger first = Tagger.read(data);
        Tagger second = Tagger.read(data);
        return new AttributionModel(groups, cues, first, second, new Linker(FeatureWeights.read(data, 1)));
    }

    private static Set<FeatureGroup> groups(int bits) {
        Set<FeatureGroup> groups = EnumSet.noneOf(FeatureGroup.class);
        for (FeatureGroup group : FeatureGroup.values()) {
            if ((bits >> group.ordinal() & 1) == 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Writes the model, as {@link #read} reads it. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeByte(groups.stream().mapToInt(group -> 1 << group.ordinal()).sum());
        cues.write(data);
        first.write(data);
        second.write(data);
        linker.weights().write(data);
        data.flush();
    }

    /** What a paragraph's sources are read to say, in the order of the cues. */
    List<LinkedSaying> sayings(ParagraphText paragraph) {
        List<PartSpan> spans = Labels.spans(labels(paragraph));
        int[] links = linker.links(paragraph, spans);
        List<LinkedSaying> sayings = new ArrayList<>();
        for (int i = 0; i < links.length; i++) {
            if (spans.get(i).part() == Part.CUE) {
                List<PartSpan> contents = contents(i, spans, links);
                if (!contents.isEmpty()) {
                    PartSpan source = links[i] == Linker.NONE ? null : spans.get(links[i]);
                    sayings.add(new LinkedSaying(source, spans.get(i), contents));
                }
            }
        }
        return sayings;
    }

    private int[] labels(ParagraphText paragraph) {
        TokenFeatures features = new TokenFeatures(paragraph, cues.strengths(paragraph), groups);
        int n = features.size();
        int[] firstSums = new int[n * Labels.COUNT];
        int[] secondSums = new int[n * Labels.COUNT];
        TokenFeatures.Pass firstPass = features.firstPass();
        for (int i = 0; i < n; i++) {
            sums.addShared(features.shared(i), firstSums, secondSums, i * Labels.COUNT);
            sums.addFirst(firstPass.own(i), firstSums, i * Labels.COUNT);
        }
        if (!groups.contains(FeatureGroup.FIRST_PASS)) {
            return second.labels(firstSums);
        }
        TokenFeatures.Pass secondPass = features.secondPass(first.labels(firstSums));
        for (int i = 0; i < n; i++) {
            sums.addSecond(secondPass.own(i), secondSums, i * Labels.COUNT);
        }
        return second.labels(secondSums);
    }

    private static List<PartSpan> contents(int cue, List<PartSpan> spans, int[] links) {
        List<PartSpan> contents = new ArrayList<>();
        for (int i = 0; i < links.length; i++) {
            if (links[i] == cue && spans.get(i).part() == Part.CONTENT) {
                contents.add(spans.get(i));
            }
        }
        return contents;
    }
}
