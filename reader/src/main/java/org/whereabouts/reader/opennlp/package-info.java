/// The analyser that is always there: [OpenNlpAnalyzer], ICU's boundaries with the Apache OpenNLP
/// models of English for parts of speech and lemmas. It marks no names: the rules of this module do
/// that. It knows nothing of statements.
@NullMarked
package org.whereabouts.reader.opennlp;

import org.jspecify.annotations.NullMarked;
