/** What a person reads in a terminal: claims, figures and tallies as words. */
@NullMarked
package org.claimwire.local.cli.text;

import org.jspecify.annotations.NullMarked;
