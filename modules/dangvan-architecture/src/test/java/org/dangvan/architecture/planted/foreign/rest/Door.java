/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.architecture.planted.foreign.rest;

import javax.servlet.http.HttpServlet;

/** Not a violation: an edge speaks HTTP. */
class Door extends HttpServlet {

    private static final long serialVersionUID = 1;
}
