package org.claimwire.local.cli;

import org.claimwire.extraction.learned.SayingModel;
import org.claimwire.extraction.learned.SayingReader;
import org.claimwire.extraction.learned.UnavailableModelException;

/** The accurate model where its module was left out. */
final class AbsentModel implements SayingModel {

    @Override
    public String name() {
        return "accurate";
    }

    @Override
    public SayingReader load() throws UnavailableModelException {
        throw new UnavailableModelException("its weights are away");
    }
}
