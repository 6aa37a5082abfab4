package org.claimwire.local.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Takes nothing and says why. */
final class RefusingOutput extends OutputStream {

    private final String why;

    /** @param why what is wrong with writing here, and what to do instead */
    RefusingOutput(String why) {
        this.why = why;
    }

    /** @throws IOException always */
    @Override
    public void write(int octet) throws IOException {
        throw new IOException(why);
    }
}
