// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringView>

namespace regulars {

/// An INSERT that is run very often, without the driver's variants in between. Places count from 0 and keep no
/// value from row to row. Text must live until `run`. Everything throws SqlFailure.
class BulkInsert
{
public:
    virtual ~BulkInsert() = default;

    virtual void bindNull(int place) = 0;
    virtual void bindInteger(int place, qint64 value) = 0;
    virtual void bindText(int place, QStringView text) = 0;
    virtual void run() = 0;
};

} // namespace regulars
