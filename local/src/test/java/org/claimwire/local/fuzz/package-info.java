/**
 * Fuzz targets: whatever bytes come in, a parser answers with items and refusals and the reader with words that stand in the text.
 * In the build they run over the inputs that are kept beside them; the profile {@code fuzz} looks for new ones.
 */
@NullMarked
package org.claimwire.local.fuzz;

import org.jspecify.annotations.NullMarked;
