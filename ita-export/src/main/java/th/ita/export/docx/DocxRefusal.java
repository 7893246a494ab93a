package th.ita.export.docx;

import th.ita.domain.refusal.RefusalCode;

/** Why a file cannot serve as the template of papers. */
public enum DocxRefusal implements RefusalCode {
    /** The file is no DOCX file, or a broken one; argument: what is wrong. */
    TEMPLATE_UNREADABLE,
    /** The file holds more than a template does; argument: the most megabytes, unpacked. */
    TEMPLATE_TOO_LARGE,
    /** The file holds macros, which no published paper shall carry. */
    TEMPLATE_WITH_MACROS,
    /** Nothing says where the paper's text goes; arguments: the placeholder in Thai and in English. */
    TEMPLATE_WITHOUT_CONTENT,
    /** A placeholder has a name that means nothing; arguments: the name, those that are known. */
    TEMPLATE_UNKNOWN_PLACEHOLDER,
    /** Braces stand alone, or a name in them is not whole; arguments: the stretch, the placeholders that are known. */
    TEMPLATE_BROKEN_PLACEHOLDER,
    /** A placeholder for whole parts is not in a paragraph of its own in the body; argument: its name. */
    TEMPLATE_MISPLACED_PLACEHOLDER,
    /** A placeholder for whole parts is there twice; argument: its name. */
    TEMPLATE_REPEATED_PLACEHOLDER,
    /** The paper has no part of that name; arguments: the name, those that it has. */
    TEMPLATE_UNKNOWN_PART
}
