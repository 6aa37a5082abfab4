package org.claimwire.transformer;

/** The reader that finds the most: twelve layers. */
public final class AccurateModel extends TransformerModel {

    @Override
    public String name() {
        return "accurate";
    }
}
