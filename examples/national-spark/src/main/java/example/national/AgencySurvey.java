package example.national;

import java.io.Serializable;

/**
 * By what counts are added up.
 *
 * @param agency the agency as the files name it
 * @param survey the code of the survey
 */
record AgencySurvey(String agency, String survey) implements Serializable {}
