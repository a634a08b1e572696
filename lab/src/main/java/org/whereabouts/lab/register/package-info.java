/// Benchmarks of the register: opening beside decrypting, checking and parsing alone ({@link
/// org.whereabouts.lab.register.OpenBench}), and search among many persons ({@link
/// org.whereabouts.lab.register.SearchBench}). The people are made of syllables and a seed; those
/// who are searched stand in several lists, each in its own script.
@NullMarked
package org.whereabouts.lab.register;

import org.jspecify.annotations.NullMarked;
