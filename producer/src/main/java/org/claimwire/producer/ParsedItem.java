package org.claimwire.producer;

/**
 * What became of one piece of input: an item, a refusal, or a file that was passed over. Nothing that comes in ends
 * otherwise.
 */
public sealed interface ParsedItem permits AcceptedItem, Refusal, SkippedFile {

    /** Where the piece stands. */
    Origin origin();
}
