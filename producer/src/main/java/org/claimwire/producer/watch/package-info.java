/** Folders that are watched for what is new. */
@NullMarked
package org.claimwire.producer.watch;

import org.jspecify.annotations.NullMarked;
