/// Dirichlet-process latent classes (Manrique-Vallier, Biometrics 72, 2016): persons belong to
/// classes that nobody observes; within a class the lists are independent; the number of classes in
/// use is learnt. Read {@link org.whereabouts.estimation.latent.LatentClasses} first. Several
/// chains are run, and a number is given only if they agree.
@NullMarked
package org.whereabouts.estimation.latent;

import org.jspecify.annotations.NullMarked;
