package org.claimwire.transformer;

/** The reader between the fast and the accurate one: six layers. */
public final class SmallModel extends TransformerModel {

    @Override
    public String name() {
        return "small";
    }
}
