/** A field as a reader meets it: paragraphs, sentences, tokens with parts of speech, quotations. */
@NullMarked
package org.claimwire.extraction.text;

import org.jspecify.annotations.NullMarked;
