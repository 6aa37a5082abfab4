/**
 * JSON lines: a line is one version of one item. {@link org.claimwire.producer.jsonlines.JsonLines} is the format, {@link
 * org.claimwire.producer.jsonlines.ItemFields} names what a line may hold.
 */
@NullMarked
package org.claimwire.producer.jsonlines;

import org.jspecify.annotations.NullMarked;
