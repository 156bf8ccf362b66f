/*
 * Copyright the Đăng Văn contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dangvan.console.internal.view;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** What templates may call: the parts of this bundle's own page models, and nothing else of Java. */
final class RecordsOnly implements MemberAccessPolicy {

    private static final String OURS = "org.dangvan.console.internal.";

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        boolean model = type.isRecord() && type.getName().startsWith(OURS);
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return model
                        && method.getParameterCount() == 0
                        && method.getDeclaringClass() == type
                        && !method.getName().equals("toString")
                        && !method.getName().equals("hashCode");
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }
}
