// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest/QTest>

/// Fails the test with the error's code, field and detail when the Result has no value.
#define VERIFY_RESULT(expression)                                                                                           \
    do {                                                                                                                    \
        const auto &verifiedResult = (expression);                                                                          \
        if (!verifiedResult) {                                                                                              \
            const auto &verifiedError = verifiedResult.error();                                                             \
            QFAIL(qPrintable(QStringLiteral("error %1 in '%2': %3")                                                         \
                                 .arg(int(verifiedError.code))                                                              \
                                 .arg(verifiedError.field, verifiedError.detail)));                                         \
        }                                                                                                                   \
    } while (false)
