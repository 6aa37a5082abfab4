package org.claimwire.transformer;

class SmallReaderTest extends TransformerReaderContract {

    SmallReaderTest() {
        super(new SmallModel());
    }
}
