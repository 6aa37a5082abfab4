/** What is counted: right, named and labelled things, and the words they are made of. */
@NullMarked
package org.claimwire.evaluation.accuracy;

import org.jspecify.annotations.NullMarked;
