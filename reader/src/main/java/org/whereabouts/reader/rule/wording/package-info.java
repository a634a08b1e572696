/// Answers, demands and counts that are told by rows of words and not by one verb with its subject:
/// `her letters went unanswered`, `the number of those behind bars`. Read [Wording] first: a row of
/// words as the files `wordings-*-en.yml` write it. Where a sentence holds it is a [Hit]; what a
/// hit tells is the matter of the rules here. Nothing is known here of single people's fates.
@NullMarked
package org.whereabouts.reader.rule.wording;

import org.jspecify.annotations.NullMarked;
