/** How the attribution model is learned from labelled articles: reproducible from a seed, on one thread. */
@NullMarked
package org.claimwire.evaluation.training;

import org.jspecify.annotations.NullMarked;
