/// The analyser that can be installed besides: [CoreNlpAnalyzer], parts of speech, lemmas, names
/// and dependencies of English by Stanford CoreNLP. The program is neither built with nor shipped
/// with it: its code and models are loaded from a folder, after their sums were compared.
@NullMarked
package org.whereabouts.reader.corenlp;

import org.jspecify.annotations.NullMarked;
