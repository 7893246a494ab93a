package th.ita.web.access.network;

import th.ita.domain.refusal.RefusalCode;

/** Why a text names no address or range of addresses that can be used. */
public enum NetworkRefusal implements RefusalCode {
    /** A text is no address in numbers; argument: the text. */
    NOT_AN_ADDRESS,
    /** A text is no range of addresses; argument: the text. */
    NOT_A_RANGE,
    /** A range begins in its middle; arguments: the text, the range it probably means. */
    RANGE_BEGINS_INSIDE,
    /** A range of proxies holds so many addresses that it names nobody; arguments: the text, the widest that is taken. */
    RANGE_TOO_WIDE
}
