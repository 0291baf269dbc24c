// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFile>
#include <QtCore/QMutex>

namespace regulars {

/// The one log file of the program: what Qt and Regulars complain about, with the time. When it has grown too large it
/// becomes the old log, of which one is kept. Messages hold no personal data. Takes the message handler over as long
/// as it lives; there is one at a time. Any thread may log.
class LogFile
{
public:
    /// Makes the folder when it is missing. Without a file that can be written, messages go to stderr only.
    explicit LogFile(const QString &folder, qint64 mostBytes = 1'000'000);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void rotate();

    static inline LogFile *s_active = nullptr;
    static inline QtMessageHandler s_before = nullptr;
    QMutex m_mutex;
    QFile m_file;
    qint64 m_mostBytes;
};

} // namespace regulars
