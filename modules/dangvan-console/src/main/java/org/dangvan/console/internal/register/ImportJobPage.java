/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import java.util.List;
import java.util.Optional;

/**
 * One import.
 *
 * @param href its address
 * @param register name of the register
 * @param fileName name of the file
 * @param dryRun whether nothing is kept
 * @param state {@code waiting}, {@code running}, {@code report}, {@code refused},
 *     {@code broken} or {@code interrupted}
 * @param done rows so far
 * @param total rows of the sheet; empty while unknown
 * @param width how far it is, for instance {@code "45%"}
 * @param message why the file was refused, or the number of the incident
 * @param counts what came of the rows
 * @param canRepeat whether the same file can be taken for good
 * @param refusedRows where the refused rows are as a workbook
 * @param errors why rows were left out
 * @param warnings what somebody should look at
 */
public record ImportJobPage(
        String href,
        String register,
        String fileName,
        boolean dryRun,
        String state,
        int done,
        Optional<Integer> total,
        String width,
        String message,
        Optional<Counts> counts,
        boolean canRepeat,
        Optional<String> refusedRows,
        List<Line> errors,
        List<Line> warnings) {

    /**
     * What came of the rows.
     *
     * @param rows rows that hold anything
     * @param added rows that are new
     * @param unchanged rows that were here
     * @param refused rows left out
     * @param warned number of warnings
     */
    public record Counts(int rows, int added, int unchanged, int refused, int warned) {}

    /**
     * Something to see in the sheet.
     *
     * @param row row of the sheet; empty when it concerns none
     * @param column header of the column
     * @param cell place
     * @param value what stands there
     * @param message what is wrong and what to do
     */
    public record Line(String row, String column, String cell, String value, String message) {}
}
