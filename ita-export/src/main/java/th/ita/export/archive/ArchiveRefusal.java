package th.ita.export.archive;

import th.ita.domain.refusal.RefusalCode;

/** Why a file cannot be read as an archive. */
public enum ArchiveRefusal implements RefusalCode {
    /** The file is no archive, or not all of one; argument: what is wrong with it. */
    NOT_AN_ARCHIVE
}
