/** Words as data: the reader of the sorted resource files that the rules look words up in. */
@NullMarked
package org.claimwire.extraction.lexicon;

import org.jspecify.annotations.NullMarked;
