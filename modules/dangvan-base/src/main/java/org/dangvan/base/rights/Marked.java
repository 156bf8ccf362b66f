/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.base.rights;

import java.util.Optional;

/**
 * What of a record decides who may see it.
 *
 * @param unit code of the competent agency
 * @param takenAt code of the agency that took it in; empty when it was taken at the seat of the installation
 * @param field field of work
 * @param assignee account that works on it
 * @param sealed whether it is told only to those who may see sealed records: a denunciation, or what an officer marked
 */
public record Marked(
        Optional<String> unit,
        Optional<String> takenAt,
        Optional<String> field,
        Optional<String> assignee,
        boolean sealed) {}
