/** How the reader is trained, how well it reads and how fast. */
@NullMarked
package org.claimwire.evaluation;

import org.jspecify.annotations.NullMarked;
