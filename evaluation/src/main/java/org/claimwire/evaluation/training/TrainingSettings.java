package org.claimwire.evaluation.training;

import java.util.EnumSet;
import java.util.Set;
import org.claimwire.extraction.learned.FeatureGroup;

/**
 * How a model is trained. The same settings and articles give the same model, byte by byte.
 *
 * @param seed where the random order of paragraphs and the features left out begin
 * @param bits how many bits of a feature's hash tell features apart
 * @param epochs how often each paragraph is seen
 * @param dropout the share of a token's features that is left out each time it is seen, so that none is relied on
 * @param rate the rate of learning
 * @param members how many taggers, trained in different orders, are averaged into one
 * @param folds in how many parts the articles are cut, so that the first pass labels each part without having seen it
 * @param opening what is added to the score of each span that begins
 * @param groups the features in use
 */
public record TrainingSettings(
        long seed,
        int bits,
        int epochs,
        double dropout,
        double rate,
        int members,
        int folds,
        double opening,
        Set<FeatureGroup> groups) {

    /** The settings that the model of this release was trained with. */
    public static final TrainingSettings RELEASE =
            new TrainingSettings(7, 18, 3, 0.5, 0.02, 8, 4, 1.3, EnumSet.allOf(FeatureGroup.class));

    /** The same with a group of features left out. */
    public TrainingSettings without(FeatureGroup group) {
        Set<FeatureGroup> rest = EnumSet.copyOf(groups);
        rest.remove(group);
        return new TrainingSettings(seed, bits, epochs, dropout, rate, members, folds, opening, rest);
    }

    /** The same with another number of taggers averaged into one. */
    public TrainingSettings averaging(int taggers) {
        return new TrainingSettings(seed, bits, epochs, dropout, rate, taggers, folds, opening, groups);
    }
}
