package org.claimwire.extraction;

/**
 * A sentence with a few words around it, so that it is found again in another version or copy.
 *
 * @param exact the sentence
 * @param prefix up to 32 characters before it in the same field
 * @param suffix up to 32 characters behind it in the same field
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-quote-selector">W3C TextQuoteSelector</a>
 */
public record TextQuote(String exact, String prefix, String suffix) {}
