/// Notes, bulletins and forms: text without verbs or subjects. A heading says what befell those who
/// are named under it ([BulletinRule]); fragments and labels tell of whoever the lines before name
/// ([FragmentRule], [NoteTopic]). Who tells it and in which stance is not known here.
@NullMarked
package org.whereabouts.reader.rule.note;

import org.jspecify.annotations.NullMarked;
