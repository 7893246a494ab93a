package th.ita.domain.framework;

import th.ita.domain.text.Bilingual;

/**
 * One thing that must be found on the page of an item (องค์ประกอบด้านข้อมูล).
 *
 * @param text what it is
 */
public record RequiredElement(Bilingual text) {}
