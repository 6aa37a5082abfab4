/**
 * NewsML-G2, the IPTC's XML for news: {@link org.claimwire.producer.newsml.NewsMl} is the format, {@link
 * org.claimwire.producer.newsml.NewsItem} says what becomes of the parts of an item.
 */
@NullMarked
package org.claimwire.producer.newsml;

import org.jspecify.annotations.NullMarked;
