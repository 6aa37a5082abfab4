/** How many people met which outcome: number phrases, outcomes, populations, wholes and parts. */
@NullMarked
package org.claimwire.extraction.figure;

import org.jspecify.annotations.NullMarked;
