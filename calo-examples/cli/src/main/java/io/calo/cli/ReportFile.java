package io.calo.cli;

import io.calo.report.Report;

/**
 * A file of a report.
 *
 * @param name what it is called
 * @param description what is in it, for those who have not seen it
 * @param report what writes it
 */
record ReportFile(String name, String description, Report report) {}
