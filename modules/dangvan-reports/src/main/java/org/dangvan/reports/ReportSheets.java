/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.reports;

import org.osgi.annotation.versioning.ProviderType;

/** Prints filled reports as XLSX sheets, by the template of the pack. Safe for concurrent calls. */
@ProviderType
public interface ReportSheets {

    /** The bytes of the sheet; a plain table of sections where the pack brings no template. */
    byte[] print(FilledReport report);
}
