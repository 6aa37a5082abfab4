/** What a person reads in a terminal: claims, figures, tallies, situations and alerts as words. */
@NullMarked
package org.claimwire.local.cli.text;

import org.jspecify.annotations.NullMarked;
