/** Who is said to have said what: cues, the mentions that they belong to and the content they govern. */
@NullMarked
package org.claimwire.extraction.attribution;

import org.jspecify.annotations.NullMarked;
