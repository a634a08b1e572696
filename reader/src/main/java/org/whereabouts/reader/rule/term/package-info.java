/// Sentences that no verb of sentencing tells: `the sentence was five years`, `five years for
/// Tarek`, `Tarek, a baker, five years`. Read [SentenceNounRule] first. Who tells it and in which
/// stance is not known here.
@NullMarked
package org.whereabouts.reader.rule.term;

import org.jspecify.annotations.NullMarked;
