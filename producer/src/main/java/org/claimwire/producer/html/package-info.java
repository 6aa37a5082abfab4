/**
 * Pages of the web: the article of a page is an item. {@link org.claimwire.producer.html.HtmlArticle} is the format, {@link
 * org.claimwire.producer.html.ArticleBody} finds the article on the page, {@link org.claimwire.producer.html.JsonLd} and
 * {@link org.claimwire.producer.html.PageFacts} what the page says of it.
 */
@NullMarked
package org.claimwire.producer.html;

import org.jspecify.annotations.NullMarked;
