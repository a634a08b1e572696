/// How and by whom somebody is held, as nouns and verbs of every family say it: places and forms
/// ([Seat], [HeldForms]), captors ([Captors]), and the rules that read it where no verb of custody
/// stands: [HoldingRule], [WhileHeldRule]. Who tells it and in which stance is not known here.
@NullMarked
package org.whereabouts.reader.rule.held;

import org.jspecify.annotations.NullMarked;
