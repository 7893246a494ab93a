package th.ita.rules.compiled;

import th.ita.domain.refusal.RefusalCode;

/** Why a framework cannot be compiled for the columns asked for. */
public enum CompilationRefusal implements RefusalCode {
    /** A column is of a level or question that the year does not have; arguments: the code, the year. */
    COLUMN_UNKNOWN,
    /** A level or question has two columns; argument: the code. */
    COLUMN_TWICE,
    /** Exact scores of a level need a greater denominator than whole numbers of 64 bits hold; arguments: level, year. */
    DENOMINATOR_TOO_GREAT
}
