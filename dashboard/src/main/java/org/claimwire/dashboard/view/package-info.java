/** What the topics say now, in memory: the last value of every key, in the order that lists show, with what may not be shown kept out. */
@NullMarked
package org.claimwire.dashboard.view;

import org.jspecify.annotations.NullMarked;
