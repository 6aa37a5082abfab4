/** Values, lists and problems as the API's JSON, each written as a stream. */
@NullMarked
package org.claimwire.dashboard.json;

import org.jspecify.annotations.NullMarked;
