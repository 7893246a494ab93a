package th.ita.web;

import th.ita.domain.refusal.RefusalCode;

/** Why the server cannot be started as it was asked for. */
enum ServeRefusal implements RefusalCode {
    /** A folder of frameworks holds a year that is built in; argument: the year. */
    CONTESTED_YEAR,
    /** What should name an agency and its folder or address does not; argument: the text. */
    NOT_OF_AN_AGENCY,
    /** The address of sites is given of an agency that has no folder for them; argument: the agency. */
    ADDRESS_OF_NO_SITE,
    /** The example is to be shown in memory, and a store is named as well. */
    DEMO_KEEPS_NOTHING,
    /** The port is taken or may not be listened at; arguments: the address, what the system says. */
    CANNOT_LISTEN
}
