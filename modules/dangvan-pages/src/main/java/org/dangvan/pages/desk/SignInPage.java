/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.pages.desk;

import java.util.Optional;

/**
 * The form for signing in.
 *
 * @param name what was typed as name
 * @param returnTo where to go afterwards
 * @param notice something to know before signing in
 * @param error why signing in did not work
 * @param kept what was typed before the session ended
 */
public record SignInPage(
        String name, String returnTo, Optional<String> notice, Optional<String> error, Optional<KeptForm> kept) {}
