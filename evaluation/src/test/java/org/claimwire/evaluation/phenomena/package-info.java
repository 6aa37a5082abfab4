/** How well readers read each way in which wires attribute, by sentences of our own. */
@NullMarked
package org.claimwire.evaluation.phenomena;

import org.jspecify.annotations.NullMarked;
