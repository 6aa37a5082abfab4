/** What is learned from labelled articles about who said what: a tagger of words, a linker of spans, and their weights. */
@NullMarked
package org.claimwire.extraction.learned;

import org.jspecify.annotations.NullMarked;
