package org.claimwire.streams;

import java.util.List;
import org.claimwire.extraction.Alias;
import org.claimwire.extraction.Aliases;
import org.claimwire.extraction.Claim;
import org.claimwire.extraction.ItemReader;
import org.claimwire.extraction.ItemReading;
import org.claimwire.extraction.ItemText;
import org.claimwire.extraction.ReaderVersion;

/** A {@link StructuredReader} whose sources go by aliases, which may become others. */
final class AliasedReader implements ItemReader {

    /** The police are the ministry. */
    static final Aliases POLICE_WITH_MINISTRY =
            Aliases.of(List.of(new Alias("test:ministry", List.of(), List.of("test:police"), "Ministry", null)));

    Aliases aliases = Aliases.NONE;
    private final StructuredReader reader = new StructuredReader();

    @Override
    public ReaderVersion version() {
        return new ReaderVersion("structured", 1, aliases.hash());
    }

    @Override
    public ItemReading read(ItemText item) {
        ItemReading reading = reader.read(item);
        return new ItemReading(
                reading.claims().stream().map(this::named).toList(), reading.figures(), reading.context());
    }

    private Claim named(Claim claim) {
        return new Claim(
                claim.voice(),
                aliases.of(claim.source()),
                claim.mention(),
                claim.cue(),
                claim.content(),
                claim.quotation(),
                claim.negated(),
                claim.hedged(),
                claim.via(),
                claim.said(),
                claim.sentence(),
                claim.figures());
    }
}
