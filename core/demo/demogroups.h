// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demohistory.h"
#include "core/demo/demorandom.h"

namespace regulars {

/// Gives demo customers days to remember, makes households of some who never bought, and lets people made just before
/// belong to companies and households.
class DemoGroups
{
public:
    /// `index` counts from 0, each once, ascending. From a stream of its own, so that everything else stays what it was.
    void make(qint64 index, DemoRandom random, DemoHistory &history);

private:
    /// A person who belongs to nobody yet.
    struct Free
    {
        qint64 index = 0;
        QString name;
        QList<PostalAddress> addresses;
    };
    void makeHousehold(DemoHistory &history);

    QList<Free> m_free; ///< the last two
};

} // namespace regulars
