package th.ita.export.office;

import th.ita.domain.refusal.RefusalCode;

/** Why a file for a word processor or a spreadsheet cannot be written as asked. */
public enum OfficeRefusal implements RefusalCode {
    /** What is given as a name of a font is none; arguments: what is given, the most characters. */
    OFFICE_NO_FONT_NAME,
    /** A cell holds more than a spreadsheet's cell can; arguments: its characters, the most. */
    OFFICE_CELL_TOO_LONG
}
