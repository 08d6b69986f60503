/**
 * The forms that a report can be written in, found by the ending of a file's name. Each form shows every kind of part of a
 * document and knows nothing of what it is about; each writes as it goes and makes harmless whatever it is given.
 */
@NullMarked
package mailseam.report.form;

import org.jspecify.annotations.NullMarked;
