// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailintake.h"

#include <QtCore/QHash>

namespace regulars {

[[nodiscard]] inline size_t qHash(MailFate fate, size_t seed = 0)
{
    return ::qHash(static_cast<int>(fate), seed);
}

/// A message of which somebody may want to hear what it became.
struct MailLine
{
    MailTaken taken;
    QString from;
    QString subject;
};

/// A message, or a file, that could not be read.
struct MailFault
{
    QString source;   ///< the file, or the folder on the server
    qint64 place = 0; ///< which message of it, the first is 1; its number on a server; 0: the whole file
    Error error;
};

/// What came of taking in files or a folder.
struct MailReport
{
    qint64 messages = 0;
    QHash<MailFate, int> fates;
    QList<MailLine> lines; ///< all but known ones and those left alone, up to mostMailLines
    QList<MailFault> faults;

    void add(const MailTaken &taken, const MailMessage &message);
    void add(const MailReport &other);
};
inline constexpr qsizetype mostMailLines = 1000;

} // namespace regulars
