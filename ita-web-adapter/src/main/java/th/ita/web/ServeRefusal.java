package th.ita.web;

import th.ita.domain.refusal.RefusalCode;

/** Why the server cannot be started as it was asked for. */
enum ServeRefusal implements RefusalCode {
    /** A folder of frameworks holds a year that is built in; argument: the year. */
    CONTESTED_YEAR,
    /** The port is taken or may not be listened at; arguments: the address, what the system says. */
    CANNOT_LISTEN
}
