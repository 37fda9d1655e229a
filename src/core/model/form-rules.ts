/** Rule of the findings that say what was changed in a form since it was issued. */
export const FORM_CHANGED = "form-changed";

/** Rule of the finding that a form could not be compared cell by cell, since it was issued as another version. */
export const FORM_NOT_COMPARED = "form-not-compared";

/** Rule of the finding that tells what a file brings along that was not opened. */
export const FILE_CARRIES_MORE = "file-carries-more";
