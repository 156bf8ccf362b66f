/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.register;

import java.util.List;
import java.util.Optional;
import org.dangvan.pages.view.Option;

/**
 * The form that takes a sheet.
 *
 * @param registers registers to choose from
 * @param registerError what is wrong with the choice
 * @param fileError what is wrong with the file
 */
public record ImportPage(List<Option> registers, Optional<String> registerError, Optional<String> fileError) {}
