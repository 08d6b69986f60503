package mailseam.report.copy;

import mailseam.session.Header;
import mailseam.session.Plan;

/** Writes plans in one form. */
interface Copier {
    /** A plan of the client's, whose expectations have all of their text. */
    Copied copy(Header header, Plan plan);
}
