/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pack.report;

import org.dangvan.pack.Origin;

/**
 * One cell of a report, or one group of rows.
 *
 * @param id id, unique in the report
 * @param label what people read
 * @param measure how its figures come about
 * @param origin where it is written
 */
public record CellDefinition(String id, String label, Measure measure, Origin origin) {}
