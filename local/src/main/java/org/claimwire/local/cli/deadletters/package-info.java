/** Dead letters as a desk sees them: finding them, looking into them, and publishing their records again. */
@NullMarked
package org.claimwire.local.cli.deadletters;

import org.jspecify.annotations.NullMarked;
