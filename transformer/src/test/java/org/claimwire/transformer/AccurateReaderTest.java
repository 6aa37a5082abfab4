package org.claimwire.transformer;

class AccurateReaderTest extends TransformerReaderContract {

    AccurateReaderTest() {
        super(new AccurateModel());
    }
}
