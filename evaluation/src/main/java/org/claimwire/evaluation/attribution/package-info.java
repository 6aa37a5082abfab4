/** How well a reader finds who said what: spans of sources, cues and contents, and which belong together. */
@NullMarked
package org.claimwire.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
