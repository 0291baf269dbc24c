// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace regulars {

class Database;
struct Error;

/// Does in the background what time asks for at the support desk: closes solved tickets whose teams want that. Nobody is
/// told, and it is nobody's last change to undo. Lives in the GUI thread.
class DeskUpkeep final : public QObject
{
    Q_OBJECT

public:
    explicit DeskUpkeep(Database &database, QObject *parent = nullptr);

    /// Now, and every hour from now on.
    void start();
    void stop() { m_hour.stop(); }

Q_SIGNALS:
    /// It was done: that many tickets were closed.
    void done(int closed);
    /// It is tried again in an hour.
    void failed(const regulars::Error &error);

private:
    void run();

    Database &m_database;
    QTimer m_hour;
};

} // namespace regulars
